import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, desk, openBrowser, overflows, phone, stories, visitor } from '../support/chromium.ts';
import { movedClock } from '../support/a-clock.ts';
import { aDraft } from '../support/drafts.ts';
import { mailTo } from '../support/mailbox.ts';
import { aPerson } from '../support/people.ts';
import { serveForTest } from '../support/serve.ts';

const band = aDraft({
  name: 'Sale Brass',
  categories: ['arts_culture'],
  firstVisit: 'Ask for Jo at the door.',
  contacts: [
    { kind: 'email', value: 'band@groups.example', public: true },
    { kind: 'phone', value: '01632 960002', public: true },
  ],
});
const noInbox = aDraft({ name: 'Street Choir', categories: ['arts_culture'] });

stories('Somebody is introduced to a group', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let person: Awaited<ReturnType<typeof aPerson>>;
  const clock = movedClock();
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      serveForTest({ label: 'story-connections', pages: true, drafts: [band, noInbox], clock, env: { DEFAULT_PLACE: 'Sale' } }), // prettier-ignore
    ]);
    person = await aPerson(site, undefined, 'AB');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  async function as(cookie: string | null, viewport = desk, javaScriptEnabled = false) {
    const visit = await visitor({ browser, url: site.url, viewport, javaScriptEnabled });
    if (cookie) {
      const [name = '', value = ''] = cookie.split('=');
      await visit.page.context().addCookies([{ name, value, url: site.url }]);
    }
    return visit;
  }
  const found: string[] = [];
  /** Axe needs scripts; a page is looked at a second time with them. */
  async function look(cookie: string | null, path: string) {
    for (const viewport of process.env.LONG || process.env.SHOTS ? [phone, desk] : [phone]) {
      const { page, faults, leave } = await as(cookie, viewport, true);
      await page.goto(path);
      await shoot(page, path, viewport.width);
      const said = [...(await axeFaults(page)), ...((await overflows(page)) ? ['too wide'] : []), ...faults];
      found.push(...said.map((what) => `${path} ${viewport.width}: ${what}`));
      await leave();
    }
  }
  async function shoot(page: Page, path: string, width: number) {
    const folder = process.env.SHOTS;
    const name = path
      .replace(/[0-9a-f-]{36}/g, 'id')
      .replace(/[\w-]{43}/, 'token')
      .replaceAll('/', '_');
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }

  it('with a spoken yes for a first name, shown first, without JavaScript; the group answers; the worker sees it', async () => {
    const { page, leave } = await as(person.cookie);
    await page.goto(`/people/${person.personId}/connect/${band.id}`);
    await page.getByLabel('Introduced').check();
    await page.getByRole('checkbox', { name: 'Their first name' }).check();
    await page.getByRole('textbox', { name: 'Their first name' }).fill('Zebedee');
    await page.getByRole('button', { name: 'See it as the group will' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Ask them first');
    expect(await page.getByRole('textbox', { name: 'Their first name' }).inputValue()).toBe('Zebedee');
    await page.getByLabel('They said yes to me').check();
    await page.getByRole('button', { name: 'See it as the group will' }).click();
    expect(await page.locator('.told-card').innerText()).toContain('Zebedee');
    expect(page.url()).not.toContain('Zebedee');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.waitForURL(/\/connections\/[0-9a-f-]{36}$/);
    const own = page.url();

    const mail = await mailTo(site.services, 'band@groups.example', 'Somebody would like');
    expect(JSON.stringify(mail)).not.toContain('Zebedee');
    const token = /introductions\/([\w-]{43})/.exec(mail.text)![1]!;
    await look(null, `/introductions/${token}`);
    const group = await as(null, phone);
    await group.page.goto(`/introductions/${token}`);
    expect(await group.page.content()).not.toContain('Zebedee');
    await group.page.getByRole('button', { name: 'Open it' }).click();
    expect(await group.page.locator('.told-card').innerText()).toContain('Zebedee');
    expect(await group.page.title()).not.toContain('Zebedee');
    await look(null, `/introductions/${token}`);
    await group.page.getByLabel('Anything to tell them?').fill('Yes, ask for our steward at the door');
    await group.page.getByRole('button', { name: 'Yes, they are welcome' }).click();
    expect(await group.page.getByRole('status').innerText()).toContain('Thank you');
    await group.leave();

    await page.goto(own);
    expect(await page.locator('main').innerText()).toContain('Yes, ask for our steward at the door');
    await leave();
  }, 120_000);

  it('is red on the worker’s list where nobody can be written to, with the number', async () => {
    const { page, leave } = await as(person.cookie);
    await page.goto(`/people/${person.personId}/connect/${noInbox.id}`);
    await page.getByLabel('Introduced').check();
    await page.getByRole('button', { name: 'See it as the group will' }).click();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.waitForURL(/\/connections\/[0-9a-f-]{36}$/);
    await page.goto('/connections');
    expect(await page.locator('.line.red').innerText()).toContain('01632 960001');
    await page.locator('.line.red a').first().click();
    await page.getByLabel('Nobody answered').check();
    await page.getByRole('button', { name: 'Write it down' }).first().click();
    expect(await page.locator('.story').innerText()).toContain('Rang: nobody answered');
    await leave();
  }, 60_000);

  it('loses no word of an answer that comes too late, on either side', async () => {
    const second = await aPerson(site, undefined, 'CD');
    const { page, leave } = await as(second.cookie);
    await page.goto(`/people/${second.personId}/connect/${band.id}`);
    await page.getByLabel('Introduced').check();
    await page.getByRole('button', { name: 'See it as the group will' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.waitForURL(/\/connections\/[0-9a-f-]{36}$/);
    const own = page.url();
    const editor = await as(await site.signIn({ role: 'group_editor', groups: [band.id!] }), phone);
    const theirs = `/groups/${band.id}/introductions`;
    await editor.page.goto(theirs);
    const card = editor.page.locator(`#i-${own.split('/').pop()}`);
    await card.getByRole('button', { name: 'Open it' }).click();

    // A form with something missing comes back as it was, in its own card.
    await card.locator('summary', { hasText: /^We cannot/ }).click();
    await card.locator('details[open] [name=words]').fill('We moved to Urmston');
    await card.locator('details[open] button').click();
    expect(await editor.page.getByRole('alert').innerText()).toContain('Choose why');
    expect(await card.locator('details[open] [name=words]').inputValue()).toBe('We moved to Urmston');

    await editor.page.goto(theirs);
    await card.locator('summary', { hasText: 'Ask something first' }).click();
    await card.locator('details[open] [name=words]').fill('Can they read music?');
    await card.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.goto(own);
    await page.getByLabel('Your answer').fill('Yes, and the cornet too');
    const late = await as(await site.signIn({ role: 'group_editor', groups: [band.id!] }), phone);
    await late.page.goto(theirs);
    const before = late.page.locator(`#i-${own.split('/').pop()}`);
    await before.getByLabel('Anything to tell them?').fill('Do come on Tuesday');
    await editor.page.goto(theirs);
    await card.getByRole('button', { name: 'Yes, they are welcome' }).click();
    await page.getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.locator('.still').innerText()).toContain('Yes, and the cornet too');
    await before.getByRole('button', { name: 'Yes, they are welcome' }).click();
    expect(await before.innerText()).toContain('Do come on Tuesday');
    for (const each of [leave, editor.leave, late.leave]) await each();
  }, 120_000);

  it('asks how somebody is in fixed words, without JavaScript, and draws their own line', async () => {
    const { page, leave } = await as(person.cookie, phone);
    const open = async (name: string) => {
      await page.goto(`/people/${person.personId}/measures`);
      await page.locator('summary', { hasText: name }).click();
    };
    for (const [at, contact] of ['The first', 'A later one'].entries()) {
      await open('How life is going');
      for (const label of ['satisfied', 'worthwhile', 'happy', 'anxious'])
        await page.locator(`details[open] [name=${label}][value="${3 + 2 * at}"]`).check();
      await page.locator('details[open]').getByLabel(contact).check();
      await page.locator('details[open] [name=on]').fill(at === 0 ? '2026-09-01' : '2026-11-01');
      await page.locator('details[open]').getByRole('button', { name: 'Save' }).click();
      await page.waitForURL(/measures$/);
    }
    await open('A goal');
    await page.locator('details[open]').getByLabel('Their goal').fill('Play the cornet again');
    await page.locator('details[open]').getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Say which');
    expect(await page.locator('details[open]').getByLabel('Their goal').inputValue()).toBe(
      'Play the cornet again',
    );
    await page.locator('details[open] [name=now][value="2"]').check();
    await page.locator('details[open]').getByLabel('The first').check();
    await page.locator('details[open]').getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('main').innerText()).toContain('Began at 3, now 5.');
    await leave();
  }, 60_000);

  it('axe has nothing against any of its pages', async () => {
    const { lines } = await site.services.peopleSide.connections.of(person.actor, person.personId);
    clock.later(60 * 24 * 15);
    await site.services.inside.jobs.runDue();
    const { sessions, store } = site.services.accounts;
    const account = (await store.byId(person.actor.accountId))!;
    const token = await sessions.begin(account, account.memberships[0]!, { by: 'link', steppedUp: false });
    const cookie = `hereabouts=${token}`;
    for (const path of [
      `/people/${person.personId}/connect/${band.id}`,
      `/people/${person.personId}/connections`,
      ...lines.map(({ id }) => `/people/${person.personId}/connections/${id}`),
      '/connections',
      `/people/${person.personId}/measures`,
    ])
      await look(cookie, path);
    await look(
      await site.signIn({ role: 'group_editor', groups: [band.id!] }),
      `/groups/${band.id}/introductions`,
    );
    expect(found).toEqual([]);
  }, 180_000);
});
