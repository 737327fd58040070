import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { Browser, Page } from 'playwright-core';
import {
  axeFaults,
  desk,
  openBrowser,
  overflows,
  phone,
  sheetsOf,
  stories,
  visitor,
} from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

const ways = [
  { on: 'a phone without JavaScript', viewport: phone, javaScriptEnabled: false },
  { on: 'a wide screen', viewport: desk, javaScriptEnabled: true },
];

stories('A link worker hands a short list over, with no record of a person', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-list')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const keepButtons = (page: Page) => page.getByRole('button', { name: /^Keep\b.* on your list/ });
  const keptButtons = (page: Page) => page.getByRole('button', { name: /^Kept\b.* off your list/ });

  async function keepThree(page: Page) {
    await page.goto('/search?q=choir+zebrafinch&near=Sale');
    for (let kept = 1; kept <= 3; kept++) {
      await keepButtons(page).first().click();
      await keptButtons(page)
        .nth(kept - 1)
        .waitFor();
    }
    await page.getByRole('link', { name: 'Your list (3)' }).click();
    await page.waitForURL(/\/shortlist\?ids=/);
  }

  it.each(ways)(
    'on $on',
    async ({ viewport, javaScriptEnabled }) => {
      const { page, faults, leave } = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
      await keepThree(page);
      const address = page.url();
      expect(address).toMatch(/\/shortlist\?ids=[\w-]{22}\.[\w-]{22}\.[\w-]{22}$/);
      expect(await page.title()).toBe('Your list – Hereabouts');
      expect(await page.content()).not.toContain('zebrafinch');
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(6);
      expect(await overflows(page)).toBe(false);
      expect(await sheetsOf(page)).toBe(1);
      const [cookie] = await page.context().cookies();
      expect(cookie).toMatchObject({
        name: 'hereabouts-list',
        value: address.split('=')[1],
        httpOnly: true,
        sameSite: 'Lax',
        expires: -1,
      });
      const code = page.getByRole('img', { name: /Square code/ });
      if (javaScriptEnabled)
        expect(await code.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);

      // Somebody else scans the code: nothing of theirs is kept until they say so.
      const other = await visitor({ browser, url: site.url, viewport: phone, javaScriptEnabled: false });
      await other.page.goto(address);
      expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe('A list for you');
      expect(await other.page.context().cookies()).toEqual([]);
      await other.page.getByRole('link', { name: 'Large print' }).click();
      await other.page.waitForURL(/print=large/);
      await other.page.getByRole('button', { name: 'Keep this list here' }).click();
      expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe('Your list');
      await other.page
        .getByRole('button', { name: /^Take off/ })
        .first()
        .click();
      await other.page.getByText('2 things you may like to try.').waitFor();

      await other.page.locator('.been summary').first().click();
      await other.page.getByLabel('I couldn’t', { exact: true }).first().check();
      await other.page.getByLabel('If you couldn’t: what stopped you?').first().selectOption('times');
      await other.page.getByRole('button', { name: 'Tell us' }).first().click();
      await other.page.getByRole('heading', { name: 'Thank you' }).waitFor();
      await other.page.getByRole('link', { name: 'Back to the list' }).click();
      await other.page.getByText('2 things you may like to try.').waitFor();
      await other.leave();

      expect(faults).toEqual([]);
      await leave();
    },
    60_000,
  );

  it('counts one answer of a week, and nothing of who gave it', async () => {
    const connection = await mongoose
      .createConnection(process.env.TEST_MONGODB_URI!, { dbName: site.prefix })
      .asPromise();
    const counts = await connection.db!.collection('counts').find({ what: 'could_not' }).toArray();
    await connection.close();
    expect(counts.length).toBeGreaterThan(0);
    for (const count of counts)
      expect(Object.keys(count).sort()).toEqual(
        ['_id', 'assetId', 'because', 'count', 'monday', 'week', 'what'].sort(),
      );
  });

  it('says when ten are on it, and takes no eleventh', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, javaScriptEnabled: false });
    await page.goto('/search');
    for (let kept = 1; kept <= 10; kept++) {
      await keepButtons(page).first().click();
      await keptButtons(page)
        .nth(kept - 1)
        .waitFor();
    }
    await keepButtons(page).first().click();
    await page.getByText('Your list is full').waitFor();
    await leave();
  }, 60_000);

  it.each([
    { of: 'small and light', viewport: phone, colorScheme: 'light' },
    { of: 'wide and dark', viewport: desk, colorScheme: 'dark' },
  ] as const)('axe has nothing against it ($of)', async ({ viewport, colorScheme }) => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport, colorScheme });
    await page.goto('/shortlist');
    expect(await axeFaults(page)).toEqual([]);
    await keepThree(page);
    await page.locator('.been summary').first().click();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    await page.getByLabel('I went', { exact: true }).first().check();
    await page.getByRole('button', { name: 'Tell us' }).first().click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  });

  it('opens every target at 44 pixels, and none is smaller', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await keepThree(page);
    await page.locator('.been summary').first().click();
    const small = await page
      .locator('main :is(button, summary, select, .button, .link-button, .ticks label)')
      .evaluateAll((targets) =>
        targets
          .map((target) => [target.textContent, target.getBoundingClientRect().height] as const)
          .filter(([, height]) => height > 0 && height < 44),
      );
    expect(small).toEqual([]);
    await leave();
  });
});
