import qrcode from 'qrcode';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { stories } from '../support/chromium.ts';
import { doneSince, handsOf } from '../support/hands.ts';
import { mailTo } from '../support/mailbox.ts';
import { until } from '../support/wait.ts';
import { band, grief, isTrueOf, singers } from './three-windows.directory.ts';
import { threeWindows } from './three-windows.rig.ts';

const sentence = 'on my own since my wife died, loves brass bands, no car';
const reference = 'Q.Z.';
const firstName = 'Quillan';
/** Words that only this person's worker has; none of them is in any entry. */
const planted = ['wife died', 'mends clocks', 'cornet', reference, firstName];
const holds = (text: string) => planted.filter((each) => text.toLowerCase().includes(each.toLowerCase()));

/** A draft without what it leaves open. */
const whatItSays = (draft: object) =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => !['[]', '{}', 'false', '"unknown"'].includes(JSON.stringify(value)),
    ),
  );

stories('One story in three windows', () => {
  let rig: Awaited<ReturnType<typeof threeWindows>>;
  let hands: ReturnType<typeof handsOf>;
  const ids = { person: '', talk: '', connection: '' };
  let own = '';
  beforeAll(async () => {
    rig = await threeWindows();
    hands = handsOf(rig.worker.page);
  }, 180_000);
  afterAll(() => rig?.stop());

  const box = (page: Page, name: string) => page.locator(`[name="${name}"]`);
  const saved = (page: Page) => page.locator('.talk-standing[data-state=saved]').waitFor();

  it('begins with what matters and initials; what he can do stays his', async () => {
    const { page } = rig.worker;
    const { press, write } = hands;
    await page.goto('/conversations/start');
    await page.locator('[role=combobox]').first().waitFor();
    await write(box(page, 'matters'), sentence);
    await write(box(page, 'hand'), 'cornet, mends clocks');
    await saved(page);
    await press(page.getByRole('button', { name: 'Save', exact: true }));
    await write(page.getByLabel('Your reference, or their initials'), reference);
    await rig.look('worker', 'conversation');
    await press(page.getByRole('button', { name: 'Save the name' }));
    await page.getByText('Saved. What shall we call this?').waitFor({ state: 'detached' });
    ids.talk = /conversations\/([0-9a-f-]{36})/.exec(page.url())![1]!;
    ids.person = (await rig.site.services.peopleSide.conversations.read(rig.actor, ids.talk)).personId;

    await page.goto(`/people/${ids.person}/strengths`);
    await page.getByRole('heading', { name: 'cornet' }).waitFor();
    await press(page.getByText('Would I like to share this?').first());
    await rig.look('worker', 'strengths');
    // "Not now" is no press at all.
    await page.getByText('Not now? Then there is nothing to press').first().waitFor();
    expect(await page.getByText(/^Shared since/).count()).toBe(0);
    expect(await rig.stored('consents')).toEqual([]);
    expect(await rig.stored('offers')).toEqual([]);
    await page.goto(`/conversations/${ids.talk}`);
  }, 120_000);

  it('tells the map of a café in two taps: a name, an area and a sort, and nothing of him', async () => {
    const { page } = rig.worker;
    await page.locator('[role=combobox]').first().waitFor();
    await hands.write(page.getByLabel('What is it called?'), 'Kettle Corner');
    await page.getByLabel('Yes, now').check();
    await saved(page);
    const before = hands.did();
    await hands.press(page.getByRole('button', { name: 'Not on the map? Tell it' }));
    await page.getByRole('heading', { name: 'Tell the map about a place' }).waitFor();
    expect(await page.getByLabel('What is it called?').inputValue()).toBe('Kettle Corner');
    await rig.look('worker', 'tell');
    await hands.press(page.getByRole('button', { name: 'Places to meet and rooms to use' }));
    await page.getByText(/Told to the map/).waitFor();
    expect(doneSince(before, hands.did())).toMatchObject({ presses: 2, typed: [] });
    await rig.look('worker', 'told');

    const [proposal, ...others] = await rig.stored('proposals');
    expect(others).toEqual([]);
    const { draft, contributor } = proposal as unknown as { draft: object; contributor: object };
    const town = { privacy: 'town', address: { lines: [], town: 'Sale' } };
    expect(whatItSays(draft)).toEqual({
      ...{ id: expect.any(String), name: 'Kettle Corner', categories: ['spaces'] },
      places: [{ ...town, point: { lat: expect.any(Number), lng: expect.any(Number) } }],
      // What every entry that was heard of says.
      ...{ kind: 'place', status: 'live', summary: expect.stringContaining('told us about it') },
      provenance: { source: 'heard', sourceName: 'somebody who works near here', asOf: expect.any(String) },
      ...{ networkId: 'main', control: 'ours' },
    });
    expect(contributor).toEqual({ accountId: rig.actor.accountId, name: 'Somebody who works near here', how: 'worker' }); // prettier-ignore
    const all = JSON.stringify([proposal, await rig.stored('proposal-events')]);
    expect(holds(all)).toEqual([]);
    expect([ids.person, ids.talk, rig.actor.name].filter((each) => all.includes(each))).toEqual([]);
  }, 120_000);

  it('is published with one key, and a search finds it', async () => {
    const { page } = rig.curator;
    await page.goto('/curate');
    await page.locator('.queue h3 a').first().click();
    await page.locator('details.keys').waitFor();
    await rig.look('curator', 'proposal');
    const began = performance.now();
    await page.keyboard.press('p');
    const search = `${rig.site.url}/search?q=kettle+corner&near=Sale`;
    const found = async () => (await fetch(search)).text();
    await until(found, (html) => html.includes('/assets/kettle-corner-sale'), 30_000);
    console.log(`A search found the café ${Math.round(performance.now() - began)} ms after the key.`);
    await page.waitForURL(/\/curate\?/);
  }, 120_000);

  it('finds three things for reasons that are true, and the plan is in his hand in three minutes', async () => {
    const { page } = rig.worker;
    const { open, write } = hands;
    await page.locator('[role=combobox]').first().waitFor();
    const [began, before] = [performance.now(), hands.did()];
    await open(page.getByRole('link', { name: 'What fits near them' }));
    // What was written in the conversation is not asked for again.
    expect(await page.getByLabel('In their words').inputValue()).toContain(sentence);
    expect(await page.getByLabel('They get about').inputValue()).toBe('walk');
    await write(page.getByLabel('Near', { exact: true }), 'M33');
    await open(page.getByRole('button', { name: 'Look again' }));
    const cards = page.locator('.matching-found > ol > li');
    const names = await cards.locator('h2').allInnerTexts();
    expect([...names].sort()).toEqual([band.name, singers.name, grief.name].sort());
    for (const [n, name] of names.entries()) {
      const why = (await cards.nth(n).locator('.why').innerText()).replace(/^Why this:\s*/, '');
      const reasons = why.split(' · ');
      expect([name, reasons.length >= 2, reasons.filter((each) => !isTrueOf(name, each))]).toEqual([
        name,
        true,
        [],
      ]);
    }
    await rig.look('worker', 'matches');
    for (const { name } of [band, grief])
      await open(page.getByRole('button', { name: new RegExp(`^Add to the plan.*${name}`) }));
    await open(page.getByRole('link', { name: 'Their plan' }));
    await rig.look('worker', 'plan');
    await open(page.getByRole('link', { name: 'Large print' }));
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const took = performance.now() - began;
    const did = doneSince(before, hands.did());
    console.log(`From the search to the plan: ${did.presses} presses, ${did.typed.join('').length} letters, ${did.pages} pages, ${Math.round(took)} ms of ours.`); // prettier-ignore
    expect(did).toEqual({ presses: 6, pages: 6, typed: ['M33'] });
    // A second for each press, three for each word that is typed, ten to read each page: and what the machine took.
    expect(did.presses * 1_000 + did.typed.length * 3_000 + did.pages * 10_000 + took).toBeLessThan(180_000);

    const sheets = [...sheet.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    expect(sheets.map(([, ...points]) => points.map((point) => Math.round(Number(point))))).toEqual([
      [595, 842],
    ]);
    const paper = await page.locator('main').innerText();
    for (const number of ['01632 960002', '01632 960003']) expect(paper).toContain(number);
    expect(holds(await page.content())).toEqual([]);
    expect(paper).not.toMatch(/my own|brass bands|no car/i);
    own = /my-plan\/[\w-]{43}/.exec(paper)![0];
    const square = (await page.getByRole('img', { name: /Square code/ }).getAttribute('src'))!;
    const code = await qrcode.toString(`${rig.site.config.http.origin}/${own}`, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' }); // prettier-ignore
    expect(Buffer.from(square.split(',')[1]!, 'base64').toString()).toBe(code);
    await page.emulateMedia({ media: 'print' });
    await rig.look('worker', 'paper');
    await page.emulateMedia({ media: null });
  }, 180_000);

  it('tells the band a first name and nothing else; the band says who to ask for', async () => {
    const { page } = rig.worker;
    const { press, write } = hands;
    await press(page.getByRole('link', { name: 'Back to the plan' }));
    await press(page.getByRole('link', { name: new RegExp(`^Introduce them.*${band.name}`) }));
    await page.getByLabel('Introduced').check();
    await page.getByRole('checkbox', { name: 'Their first name' }).check();
    await write(page.getByRole('textbox', { name: 'Their first name' }), firstName);
    await page.getByLabel('They said yes to me').check();
    await rig.look('worker', 'connect');
    await press(page.getByRole('button', { name: 'See it as the group will' }));
    await rig.look('worker', 'preview');
    await press(page.getByRole('button', { name: 'Send it' }));
    await page.waitForURL(/\/connections\/[0-9a-f-]{36}$/);
    ids.connection = page.url().slice(-36);
    await rig.look('worker', 'connection');

    const mail = await mailTo(rig.site.services, 'band@groups.example', 'Somebody would like');
    expect(holds(JSON.stringify(mail))).toEqual([]);
    const group = rig.group.page;
    await group.goto(/\/introductions\/[\w-]{43}/.exec(mail.text)![0]);
    expect(holds(await group.content())).toEqual([]);
    await rig.look('group', 'introduction');
    await group.getByRole('button', { name: 'Open it' }).click();
    await group.getByText(firstName).waitFor();
    expect(holds(await group.content())).toEqual([firstName]);
    await group.getByLabel('Anything to tell them?').fill('Yes, ask for our steward at the door');
    await rig.look('group', 'opened');
    await group.getByRole('button', { name: 'Yes, they are welcome' }).click();
    await group.getByRole('status').waitFor();
    await rig.look('group', 'answered');
    await page.reload();
    expect(await page.locator('main').innerText()).toContain('Yes, ask for our steward at the door');
  }, 120_000);

  it('is his own page on an old phone, where he says a day later that it was too far', async () => {
    const { page } = rig.person;
    const { press, did } = handsOf(page);
    await page.goto(`/${own}`);
    expect(holds(await page.content())).toEqual([]);
    const theBand = page.getByRole('listitem').filter({ hasText: band.name });
    expect(await theBand.innerText()).toContain('Yes, ask for our steward at the door');
    await rig.look('person', 'own');
    rig.clock.later(24 * 60);
    await page.reload();
    const before = await counts();
    await press(theBand.getByText('How did it go?').first());
    await press(theBand.getByLabel('I couldn’t', { exact: true }));
    await theBand.getByLabel('what got in the way').selectOption('travel');
    await press(theBand.getByRole('button', { name: 'Tell us' }));
    expect(did().presses).toBe(3);
    expect(await theBand.innerText()).toContain('You said: I couldn’t: It is too far');
    await rig.look('person', 'own-said');
    expect(before).toEqual([]);
    const area = { what: 'did_not_go', district: 'Trafford', categories: band.categories, because: 'travel', count: 1 }; // prettier-ignore
    const entry = { what: 'could_not', assetId: band.id, because: 'too_far', count: 1 };
    expect(await counts()).toEqual([expect.objectContaining(entry), expect.objectContaining(area)]);
  }, 120_000);

  /** How often it did not go well, by entry and by area. */
  const counts = async () =>
    (await rig.stored('counts', ''))
      .filter(({ what }) => what === 'could_not' || what === 'did_not_go')
      .sort((a, b) => String(a.what).localeCompare(String(b.what)));

  it('comes back to the worker with something nearer, and counts once', async () => {
    const { page } = rig.worker;
    await rig.signInAgain();
    await page.goto('/connections');
    const line = page.locator('.line').filter({ hasText: band.name });
    expect(await line.innerText()).toMatch(/Q\.Z\.: Larkfield Brass[\s\S]*They could not go[\s\S]*Too far/);
    await rig.look('worker', 'follow-ups');
    await hands.press(line.getByRole('link'));
    const nearer = page.locator('section', { hasText: 'Something nearer' });
    expect(await nearer.innerText()).toContain(singers.name);
    await rig.look('worker', 'follow-up');
    // What he said stands in the form already.
    expect(await page.getByLabel('They did not go', { exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Too far, or hard to get to').isChecked()).toBe(true);
    await hands.press(page.getByRole('button', { name: 'Write it down' }).first());
    await page.goto('/connections');
    expect(await page.locator('.line').count()).toBe(0);
    expect((await counts()).map(({ count }) => count as number)).toEqual([1, 1]);
    // Nothing was typed twice.
    const { typed } = hands.did();
    expect(new Set(typed).size).toBe(typed.length);
  }, 120_000);

  it('leaves nothing of him where others can look', async () => {
    const secret = [...Object.values(ids), own.split('/')[1]!];
    const tells = (text: string) => [...holds(text), ...secret.filter((each) => text.includes(each))];
    const public_ = [
      '/',
      '/all',
      '/search?q=brass&near=Sale',
      '/here/sale-trafford',
      '/sitemap.xml',
      '/take/new.atom',
    ];
    public_.push('/take/list.csv?near=Sale', '/api/v1/search?near=Sale', '/oruk/v3/services', '/assets/kettle-corner-sale'); // prettier-ignore
    public_.push('/assets/larkfield-brass-sale', `/api/v1/assets/${band.id}`);
    for (const path of public_) {
      const answer = await fetch(rig.site.url + path);
      expect([path, answer.status, tells(await answer.text())]).toEqual([path, 200, []]);
    }
    expect(rig.logged.length).toBeGreaterThan(50);
    expect(rig.logged.filter((line) => holds(line).length > 0 || line.includes(secret[3]!))).toEqual([]);
    expect(holds(JSON.stringify(await rig.site.services.inside.outbox!.list(400)))).toEqual([]);
    for (const { page } of [rig.worker, rig.group]) expect(holds(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))).toEqual([]); // prettier-ignore
    for await (const { which, collection, text } of rig.everything())
      expect([which, collection, which === '' ? tells(text) : holds(text)]).toEqual([which, collection, []]);
  }, 120_000);
});
