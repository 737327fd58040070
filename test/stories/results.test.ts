import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { desk, hydrated, openBrowser, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

stories('The list and the map of results', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-results')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('counts change while somebody chooses, the panel stays open and the button says what it will show', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: desk });
    await page.goto('/search?near=Sale');
    await hydrated(page);
    await page.locator('summary', { hasText: 'Getting in' }).click();
    const show = page.locator('details.panel[open]').getByRole('button', { name: /^Show \d+/ });
    await show.waitFor();
    await page.getByRole('checkbox', { name: /^Hearing loop/ }).check();
    await page.waitForURL(/access=hearing_loop/);
    await page.getByRole('link', { name: /Take off: Hearing loop/ }).waitFor();
    expect(await page.locator('details.panel[open]').count()).toBe(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'hearing_loop',
    );
    const total = /^\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0] ?? '';
    await expect(show.innerText()).resolves.toBe(`Show ${total}`);
    await show.click();
    expect(await page.locator('details.panel[open]').count()).toBe(0);
    await page.getByRole('status').filter({ hasText: total }).first().waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
    await leave();
  });

  it('puts what is known to have it first, and what is not known in a group of its own', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    await page.goto('/search?q=choir&near=Sale&access=hearing_loop');
    const groups = await page.locator('.group-head').allInnerTexts();
    expect(groups).toEqual(['Known to have what you need', 'We don’t know yet – ring first']);
    const second = await page.locator('section[aria-labelledby=unknown] .card').allInnerTexts();
    expect(second.length).toBeGreaterThan(0);
    for (const card of second) expect(card).toMatch(/not known/);
    await leave();
  });

  it('leads from nothing found to what is nearest, and to a person', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    await page.goto('/search?q=choir&near=Sale&radius=805&time=early');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/no results/i);
    const links = page.locator('.nearly-list a');
    expect(await links.count()).toBeGreaterThan(0);
    await links.first().click();
    expect(await page.locator('.card').count()).toBeGreaterThan(0);
    await leave();
  });

  it('draws the map beside the list and lights up what is pointed at', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: desk });
    await page.goto('/search?q=choir&near=Sale');
    await page.locator('.results-map .map').waitFor();
    await page.locator('.card').first().hover();
    await page.locator('.card.lit').waitFor();
    expect(await page.locator('.card').first().getAttribute('class')).toBe('card lit');
    expect(faults).toEqual([]);
    await leave();
  });

  it('opens the map of a phone only when asked, and "back" finds the same spot of the list', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await page.goto('/search?near=Sale');
    await hydrated(page);
    expect(await page.locator('.map').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 1500));
    await page.getByRole('button', { name: 'Map' }).click();
    await page.locator('.results-map .map').waitFor();
    await page.goBack();
    await page.locator('.results-map').waitFor({ state: 'detached' });
    expect(Math.abs((await page.evaluate(() => scrollY)) - 1500)).toBeLessThan(5);
    expect(faults).toEqual([]);
    await leave();
  });

  it('uses where I am, rounded to about a hundred metres', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      permissions: ['geolocation'],
      geolocation: { latitude: 53.4254321, longitude: -2.3212345 },
    });
    await page.goto('/');
    await hydrated(page);
    await page.getByRole('button', { name: 'Use where I am' }).click();
    await page.locator('input[name=at][value="53.425,-2.321"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.waitForURL(/at=53\.425,-2\.321/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/things/);
    await leave();
  });

  it('keeps a link that was shared with marks of other sites working', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    const answer = await page.goto('/search?q=choir&fbclid=abc&utm_source=mail');
    expect(answer?.status()).toBe(200);
    await leave();
  });
});
