import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Frame, Page, Request } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveDemo } from '../support/demo-site.ts';
import { hostSite } from '../support/host-page.ts';

/** What a site may do to everything that stands in it. */
const odd = `* { all: unset !important; box-sizing: content-box !important; font: 40px/3 cursive !important; color: #777 !important;
  width: 12px !important; max-height: 3px !important; float: right !important; position: absolute !important; opacity: .1 !important;
  visibility: hidden !important; transform: rotate(4deg) !important; letter-spacing: 9px !important; pointer-events: none !important }
  html, body, main, p, h1, a { all: revert !important; visibility: visible !important }
  iframe { display: none !important; height: 1px !important } body { background: #777 !important }`;

const picture = readdirSync('web/map/data', { recursive: true }).map((file) =>
  path.basename(String(file), '.json'),
);
/** The map's land and names are what tiles are elsewhere. */
const isPicture = (url: string) => picture.some((name) => path.basename(url).startsWith(`${name}-`));

stories('Hereabouts in a page of somebody else', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveDemo>>;
  let host: Awaited<ReturnType<typeof hostSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveDemo('story-embeds')]);
    const script = `<script src="${site.url}/embed.js" async></script>`;
    const link = `<a href="${site.url}/search?near=Sale">Find things near Sale</a>`;
    const one = (kind: string, more = '') =>
      `<hereabouts-${kind} near="Sale" ${more}>${link}</hereabouts-${kind}>`;
    const around = (inner: string) =>
      `<p><a id="before" href="#before">Before</a></p>${script}${inner}<p><a id="after" href="#after">After</a></p>`;
    const strict = `default-src 'none'; style-src 'self'; img-src data:; script-src 'self' ${site.url}/embed.js; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'`;
    host = await hostSite({
      hostile: {
        policy: `${strict}; frame-src ${site.url}`,
        css: odd,
        body: around(one('search') + one('list', 'show="2"') + one('map', 'show="2"')),
      },
      plain: {
        css: 'body { background: #fff; color: #222 } a { color: #b00020 }',
        body: around(one('search', 'accent="#ffff00"')),
      },
      closed: { policy: strict, body: around(one('search')) },
      search: { body: around(one('search')) },
      list: { body: around(one('list', 'show="2"')) },
      map: { body: around(one('map', 'show="2"')) },
      faulty: { body: around(`<hereabouts-list near="Sale" cost="cheap" colour="red"></hereabouts-list>`) },
    });
    // Another site to the browser, not another port of the same.
    host.url = host.url.replace('127.0.0.1', 'localhost');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    await site?.stop();
  });

  const visit = async (where: string, viewport: { width: number; height: number } = phone) => {
    const visited = await visitor({ browser, url: host.url, viewport });
    const requests: Request[] = [];
    visited.page.on('request', (request) => requests.push(request));
    await visited.page.goto(`/${where}`);
    return { ...visited, requests };
  };
  const frameOf = async (page: Page, kind: string): Promise<Frame> => {
    const handle = await page.locator(`hereabouts-${kind} iframe`).elementHandle();
    const frame = (await handle.contentFrame())!;
    await frame.locator('main h1').waitFor();
    return frame;
  };
  /** The frame is as tall as what is in it, and nothing in it must be moved to be read. */
  const settled = async (page: Page, kind: string) => {
    await page.waitForFunction((name) => {
      const slot = document.querySelector(`hereabouts-${name}`)?.shadowRoot?.querySelector('slot');
      return slot && getComputedStyle(slot).display === 'none';
    }, kind);
    const frame = await frameOf(page, kind);
    return frame;
  };

  it('can be used at 280 pixels between strict policies and odd styles, and axe has nothing against it', async () => {
    const { page, faults, requests, leave } = await visit('hostile', { width: 280, height: 700 });
    await page.context().addCookies([
      { name: 'hereabouts', value: 'canary', url: site.url },
      { name: 'hereabouts-list', value: 'canary', url: site.url },
    ]);
    await page.reload();
    for (const kind of ['search', 'list', 'map']) {
      const frame = await settled(page, kind);
      const element = page.locator(`hereabouts-${kind}`);
      const box = (await element.locator('iframe').boundingBox())!;
      const inner = await frame.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        font: parseFloat(getComputedStyle(document.body).fontSize),
      }));
      expect(box.width).toBeGreaterThan(200);
      expect(Math.abs(box.height - inner.height)).toBeLessThanOrEqual(2);
      expect(inner.wide).toBe(false);
      expect(inner.font).toBeLessThan(24);
      await element.scrollIntoViewIfNeeded();
      if (kind === 'map') await frame.locator('.map-labels, .map-cluster, .map-pin').first().waitFor();
      expect(await axeIn(frame)).toEqual([]);
      expect(await smallTargets(frame)).toEqual([]);
    }
    expect(await overflows(page)).toBe(false);
    // Before axe, which itself writes to the frames as if they were of this site.
    expect(faults.filter((fault) => !fault.startsWith('Hereabouts: '))).toEqual([]);
    expect(
      (await axeFaults(page)).filter((fault) => fault.includes('hereabouts') || fault.includes('iframe')),
    ).toEqual([]);

    const ours = requests.filter(
      (request) => request.url().startsWith(site.url) && !request.url().endsWith('/embed.js'),
    );
    expect(ours.length).toBeGreaterThan(3);
    for (const request of ours) {
      const headers = await request.allHeaders();
      // A request that was given up before it left is told with an empty one.
      expect([headers.cookie ?? '', headers.referer ?? '']).toEqual(['', '']);
    }
    expect(host.asked.filter(({ headers }) => headers.referer?.startsWith(site.url))).toEqual([]);
    await leave();
  }, 60_000);

  it('answers in the frame, and neither page learns of the other', async () => {
    const { page, faults, leave } = await visit('plain');
    await page.evaluate(() => {
      const heard: unknown[] = ((window as never as { heard: unknown[] }).heard = []);
      window.addEventListener('message', ({ data }) => heard.push(data));
    });
    let frame = await settled(page, 'search');
    const before = { url: page.url(), length: await page.evaluate(() => history.length) };
    await frame.getByLabel('What would help?').fill('choir');
    await frame.getByRole('button', { name: 'Find' }).click();
    frame = await frameOf(page, 'search');
    await frame.locator('#found:focus').waitFor();
    expect(
      await page
        .locator('hereabouts-search iframe')
        .evaluate((inner) => parseFloat(getComputedStyle(inner).height)),
    ).toBeGreaterThan(800);
    expect({ url: page.url(), length: await page.evaluate(() => history.length) }).toEqual(before);

    const heard = await page.evaluate(() => (window as never as { heard: unknown[] }).heard);
    expect(heard.length).toBeGreaterThan(0);
    for (const said of heard) expect(typeof said).toBe('number');
    const [reads, reaches] = await Promise.all([
      page.evaluate(() => {
        const inner = document.querySelector('hereabouts-search')!.shadowRoot!.querySelector('iframe')!;
        const tries = [
          () => inner.contentWindow!.document.title,
          () => inner.contentWindow!.location.href,
          () => inner.contentDocument!.title,
        ];
        return tries.map((read) => {
          try {
            return read();
          } catch (error) {
            return (error as Error).name;
          }
        });
      }),
      frame.evaluate(() => {
        const tries = [
          () => parent.document.title,
          () => parent.location.href,
          () => document.cookie,
          () => localStorage.length,
          () => ((top!.location as never) = 'https://evil.example' as never),
        ];
        return tries.map((read) => {
          try {
            return String(read());
          } catch (error) {
            return (error as Error).name;
          }
        });
      }),
    ]);
    expect(reads.slice(0, 2)).toEqual(['SecurityError', 'SecurityError']);
    expect(reads[2]).not.toMatch(/Hereabouts|Find/);
    expect(reaches.slice(0, 4)).toEqual(['SecurityError', 'SecurityError', 'SecurityError', 'SecurityError']);
    expect(page.url()).toBe(before.url);
    expect(faults.filter((fault) => fault.startsWith('Hereabouts: accent: #ffff00'))).not.toEqual([]);
    await leave();
  }, 60_000);

  it('takes heights from its own frame only, and numbers only', async () => {
    const { page, leave } = await visit('plain');
    await settled(page, 'search');
    const height = () =>
      page.locator('hereabouts-search iframe').evaluate((inner) => getComputedStyle(inner).height);
    const before = await height();
    await page.evaluate(() => {
      const other = document.createElement('iframe');
      other.sandbox.add('allow-scripts');
      other.srcdoc =
        '<script>parent.postMessage(5000, "*"); parent.postMessage({height: 5000}, "*")</script>';
      document.body.append(other);
      window.postMessage(5000, '*');
      const inner = document.querySelector('hereabouts-search')!.shadowRoot!.querySelector('iframe')!;
      for (const odd of ['1', { a: 1 }, '<img src=x onerror=alert(1)>', 7])
        inner.contentWindow!.postMessage(odd, '*');
      return new Promise((done) => other.addEventListener('load', () => setTimeout(done, 50)));
    });
    expect(await height()).toBe(before);
    await leave();
  });

  it('shows who to ring at once, and opens urgent help as a window of its own', async () => {
    const { page, leave } = await visit('search');
    const frame = await settled(page, 'search');
    await frame.getByLabel('What would help?').fill('i want to kill myself');
    await frame.getByLabel('What would help?').press('Enter');
    await frame.getByRole('heading', { name: 'Talk to someone now' }).waitFor();
    expect(frame.url()).not.toContain('kill');
    expect(await frame.locator('a[href="tel:116123"]').count()).toBeGreaterThan(0);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'All urgent help' }).click(),
    ]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe('/urgent/suicide_self_harm');
    expect(
      await opened.evaluate(() => [window.opener === null, self.origin !== 'null', document.referrer]),
    ).toEqual([true, true, '']);
    expect(new URL(page.url()).pathname).toBe('/search');
    await leave();
  });

  it('lets the keyboard in and out again, both ways', async () => {
    const { page, leave } = await visit('map', desk);
    const frame = await settled(page, 'map');
    await frame.locator('.map-controls').waitFor();
    await page.locator('#before').focus();
    const inside = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
    const walk = async (key: string, goal: string) => {
      let within = 0;
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press(key);
        if ((await inside()).startsWith('hereabouts')) within += 1;
        if (await page.evaluate((id) => document.activeElement?.id === id, goal)) return within;
      }
      return -1;
    };
    expect(await walk('Tab', 'after')).toBeGreaterThan(5);
    expect(await walk('Shift+Tab', 'before')).toBeGreaterThan(5);
    await leave();
  }, 60_000);

  it('is a link where scripts are off, and where the site lets no frame in', async () => {
    const quiet = await visitor({ browser, url: host.url, javaScriptEnabled: false });
    await quiet.page.goto('/list');
    await quiet.page.getByRole('link', { name: 'Find things near Sale' }).click();
    expect(quiet.page.url()).toBe(`${site.url}/search?near=Sale`);
    await quiet.leave();

    const closed = await visit('closed');
    await closed.page.getByRole('link', { name: 'Find things near Sale' }).waitFor();
    await expect(closed.page.locator('hereabouts-search iframe').isVisible()).resolves.toBe(false);
    expect(closed.faults.join('\n')).toContain(`frame-src ${site.url}`);
    await closed.leave();
  });

  it('names every fault of its line in the frame and in the console', async () => {
    const { page, faults, leave } = await visit('faulty');
    const frame = await settled(page, 'list');
    expect(await frame.locator('.embed-faults li').allTextContents()).toEqual([
      'cost.0: We do not know this choice.',
      'colour: We do not know this field.',
    ]);
    expect(faults.filter((fault) => fault.startsWith('Hereabouts: '))).toEqual([
      'Hereabouts: cost.0: We do not know this choice.',
      'Hereabouts: colour: We do not know this field.',
    ]);
    await leave();
  });

  it.each(['search', 'list', 'map'])(
    'brings at most 60 kB, not counting the map’s picture: %s',
    async (kind) => {
      const { page, requests, leave } = await visit(kind, desk);
      const frame = await settled(page, kind);
      if (kind === 'map') await frame.locator('.map-labels[data-names]').waitFor();
      await page.waitForLoadState('networkidle');
      const ours = requests.filter((request) => request.url().startsWith(site.url));
      const sizes = await Promise.all(
        ours.map(async (request) => ({
          url: new URL(request.url()).pathname,
          bytes: (await request.sizes()).responseBodySize,
        })),
      );
      const bytes = sizes.filter(({ url }) => !isPicture(url)).reduce((sum, one) => sum + one.bytes, 0);
      console.log(
        `An embedded ${kind}: ${bytes} bytes in ${sizes.filter(({ url }) => !isPicture(url)).length} files`,
      );
      expect(bytes).toBeGreaterThan(4_000);
      expect(bytes).toBeLessThanOrEqual(60_000);
      await leave();
    },
  );

  it('is made on a page with a preview, at every width, that grows and follows the choices', async () => {
    for (const viewport of [{ width: 320, height: 700 }, desk]) {
      const { page, faults, leave } = await visitor({ browser, url: site.url, viewport });
      await page.goto('/embed?make=list&near=Sale');
      await settled(page, 'list');
      await page.getByLabel('A search box').check();
      await page.getByLabel('Heading').fill('Ours');
      await page.getByLabel('Heading').press('Tab');
      // The preview may be made twice, for the kind and for the heading: the frame is looked for anew.
      await page.frameLocator('hereabouts-search iframe').getByRole('heading', { name: 'Ours' }).waitFor();
      await settled(page, 'search');
      expect(await page.locator('#line-text').inputValue()).toContain(
        '<hereabouts-search near="Sale" heading="Ours">',
      );
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
      expect(faults).toEqual([]);
      await leave();
    }
  }, 60_000);
});

async function axeIn(frame: Frame): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  return frame.evaluate<string[]>(
    `${axe.source}; axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join()))`,
  );
}

/** What can be pressed and is lower than 44 pixels, but for links within a sentence. */
const smallTargets = (frame: Frame) =>
  frame.evaluate(() =>
    [...document.querySelectorAll('a, button, input:not([type=hidden])')]
      .filter(
        (one) =>
          one.getClientRects().length > 0 &&
          one.getBoundingClientRect().height < 43.5 &&
          !one.closest('.aloud'),
      )
      .map((one) => one.outerHTML.slice(0, 120)),
  );
