import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

const sentence = 'on my own since my wife died, loves brass bands, no car, near M33';
const address = `/search?q=${encodeURIComponent(sentence)}`;

stories('What a question was read as', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-chips')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each([
    ['on a phone', phone],
    ['on a wide screen', desk],
  ])('stands in five chips %s, and each can be taken off without JavaScript', async (_, viewport) => {
    const { page, faults, leave } = await visitor({
      browser,
      url: site.url,
      viewport,
      javaScriptEnabled: false,
    });
    await page.goto(address);
    const chips = page.locator('.chips .chip');
    expect((await chips.allInnerTexts()).map((text) => text.replace(/^Take off: ?\s*/i, '').trim())).toEqual([
      'I feel lonely',
      'Someone I love has died',
      'Music',
      'No car',
      'Near M33',
    ]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/chips-${viewport.width}.png` });
    await chips.filter({ hasText: 'No car' }).click();
    expect(await chips.count()).toBe(4);
    expect(
      await page.getByRole('searchbox').first().or(page.locator('input[name=q]')).first().inputValue(),
    ).toBe(sentence);
    expect(faults).toEqual([]);
    await leave();
  });
});
