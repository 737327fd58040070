import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  axeFaults,
  desk,
  hydrated,
  openBrowser,
  overflows,
  phone,
  stories,
  visitor,
} from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';

const open = (name: string) => (page: Page) => page.locator('summary', { hasText: name }).first().click();

const states: { is: string; path: string; then?: (page: Page) => Promise<unknown>; fault?: true }[] = [
  { is: 'the first page', path: '/' },
  {
    is: 'suggestions',
    path: '/',
    then: async (page) => {
      await page.getByLabel('What would help?').pressSequentially('gard');
      await page.getByRole('option').first().waitFor();
    },
  },
  { is: 'results', path: '/search?q=choir&near=Sale' },
  { is: 'results in two groups', path: '/search?near=Sale&access=step_free&access=hearing_loop&cost=free' },
  { is: 'the last page of results', path: '/search?page=3' },
  { is: 'a filter panel', path: '/search?near=Sale', then: open('When') },
  {
    is: 'every filter',
    path: '/search?near=Sale',
    then: async (page) => {
      await open('More')(page);
      await open('What it offers')(page);
    },
  },
  { is: 'nothing found', path: '/search?q=xylophone+repairs&near=Sale&cost=free' },
  { is: 'a place we do not know', path: '/search?near=Zzyzzx' },
  { is: 'a query with faults', path: '/search?age=old&radius=1', fault: true },
  { is: 'one group', path: '', then: openFirst },
  {
    is: 'thanks for what is missing',
    path: '/search?q=xylophone+repairs&near=Sale',
    then: async (page) => {
      await page.getByRole('button', { name: 'I could not find it' }).click();
      await page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();
    },
  },
  { is: 'what is strong in a place', path: '/here/sale-trafford' },
  { is: 'choosing a place', path: '/here?near=Zzyzzx' },
  { is: 'all of them', path: '/all' },
  { is: 'urgent help', path: '/urgent' },
  { is: 'about', path: '/about' },
  { is: 'sources', path: '/sources' },
  { is: 'accessibility', path: '/accessibility' },
  { is: 'for professionals', path: '/for-professionals' },
  { is: 'add your group', path: '/add-your-group' },
  { is: 'what a problem means', path: '/problems/gone' },
  { is: 'a page that is not there', path: '/nowhere', fault: true },
];

/** Each state in every look in `npm run test:long`; else the one half of them small and light, the other wide and dark. */
const long = Boolean(process.env.LONG);
const looks = [
  { of: 'small and light', viewport: phone, colorScheme: 'light', turn: 0 },
  { of: 'wide and dark', viewport: desk, colorScheme: 'dark', turn: 1 },
] as const;

async function openFirst(page: Page) {
  await page.goto('/search?q=choir&near=Sale');
  await page.locator('.card h3 a').first().click();
  await page.waitForURL(/\/assets\//);
}

stories('Nobody is shut out', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-axe')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it.each(looks)(
    'axe has nothing against any page or state ($of)',
    async ({ viewport, colorScheme, turn }) => {
      const { page, faults, leave } = await visitor({ browser, url: site.url, viewport, colorScheme });
      const found: string[] = [];
      for (const { is, path, then, fault } of states.filter((_, n) => long || n % 2 === turn)) {
        if (path) await page.goto(path);
        if (path.startsWith('/search') || path === '/') await hydrated(page);
        await then?.(page);
        const said = [
          ...(await axeFaults(page)),
          ...((await overflows(page)) ? ['wider than the screen'] : []),
        ];
        found.push(...[...said, ...(fault ? [] : faults)].map((what) => `${is}: ${what}`));
        faults.length = 0;
      }
      expect(found).toEqual([]);
      await leave();
    },
    240_000,
  );

  it('has nothing against the map of a phone', async () => {
    const { page, faults, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await page.goto('/search?near=Sale');
    await page.getByRole('button', { name: 'Map' }).click();
    await page.locator('.map').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await leave();
  });

  it('lets text grow to twice its size, and to 320 pixels wide, without moving sideways', async () => {
    for (const path of ['/', '/search?near=Sale&access=step_free', '/all', '/urgent']) {
      const { page, leave } = await visitor({
        browser,
        url: site.url,
        viewport: { width: 320, height: 640 },
      });
      await page.goto(path);
      expect(await overflows(page)).toBe(false);
      await leave();
    }
  });
});
