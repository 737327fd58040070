import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { idFrom } from '../../api/infra/ids.ts';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { aDraft, aPlace } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';

type Waiting = {
  name: string;
  summary: string;
  description?: string;
  lines: string[];
  town: string;
  postcode: string;
};
const forty = (JSON.parse(readFileSync('test/questions/waiting-a.json', 'utf8')) as { waiting: Waiting[] })
  .waiting;

stories('A curator with forty entries waiting', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let cookie: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-curate', pages: true }),
    ]);
    cookie = await site.signIn({ role: 'curator', name: 'Sam', steppedUp: true });
    for (const [n, one] of forty.entries()) {
      const assetId = idFrom('story-curate', one.name);
      const places = [
        aPlace({
          north: n * 300,
          name: one.lines[0]!,
          address: { lines: one.lines.slice(1), town: one.town },
        }),
      ];
      await site.services.curation.submit({
        ...{ kind: 'new', assetId, baseRevision: null, commandId: randomUUID() },
        draft: aDraft({
          id: assetId,
          name: one.name,
          summary: one.summary,
          places,
          ...(one.description && { description: one.description }),
        }),
        contributor: { name: `Sender ${n}`, email: `sender${n}@example.org`, how: 'self' },
      });
    }
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const come = async (options: { viewport: typeof desk; javaScriptEnabled?: boolean }) => {
    const visit = await visitor({ browser, url: site.url, ...options });
    const [name = '', value = ''] = cookie.split('=');
    await visit.page.context().addCookies([{ name, value, url: site.url }]);
    return visit;
  };
  const waitingNow = () => site.services.curation.store.countOpen('main');
  const settled = (page: Page) => page.waitForFunction(() => document.querySelector('details.keys') !== null);

  it.each([{ viewport: phone }, { viewport: desk }])('is shown them and each of them without a fault of axe ($viewport.width px)', async ({ viewport }) => {
    const { page, faults, leave } = await come({ viewport });
    await page.goto('/curate');
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/queue-${viewport.width}.png` });
    await page.locator('.queue h3 a').first().click();
    await settled(page);
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/proposal-${viewport.width}.png`, fullPage: true });
    await page.goto('/curate/start');
    expect(await axeFaults(page)).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/start-${viewport.width}.png` });
    expect(faults).toEqual([]);
    await leave();
  }, 120_000); // prettier-ignore

  it('decides about one without JavaScript, undoes it, and is told all faults of an empty question', async () => {
    const { page, leave } = await come({ viewport: phone, javaScriptEnabled: false });
    await page.goto('/curate');
    const before = await waitingNow();
    await page.locator('.queue h3 a').last().click();
    await page.locator('form[data-verdict=ask] textarea').fill('');
    await page.locator('form[data-verdict=ask] button.button').click();
    await page.locator('.faults').waitFor();
    await page.locator('form[data-verdict=refuse] textarea').fill('It has closed.');
    await page.locator('form[data-verdict=refuse] button.button').click();
    await page.locator('.after form[data-press=undo] button').waitFor();
    expect(await waitingNow()).toBe(before - 1);
    await page.locator('.after form[data-press=undo] button').click();
    await page.locator('form[data-verdict=publish]').waitFor();
    expect(await waitingNow()).toBe(before);
    await leave();
  }, 120_000);

  it('decides about all forty with the keyboard alone', async () => {
    const { page, leave } = await come({ viewport: desk });
    await page.goto('/curate');
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (let left = await waitingNow(); left > 0; left -= 1) {
      await page.waitForURL(/\/curate\/[0-9a-f-]{36}/);
      await settled(page);
      const at = page.url();
      if (left % 4 === 0) {
        await page.keyboard.press('r');
        await page.keyboard.press('Control+Enter');
      } else if (left % 4 === 1) {
        await page.keyboard.press('a');
        await page.keyboard.type('Which day is it?');
        await page.keyboard.press('Control+Enter');
      } else await page.keyboard.press('p');
      await page.waitForURL((url) => url.href !== at);
    }
    expect(await waitingNow()).toBe(0);
    await page.waitForURL(/\/curate\?/);
    await leave();
  }, 300_000);
});
