import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from '../../scripts/bench/client.ts';
import { weigh as weighPages } from '../../scripts/bench/weight.ts';
import { bigAssets } from '../../seed/big.ts';
import { stories } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';
import { serveForTest } from '../support/serve.ts';
import { whenBuilt } from '../support/built.ts';

const client = 'build/client';

const kB = 1000;
const weigh = (bytes: Uint8Array) => brotliCompressSync(bytes).length;
const fileOf = (href: string) => readFileSync(path.join(client, href));

/** What a first visit fetches: the page, its styles, its scripts with what they import, its preloaded font, its icons. */
function weightOf(html: string) {
  const hrefs = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, href = '']) => href))];
  const sum = (all: string[]) => all.reduce((total, href) => total + weigh(fileOf(href)), 0);
  const page = weigh(Buffer.from(html));
  const styles = sum(hrefs(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g));
  const scripts = sum(hrefs(/<link rel="modulepreload" href="([^"]+)"/g));
  const font = sum(hrefs(/<link rel="preload" href="([^"]+)"/g));
  const pictures = sum(hrefs(/(?:<use href|<img[^>]*? src)="(\/assets\/[^"#/]+\.svg)/g));
  return { page: page + styles, first: page + styles + scripts + font + pictures };
}

whenBuilt('the weight of the public pages', () => {
  let site: Awaited<ReturnType<typeof serveDemo>>;
  beforeAll(async () => {
    site = await serveDemo('weight');
  }, 60_000);
  afterAll(() => site?.stop());

  it.each([
    '/',
    '/search',
    '/search?near=Sale&access=step_free',
    '/assets/first',
    '/shortlist',
    '/here/sale-trafford',
    '/finish',
    '/all',
    '/urgent',
    '/about',
    '/sources',
    '/nowhere',
  ])('%s and its styles are at most 30 kB, its first visit at most 200 kB', async (address) => {
    const html = await (await fetch(site.url + (await real(address)))).text();
    const weight = weightOf(html);
    console.log(
      `${address}: page and styles ${weight.page} bytes, first visit ${weight.first} bytes (brotli)`,
    );
    expect(weight.page).toBeLessThanOrEqual(30 * kB);
    expect(weight.first).toBeLessThanOrEqual(200 * kB);
  });

  async function real(address: string) {
    if (address !== '/assets/first') return address;
    const list = await (await fetch(`${site.url}/search?near=Sale`)).text();
    return /href="(\/assets\/[a-z0-9-]+)"/.exec(list.slice(list.indexOf('class="cards"')))?.[1] ?? '';
  }

  it('has no validator, database or map in what every page fetches', async () => {
    const html = await (await fetch(`${site.url}/search?near=Sale`)).text();
    const scripts = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    const text = scripts.map((href) => fileOf(href).toString()).join('\n');
    for (const mark of [
      'ZodError',
      'invalid_type',
      'mongoose',
      'L.Map',
      'leaflet-container',
      'QueryClient',
      'i18next',
    ])
      expect(text).not.toContain(mark);
  });

  it('has no validator in any script of the browser', () => {
    const scripts = readdirSync(path.join(client, 'assets')).filter((name) => name.endsWith('.js'));
    for (const name of scripts) expect(fileOf(`/assets/${name}`).toString()).not.toContain('invalid_type');
  });
});

/** Where much is drawn: where four crowded regions meet, coasts of many bends, views with a neighbour, and zooms. */
const everyView: [name: string, lat: number, lng: number, zoom: number][] = [
  ['the west of London, where four regions meet', 51.618, -1.406, 10],
  ['the Channel', 51.0, 1.3, 10],
  ['Argyll', 56.1, -5.6, 9],
  ['the Western Isles', 57.55, -7.25, 8],
  ['Orkney', 58.98, -2.96, 12],
  ['Cornwall', 50.15, -5.1, 7],
];
/** Six in `npm run test:long`; else the one that weighs most. */
const views = process.env.LONG ? everyView : everyView.slice(0, 1);

whenBuilt(
  'the weight of the map',
  () => {
    let site: Awaited<ReturnType<typeof serveForTest>>;
    beforeAll(async () => {
      site = await serveForTest({ label: 'map-weight', pages: true, drafts: thousand() });
    }, 120_000);
    afterAll(() => site?.stop());

    it('is at most 55 kB of code and 45 kB of first picture, wherever one looks', async () => {
      const pages = Object.fromEntries(
        views.map(([name, lat, lng, zoom]) => [name, `/search?box=${boxAround(lat, lng, zoom)}`]),
      );
      const client = createClient(site.url);
      const weights = await weighPages(client.get, site.url, pages);
      client.close();
      console.log(
        weights.map(({ page, mapCode, mapPicture }) => `${page}: ${mapCode} + ${mapPicture} kB`).join('\n'),
      );
      for (const { mapCode, mapPicture } of weights) {
        expect(mapCode).toBeGreaterThan(30);
        expect(mapCode).toBeLessThanOrEqual(55);
        expect(mapPicture).toBeGreaterThan(1);
        expect(mapPicture).toBeLessThanOrEqual(45);
      }
    }, 240_000);
  },
  stories,
);

/** A thousand invented groups over the country, and one in the middle of each view: without any there is no map. */
function thousand() {
  const drafts = [...bigAssets({ count: 1000 + views.length, seed: 5, today: '2026-03-02' })];
  const open = drafts.splice(1000).map((draft, nth) => {
    const [, lat = 0, lng = 0] = views[nth] ?? [];
    return {
      ...draft,
      kind: 'place' as const,
      categories: ['spaces' as const],
      status: 'live' as const,
      attendance: ['in_person' as const],
      places: [{ address: { lines: ['The Hall'] }, point: { lat, lng }, privacy: 'exact' as const }],
    };
  });
  return [...drafts, ...open];
}

/** A box that a window of a desk opens at just this zoom. */
function boxAround(lat: number, lng: number, zoom: number): string {
  const degrees = 330 * (360 / (256 * 2 ** zoom));
  const up = degrees * Math.cos((lat * Math.PI) / 180);
  return [lng - degrees, lat - up, lng + degrees, lat + up].map((edge) => edge.toFixed(4)).join();
}
