import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Member } from '../../api/contract/actor.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories } from '../support/chromium.ts';
import { aDraft } from '../support/drafts.ts';
import { anOrganisation, worker } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';
import { until } from '../support/wait.ts';

stories('A conversation', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let organisation: string;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({
        ...{ label: 'story-talk', pages: true, env: { DEFAULT_PLACE: 'Sale' } },
        drafts: [aDraft({ name: 'Sale Brass Band' })],
      }),
    ]);
    organisation = await anOrganisation(site);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function context(cookie: string, more: object = {}): Promise<BrowserContext> {
    const opened = await browser.newContext({
      ...{ baseURL: site.url, locale: 'en-GB', timezoneId: 'Europe/London', viewport: desk, ...more },
    });
    opened.setDefaultTimeout(15_000);
    await signIn(opened, cookie);
    return opened;
  }
  async function signIn(opened: BrowserContext, cookie: string) {
    const [name = '', value = ''] = cookie.split('=');
    await opened.addCookies([{ name, value, url: site.url }]);
  }
  const saved = (page: Page) => page.locator('.talk-standing[data-state=saved]').waitFor();
  const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);
  const shot = async (page: Page, name: string) => {
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  };
  const looks = async (page: Page, name: string) => {
    const found: string[] = [];
    for (const viewport of process.env.LONG ? [phone, desk] : [phone]) {
      await page.setViewportSize(viewport);
      found.push(...(await axeFaults(page)), ...((await overflows(page)) ? ['too wide'] : []));
      await shot(page, `${name}-${viewport.width}`);
    }
    expect([name, found]).toEqual([name, []]);
  };

  it('opens at what matters, is saved while it is typed, and asks what to call it when it is saved', async () => {
    const { cookie } = await worker(site, organisation);
    const tablet = await context(cookie);
    const page = await tablet.newPage();
    await page.goto('/conversations/start');
    expect(await page.locator('textarea').first().getAttribute('name')).toBe('matters');
    await page.locator('[role=combobox]').first().waitFor();
    await box(page, 'matters').fill('My dog, and the band on Tuesdays');
    await box(page, 'hand').fill('cornet, mends clocks');
    await saved(page);
    expect(page.url()).toMatch(/\/conversations\/[0-9a-f-]{36}$/);
    await page.getByLabel('Name or first letter').fill('J');
    await page.getByLabel('Very close').check();
    await page.getByRole('button', { name: 'Add a person' }).press('Enter');
    // The new box is ready to be typed in, without a press.
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Aunt May');
    await page.getByRole('img', { name: /Very close: J\..*Further out: Aunt May/ }).waitFor();
    await page.getByLabel('What is it called?').pressSequentially('Sale Br');
    await page.getByRole('option', { name: /Sale Brass Band/ }).click();
    await page.getByRole('link', { name: 'On the map' }).waitFor();
    await saved(page);
    await looks(page, 'talk-filled');
    await page.getByRole('button', { name: 'Add a place or group' }).click();
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Kettle Corner');
    await page.getByRole('button', { name: 'Not on the map? Tell it' }).click();
    await page.getByRole('heading', { name: 'Tell the map about a place' }).waitFor();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Kettle Corner');
    await looks(page, 'talk-tell');
    await page.getByRole('link', { name: 'Back without sending' }).click();
    await page.locator('[role=combobox]').first().waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Your reference, or their initials').fill('JB');
    await looks(page, 'talk-saved');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page
      .getByRole('heading', { name: 'Saved. What shall we call this?' })
      .waitFor({ state: 'detached' });
    await page.reload();
    expect(await box(page, 'matters').inputValue()).toBe('My dog, and the band on Tuesdays');
    expect(await page.title()).not.toMatch(/dog|JB/);
    await page.getByRole('link', { name: 'Copy for our system' }).click();
    expect(await page.getByLabel('The text to copy').inputValue()).toContain(
      'My dog, and the band on Tuesdays',
    );
    await looks(page, 'talk-copy');
    await page.goBack();
    await page.getByRole('button', { name: 'Finish this conversation' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /No known risks/ })
      .waitFor();
    await page.getByLabel('No known risks').check();
    await page.getByRole('button', { name: 'Finish this conversation' }).click();
    await page.getByRole('button', { name: 'Open it again' }).waitFor();
    await looks(page, 'talk-finished');
    await page.getByRole('link', { name: 'All conversations with this person' }).click();
    await page.getByRole('button', { name: 'Something has to change now' }).click();
    await page.getByText('My dog, and the band').waitFor();
    await looks(page, 'talk-second');
    await tablet.close();
  }, 120_000);

  const talks = () => site.services.peopleSide.conversations;
  const idOf = (page: Page) => page.url().split('/conversations/')[1]!.slice(0, 36);
  const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
  async function signedInAgain({ accountId }: Member): Promise<string> {
    const { store, sessions } = site.services.accounts;
    const account = (await store.byId(accountId))!;
    const token = await sessions.begin(account, account.memberships[0]!, { by: 'link', steppedUp: false });
    return `hereabouts=${token}`;
  }

  it('loses not one typed word: the network cut, the tab closed, the session ended, two windows', async () => {
    const often = process.env.LONG ? { cut: 5, closed: 2 } : { cut: 2, closed: 1 };
    const typed: string[] = [];
    const { cookie, actor } = await worker(site, organisation);
    const tablet = await context(cookie);
    let page = await tablet.newPage();
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    async function type(name: string, at = page) {
      const word = `quillon${typed.length}feather`;
      typed.push(word);
      await box(at, name).focus();
      await at.keyboard.press('Control+End');
      await at.keyboard.type(` ${word}`);
    }
    await type('matters');
    await saved(page);

    for (let n = 0; n < often.cut; n += 1) {
      await tablet.setOffline(true);
      await type('matters');
      await type('goodDay');
      await page.locator('.talk-standing[data-state=away]').waitFor();
      await until(
        () => kept(page),
        (text) => text.includes('hereabouts-draft:'),
      );
      expect(await kept(page)).not.toContain('quillon');
      await tablet.setOffline(false);
      await saved(page);
      await until(
        () => kept(page),
        (text) => !text.includes('hereabouts-draft:'),
      );
    }
    const address = page.url();

    for (let n = 0; n < often.closed; n += 1) {
      await tablet.setOffline(true);
      await type('tried');
      await page.close();
      await tablet.setOffline(false);
      page = await tablet.newPage();
      await page.goto(address);
      await page.getByText('What you typed before has come back.').first().waitFor();
      await until(
        () => box(page, 'tried').inputValue(),
        (text) => text.includes(typed.at(-1)!),
      );
    }

    await site.services.accounts.sessions.end(cookie.split('=')[1]);
    await type('badDay');
    await page.getByRole('link', { name: 'Sign in again' }).waitFor();
    const back = new URL(
      (await page.getByRole('link', { name: 'Sign in again' }).getAttribute('href'))!,
      site.url,
    );
    expect(back.searchParams.get('to')).toBe(new URL(address).pathname);
    // Somebody else signs in on this device: nothing of it opens for them.
    const other = await worker(site, organisation);
    await signIn(tablet, other.cookie);
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    expect(await page.content()).not.toContain('quillon');
    expect(await kept(page)).toContain('hereabouts-draft:');
    await signIn(tablet, await signedInAgain(actor));
    await page.goto(address);
    await until(
      () => box(page, 'badDay').inputValue(),
      (text) => text.includes(typed.at(-1)!),
    );

    const second = await tablet.newPage();
    await second.goto(address);
    await second.locator('[role=combobox]').first().waitFor();
    await type('matters', page);
    await saved(page);
    await type('matters', second);
    await second.getByText('Both texts are kept').waitFor();
    await looks(second, 'talk-two');
    await second.getByRole('button', { name: 'Put both in the box' }).click();
    await second.getByText('Both texts are kept').waitFor({ state: 'detached' });
    await saved(second);

    const { fields } = await talks().read((await member(actor))!, idOf(second));
    const all = JSON.stringify(fields);
    const lost = typed.filter((word) => !all.includes(word));
    console.log(
      `${often.cut} cuts, ${often.closed} closed tabs, a session that ended, two windows: of ${typed.length} words ${lost.length} lost.`,
    );
    expect(lost).toEqual([]);

    await second.bringToFront();
    await tablet.setOffline(true);
    await type('heart', second);
    await until(
      () => kept(second),
      (text) => text.includes('hereabouts-draft:'),
    );
    await tablet.setOffline(false);
    second.on('dialog', (dialog) => void dialog.accept());
    await second.getByRole('button', { name: 'Sign out' }).first().click();
    await second.waitForURL(/sign-in/);
    // What had not arrived may stay for their next sign-in, sealed.
    expect(await kept(second)).not.toContain('quillon');
    await second.goBack();
    await second.waitForLoadState();
    expect(await second.locator('body').innerText()).not.toContain('quillon');
    await tablet.close();
  }, 120_000);

  it('gives back what can be saved nowhere any more, since a colleague works with them now', async () => {
    const { cookie, actor } = await worker(site, organisation);
    const next = await worker(site, organisation);
    const { people } = site.services.peopleSide;
    const { personId } = await people.begin(actor, { reference: 'GH', commandId: randomUUID() });
    const { id } = await talks().begin(actor, { which: 'listen', personId, commandId: randomUUID() });
    const tablet = await context(cookie);
    const page = await tablet.newPage();
    // What words are sealed with comes after the page, and without it none can be kept.
    const keys = page.waitForResponse((answer) => answer.url().endsWith('/conversations/keys'));
    await page.goto(`/conversations/${id}`);
    await page.locator('[role=combobox]').first().waitFor();
    await (await keys).finished();
    await tablet.setOffline(true);
    await box(page, 'matters').fill('quillon and her brass band');
    await until(
      () => kept(page),
      (text) => text.includes('hereabouts-draft:'),
    );
    await page.close();
    await people.handOver(actor, personId, { to: next.actor.accountId, how: 'instead' });
    await tablet.setOffline(false);
    const later = await tablet.newPage();
    await later.goto('/people');
    await later.getByText('is no longer open to you').waitFor();
    await later.getByText('What you typed').click();
    expect(await later.locator('.talk-typed').innerText()).toBe('quillon and her brass band');
    await looks(later, 'talk-closed');
    await later.getByRole('button', { name: 'Throw these words away' }).click();
    await later.getByText('is no longer open to you').waitFor({ state: 'detached' });
    expect(await kept(later)).toBe('{}');
    await tablet.close();
  }, 60_000);

  it('says when a box is full, and what does not fit is left out', async () => {
    const { cookie } = await worker(site, organisation);
    const tablet = await context(cookie);
    const page = await tablet.newPage();
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    await box(page, 'matters').fill('a'.repeat(3_999));
    expect(await page.getByText('This box is full').count()).toBe(0);
    await box(page, 'matters').press('b');
    await page.getByText('This box is full: it holds 4000 letters.').waitFor();
    await tablet.close();
  }, 60_000);

  it('shares one thing that somebody can do, and takes it back', async () => {
    const { cookie, actor } = await worker(site, organisation);
    const { id, personId } = await talks().begin(actor, { which: 'listen', commandId: randomUUID() });
    const change = { field: 'hand', value: 'cornet, mends clocks', revision: 0, seq: 1 };
    await talks().save(actor, id, { tab: 'aaaaaaaa', changes: [change] });
    const tablet = await context(cookie);
    const page = await tablet.newPage();
    await page.goto(`/people/${personId}/conversations`);
    await page.getByRole('link', { name: 'What they are good at, and what they share' }).click();
    await page.getByText('Would I like to share this?').first().click();
    await page
      .getByLabel(/A time bank/)
      .first()
      .check();
    await page.getByLabel('What is it most like?').first().selectOption('music');
    await looks(page, 'talk-strengths');
    await page.getByRole('button', { name: 'Yes, share this one thing' }).first().click();
    await page.getByText(/^Shared since/).waitFor();
    await page.getByRole('button', { name: 'Take back cornet' }).click();
    await page.getByText(/^Was shared from/).waitFor();
    await tablet.close();
  }, 120_000);

  const member = async ({ accountId }: Member) =>
    site.services.accounts.sessions.read((await signedInAgain({ accountId } as Member)).split('=')[1]);

  it('is written and saved without JavaScript, a café going to the curators in two taps', async () => {
    const { cookie, actor } = await worker(site, organisation, 'practitioner');
    const old = await context(cookie, { javaScriptEnabled: false, viewport: phone });
    const page = await old.newPage();
    await page.goto('/conversations/start');
    await box(page, 'matters').fill('My dog');
    await page.getByLabel('What is it called?').fill('Cross Street Café');
    await page.getByRole('button', { name: 'Add a person' }).click();
    expect(await box(page, 'matters').inputValue()).toBe('My dog');
    await page.getByRole('button', { name: 'Not on the map? Tell it' }).click();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Cross Street Café');
    expect(await overflows(page)).toBe(false);
    await page.locator('button[name=category]').first().click();
    await page.getByText(/Told to the map/).waitFor();
    const proposals = await waiting();
    expect(proposals.map(({ draft }) => draft.name)).toEqual(['Cross Street Café']);
    expect(JSON.stringify(proposals)).not.toMatch(new RegExp(`dog|${idOf(page)}|${actor.name}`));
    await page.getByLabel('No known risks').check();
    await page.getByLabel('Where I live').check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Your reference, or their initials').fill('KM');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByRole('button', { name: 'Finish this conversation' }).click();
    await page.getByRole('button', { name: 'Open it again' }).waitFor();
    await page.getByRole('link', { name: 'Copy for our system' }).click();
    const text = await page.getByLabel('The text to copy').inputValue();
    expect(text).toMatch(/Reference: KM[\s\S]*My dog[\s\S]*No known risks[\s\S]*living accommodation/);
    await old.close();
  }, 120_000);

  async function waiting(): Promise<{ draft: { name: string } }[]> {
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const found = await connection.useDb(`${site.prefix}_private`).collection('proposals').find().toArray();
    await connection.close();
    return found as unknown as { draft: { name: string } }[];
  }
});
