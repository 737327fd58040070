import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectForm, workerForm } from '../../api/contract/connections.ts';
import { detailsForm } from '../../api/contract/people-forms.ts';
import { roles } from '../../api/contract/roles.ts';
import { admits, type For } from '../../api/contract/access.ts';
import { createServices, type Services } from '../../api/services.ts';
import { whenBuilt } from '../support/built.ts';
import { aPerson } from '../support/people.ts';
import { createCanaries, plantedGroups, plantPerson } from '../support/planted-person.ts';
import { addresses, documents, files, output, type Output } from '../support/public-outputs.ts';
import { serveForTest } from '../support/serve.ts';

/** How many others share the same sort of skill and went to the same group. */
const others = 5;
/** In the usual run; in the long one, every role. */
const few = [
  'link_worker',
  'group_editor',
  'organisation_admin',
  'system_admin',
  'data_protection_officer',
] as const;
const databases = ['', '_private', '_audit', '_keys'];

whenBuilt('what was told about somebody who was erased', () => {
  const canaries = createCanaries();
  let site: Awaited<ReturnType<typeof serveForTest>>;
  let direct: Connection;
  let person: Awaited<ReturnType<typeof plantPerson>>;
  let band: string;
  type Backup = Map<string, mongoose.mongo.Document[]>;
  let backup: Backup;
  let before: Awaited<ReturnType<typeof aggregates>>;

  beforeAll(async () => {
    site = await serveForTest({
      ...{ label: 'erased', pages: true, drafts: plantedGroups, env: { DEFAULT_PLACE: 'Sale', SMALLEST_COUNT: '5' } },
    }); // prettier-ignore
    direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
    band = plantedGroups[0].id!;
    person = await plantPerson(site, canaries, { name: 'Larkfield' });
    for (let n = 0; n < others; n++) await another(`Other ${n}`);
    backup = await dump();
    before = await aggregates(site.services);
  }, 180_000);
  afterAll(async () => {
    await direct?.close();
    await site?.stop();
  });

  /** Somebody of M33 who shares a skill, was introduced, and went. */
  async function another(reference: string) {
    const { people, conversations, strengths, connections } = site.services.peopleSide;
    const { personId, actor } = await aPerson(site, person.organisationId, reference);
    await people.saveDetails(actor, personId, detailsForm.parse({ revision: '1', reference, area: 'M33', needs: [] }));
    const { id } = await conversations.begin(actor, { which: 'listen', commandId: randomUUID(), personId });
    const changes = [{ field: 'hand', value: 'cornet', revision: 0, seq: 1 }];
    await conversations.save(actor, id, { tab: 'aaaaaaaaaaaa', changes });
    await strengths.offer(actor, personId, {
      ...{ act: 'offer', commandId: randomUUID(), gift: 'hand', what: 'cornet', purpose: 'time_bank', whom: '' },
      ...{ skill: 'music', how: 'spoken' },
    });
    const made = connectForm.parse({ step: 'send', commandId: randomUUID(), kind: 'signposted', pass: [] });
    const connectionId = await connections.make(actor, personId, band, made);
    const went = workerForm.parse({ act: 'follow-up', commandId: randomUUID(), outcome: 'went' });
    await connections.act(actor, personId, connectionId, went);
  } // prettier-ignore

  /** Everything that is counted, and whether the events of every connection are as many as its head says. */
  async function aggregates(services: Services) {
    await services.counts.flush();
    const count = async (what: string) => {
      const found = await direct.useDb(site.prefix, { useCache: true }).db!.collection('counts').find({ what }).toArray();
      return found.reduce((sum, each) => sum + Number(each.count), 0);
    };
    const db = direct.useDb(`${site.prefix}_private`, { useCache: true }).db!;
    const odd = [];
    for await (const { _id, revision } of db.collection('connections').find())
      if ((await db.collection('connection-events').countDocuments({ connectionId: _id })) !== revision) odd.push(_id);
    const heads = new Set((await db.collection('connections').distinct('_id')).map(String));
    const orphans = (await db.collection('connection-events').distinct('connectionId')).filter((id) => !heads.has(String(id)));
    const entry = await services.assets.byId({ kind: 'public' }, band);
    return {
      ...{ connected: await count('connected'), gotThere: await count('got_there'), didNot: await count('did_not_go') },
      ...{ skills: await services.peopleSide.strengths.countsIn('M33'), odd, orphans: orphans.length },
      entry: JSON.stringify(entry),
    };
  } // prettier-ignore

  async function dump(): Promise<Backup> {
    const all: Backup = new Map();
    for (const end of databases) {
      const db = direct.useDb(site.prefix + end, { useCache: true }).db!;
      for (const { name } of await db.listCollections({ type: 'collection' }).toArray())
        all.set(`${end}/${name}`, await db.collection(name).find().toArray());
    }
    return all;
  }
  /** All databases as they were, whatever has happened since. The data folder is none of it. */
  async function restore() {
    for (const [where, docs] of backup) {
      const [end = '', name = ''] = where.split('/');
      const collection = direct.useDb(site.prefix + end, { useCache: true }).db!.collection(name);
      await collection.deleteMany({});
      if (docs.length > 0) await collection.insertMany(docs, { bypassDocumentValidation: true });
    }
  }

  const held = (outputs: Output[]) =>
    outputs.flatMap(({ what, text }) => canaries.in(text).map((field) => `${what}: ${field}`));

  /** Nothing about them is there, and nothing of it could be opened. */
  async function isGone({ peopleSide }: Services) {
    const db = direct.useDb(`${site.prefix}_private`, { useCache: true }).db!;
    for (const { collection } of peopleSide.personal)
      expect([collection, await db.collection(collection).countDocuments({ personId: person.personId })]).toEqual([collection, 0]);
    const { keyId } = backup.get('_private/people')!.find(({ _id }) => String(_id) === person.personId)!;
    await expect(peopleSide.ring.open(String(keyId))).rejects.toThrow();
    await expect(peopleSide.rights.copyOf(person.personId)).rejects.toMatchObject({ code: 'not-found' });
    const all = await documents(direct, site.prefix);
    expect(held(all)).toEqual([]);
    // An id that leads nowhere: in rows of the audit, in the list of who is to stay erased, and for a day in what a press answered.
    const named = all.filter(({ text }) => text.includes(person.personId)).map(({ what }) => what.replace(/ \(.*/, ''));
    expect(named.filter((what) => !/^(_audit |_private (audit-waiting|commands)$|_keys undone$)/.test(what))).toEqual([]);
    expect(held((await files(site.config.dataFolder)).filter(({ what }) => !what.includes('outbox')))).toEqual([]);
  } // prettier-ignore

  // Somebody is counted once, with however many groups they are connected.
  it('is counted once, with everybody else', () => {
    expect(before).toMatchObject({
      ...{ connected: 1 + others, gotThere: others, didNot: 2, odd: [], orphans: 0 },
      skills: [{ skill: 'music', people: others + 1 }],
    });
  });

  it('is gone from everything, their own organisation too; and what is counted still adds up', async () => {
    const { officer, worker, colleague, reader, organisationId } = person;
    const second = await site.member({ role: 'data_protection_officer', organisationId, steppedUp: true });
    const send = async (path: string, cookie: string, form: Record<string, string>) => {
      const answer = await fetch(site.url + path, {
        ...{ method: 'POST', headers: { cookie }, redirect: 'manual', body: new URLSearchParams(form) },
      });
      return answer.status;
    };
    const asked = { commandId: randomUUID(), kind: 'erase', words: 'All of it.' };
    expect(await send(`/people/${person.personId}/rights`, worker.cookie, asked)).toBe(200);
    const request = (await site.services.peopleSide.rights.requests.list(second.actor)).find(
      ({ kind, state }) => kind === 'erase' && state === 'open',
    )!;
    expect(await send(`/rights/${request.id}`, second.cookie, { decision: 'do' })).toBe(303);

    await isGone(site.services);
    const after = await aggregates(site.services);
    expect(after).toEqual({ ...before, skills: [{ skill: 'music', people: others }] });

    const every = await addresses({ id: person.personId, slug: (await site.services.assets.byId({ kind: 'public' }, band)).slug });
    const all = every.filter(({ path }) => process.env.LONG || !path.endsWith('.data'));
    const theirs = [person.planPath, `${person.planPath}/calendar.ics`, `/introductions/${person.connection.token}`];
    const open = [...all.map(({ path }) => path), ...theirs, ...person.connection.paths, ...person.talks.map((id) => `/conversations/${id}`)];
    const staff = await Promise.all((process.env.LONG ? roles : few).map((role) => site.member({ role, organisationId, groups: [band], steppedUp: true })));
    const outputs: Output[] = [];
    for (const address of open) outputs.push(await output(site.url, address));
    const left = [...all.filter(({ who }) => who !== 'data' && who !== 'anyone'), ...open.slice(all.length).map((path) => ({ path, who: 'member' as const }))];
    for (const { path, who } of left)
      for (const { cookie, actor } of [...staff, worker, colleague, officer, reader])
        if (admits(who as For, actor, new Date()) === 'come-in') outputs.push(await output(site.url, path, cookie));
    expect(outputs.filter(({ status }) => status! >= 500).map(({ what }) => what)).toEqual([]);
    // The second person, who came by the gateway, was not erased, and nor was who complained.
    // A mail that went cannot be called back; where none is sent, the folder of what would have gone stands for it.
    const stays = /(gateway\.intakeForm|people-forms\.closeForm|rights\.complaintForm|^\/outbox.*plans\.mailPlanForm\.to$)/;
    expect(held(outputs).filter((each) => !stays.test(each))).toEqual([]);
  }, 180_000); // prettier-ignore

  it('does not come back with a backup from before, nor does what is counted change by it', async () => {
    await restore();
    expect(await direct.useDb(`${site.prefix}_private`).collection('people').countDocuments({ personId: person.personId })).toBe(1);
    const again = await createServices(site.config);
    try {
      await again.start();
      await isGone(again);
      expect(await aggregates(again)).toEqual({ ...before, skills: [{ skill: 'music', people: others }] });
    } finally {
      await again.stop();
    }
  }, 120_000); // prettier-ignore
});
