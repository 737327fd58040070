import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../lib/chromium.mjs';
import { root } from '../lib/project.mjs';
import type { Get } from './client.ts';

/** Kilobytes (1,000 bytes) as they travel, brotli where the server has it. */
export type PageWeight = {
  page: string;
  html: number;
  css: number;
  /** Everything a phone fetches at the first visit; null without a browser. */
  firstLoad: number | null;
  scripts: number | null;
  fonts: number | null;
  /** What a wide window, which shows the map, fetches more; null without a browser or a map. */
  mapCode: number | null;
  mapPicture: number | null;
};

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 860 };

/** Weighs public pages: HTML and styles by asking for them, the rest with a browser that has never been here. */
export async function weigh(
  get: Get,
  url: string,
  pages: Record<string, string>,
  withBrowser = true,
): Promise<PageWeight[]> {
  const executablePath = withBrowser ? findChromium() : null;
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const browser = executablePath ? await chromium.launch({ executablePath, args }) : null;
  const picture = await namesOfPictures();
  try {
    const weights: PageWeight[] = [];
    for (const [page, address] of Object.entries(pages)) {
      const bare = await styled(get, address);
      const small = browser && (await fetched(browser, url + address, phone));
      const wide = browser && (await fetched(browser, url + address, desk));
      const more = wide && small && wide.filter(({ file }) => !small.some((had) => had.file === file));
      const hasMap = more?.some(({ file }) => /Map/.test(file));
      weights.push({
        page,
        ...bare,
        firstLoad: small && sum(small),
        scripts: small && sum(small.filter(({ file }) => file.endsWith('.js'))),
        fonts: small && sum(small.filter(({ file }) => file.endsWith('.woff2'))),
        mapCode: hasMap ? sum(more!.filter((one) => isCode(one.file) && !picture(one.file))) : null,
        mapPicture: hasMap ? sum(more!.filter((one) => !isCode(one.file) || picture(one.file))) : null,
      });
    }
    return weights;
  } finally {
    await browser?.close();
  }
}

type Fetched = { file: string; bytes: number };
const sum = (all: Fetched[]) => all.reduce((total, { bytes }) => total + bytes, 0) / 1000;
const isCode = (file: string) => /\.(js|css)$/.test(file);

/** The page and the style sheets it links, which must be enough by themselves. */
async function styled(get: Get, address: string) {
  const brotli = { 'accept-encoding': 'br' };
  const compressed = await get(address, brotli);
  const { body } = await get(address);
  const sheets = [...body.toString().matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  const sizes = await Promise.all(
    [...new Set(sheets)].map(async (sheet) => (await get(sheet, brotli)).body.length),
  );
  return { html: compressed.body.length / 1000, css: sizes.reduce((all, one) => all + one, 0) / 1000 };
}

/** Everything that travelled until the page was drawn and had been quiet for a second. */
async function fetched(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
): Promise<Fetched[]> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const sizes: Promise<Fetched>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(
        request.sizes().then(({ responseBodySize }) => ({
          file: new URL(request.url()).pathname,
          bytes: responseBodySize,
        })),
      );
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    // a map asks for one thing after another, and draws in between
    await page.waitForFunction(() => {
      const map = document.querySelector('.map');
      return !map || map.querySelector('.map-labels[data-names], img.leaflet-tile-loaded');
    });
    await quiet(page, 1000);
    return await Promise.all(sizes);
  } finally {
    await context.close();
  }
}

/** Waits until nothing has been asked for in so many milliseconds. */
function quiet(page: Page, milliseconds: number): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(end, milliseconds);
    function again() {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
    }
    function end() {
      page.off('request', again).off('requestfinished', again);
      done();
    }
    page.on('request', again).on('requestfinished', again);
  });
}

/** The map's land and names are data, built as scripts named after their files. */
async function namesOfPictures(): Promise<(file: string) => boolean> {
  const files = await readdir(path.join(root, 'web/map/data'), { recursive: true }).catch(() => []);
  const names = files.map((file) => path.basename(file, path.extname(file)));
  return (file) => names.some((name) => path.basename(file).startsWith(`${name}-`));
}
