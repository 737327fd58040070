import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FieldValue } from '../../../api/contract/conversation-form.ts';
import type { Member } from '../../../api/contract/actor.ts';
import { aDraft } from '../../support/drafts.ts';
import { anOrganisation, aPerson, worker } from '../../support/people.ts';
import { serveForTest } from '../../support/serve.ts';

/** Whatever holds one of these holds something of the person. */
const canaries = ['quillonfeather', 'zebrafinchson', 'marmaladewharf'];

let site: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  site = await serveForTest({ label: 'conversations', drafts: [aDraft()], env: { DEFAULT_PLACE: 'Sale' } });
}, 60_000);
afterAll(() => site?.stop());

const talks = () => site.services.peopleSide.conversations;
const tab = 'aaaaaaaaaaaa';
let seq = 1;
const write = (
  actor: Member,
  id: string,
  values: Record<string, FieldValue>,
  more: { tab?: string; revision?: number } = {},
) =>
  talks().save(actor, id, {
    tab: more.tab ?? tab,
    changes: Object.entries(values).map(([field, value]) => ({
      ...{ field, value, revision: more.revision ?? 0, seq: (seq += 1) },
    })),
  });

async function begun() {
  const organisationId = await anOrganisation(site);
  const { actor, cookie } = await worker(site, organisationId);
  const { id, personId } = await talks().begin(actor, { which: 'listen', commandId: randomUUID() });
  return { actor, cookie, organisationId, id, personId };
}

describe('a conversation', () => {
  it('begins with nothing asked, is one however often its button comes, and is called something later', async () => {
    const { actor } = await worker(site, await anOrganisation(site));
    const asked = { which: 'listen' as const, commandId: randomUUID() };
    const both = await Promise.all([talks().begin(actor, asked), talks().begin(actor, asked)]);
    const third = await talks().begin(actor, asked);
    expect(new Set([...both, third].map(({ id }) => id)).size).toBe(1);
    const { id } = third;
    expect((await talks().read(actor, id)).isNamed).toBe(false);
    await talks().call(actor, id, 'JB');
    expect((await talks().read(actor, id)).isNamed).toBe(true);
  });

  it('keeps its words sealed: nothing of them is in any document, key or audit row', async () => {
    const { actor, id } = await begun();
    await write(actor, id, {
      matters: `My dog ${canaries[0]}`,
      'people:abcdef123': { name: canaries[1]!, ring: 'close' },
      'places:abcdef123': { name: `Café ${canaries[2]}`, use: 'now' },
    });
    await write(actor, id, { matters: `${canaries[0]} and the sea` }, { tab: 'bbbbbbbbbbbb' });
    const view = await talks().read(actor, id);
    expect([view.fields.matters?.value, view.beside.map(({ value }) => value)]).toEqual([
      `My dog ${canaries[0]}`,
      [`${canaries[0]} and the sea`],
    ]);
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    let seen = 0;
    for (const name of ['', '_private', '_audit', '_keys'].map((end) => site.prefix + end))
      for (const { name: collection } of await connection.useDb(name).listCollections())
        for await (const doc of connection.useDb(name).collection(collection).find()) {
          seen += 1;
          const text = JSON.stringify(doc).toLowerCase();
          expect({ collection, found: canaries.filter((each) => text.includes(each)) }).toEqual({
            collection,
            found: [],
          });
        }
    await connection.close();
    expect(seen).toBeGreaterThan(10);
  });

  it('lets many windows save at once, and loses nothing', async () => {
    const { actor, id } = await begun();
    const names = ['matters', 'goodDay', 'badDay', 'head', 'hand', 'heart'];
    await Promise.all(
      names.map((name, n) => write(actor, id, { [name]: `words ${n}` }, { tab: `window${n}aaa` })),
    );
    const { fields } = await talks().read(actor, id);
    expect(names.map((name) => fields[name]?.value)).toEqual(names.map((_, n) => `words ${n}`));
  });

  it('is finished only with what it needs, can be opened again, and is copied from the first word on', async () => {
    const { actor, id, personId } = await begun();
    await write(actor, id, { matters: 'The band' });
    const draft = await talks().copy(actor, id);
    expect(draft).toContain('WHAT MATTERS MOST TO THE PERSON (OWN WORDS)\nThe band');
    expect(draft).toContain('RISKS\nNothing recorded');
    await expect(talks().finish(actor, id)).rejects.toMatchObject({ code: 'bad-input' });
    await write(actor, id, { risk: 'none', areas: 'home money' });
    await talks().finish(actor, id);
    await expect(write(actor, id, { goodDay: 'Sun' })).rejects.toMatchObject({ code: 'conflict' });
    const whole = await talks().copy(actor, id);
    expect(whole.indexOf('CARE ACT')).toBeGreaterThan(whole.indexOf('RISKS'));
    const { may } = await talks().list(actor, personId);
    expect(may).toEqual({ listen: 'yes', intensive: 'yes', good_life: 'yes' });
    await talks().goOn(actor, id);
    await write(actor, id, { goodDay: 'Sun' });
    const { id: second } = await talks().begin(actor, {
      which: 'intensive',
      commandId: randomUUID(),
      personId,
    });
    expect((await talks().read(actor, second)).mattered).toBe('The band');
  });

  it('is not there for a colleague, another organisation, or who reads assessments, unless it was shared', async () => {
    const { actor, id, personId, organisationId } = await begun();
    await talks().call(actor, id, 'JB');
    await write(actor, id, { matters: 'The band' });
    const others = [
      await worker(site, organisationId),
      await worker(site, organisationId, 'practitioner'),
      await worker(site, await anOrganisation(site)),
      await worker(site, organisationId, 'organisation_admin', true),
    ];
    for (const other of others) {
      for (const look of [
        () => talks().read(other.actor, id),
        () => talks().copy(other.actor, id),
        () => talks().list(other.actor, personId),
        () => write(other.actor, id, { matters: 'Mine now' }),
        () => talks().finish(other.actor, id),
      ])
        await expect(look()).rejects.toMatchObject({ code: 'not-found' });
    }
    expect((await talks().read(actor, id)).fields.matters?.value).toBe('The band');
  });

  it('is not there for who wrote it, once they do other work', async () => {
    const { actor, id, personId } = await begun();
    await talks().call(actor, id, 'JB');
    await write(actor, id, { matters: 'Brass bands.' });
    const now: Member = { ...actor, role: 'practitioner' };
    await expect(talks().read(now, id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await talks().list(now, personId)).lines).toEqual([]);
    // What they still have open in a window is not lost.
    await write(now, id, { hand: 'A month ago.' });
    expect((await talks().read(actor, id)).fields.hand?.value).toBe('A month ago.');
  });

  it('gives who finds what fits what was said last, an empty box taking nothing back', async () => {
    const { actor, id, personId } = await begun();
    await write(actor, id, { matters: 'The band', hand: 'cornet\nmends clocks' });
    await write(actor, id, { risk: 'none' });
    await talks().finish(actor, id);
    await talks().begin(actor, { which: 'listen', commandId: randomUUID(), personId });
    const person = await site.services.peopleSide.people.open(actor, personId, 'read-conversation', {
      what: 'test',
    });
    const latest = await talks().latest(actor, person);
    expect([latest.matters, latest.hand]).toEqual(['The band', 'cornet\nmends clocks']);
  });

  it('is a person’s own to take with them, and ends with their record', async () => {
    const { actor, personId } = await aPerson(site);
    const { id } = await talks().begin(actor, { which: 'listen', commandId: randomUUID(), personId });
    await write(actor, id, { matters: 'The band', 'people:abcdef123': { name: 'Ann' } });
    const mine = site.services.peopleSide.personal.find(({ collection }) => collection === 'conversations')!;
    const person = await site.services.peopleSide.people.open(actor, personId, 'read-conversation', {
      what: 'test',
    });
    expect(JSON.stringify(await mine.exportOf(person))).toContain('The band');
    await mine.eraseOf(personId);
    await expect(talks().read(actor, id)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a place that came up', () => {
  it('reaches the curators as a name, an area and a sort, with nothing of the person', async () => {
    const { actor, id, personId } = await begun();
    await write(actor, id, {
      matters: `She talks of ${canaries[0]}`,
      'places:cafe12345': { name: 'Cross Street Café', use: 'now' },
    });
    const told = await talks().tell(actor, id, 'places:cafe12345', {
      ...{ commandId: randomUUID(), name: 'Cross Street Café', area: 'Sale', category: 'company_groups' },
    });
    expect(told.is).toBe('told');
    const connection = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    const db = connection.useDb(`${site.prefix}_private`);
    const proposal = (await db.collection('proposals').findOne({ 'draft.name': 'Cross Street Café' }))!;
    const text = JSON.stringify(proposal);
    for (const word of [personId, id, 'cafe12345', actor.name, ...canaries]) expect(text).not.toContain(word);
    expect(proposal.kind).toBe('heard');
    expect(proposal.contributor).toMatchObject({ name: 'Somebody who works near here' });
    // In the clear, a conversation holds no hour that the proposal's could be laid beside.
    const raw = (await db.collection('conversations').findOne({ personId }))!;
    const dates = Object.values(raw).filter((value) => value instanceof Date);
    expect(dates).toEqual([]);
    await connection.close();
    const row = (await talks().read(actor, id)).fields['places:cafe12345']?.value as Record<string, string>;
    expect(row.told).toMatch(/^\w{3}-\w{3}$/);
  });
});

describe('a concern', () => {
  it('goes to the safeguarding lead and to nobody else', async () => {
    const { actor, id } = await begun();
    const form = { words: `Bruises, says ${canaries[0]}`, reach: 'ext 12' };
    await expect(talks().concern(actor, id, form)).rejects.toMatchObject({ code: 'unavailable' });
    const admin = await site.member({ role: 'system_admin', steppedUp: true });
    const lead = await site.member({ role: 'curator', email: 'lead@larkfield.example' });
    const lea = { leadName: 'Ann', leadEmail: 'lead@larkfield.example', leadPhone: '', keptYears: 2 };
    const { revision } = await site.services.settings.view('safeguarding');
    await site.services.settings.change(admin.actor, 'safeguarding', lea, revision);
    await talks().concern(actor, id, form);
    const { worries } = site.services.freshness;
    expect((await worries.list(lead.actor)).map(({ words }) => words)).toContain(form.words);
    await expect(worries.list(actor)).rejects.toMatchObject({ code: 'not-found' });
    expect(JSON.stringify((await talks().read(actor, id)).fields)).not.toContain('Bruises');
  });
});
