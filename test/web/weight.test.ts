import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveDemo } from '../support/demo-site.ts';

const client = 'build/client';
const built = existsSync('build/server/index.js');
if (!built) console.log('SKIPPED the weight of the pages: there is no build. Run npm run build.');

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

(built ? describe : describe.skip)('the weight of the public pages', () => {
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
    '/all',
    '/urgent',
    '/about',
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
