import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { wish } from '../../../api/contract/matching.ts';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { aPerson, worker } from '../../support/people.ts';
import { postedMails } from '../../support/posted-mails.ts';
import { serveForTest } from '../../support/serve.ts';

let now = new Date('2026-11-22T10:00:00Z');
const days = (many: number) => many * 86_400_000;
const tea = aDraft({ name: 'Thursday Tea' });
const band = aDraft({
  name: 'Larkfield Brass',
  summary: 'A brass band that welcomes listeners.',
  categories: ['arts_culture'],
  places: [aPlace({ north: 900 })],
});
const stale = aDraft({ name: 'Old Songs', assured: { on: '2025-01-01', by: 'owner' } });
const leaving = aDraft({ name: 'Old Leaf', categories: ['drugs_alcohol'] });
const recovery = aDraft({ name: 'New Leaf', categories: ['drugs_alcohol'] });

let site: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  site = await serveForTest({
    label: 'plans',
    drafts: [tea, band, stale, recovery, leaving],
    clock: { now: () => now },
  });
});
afterAll(() => site.stop());

const side = () => site.services.peopleSide;
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);
const add = (
  actor: Parameters<ReturnType<typeof side>['plans']['add']>[0],
  personId: string,
  assetId: string,
) => side().plans.add(actor, personId, { commandId: randomUUID(), assetId });

describe('matching for a person', () => {
  it('keeps the question sealed with them, reads new words once, and takes no word of it elsewhere', async () => {
    const { personId, actor } = await aPerson(site);
    const asked = { ...wish.parse({ near: 'M33' }), words: 'on my own, loves brass bands, no car' };
    await side().matching.ask(actor, personId, asked);
    const first = await side().matching.find(actor, personId);
    expect(first.wish).toMatchObject({ travel: 'walk', near: 'M33' });
    expect(first.wish.topics).toEqual(expect.arrayContaining(['music']));
    expect(first.answer.matches.map(({ card }) => card.name)).toContain('Larkfield Brass');

    // What is changed by hand stays so.
    await side().matching.ask(actor, personId, { ...first.wish, travel: 'bus', topics: ['music'] });
    expect((await side().matching.find(actor, personId)).wish).toMatchObject({
      travel: 'bus',
      topics: ['music'],
    });
    expect(JSON.stringify(await mails())).not.toMatch(/brass bands/i);
    expect(await everythingIn(['commands', 'wishes', 'plan-items', 'audit_rows'])).not.toMatch(
      /brass bands/i,
    );
  });

  it('is not there for a colleague who does not work with them', async () => {
    const { personId, organisationId } = await aPerson(site);
    const { actor } = await worker(site, organisationId);
    await expect(side().matching.find(actor, personId)).rejects.toMatchObject({ code: 'not-found' });
    await expect(side().plans.of(actor, personId)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a plan', () => {
  it('takes an entry in one press, once, and keeps even its name sealed', async () => {
    const { personId, actor } = await aPerson(site);
    const commandId = randomUUID();
    const { itemId } = await side().plans.add(actor, personId, { commandId, assetId: band.id! });
    expect(await side().plans.add(actor, personId, { commandId, assetId: band.id! })).toEqual({ itemId });
    expect(await add(actor, personId, band.id!)).toEqual({ itemId });
    const { items } = await side().plans.of(actor, personId);
    expect(items).toMatchObject([
      { what: 'Larkfield Brass', status: 'to-do', entry: { phone: '01632 960001' } },
    ]);
    expect(items[0]!.entry!.text.length).toBeLessThanOrEqual(160);
    const kept = await everythingIn(['plan-items']);
    expect(kept).not.toContain('Larkfield Brass');
    expect(kept).not.toContain(band.id!);
  });

  it('takes nothing that nobody has checked, until somebody rang', async () => {
    const { personId, actor } = await aPerson(site);
    await expect(add(actor, personId, stale.id!)).rejects.toMatchObject({ code: 'conflict' });
    const asset = await site.services.assets.byId(actor, stale.id!);
    await site.services.freshness.confirm.look(actor, stale.id!, 'phone', asset.revision);
    await expect(add(actor, personId, stale.id!)).resolves.toHaveProperty('itemId');
  });

  it('says who changed it first', async () => {
    const { personId, actor } = await aPerson(site);
    const { itemId } = await side().plans.add(actor, personId, { commandId: randomUUID(), what: 'Ring Sam' });
    const change = { itemId, revision: 1, status: 'doing' as const, who: 'Me' };
    await side().plans.change(actor, personId, change);
    await expect(side().plans.change(actor, personId, change)).rejects.toMatchObject({ code: 'conflict' });
    expect((await side().plans.of(actor, personId)).items).toMatchObject([
      { what: 'Ring Sam', who: 'Me', status: 'doing' },
    ]);
  });

  it('tells when somebody may not want it to be seen at home, and then names no group and leads nowhere', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, tea.id!);
    expect(await side().plans.of(actor, personId)).toMatchObject({ isSensitive: false });
    await add(actor, personId, recovery.id!);
    expect(await side().plans.of(actor, personId)).toMatchObject({ isSensitive: true });
    expect((await side().plans.paper(actor, personId, 'plain')).link).toBeNull();
  });
});

describe('the page that is theirs', () => {
  it('opens by a link of 256 bits that is kept as a hash, until it is taken back or runs out', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, band.id!);
    const { link } = await side().plans.paper(actor, personId, 'usual');
    const token = tokenOf(link!.url);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenOf((await side().plans.paper(actor, personId, 'large')).link!.url)).toBe(token);
    expect(await everythingIn(['plan-links'])).not.toContain(token);
    expect((await side().plans.read(token)).items).toMatchObject([{ what: 'Larkfield Brass' }]);
    expect(JSON.stringify(await side().plans.read(token))).not.toContain('JB');

    await side().plans.closeLinks(actor, personId);
    await expect(side().plans.read(token)).rejects.toMatchObject({ code: 'gone' });
    const other = tokenOf((await side().plans.paper(actor, personId, 'usual')).link!.url);
    expect(other).not.toBe(token);
    now = new Date(now.getTime() + days(91));
    await expect(side().plans.read(other)).rejects.toMatchObject({ code: 'gone' });
    await expect(side().plans.read('x'.repeat(43))).rejects.toMatchObject({ code: 'not-found' });
    now = new Date(now.getTime() - days(91));
  });

  it('takes what they say, and shows it to their worker', async () => {
    const { personId, actor } = await aPerson(site);
    const { itemId } = await add(actor, personId, tea.id!);
    const token = tokenOf((await side().plans.paper(actor, personId, 'usual')).link!.url);
    await side().plans.say(token, { itemId, said: 'could-not', why: 'travel' });
    await side().plans.say(token, { itemId, said: 'liked', why: 'travel' });
    expect((await side().plans.of(actor, personId)).items).toMatchObject([
      { status: 'done', said: [{ said: 'could-not', why: 'travel' }, { said: 'liked' }] },
    ]);
    const someoneElse = await aPerson(site);
    const theirs = await add(someoneElse.actor, someoneElse.personId, tea.id!);
    await expect(side().plans.say(token, { itemId: theirs.itemId, said: 'went' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('gives the dates of what was agreed to a calendar, and no name', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, tea.id!);
    const file = await side().plans.calendar(
      tokenOf((await side().plans.paper(actor, personId, 'usual')).link!.url),
    );
    expect(file).toContain('SUMMARY:Thursday Tea');
    expect(file).toMatch(/RRULE:FREQ=WEEKLY/);
    expect(file).not.toContain('JB');
  });

  it('goes by mail as a link alone, whose address is forgotten once it went', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, band.id!);
    await side().plans.mail(actor, personId, {
      to: 'jean@example.org',
      commandId: randomUUID(),
      isSafe: 'yes',
    });
    const told = JSON.stringify(await mails());
    expect(told).toContain('/my-plan/');
    expect(told).not.toContain('Larkfield Brass');
  });

  it('goes by mail only when they were asked who reads the mailbox: once for an address, and kept', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, band.id!);
    const mail = (to: string, isSafe?: 'yes') =>
      side().plans.mail(actor, personId, { to, commandId: randomUUID(), isSafe });
    const refused = { errors: [{ path: 'isSafe' }] };
    await expect(mail('jean@example.org')).rejects.toMatchObject(refused);
    await mail('jean@example.org', 'yes');
    await mail('Jean@Example.org');
    expect((await side().plans.mayReach(actor, personId)).mailbox).toBe('jean@example.org');
    await expect(mail('other@example.org')).rejects.toMatchObject(refused);
  });

  it('stays what could harm them at home when its entry has left the map', async () => {
    const { personId, actor } = await aPerson(site);
    await add(actor, personId, leaving.id!);
    expect((await side().plans.of(actor, personId)).isSensitive).toBe(true);
    const direct = mongoose.connections.find(({ name }) => name === site.prefix)!;
    await direct.db!.collection<{ _id: string }>('assets').deleteOne({ _id: leaving.id! });
    const [item] = (await side().plans.of(actor, personId)).items;
    expect([item!.entry, item!.isSensitive]).toEqual([null, true]);
  });

  it('prints nothing that was typed where no group is to be named', async () => {
    const { personId, actor } = await aPerson(site);
    await side().plans.add(actor, personId, {
      ...{ commandId: randomUUID(), assetId: recovery.id!, when: 'Thursday, after New Leaf' },
    });
    const paper = await side().plans.paper(actor, personId, 'plain');
    expect(JSON.stringify(paper)).not.toContain('New Leaf');
  });

  it('offers what was agreed in a conversation, until it is in the plan', async () => {
    const { personId, actor } = await aPerson(site);
    const { id } = await side().conversations.begin(actor, {
      ...{ which: 'listen', commandId: randomUUID(), personId },
    });
    const step = (field: string, status: string, what: string) => ({
      ...{ field, value: { what, who: '', when: 'Sunday', confidence: '7', status }, revision: 0, seq: 1 },
    });
    await side().conversations.save(actor, id, {
      tab: 'aaaaaaaa',
      changes: [
        step('agreed:aaaaaa', 'to-do', 'Ring her sister'),
        step('agreed:bbbbbb', 'done', 'Find the key'),
      ],
    });
    const [first, ...more] = (await side().plans.of(actor, personId)).agreed;
    expect([first, more]).toEqual([{ what: 'Ring her sister', when: 'Sunday', confidence: 7 }, []]);
    await side().plans.add(actor, personId, { ...first!, commandId: randomUUID() });
    expect((await side().plans.of(actor, personId)).agreed).toEqual([]);
  });
});

/** What stands in collections of the private database, as text. */
const privately = () => mongoose.connections.find(({ name }) => name === `${site.prefix}_private`)!;
const mails = () => postedMails(privately(), site.services.inside.messages);

async function everythingIn(collections: string[]): Promise<string> {
  const connection = privately();
  const found = await Promise.all(
    collections.map((name) => connection.db!.collection(name).find().toArray()),
  );
  return JSON.stringify(found);
}
