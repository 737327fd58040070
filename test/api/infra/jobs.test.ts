import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { createJobs, type Job } from '../../../api/infra/jobs.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';
import { until } from '../../support/wait.ts';

const { uri, prefix } = testDatabase('jobs');
const log = createLog('silent');
const minute = 60_000;
const day = 24 * 60 * minute;
let connection: Connection;
let now: number;
const clock = { now: () => new Date(now) };
let processes: ReturnType<typeof createJobs>[] = [];

function aProcess(...jobs: Job[]) {
  const made = createJobs({ connection, clock, log, pollMs: 5 });
  jobs.forEach(made.add);
  processes.push(made);
  return made;
}
const fails = (name: string) => ({
  name,
  everyMs: day,
  run: () => Promise.reject(new Error('The printer is on fire.')),
});

beforeAll(async () => {
  connection = await connectMongo({ uri, database: prefix });
});
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  await connection.db!.dropDatabase();
});
afterEach(async () => {
  await Promise.all(processes.map((each) => each.stop()));
  processes = [];
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

describe('a job', () => {
  it('runs when it is due, and no sooner', async () => {
    let runs = 0;
    const jobs = aProcess({ name: 'remind', everyMs: day, run: () => Promise.resolve((runs += 1)) });
    await jobs.runDue();
    await jobs.runDue();
    now += day - 1;
    await jobs.runDue();
    expect(runs).toBe(1);
    now += 1;
    await jobs.runDue();
    expect(runs).toBe(2);
  });

  it('that missed three days catches up with one run and keeps its hour', async () => {
    const runs: string[] = [];
    const run = () => Promise.resolve(runs.push(clock.now().toISOString()));
    await aProcess({ name: 'remind', everyMs: day, run }).runDue();
    now += 3 * day + 7 * minute;
    const after = aProcess({ name: 'remind', everyMs: day, run });
    await after.runDue();
    await after.runDue();
    now = Date.parse('2026-11-27T10:00:00Z');
    await after.runDue();
    expect(runs).toEqual([
      '2026-11-23T10:00:00.000Z',
      '2026-11-26T10:07:00.000Z',
      '2026-11-27T10:00:00.000Z',
    ]);
  });

  it('runs once over ten processes that all look at once', async () => {
    let runs = 0;
    const job = { name: 'remind', everyMs: minute, run: () => Promise.resolve((runs += 1)) };
    const ten = Array.from({ length: 10 }, () => aProcess(job));
    for (let round = 1; round <= 20; round++) {
      await Promise.all(ten.map((each) => each.runDue()));
      expect(runs).toBe(round);
      now += minute;
    }
  });

  it('runs by itself once started', async () => {
    let runs = 0;
    const jobs = aProcess({ name: 'remind', everyMs: minute, run: () => Promise.resolve((runs += 1)) });
    jobs.start();
    await until(
      () => Promise.resolve(runs),
      (n) => n === 1,
    );
    now += minute;
    await until(
      () => Promise.resolve(runs),
      (n) => n === 2,
    );
  });

  it('writes nothing while it is not wanted, and runs as soon as it is', async () => {
    let isWanted = false;
    let runs = 0;
    const jobs = aProcess({
      name: 'deliver',
      everyMs: 1_000,
      isWanted: () => Promise.resolve(isWanted),
      run: () => Promise.resolve((runs += 1)),
    });
    await jobs.runDue();
    now += 5_000;
    await jobs.runDue();
    expect(await connection.db!.collection('jobs').findOne({})).toMatchObject({ fence: 0 });
    isWanted = true;
    await jobs.runDue();
    expect(runs).toBe(1);
    await jobs.runDue();
    expect(runs).toBe(2);
  });

  it('of a process that died in the middle goes to another when its claim has run out', async () => {
    const die = new Promise<never>(() => {});
    const died = createJobs({ connection, clock, log, heldMs: 30_000 });
    died.add({ name: 'remind', everyMs: day, run: () => die });
    void died.runDue();
    await until(
      () => connection.db!.collection('jobs').findOne({}),
      (doc) => doc?.fence === 1,
    );
    let runs = 0;
    const other = aProcess({ name: 'remind', everyMs: day, run: () => Promise.resolve((runs += 1)) });
    now += 29_999;
    await other.runDue();
    expect(runs).toBe(0);
    now += 1;
    await other.runDue();
    expect(runs).toBe(1);
  });

  it('learns that it lost its claim', async () => {
    let lost = false;
    const slow = createJobs({ connection, clock, log, heldMs: 60 });
    slow.add({
      name: 'remind',
      everyMs: day,
      run: ({ signal }) =>
        new Promise<void>((ended) =>
          signal.addEventListener('abort', () => {
            lost = true;
            ended();
          }),
        ),
    });
    const run = slow.runDue();
    await until(
      () => connection.db!.collection('jobs').findOne({}),
      (doc) => doc?.fence === 1,
    );
    await connection.db!.collection('jobs').updateOne({}, { $set: { holder: 'other' }, $inc: { fence: 1 } });
    await run;
    expect(lost).toBe(true);
    expect(await connection.db!.collection('jobs').findOne({})).toMatchObject({ holder: 'other', fence: 2 });
  });

  it('that fails waits longer each time, is dead after five, and lives again when somebody asks', async () => {
    const jobs = aProcess(fails('print'));
    const waits: number[] = [];
    for (let time = 1; time <= 5; time++) {
      expect(await jobs.dead()).toEqual([]);
      expect(await jobs.runDue()).toMatchObject([{ name: 'print', error: { message: expect.any(String) } }]);
      const { dueAt } = (await connection.db!.collection('jobs').findOne({}))!;
      waits.push(((dueAt as Date).getTime() - now) / 1_000);
      now = (dueAt as Date).getTime();
    }
    expect(waits.slice(0, 4)).toEqual([30, 120, 600, 3_600]);
    expect(await jobs.dead()).toMatchObject([{ name: 'print', failure: 'The printer is on fire.' }]);
    now += 7 * day;
    expect(await jobs.runDue()).toEqual([]);
    expect(await jobs.retry('print')).toBe(true);
    expect(await jobs.dead()).toEqual([]);
    expect(await jobs.runDue()).toHaveLength(1);
    expect(await jobs.retry('prnt')).toBe(false);
  });

  it('that takes its process down each time is run less and less often, and forgiven when it ends well', async () => {
    const pauses: number[] = [];
    for (let time = 1; time <= 6; time++) {
      const died = createJobs({ connection, clock, log });
      died.add({ name: 'swallow', everyMs: day, run: () => new Promise<never>(() => {}) });
      void died.runDue();
      const began = now;
      const doc = await until(
        () => connection.db!.collection('jobs').findOne({}),
        (found) => found?.fence === time && (time < 2 || (found.dueAt as Date).getTime() > now),
      );
      now = Math.max(now + 30_000, (doc!.dueAt as Date).getTime());
      pauses.push((now - began) / 1_000);
    }
    expect(pauses).toEqual([30, 120, 600, 3_600, 3_600, 3_600]);
    const jobs = aProcess({ name: 'swallow', everyMs: day, run: () => Promise.resolve() });
    expect(await jobs.runDue()).toEqual([{ name: 'swallow', error: null }]);
    expect(await jobs.dead()).toEqual([]);
    expect(await connection.db!.collection('jobs').findOne({})).toMatchObject({ tries: 0 });
  });

  it('is not blamed for a database that is away', async () => {
    const away = Object.assign(new Error('no primary'), { name: 'MongoServerSelectionError' });
    const jobs = aProcess({ name: 'remind', everyMs: day, run: () => Promise.reject(away) });
    for (let time = 0; time < 10; time++) {
      expect(await jobs.runDue()).toHaveLength(1);
      now += 30_000;
    }
    expect(await jobs.dead()).toEqual([]);
  });

  it.each(['well', 'badly'])(
    'that somebody asks for while it runs is run once more, had it ended %s',
    async (how) => {
      let runs = 0;
      const jobs = aProcess({
        name: 'pull',
        everyMs: day,
        run: async () => {
          runs += 1;
          if (runs > 1) return;
          await jobs.retry('pull');
          if (how === 'badly') throw new Error('The line is dead.');
        },
      });
      await jobs.runDue();
      await jobs.runDue();
      await jobs.runDue();
      expect(runs).toBe(2);
      expect(await jobs.list()).toMatchObject([{ failure: null }]);
    },
  );

  it('that waits to be asked for runs once when it is, however often', async () => {
    let runs = 0;
    const jobs = aProcess({ name: 'rebuild', everyMs: null, run: () => Promise.resolve((runs += 1)) });
    await jobs.runDue();
    now += 365 * day;
    await jobs.runDue();
    expect({ runs, list: await jobs.list() }).toMatchObject({ runs: 0, list: [{ dueAt: null }] });
    await jobs.retry('rebuild');
    await jobs.retry('rebuild');
    await jobs.runDue();
    await jobs.runDue();
    expect({ runs, list: await jobs.list() }).toMatchObject({
      runs: 1,
      list: [{ name: 'rebuild', dueAt: null, doneAt: new Date(now) }],
    });
  });
});
