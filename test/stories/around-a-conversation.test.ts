import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { aDraft } from '../support/drafts.ts';
import { aPerson } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';
import { tabTo } from '../support/tab-to.ts';

const on = new Date().toISOString().slice(0, 10);
const tea = aDraft({ assured: { on, by: 'owner' } });
const leaf = aDraft({ name: 'New Leaf', categories: ['drugs_alcohol'], assured: { on, by: 'owner' } });

stories('The pages around a conversation', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let cookie: string;
  /** By what it is. `own` needs nobody to be signed in. */
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-around', pages: true, drafts: [tea, leaf], env: { DEFAULT_PLACE: 'Sale' } }), // prettier-ignore
    ]);
    const admin = await site.member({ role: 'system_admin', steppedUp: true });
    const lead = { leadName: 'Ann Moss', leadEmail: 'ann@larkfield.example', leadPhone: '01632 960009', keptYears: 2 }; // prettier-ignore
    const { settings, peopleSide } = site.services;
    await settings.change(admin.actor, 'safeguarding', lead, (await settings.view('safeguarding')).revision);
    const { people, conversations, plans, connections } = peopleSide;
    const person = await aPerson(site);
    const { personId, actor } = person;
    cookie = person.cookie;
    async function talk(fields: Record<string, string>, more: { personId?: string; carer?: boolean }) {
      const begun = await conversations.begin(actor, { which: 'listen', commandId: randomUUID(), ...more });
      const changes = Object.entries(fields).map(([field, value], seq) => ({
        field,
        value,
        revision: 0,
        seq,
      }));
      await conversations.save(actor, begun.id, { tab: 'aaaaaaaa', changes });
      return begun;
    }
    const said = { matters: 'My dog, and the band on Tuesdays', hand: 'cornet, mends clocks' };
    const { id } = await talk(said, { personId });
    const done = await talk({ ...said, risk: 'none' }, {});
    await conversations.finish(actor, done.id);
    const carer = await talk({ matters: 'A night of sleep', caring: 'It is the lifting' }, { carer: true });
    const { itemId } = await plans.add(actor, personId, { commandId: randomUUID(), assetId: tea.id! });
    const { link } = await plans.paper(actor, personId, 'usual');
    await plans.say(link!.url.split('/').pop(), { itemId, said: 'could-not', why: 'travel' });
    const { lines } = await connections.of(actor, personId);
    const risky = await people.begin(actor, { reference: 'EB', commandId: randomUUID() });
    await plans.add(actor, risky.personId, { commandId: randomUUID(), assetId: leaf.id! });
    Object.assign(pages, {
      'a first conversation': `/conversations/${id}`,
      'one that is finished': `/conversations/${done.id}`,
      'who looks after somebody begins': '/conversations/start?carer=yes',
      'one with who looks after somebody': `/conversations/${carer.id}`,
      'all with them': `/people/${personId}/conversations`,
      'all with who looks after them': `/people/${carer.personId}/conversations`,
      'what they are good at': `/people/${personId}/strengths`,
      'a copy for another system': `/conversations/${id}/copy`,
      'a concern': `/conversations/${id}/concern`,
      'what fits': `/people/${personId}/matches`,
      'the plan': `/people/${personId}/plan`,
      'a plan with nothing in it': `/people/${carer.personId}/plan`,
      'paper in large print': `/people/${personId}/plan/print?layout=large`,
      'paper that is easy to read': `/people/${personId}/plan/print?layout=easy`,
      'their own page': new URL(link!.url).pathname,
      'what waits': '/connections',
      'all connections': `/people/${personId}/connections`,
      'asking how it went': `/people/${personId}/connections/${lines[0]!.id}`,
      connecting: `/people/${personId}/connect/${tea.id}`,
      'how they say they are': `/people/${personId}/measures`,
    });
    pages.risky = `/people/${risky.personId}`;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(viewport: typeof desk, javaScriptEnabled = true) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    const [name = '', value = ''] = cookie.split('=');
    await visit.page.context().addCookies([{ name, value, url: site.url }]);
    return visit;
  }

  it.each([
    { of: 'small', viewport: phone, turn: 0 },
    { of: 'wide', viewport: desk, turn: 1 },
  ])('have nothing that axe finds fault with ($of)', async ({ viewport, turn }) => {
    const { page, faults, leave } = await as(viewport);
    const found: string[] = [];
    const all = Object.entries(pages).filter(([is]) => is !== 'risky');
    for (const [is, path] of all.filter((_, n) => process.env.LONG || n % 2 === turn)) {
      await page.goto(path);
      const said = [...(await axeFaults(page)), ...((await overflows(page)) ? ['too wide'] : [])];
      found.push(...[...said, ...faults.splice(0)].map((what) => `${is}: ${what}`));
      const name = `around-${is.replaceAll(' ', '-')}-${viewport.width}`;
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
    }
    expect(found).toEqual([]);
    await leave();
  }, 180_000); // prettier-ignore

  it('saves at one press, also while it is saving by itself', async () => {
    const { page, faults, leave } = await as(desk);
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    let go = () => {};
    const pressed = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/conversations/begin', async (route) => {
      await pressed;
      await route.continue();
    });
    await page.locator('[name=matters]').fill('The canal at six in the morning');
    await page.locator('.talk-standing[data-state=saving]').waitFor();
    await page.locator('button[value=save]:not(.unseen)').click({ noWaitAfter: true });
    go();
    await page.locator('#reference').waitFor();
    expect(await page.locator('[name=matters]').inputValue()).toBe('The canal at six in the morning');
    expect(faults).toEqual([]);
    await leave();
  }, 60_000);

  it('can be walked without a mouse: begun, written, named, found again, finished and read', async () => {
    const { page, faults, leave } = await as(desk);
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    await tabTo(page, '[name=matters]');
    await page.keyboard.type('The canal at six in the morning');
    await tabTo(page, 'button[value=save]:not(.unseen)');
    await page.keyboard.press('Enter');
    await page.locator('#reference').waitFor();
    await tabTo(page, '#reference');
    await page.keyboard.type('KM');
    await page.keyboard.press('Enter');
    await page.locator('#reference').waitFor({ state: 'detached' });
    await tabTo(page, '.talk-ways a[href$="/conversations"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/[0-9a-f-]{36}\/conversations$/);
    await tabTo(page, '.rows a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/conversations\/[0-9a-f-]{36}$/);
    await page.locator('[role=combobox]').first().waitFor();
    expect(await page.locator('[name=matters]').inputValue()).toBe('The canal at six in the morning');
    await tabTo(page, '[name=risk]');
    await page.keyboard.press('Space');
    await page.locator('.talk-standing[data-state=saved]').waitFor();
    await tabTo(page, 'button[value=finish]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open it again' }).waitFor();
    expect(await page.locator('.talk-told').first().innerText()).toContain('The canal at six');
    await tabTo(page, 'button[value=goOn]');
    expect(faults).toEqual([]);
    await leave();
  }, 120_000);

  const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

  it('work without JavaScript: a carer of their own record, a concern that comes back with its faults', async () => {
    const { page, leave } = await as(phone, false);
    await page.goto(pages['all with them']!);
    await page.getByRole('link', { name: 'Start one with somebody who looks after them' }).click();
    await field(page, 'matters').fill('A night of sleep');
    await field(page, 'caring').fill('It is the lifting');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Your reference, or their initials').fill('MA');
    await page.getByRole('button', { name: 'Save the name' }).click();
    expect(await field(page, 'caring').inputValue()).toBe('It is the lifting');
    await page.getByRole('link', { name: 'All conversations with this person' }).click();
    expect(await page.locator('.rows').innerText()).toContain('as somebody who looks after another');

    await page.goto(pages['a concern']!);
    expect(await page.locator('main').innerText()).toContain('01632 960009');
    await field(page, 'words').fill('A bruise on the arm');
    await page.getByRole('button', { name: 'Send it to the lead' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('how the lead can reach you');
    expect(await field(page, 'words').inputValue()).toBe('A bruise on the arm');
    await field(page, 'reach').fill('01632 960010');
    await page.getByRole('button', { name: 'Send it to the lead' }).click();
    await page.getByRole('heading', { name: 'It has gone to the safeguarding lead.' }).waitFor();
    await leave();
  }, 60_000);

  it('ask first, on a small and on a wide screen, where a plan could harm', async () => {
    for (const viewport of [phone, desk]) {
      const { page, faults, leave } = await as(viewport);
      await page.goto(`${pages.risky}/plan/print?layout=large`);
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'No: leave out the names of groups' }).click();
      await page.waitForURL(/layout=plain/);
      expect([...(await axeFaults(page)), ...faults]).toEqual([]);
      await leave();
    }
  }, 60_000);
});
