import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { aDraft, aPlace } from '../../support/drafts.ts';
import { serveForTest } from '../../support/serve.ts';

let served: Awaited<ReturnType<typeof serveForTest>>;
let direct: Connection;
let name: string;

beforeAll(async () => {
  const drafts = Array.from({ length: 60 }, (_, i) =>
    aDraft({ name: `Garden Gang ${i}`, places: [aPlace({ north: i * 20 })], categories: ['nature'] }),
  );
  served = await serveForTest({ label: 'explain', drafts });
  direct = await mongoose.createConnection(process.env.TEST_MONGODB_URI!).asPromise();
  const { databases } = await direct.db!.admin().listDatabases({ nameOnly: true });
  name = databases
    .map((d) => d.name)
    .find((d) => d.startsWith(`hereabouts-test-explain-${process.pid}-`) && !d.endsWith('_private'))!;
});
afterAll(async () => {
  await direct.close();
  await served.stop();
});

type Profiled = { op: string; ns: string; command: Record<string, unknown>; planSummary?: string };

describe('a public path', () => {
  it('never reads a whole collection, with its engine or without', async () => {
    const db = direct.useDb(name).db!;
    await db.command({ profile: 2 });
    const { services, url } = served;
    const asset = await services.assets.example();
    const ask = async () => {
      for (const path of [
        '/search?q=garden&near=M33&cost=free',
        '/search?q=garden',
        '/search?near=M33&access=step_free',
        '/search?category=nature&page=2',
        '/search?box=-2.4,53.3,-2.2,53.5',
        '/search?near=M33&attendance=phone&day=TU&time=evening',
        '/search?box=-2.4,53.3,-2.2,53.5&remote=1&when=now',
        '/search?q=nothinglikethis&near=M33',
        '/cells?box=-2.45,53.35,-2.2,53.5&zoom=11',
        '/suggest?q=gard&near=M33',
        '/places?q=M33+7',
        `/assets/${asset!.id}`,
        `/assets/by-slug/${asset!.slug}`,
      ])
        expect((await fetch(`${url}/api/v1${path}`)).status).toBe(200);
      await services.similar({ kind: 'public' }, asset!.id);
    };
    await ask();
    // The same again from MongoDB alone; the breaker opens, which changes nothing for the answers.
    const { findAll } = services.index;
    services.index.findAll = () => Promise.reject(new Error('The engine is gone.'));
    await ask();
    services.index.findAll = findAll;
    await services.sync.reconcile();
    await db.command({ profile: 0 });

    const reads = await db
      .collection<Profiled>('system.profile')
      .find({
        ns: { $not: /system\.|\$cmd/ },
        op: { $in: ['query', 'command'] },
        planSummary: { $exists: true },
      })
      .toArray();
    expect(reads.length).toBeGreaterThan(20);
    const scans = reads
      .filter((read) => read.planSummary?.includes('COLLSCAN'))
      .map((read) => JSON.stringify(read.command).slice(0, 200));
    expect(scans).toEqual([]);

    // And as MongoDB plans them: each distinct shape is explained again.
    for (const { command, ns } of reads.filter((read) => 'find' in read.command)) {
      const { find: collection, filter, sort, projection, limit } = command;
      const plan = await db.command({
        explain: {
          find: collection,
          filter,
          ...(sort ? { sort } : {}),
          ...(projection ? { projection } : {}),
          ...(limit ? { limit } : {}),
        },
      });
      expect(`${ns} ${JSON.stringify(plan)}`).not.toContain('COLLSCAN');
    }
  });

  it('compares ids and revisions from an index alone', async () => {
    const plan = await direct
      .useDb(name)
      .db!.collection<{ _id: string }>('assets')
      .find({ _id: { $gt: '' }, status: { $in: ['live', 'paused'] } }, { projection: { revision: 1 } })
      .hint({ _id: 1, status: 1, revision: 1 })
      .explain('executionStats');
    expect(plan).toMatchObject({ executionStats: { totalDocsExamined: 0 } });
  });
});
