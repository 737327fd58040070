import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { takeLease } from '../../../api/infra/lease.ts';
import { createLog } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createSharedFeed } from '../../../api/search/feed.ts';
import { createPositions } from '../../../api/search/meilisearch/positions.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';
import { until } from '../../support/wait.ts';

const { uri, prefix } = testDatabase('feed');
const heldMs = 20_000;
let main: Connection;
let now: number;
const clock = { now: () => new Date(now) };
const log = createLog('silent');
let feeds: { stop: () => Promise<void> }[] = [];

/** A process as far as the feed goes; its sync only notes that it runs, and may fail to begin. */
function aProcess({ connection = main, failures = 0 }: { connection?: Connection; failures?: number } = {}) {
  const told: string[] = [];
  let isRunning = false;
  const sync = {
    start: () => {
      told.push('start');
      if (failures-- > 0) return Promise.reject(new Error('Meilisearch is away.'));
      isRunning = true;
      return Promise.resolve();
    },
    stop: () => {
      told.push('stop');
      isRunning = false;
      return Promise.resolve();
    },
  };
  const feed = createSharedFeed({ connection, name: 'index-feed', sync, clock, log, heldMs, renewMs: 15 });
  const process = { ...feed, told, isRunning: () => isRunning };
  feeds.push(process);
  return process;
}
const comesTrue = (claim: () => boolean) => until(() => Promise.resolve(claim()), Boolean);
const leaseOf = () => main.db!.collection('leases').findOne({ _id: 'index-feed' as never });

beforeAll(async () => {
  main = await connectMongo({ uri, database: prefix });
});
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  await main.db!.dropDatabase();
});
afterEach(async () => {
  await Promise.all(feeds.map((feed) => feed.stop()));
  feeds = [];
});
afterAll(async () => {
  await main.close();
  await dropDatabases(uri, prefix);
});

describe('processes that share an index', () => {
  it('leave feeding it to one; another takes over when that one stops', async () => {
    const [one, other] = [aProcess(), aProcess()];
    await one.start();
    await other.start();
    expect([one.isRunning(), other.isRunning()]).toEqual([true, false]);
    expect([one.feeds(), other.feeds()]).toEqual([true, false]);
    await one.stop();
    expect(one.feeds()).toBe(false);
    await comesTrue(other.isRunning);
    expect((await leaseOf())!.fence).toBe(2);
  });

  it('agree on one though they start at once', async () => {
    const all = [aProcess(), aProcess(), aProcess(), aProcess()];
    await Promise.all(all.map((each) => each.start()));
    expect(all.filter((each) => each.isRunning())).toHaveLength(1);
  });

  it('take over from one that died, once its lease has run out', async () => {
    await takeLease(main, { name: 'index-feed', holder: 'one that died', forMs: heldMs, clock });
    const other = aProcess();
    await other.start();
    expect(other.isRunning()).toBe(false);
    now += heldMs + 1;
    await comesTrue(other.isRunning);
  });

  it('stop feeding when another has taken over, as after a long sleep', async () => {
    const slept = aProcess();
    await slept.start();
    await main
      .db!.collection('leases')
      .updateOne({}, { $set: { holder: 'another', until: new Date(now + heldMs) } });
    await comesTrue(() => !slept.isRunning());
    expect(slept.feeds()).toBe(false);
    now += heldMs + 1;
    await comesTrue(slept.isRunning);
  });

  it('stop feeding when they cannot renew their lease before it runs out', async () => {
    const connection = await connectMongo({ uri, database: prefix });
    const cutOff = aProcess({ connection });
    await cutOff.start();
    await connection.close();
    expect(cutOff.isRunning()).toBe(true);
    now += heldMs + 1;
    await comesTrue(() => !cutOff.isRunning());
  });

  it('try again what could not begin, cleared away first', async () => {
    const process = aProcess({ failures: 2 });
    await process.start();
    await comesTrue(process.isRunning);
    expect(process.told).toEqual(['start', 'stop', 'start', 'stop', 'start']);
  });

  it('do not wait for an index that takes long to build', async () => {
    const slow = createSharedFeed({
      connection: main,
      name: 'slow-feed',
      sync: { start: () => new Promise(() => {}), stop: () => Promise.resolve() },
      clock,
      log,
      patienceMs: 20,
    });
    await slow.start();
    expect(slow.feeds()).toBe(true);
    await slow.stop();
  });

  it('may begin again after they stopped', async () => {
    const process = aProcess();
    await process.start();
    await process.stop();
    await process.start();
    expect(process.isRunning()).toBe(true);
  });
});

describe('the place in the change stream', () => {
  it('is kept for an index, and is none under another schema or when the index is gone', async () => {
    const positions = createPositions(main, 'hereabouts', 'schema 1');
    expect(await positions.read()).toBeNull();
    await positions.save('8265');
    expect(await positions.read()).toBe('8265');
    expect(await createPositions(main, 'elsewhere', 'schema 1').read()).toBeNull();
    expect(await createPositions(main, 'hereabouts', 'schema 2').read()).toBeNull();
    await positions.save('8266');
    expect(await createPositions(main, 'hereabouts', 'schema 1').read()).toBe('8266');
    await positions.forget();
    expect(await positions.read()).toBeNull();
  });
});
