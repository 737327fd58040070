import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mongoose, { type Connection } from 'mongoose';
import type { Member } from '../../../api/contract/actor.ts';
import { createServices } from '../../../api/services.ts';
import { anOrganisation, aPerson, worker } from '../../support/people.ts';
import { movedClock } from '../../support/a-clock.ts';
import { serveForTest } from '../../support/serve.ts';

let site: Awaited<ReturnType<typeof serveForTest>>;
let raw: Connection;
let organisationId: string;
let officer: Member;
let second: Member;
const clock = movedClock();
const rights = () => site.services.peopleSide.rights;
const ask = (actor: Member, personId: string, kind: 'erase' | 'restrict' | 'hold' | 'lift-hold' | 'access', words = 'Please.') =>
  rights().requests.ask(actor, personId, { kind, words, commandId: randomUUID() }); // prettier-ignore
const open = async (actor: Member, personId: string) => {
  const found = (await rights().requests.list(actor)).find((one) => one.personId === personId && one.state === 'open');
  return found!.id;
}; // prettier-ignore

beforeAll(async () => {
  site = await serveForTest({ label: 'rights', clock });
  raw = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  organisationId = await anOrganisation(site);
  const officers = ['data_protection_officer', 'data_protection_officer'] as const;
  [officer, second] = (await Promise.all(
    officers.map(async (role) => (await worker(site, organisationId, role, true)).actor),
  )) as [Member, Member];
}, 60_000);
afterAll(async () => {
  await raw?.close();
  await site?.stop();
});

/** Everything that any of our databases holds, as bytes. */
async function everything(): Promise<string> {
  const all: string[] = [];
  for (const name of ['', '_private', '_audit', '_keys'].map((end) => site.prefix + end)) {
    const db = raw.useDb(name);
    for (const { name: collection } of await db.listCollections())
      for await (const doc of db.collection(collection).find())
        all.push(Buffer.from(mongoose.mongo.BSON.serialize(doc)).toString('utf8'));
  }
  return all.join('\n');
}

describe('erasing somebody', () => {
  it('takes two, leaves nothing, and comes back with no backup', async () => {
    const { personId, actor } = await aPerson(site, organisationId, 'Canary Ottoline');
    const private_ = raw.useDb(`${site.prefix}_private`);
    await ask(officer, personId, 'erase', 'canary-in-the-words');
    const id = await open(officer, personId);

    await expect(rights().requests.decide(officer, id, { decision: 'do' })).rejects.toMatchObject({ code: 'not-allowed' });
    const detail = await rights().requests.one(second, id);
    expect([detail.person, detail.words, detail.mayDecide]).toEqual(['Canary Ottoline', 'canary-in-the-words', true]);
    expect(detail.holds).toContainEqual({ collection: 'people', count: 1 });

    expect(await everything()).toContain(personId);
    // a backup of before, without the keys and without the ledger's file
    const backup = new Map<string, mongoose.mongo.Document[]>();
    for (const { collection } of site.services.peopleSide.personal)
      backup.set(collection, await private_.collection(collection).find({ personId }).toArray());
    const keyId = backup.get('people')![0]!.keyId as string;
    const key = await raw.useDb(`${site.prefix}_keys`).collection<{ _id: string }>('person-keys').findOne({ _id: keyId });

    await rights().requests.decide(second, id, { decision: 'do' });
    await expect(site.services.peopleSide.people.open(actor, personId, 'read-identity', { what: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    const after = await rights().requests.one(second, id);
    expect([after.state, after.personId, after.words, after.holds]).toEqual(['done', null, '', null]);
    const held = await everything();
    expect(held).not.toMatch(/canary/i);
    for (const { collection } of site.services.peopleSide.personal)
      expect([collection, await private_.collection(collection).countDocuments({ personId })]).toEqual([collection, 0]);

    // everything comes back, even the key
    for (const [collection, docs] of backup)
      for (const doc of docs)
        await private_.collection(collection).replaceOne({ _id: doc._id as never }, doc, { upsert: true });
    await raw.useDb(`${site.prefix}_keys`).collection<{ _id: string }>('person-keys').insertOne(key!);
    await raw.useDb(`${site.prefix}_keys`).collection('undone').deleteMany({});
    const again = await restarted();
    await expect(again.services.peopleSide.people.open(actor, personId, 'read-identity', { what: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await private_.collection('people').countDocuments({ personId })).toBe(0);
    expect(await raw.useDb(`${site.prefix}_keys`).collection<{ _id: string }>('person-keys').countDocuments({ _id: keyId })).toBe(0);
    await again.stop();
  }, 60_000); // prettier-ignore

  it('waits while there is a hold', async () => {
    const { personId } = await aPerson(site, organisationId);
    await ask(officer, personId, 'hold');
    await ask(officer, personId, 'erase');
    const id = await open(second, personId);
    await expect(rights().requests.decide(second, id, { decision: 'do' })).rejects.toMatchObject({ code: 'conflict' });
    await ask(officer, personId, 'lift-hold');
    const lift = (await rights().requests.list(second)).find(({ kind, state }) => kind === 'lift-hold' && state === 'open')!;
    await rights().requests.decide(second, lift.id, { decision: 'do' });
    await rights().requests.decide(second, id, { decision: 'do' });
    expect((await rights().requests.one(second, id)).state).toBe('done');
  }); // prettier-ignore
});

describe('asking to be left alone', () => {
  it('shuts the record to its own workers until two people open it again', async () => {
    const { personId, actor } = await aPerson(site, organisationId);
    await ask(actor, personId, 'restrict');
    await rights().requests.decide(officer, await open(officer, personId), { decision: 'do' });
    const look = () => site.services.peopleSide.people.open(actor, personId, 'read-identity', { what: 'x' });
    await expect(look()).rejects.toMatchObject({ code: 'not-found' });
    await rights().requests.ask(officer, personId, { kind: 'lift-restriction', words: 'All is well.', commandId: randomUUID() });
    await rights().requests.decide(second, await open(second, personId), { decision: 'do' });
    expect((await look()).id).toBe(personId);
  }); // prettier-ignore
});

describe('a copy of everything', () => {
  it('is a page and data, with who looked in it', async () => {
    const { personId, actor } = await aPerson(site, organisationId, 'Wilf of the band');
    await ask(actor, personId, 'access', 'What do you keep of me?');
    await site.services.inside.jobs.runDue();
    const id = await open(officer, personId);
    const files = unzipSync(await rights().requests.copy(officer, id, []));
    const data = JSON.parse(strFromU8(files['record.json']!)) as Record<string, unknown>;
    expect(data).toMatchObject({ people: { reference: 'Wilf of the band' }, 'rights-requests': [{ words: 'What do you keep of me?' }] });
    expect(strFromU8(files['record.html']!)).toContain('Wilf of the band');
    expect(JSON.stringify(data)).not.toMatch(/keyId|sealed/);
    expect(Object.keys(data)).toEqual(expect.arrayContaining(site.services.peopleSide.personal.map(({ collection }) => collection)));
    const looks = data.looks as { what: string; by: string }[];
    expect(looks.map(({ what, by }) => [what, by])).toContainEqual(['rights.ask-access', 'link worker, Larkfield']);
  }); // prettier-ignore

  it('knows every collection that holds something of a person', async () => {
    const known = site.services.peopleSide.personal.map(({ collection }) => collection);
    const db = raw.useDb(`${site.prefix}_private`);
    for (const { name } of await db.listCollections())
      if (await db.collection(name).findOne({ personId: { $type: 'string' } })) expect(known).toContain(name);
  });
});

describe('an emergency', () => {
  const glass = (actor: Member, reference: string) =>
    rights().emergencies.breakGlass(actor, { reference, why: 'She rang and the line went dead.', commandId: randomUUID() }); // prettier-ignore

  it('opens a record for an hour, to be seen by the officer and the person', async () => {
    const { personId } = await aPerson(site, organisationId, 'Marge 7');
    const { actor } = await worker(site, organisationId, 'link_worker', true);
    const look = () =>
      site.services.peopleSide.people.open(actor, personId, 'read-conversation', { what: 'x' });
    await expect(look()).rejects.toMatchObject({ code: 'not-found' });
    expect(await glass(actor, ' marge  7 ')).toEqual({ personId });
    expect((await look()).by).toBe('break-glass');
    const [seen] = await rights().emergencies.list(officer);
    expect([seen!.personId, seen!.why]).toEqual([personId, 'She rang and the line went dead.']);
    await site.services.inside.jobs.runDue();
    const mails = await site.services.inside.outbox!.list(400);
    const told = mails.filter(({ subject }) => subject === 'A record was opened in an emergency');
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const { text } of told) expect(text).not.toMatch(/Marge|line went dead/);
    clock.later(61);
    await expect(look()).rejects.toMatchObject({ code: 'not-found' });
  });

  it('opens nothing of another organisation, and nothing that asked to be left alone', async () => {
    await aPerson(site, undefined, 'Elsewhere 1');
    const { actor } = await worker(site, organisationId, 'practitioner', true);
    await expect(glass(actor, 'Elsewhere 1')).rejects.toMatchObject({ code: 'bad-input' });
    await expect(rights().emergencies.list(actor)).rejects.toMatchObject({ code: 'not-found' });
  });
});

it('records go when their time is over and not before, over ten years', async () => {
  const { personId } = await aPerson(site, organisationId, 'Ten years');
  const people = raw.useDb(`${site.prefix}_private`).collection<{ _id: string }>('people');
  const closedAt = new Date(clock.now().toISOString().slice(0, 10));
  await people.updateOne({ _id: personId }, { $set: { status: 'closed', closedAt } });
  const there = () => people.countDocuments({ _id: personId });
  const days = (n: number) => clock.later(n * 1440);
  for (let year = 0; year < 2; year++) {
    expect(await there()).toBe(1);
    days(364);
    await site.services.inside.jobs.runDue();
  }
  expect(await there()).toBe(1);
  days(4);
  await site.services.inside.jobs.runDue();
  expect(await there()).toBe(0);
}, 60_000);

it('tells an officer who asked for something themselves whether there is anybody else to decide it', async () => {
  const alone = await anOrganisation(site, 'One officer');
  const { actor } = await worker(site, alone, 'data_protection_officer', true);
  const { personId } = await aPerson(site, alone);
  await ask(actor, personId, 'erase');
  const asked = await rights().requests.one(actor, await open(actor, personId));
  expect([asked.mayDecide, asked.otherOfficers]).toEqual([false, 0]);
  const { personId: other } = await aPerson(site, organisationId);
  const third = (await worker(site, organisationId, 'data_protection_officer', true)).actor;
  await ask(third, other, 'erase');
  const detail = await rights().requests.one(third, await open(third, other));
  expect([detail.mayDecide, detail.otherOfficers]).toEqual([false, 2]);
});

it('records go when their time is over also where conversations were switched off meanwhile', async () => {
  const fresh = await serveForTest({ label: 'rights-off', clock });
  const { personId, organisationId: theirs } = await aPerson(fresh);
  const direct = raw.useDb(`${fresh.prefix}_private`);
  const closedAt = new Date(clock.now().toISOString().slice(0, 10));
  const people = direct.collection<{ _id: string }>('people');
  await people.updateOne({ _id: personId }, { $set: { status: 'closed', closedAt } });
  await direct
    .collection<{ _id: string }>('organisations')
    .updateOne({ _id: theirs }, { $set: { modules: ['directory'] } });
  // What runs first at the start has ended: a run that began before the clock was turned would be the one of that day.
  await fresh.services.inside.jobs.runDue();
  clock.later(60 * 24 * 366 * 2);
  await fresh.services.inside.jobs.runDue();
  expect(await people.countDocuments({ _id: personId })).toBe(0);
  await fresh.stop();
}, 60_000);

it('a complaint is sealed, acknowledged by a letter, and its thirty days are counted', async () => {
  const { reference } = await rights().complaints.complain(
    { words: 'You rang my mum, canary-complaint.', reach: 'kit@example.org' },
    'somewhere',
  );
  expect(await everything()).not.toContain('canary-complaint');
  const [one] = await rights().complaints.list(officer);
  expect(one).toMatchObject({ reference, words: 'You rang my mum, canary-complaint.', clock: { left: 30 } });
  await rights().complaints.answer(officer, one!.id);
  expect((await rights().complaints.list(officer))[0]).toMatchObject({ answeredOn: expect.any(String) });
});

it('a complaint about one organisation is read by its officers alone', async () => {
  const theirs = await anOrganisation(site, 'Elsewhere');
  const { actor: there } = await worker(site, theirs, 'data_protection_officer', true);
  const { complaints } = rights();
  expect(await complaints.organisations()).toContainEqual({ id: theirs, name: expect.any(String) });
  await complaints.complain({ words: 'About you alone.', about: theirs }, 'here');
  await complaints.complain({ words: 'About whoever did it.' }, 'here');
  const read = async (actor: Member) =>
    (await complaints.list(actor)).flatMap(({ words, namesUs, answeredOn }) => (answeredOn ? [] : [[words, namesUs]]));
  expect(await read(there)).toEqual([['About you alone.', true], ['About whoever did it.', false]]);
  expect(await read(officer)).toEqual([['About whoever did it.', false]]);

  const [one] = await complaints.list(there);
  await complaints.answer(officer, one!.id);
  expect(await read(there)).toHaveLength(2);
  await complaints.answer(there, one!.id);
  expect(await read(there)).toHaveLength(1);
  await expect(complaints.complain({ words: 'x', about: randomUUID() }, 'here')).rejects.toMatchObject({ code: 'bad-input' });
}); // prettier-ignore

/** Another process over the same databases and the same folder. */
const restarted = async () => {
  const services = await createServices(site.config, { clock });
  await services.start();
  return { services, stop: () => services.stop() };
};
