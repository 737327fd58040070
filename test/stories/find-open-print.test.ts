import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, overflows, phone, sheetsOf, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';
import { theFullest } from '../support/fullest-draft.ts';

const ways = [
  { on: 'a phone', viewport: phone, javaScriptEnabled: true },
  { on: 'a phone without JavaScript', viewport: phone, javaScriptEnabled: false },
  { on: 'a wide screen', viewport: desk, javaScriptEnabled: true },
  { on: 'a wide screen without JavaScript', viewport: desk, javaScriptEnabled: false },
];

stories('A resident finds a free group, opens it and prints it', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-find', [theFullest()])]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each(ways)(
    'on $on',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, faults, leave } = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
      await page.goto('/');
      expect(await overflows(page)).toBe(false);
      await page.getByLabel('What would help?').fill('choir');
      await page.getByLabel('Where?').fill('Sale');
      await page.getByRole('button', { name: 'Find it' }).click();

      await page.waitForURL(/\/search\?.*q=choir/);
      const heading = page.getByRole('heading', { level: 1 });
      const before = await heading.innerText();
      expect(before).toMatch(/^\d+ things? within 3 miles of Sale/);
      expect(await overflows(page)).toBe(false);

      await page.getByRole('checkbox', { name: /^Free/ }).check();
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.waitForURL(/cost=free/);
      await page.getByRole('link', { name: 'Take off: Free' }).waitFor();
      expect(await heading.innerText()).not.toBe(before);

      const first = page.locator('.card h3 a').first();
      const name = await first.innerText();
      await first.click();
      await page.waitForURL(/\/assets\//);
      expect(await heading.innerText()).toBe(name);
      expect(await overflows(page)).toBe(false);
      for (const question of [
        'When?',
        'Where?',
        'What does it cost?',
        'Who is it for?',
        'Can I get in?',
        'How do I join?',
      ])
        expect(await page.getByRole('heading', { name: question }).count()).toBe(1);
      const code = page.getByRole('img', { name: /Square code/ });
      expect(await code.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
      expect(await sheetsOf(page)).toBe(1);

      expect(faults).toEqual([]);
      await leave();
    },
    60_000,
  );

  it('prints even the entry with the most to say on one sheet', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    await page.goto('/search?q=everything+house&near=Sale');
    await page.getByRole('link', { name: 'The Everything House', exact: true }).click();
    expect(await sheetsOf(page)).toBe(1);
    await leave();
  });
});
