import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import type { Browser, Page } from 'playwright-core';
import { demoAssets } from '../../seed/demo-assets.ts';
import { axeFaults, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { serveForTest } from '../support/serve.ts';
import { until } from '../support/wait.ts';
import { answers } from './register.walk.ts';

/** Words a minute of somebody who reads slowly (most read 240), and letters a minute of a slow thumb (most type 180). */
const [readsPerMinute, typesPerMinute] = [180, 100];
const mostPages = 10;
const mostMinutes = 8;

/** Nobody answers in seconds as a test does: the clock goes on by a minute a page. */
let ahead = 0;
const clock = { now: () => new Date(Date.now() + ahead) };

stories('A treasurer puts Thursday Tea on the map', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  beforeAll(async () => {
    const today = new Date().toISOString().slice(0, 10);
    const drafts = demoAssets({ today }).filter(({ name }) => name !== 'Thursday Tea');
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-register', pages: true, drafts, clock, env: { DEFAULT_PLACE: 'Sale' } }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('on a phone without JavaScript, in ten pages and eight minutes; it is found a second after a curator said yes', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      viewport: phone,
      javaScriptEnabled: false,
    });
    const pages: string[] = [];
    let [words, letters] = [0, 0];
    const look = async () => {
      pages.push(await page.getByRole('heading', { level: 1 }).innerText());
      words += (await page.locator('main').innerText()).split(/\s+/).length;
      ahead += 60_000;
      expect(await overflows(page)).toBe(false);
    };
    await page.goto('/');
    await page.getByRole('link', { name: 'Add your group' }).first().click();
    for (const { asked, does, typed } of answers) {
      await look();
      expect(pages.at(-1)).toBe(asked);
      letters += typed.length;
      await does(page);
    }
    await look();
    expect(pages.at(-1)).toBe('This is what people will see');
    await page.getByRole('button', { name: 'Send it' }).click();
    await look();
    expect(pages.at(-1)).toBe('Thank you. We have it.');
    expect(await page.locator('main').innerText()).toContain('tea@example.org');
    const minutes = words / readsPerMinute + letters / typesPerMinute;
    console.log(
      `${pages.length} pages, ${words} words, ${letters} letters: about ${minutes.toFixed(1)} minutes`,
    );
    expect(pages.length).toBeLessThanOrEqual(mostPages);
    expect(minutes).toBeLessThanOrEqual(mostMinutes);

    // It was sent: "back" shows the receipt, and sends nothing twice.
    await page.goBack();
    await page.reload();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Thank you. We have it.');

    const mail = await until(
      async () => {
        await site.services.inside.jobs.runDue();
        return site.services.inside.outbox!.list(10);
      },
      (list) => list.some(({ to }) => to === 'tea@example.org'),
    );
    expect(mail[0]?.text).toContain('Thursday Tea');

    await publish();
    const said = performance.now();
    await until(
      async () => {
        await page.goto('/search?q=thursday+tea&near=Sale');
        return page.getByRole('link', { name: 'Thursday Tea', exact: true }).count();
      },
      (count) => count > 0,
    );
    console.log(`Found ${Math.round(performance.now() - said)} ms after the decision was written.`);
    expect(await page.locator('main').innerText()).not.toContain('07700');
    await leave();
  }, 120_000);

  it('and comes to every box and button with the keyboard alone', async () => {
    const { page, leave } = await visitor({
      browser,
      url: site.url,
      viewport: phone,
      javaScriptEnabled: false,
    });
    await page.goto('/add-your-group');
    const enter = async (next: string) => {
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: next }).waitFor();
    };
    await tabTo(page, '#name');
    await page.keyboard.type('Keyboard Choir');
    await enter('What happens there?');
    await tabTo(page, '#summary');
    await page.keyboard.type('We sing. Anyone may come.');
    await tabTo(page, 'main form button');
    await enter('Who is it for?');
    await tabTo(page, '#whoFor');
    await tabTo(page, 'main form button');
    await enter('Where do you meet?');
    await tabTo(page, 'input[name=at]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#postcode');
    await page.keyboard.type('M33 7WW');
    await enter('When does it happen?');
    await leave();
  }, 60_000);

  it('and loses nothing by going back, nor by a fault', async () => {
    const { page, leave } = await visitor({ browser, url: site.url, viewport: phone });
    await page.goto('/add-your-group');
    for (const { asked, does } of answers.slice(0, 7)) {
      await does(page);
      if (asked !== 'Where do you meet?') continue;
      // The first one may be on the map by now.
      await page.getByRole('heading', { level: 1, name: /Is this you|When does it/ }).waitFor();
      const none = page.getByRole('button', { name: 'No, none of these' });
      if ((await none.count()) === 0) continue;
      expect(await axeFaults(page)).toEqual([]);
      await none.click();
    }
    await page.getByLabel('Your email').fill('not an address');
    await page.getByRole('button', { name: /Save and/ }).click();
    expect(await page.locator('.faults li').allInnerTexts()).toEqual([
      'Write your name.',
      'Write the whole email address, for example tea@example.org.',
      'Tick the box if you may speak for this group.',
    ]);
    expect(await page.getByLabel('Your email').inputValue()).toBe('not an address');
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'Back' }).click();
    expect(await page.getByLabel('Phone', { exact: true }).inputValue()).toBe('07700 900123');
    await leave();
  }, 60_000);

  async function publish() {
    const { actor } = await site.member({ role: 'curator', name: 'Cath' });
    const direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const waits = direct.useDb(`${site.prefix}_private`).collection('proposals');
    const one = (await waits.findOne({ 'draft.name': 'Thursday Tea' })) as unknown as {
      _id: string;
      revision: number;
    };
    await direct.close();
    await site.services.curation.decide(actor, one._id, {
      revision: one.revision,
      verdict: 'publish',
      commandId: randomUUID(),
    });
  }
});

async function tabTo(page: Page, reached: string, most = 60) {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), reached)) return;
  }
  throw new Error(`${most} tabs did not reach ${reached}.`);
}
