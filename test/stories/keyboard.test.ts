import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desk, hydrated, openBrowser, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';
import { tabTo } from '../support/tab-to.ts';

stories('Somebody without a mouse', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-keys')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each([
    { javaScriptEnabled: true, viewport: desk },
    { javaScriptEnabled: true, viewport: phone },
    { javaScriptEnabled: false, viewport: phone },
  ])(
    'finds, filters and opens a group (JavaScript: $javaScriptEnabled, $viewport.width px)',
    async (way) => {
      const { page, leave } = await visitor({ browser, url: site.url, ...way });
      await page.goto('/');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');

      await tabTo(page, 'input[name=q]');
      await page.keyboard.type('walking');
      await page.keyboard.press('Escape');
      await tabTo(page, 'input[name=near]');
      await page.keyboard.type('Sale');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=walking.*near=Sale/);

      await tabTo(page, 'input[name=cost][value=free]');
      await page.keyboard.press('Space');
      if (!way.javaScriptEnabled) await page.keyboard.press('Enter');
      await page.waitForURL(/cost=free/);

      await tabTo(page, '.card h3 a');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/assets\//);
      await tabTo(page, 'a[href^="tel:"], a[href$="calendar.ics"], .answers a');
      await leave();
    },
    60_000,
  );

  it('chooses a suggestion with the arrows, and gets the typed words back with one more', async () => {
    const { page, leave } = await visitor({ browser, url: site.url });
    await page.goto('/');
    await hydrated(page);
    const box = page.getByLabel('Where?');
    await box.pressSequentially('altr');
    // The first letters have suggestions of their own.
    await page
      .getByRole('option')
      .first()
      .filter({ hasText: /^Altrincham/ })
      .waitFor();
    await box.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await box.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    expect(await box.inputValue()).toBe('altr');
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await box.inputValue()).toMatch(/^Altrincham/);
    expect(await page.getByRole('listbox').count()).toBe(0);
    await leave();
  });

  it('opens a filter, closes it with Escape and is back on its button', async () => {
    const { page, leave } = await visitor({ browser, url: site.url });
    await page.goto('/search?near=Sale');
    await hydrated(page);
    await tabTo(page, 'details.panel > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.panel[open]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.locator('details.panel[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await leave();
  });

  it('never loses sight of the focus', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await page.goto('/search?near=Sale');
    await hydrated(page);
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { left, top, width, height } = focused.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        const outlined = getComputedStyle(focused.closest('.pill') ?? focused).outlineStyle !== 'none';
        return {
          what: focused.outerHTML.slice(0, 80),
          hit: !!at && (focused.contains(at) || at.contains(focused)),
          outlined,
        };
      });
      expect(seen).toMatchObject({ hit: true, outlined: true });
    }
    await leave();
  });
});
