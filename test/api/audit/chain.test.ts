import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { Connection } from 'mongoose';
import type { Audit } from '../../../api/audit/audit.store.ts';
import { chainKeys, link, type ChainRow } from '../../../api/audit/chain.rules.ts';
import { openAudit } from '../../../api/audit/open-audit.ts';
import { readConfig } from '../../../api/config.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import { createJobs } from '../../../api/infra/jobs.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';
import { createRandom, seedOfRun } from '../../support/random.ts';

/** A thousand changes in `npm run test:long`. */
const changes = process.env.LONG ? 1_000 : 200;
const { uri, prefix } = testDatabase('audit');
const secret = 'a key of the test that is long enough';
const silent = createLog('silent');
let privately: Connection;
let chained: Connection;
let folder: string;
let now: number;
const clock = { now: () => new Date(now) };
let opened: (() => Promise<void>)[] = [];

async function open({ keys = secret, log = silent } = {}) {
  const config = readConfig({
    MONGODB_URI: uri,
    MONGODB_PREFIX: prefix,
    DATA_DIR: folder,
    AUDIT_KEY: keys,
  });
  const own = await connectMongo({ uri, database: `${prefix}_private` });
  const auditing = await openAudit(config, { privately: own, clock, log });
  opened.push(auditing.close, () => own.close());
  const jobs = createJobs({ connection: own, clock, log });
  auditing.jobs.forEach(jobs.add);
  const run = async () => {
    now += 1_000;
    for (const { name, error } of await jobs.runDue()) if (error) throw new Error(name, { cause: error });
  };
  return { ...auditing, run };
}
const record = async (audit: Audit, count: number) => {
  for (let n = 0; n < count; n++) {
    now += 10;
    await audit.record(n % 3 === 0 ? { kind: 'system', job: 'remind' } : thePublic, {
      action: 'proposal.submit',
      object: `proposal/${n}`,
      fields: n % 2 === 0 ? ['name', 'times'] : [],
    });
  }
};
const rows = () => chained.db!.collection<ChainRow>('rows');
const inOrder = () => rows().find({}).sort({ _id: 1 }).toArray();

beforeAll(async () => {
  privately = await connectMongo({ uri, database: `${prefix}_private` });
  chained = await connectMongo({ uri, database: `${prefix}_audit` });
});
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  await Promise.all([privately.db!.dropDatabase(), chained.db!.dropDatabase()]);
  folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-audit-'));
});
const close = async () => {
  for (const each of opened) await each();
  opened = [];
  await rm(folder, { recursive: true, force: true });
};
afterAll(async () => {
  await privately.close();
  await chained.close();
  await dropDatabases(uri, prefix);
});

describe('the audit', () => {
  afterEach(close);

  it('links every row once, in order, and holds', async () => {
    const { audit, verify, run } = await open();
    await record(audit, 12);
    await run();
    await record(audit, 5);
    await run();
    expect(await audit.isWaiting()).toBe(false);
    expect((await inOrder()).map(({ object }) => object)).toEqual(
      [...Array(12).keys(), ...Array(5).keys()].map((n) => `proposal/${n}`),
    );
    expect(await verify()).toMatchObject({ rows: 17, bad: null });
  });

  it('links each row once from five processes at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => open()));
    for (let round = 0; round < 5; round++) {
      await Promise.all(all.map(({ audit }) => record(audit, 4)));
      await Promise.all(all.map(({ run }) => run()));
    }
    await all[0]!.run();
    expect(await all[0]!.verify()).toMatchObject({ rows: 100, bad: null });
  });

  it('goes on where a process was killed between any two of its steps', async () => {
    const { audit, chain, verify, run } = await open();
    await record(audit, 3);
    await run();
    await record(audit, 3);
    // Killed after some rows were added, before the head was kept and the waiting ones were taken away.
    const waiting = await audit.waiting(2);
    await chain.append(link(waiting, await chain.head(), chainKeys([secret])[0]!, clock.now()));
    await record(audit, 2);
    await run();
    expect(await verify()).toMatchObject({ rows: 8, bad: null });
    expect(new Set((await inOrder()).map(({ id }) => id)).size).toBe(8);
    // Killed after the head was kept.
    await privately.db!.collection('audit-waiting').insertMany(waiting as never);
    await run();
    expect(await audit.isWaiting()).toBe(false);
    expect(await verify()).toMatchObject({ rows: 8, bad: null });
  });

  it('takes a new key, and reads what the old one signed', async () => {
    const old = await open();
    await record(old.audit, 3);
    await old.run();
    const both = await open({ keys: `another key of the test that is new,${secret}` });
    await record(both.audit, 3);
    await both.run();
    expect(await both.verify()).toMatchObject({ rows: 6, bad: null });
    expect(await old.verify()).toMatchObject({
      rows: 3,
      bad: { n: 4, why: 'It is signed with a key that we do not have.' },
    });
  });

  it('says aloud when rows wait for more than ten seconds, once, and when they wait no more', async () => {
    const told: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void told.push(line) });
    const { audit, chores, run } = await open({ log });
    await record(audit, 1);
    const watch = chores[0]!.run;
    now += 9_000;
    await watch();
    expect(told).toEqual([]);
    now += 2_000;
    await watch();
    await watch();
    expect(told.join('')).toMatch(/^[^\n]*wait to be linked for too long[^\n]*\n$/);
    await run();
    await watch();
    expect(told.at(-1)).toMatch(/linked again/);
  });

  it('keeps a head outside the databases, by which rows cut off in both are found', async () => {
    const { audit, verify, run } = await open();
    await record(audit, 9);
    await run();
    now += 3_600_000;
    await run();
    await rows().deleteMany({ _id: { $gt: 6 } });
    await privately.db!.collection('audit-head').deleteMany({});
    expect(await verify()).toMatchObject({ rows: 6, bad: { n: 7 } });
    await record(audit, 9);
    await run();
    expect(await verify()).toMatchObject({ bad: { n: 9 } });
  });

  it('leaves a gap where rows were cut off', async () => {
    const { audit, verify, run } = await open();
    await record(audit, 9);
    await run();
    await rows().deleteMany({ _id: { $gt: 6 } });
    await record(audit, 9);
    await run();
    expect(await verify()).toMatchObject({ rows: 6, bad: { n: 7, why: 'It is missing.' } });
  });
});

describe('whoever changes the audit without its key', () => {
  const count = 60;
  let whole: ChainRow[];
  let verify: Awaited<ReturnType<typeof open>>['verify'];
  beforeEach(async () => {
    const auditing = await open();
    await record(auditing.audit, count);
    await auditing.run();
    whole = await inOrder();
    verify = auditing.verify;
  });
  afterEach(close);

  const random = createRandom(seedOfRun);
  const upTo = (n: number) => Math.floor(random() * n);
  const aRow = () => whole[upTo(count)]!;
  const elsewhere = chainKeys(['a key that somebody made up for this'])[0]!;

  const edits: ((row: ChainRow) => object)[] = [
    (row) => ({ $set: { actor: `${row.actor}x` } }),
    (row) => ({ $set: { at: new Date(row.at.getTime() + 1) } }),
    (row) => ({ $set: { at: row.at.toISOString() } }),
    () => ({ $set: { action: 'session.begin' } }),
    (row) => ({ $set: { object: `${row.object}0` } }),
    () => ({ $set: { decision: 'refused' } }),
    (row) => ({ $set: { fields: [...row.fields, 'place'] } }),
    (row) => ({ $set: { fields: row.fields.join(',') } }),
    () => ({ $set: { role: 'curator' } }),
    () => ({ $set: { organisationId: 'org-2' } }),
    () => ({ $unset: { role: 1 } }),
    () => ({ $set: { note: 'was here' } }),
    (row) => ({ $set: { linkedAt: new Date(row.linkedAt.getTime() - 60_000) } }),
    (row) => ({ $set: { id: `${row.id.slice(0, -1)}-` } }),
    (row) => ({ $set: { prev: whole[upTo(count)]!.mac === row.prev ? '' : whole[upTo(count)]!.mac } }),
    (row) => ({ $set: { mac: row.mac.replace(/./, (c) => (c === '0' ? '1' : '0')) } }),
    () => ({ $set: { key: elsewhere.id } }),
    () => ({ $unset: { mac: 1 } }),
  ];
  const replaceAll = async (changed: ChainRow[]) => {
    await rows().deleteMany({});
    await rows().insertMany(changed);
  };
  /** Each changes the chain and tells which row is the first that is bad. */
  const mutations: Record<string, () => Promise<unknown>> = {
    edits: async () => {
      const row = aRow();
      const edit = edits[upTo(edits.length)]!(row);
      const { modifiedCount } = await rows().updateOne({ _id: row._id }, edit);
      return modifiedCount === 1 ? row._id : null;
    },
    deletions: async () => {
      const { _id } = aRow();
      await rows().deleteOne({ _id });
      return _id;
    },
    'insertions at the end': async () => {
      await rows().insertOne({ ...aRow(), _id: count + 1, id: 'new', prev: whole.at(-1)!.mac });
      return count + 1;
    },
    'insertions between': async () => {
      const at = upTo(count);
      const made = { ...whole[at]!, id: 'new' };
      await replaceAll(
        [...whole.slice(0, at), made, ...whole.slice(at)].map((row, n) => ({ ...row, _id: n + 1 })),
      );
      return at + 1;
    },
    'insertions under odd numbers': async () => {
      const _id = [0, -3, upTo(count) + 0.5, count + 7][upTo(4)]!;
      await rows().insertOne({ ...aRow(), _id, id: 'new' });
      return _id === count + 7 ? count + 1 : _id;
    },
    'insertions under names': async () => {
      await rows().insertOne({ ...aRow(), _id: 'x' as never, id: 'new' });
      return 'x';
    },
    swaps: async () => {
      const [a, b] = [aRow(), aRow()];
      if (a === b) return null;
      const swapped = whole.map((row) =>
        row === a ? { ...b, _id: a._id } : row === b ? { ...a, _id: b._id } : row,
      );
      await replaceAll(swapped);
      return Math.min(a._id, b._id);
    },
    truncations: async () => {
      const { _id } = aRow();
      await rows().deleteMany({ _id: { $gte: _id } });
      return _id;
    },
    'chains signed anew with another key': async () => {
      const at = upTo(count);
      const before = whole[at - 1];
      const head = before ? { n: before._id, mac: before.mac } : { n: 0, mac: '' };
      const anew = whole
        .slice(at)
        .map(({ id, at: when, actor, role, organisationId, action, object, fields, decision }) => ({
          ...{ _id: id, at: when, actor, role, organisationId, action, object, fields, decision },
        }));
      const genuine = whole[0]!.key;
      const forged = link(anew, head, elsewhere, new Date(now)).map((row) => ({
        ...row,
        key: random() < 0.5 ? genuine : row.key,
      }));
      await replaceAll([...whole.slice(0, at), ...forged]);
      return at + 1;
    },
  };

  it('is found each time, and the first bad row is named', async () => {
    const kinds = Object.keys(mutations);
    const missed: unknown[] = [];
    let tried = 0;
    while (tried < changes) {
      const kind = kinds[tried % kinds.length]!;
      const first = await mutations[kind]!();
      if (first === null) continue;
      tried += 1;
      const { bad } = await verify();
      if (bad?.n !== first) missed.push({ kind, first, bad });
      await replaceAll(whole);
    }
    expect({ seedOfRun, missed }).toEqual({ seedOfRun, missed: [] });
    expect(await verify()).toMatchObject({ rows: count, bad: null });
  }, 120_000);
});
