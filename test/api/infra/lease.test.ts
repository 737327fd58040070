import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { takeLease } from '../../../api/infra/lease.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('lease');
let connection: Connection;
let now: number;
const clock = { now: () => new Date(now) };
const take = (holder: string, name = 'feed') => takeLease(connection, { name, holder, forMs: 1_000, clock });

beforeAll(async () => {
  connection = await connectMongo({ uri, database: prefix });
});
beforeEach(async () => {
  now = Date.parse('2026-11-23T10:00:00Z');
  await connection.db!.dropDatabase();
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

describe('a lease', () => {
  it('goes to one of many who ask at once, when it is new and when it has run out', async () => {
    const all = Array.from({ length: 20 }, (_, n) => `process ${n}`);
    for (let round = 1; round <= 3; round++) {
      const taken = (await Promise.all(all.map((holder) => take(holder)))).filter((lease) => lease !== null);
      expect(taken).toHaveLength(1);
      expect(taken[0]!.fence).toBe(round);
      now += 1_001;
      // Otherwise the holder of this round renews it.
      await connection.db!.collection('leases').updateOne({}, { $set: { holder: 'somebody who died' } });
    }
  });

  it('is renewed by its holder under the same fence, and by nobody else', async () => {
    expect(await take('a')).toMatchObject({ fence: 1 });
    now += 900;
    expect(await take('a')).toMatchObject({ fence: 1 });
    now += 900;
    expect(await take('b')).toBeNull();
    now += 101;
    expect(await take('b')).toMatchObject({ fence: 2 });
    expect(await take('a')).toBeNull();
  });

  it('that ran out unnoticed is still its holder’s, until somebody takes it', async () => {
    await take('a');
    now += 5_000;
    expect(await take('a')).toMatchObject({ fence: 1 });
  });

  it('is free as soon as it is given back', async () => {
    const lease = await take('a');
    await lease!.release();
    expect(await take('b')).toMatchObject({ fence: 2 });
  });

  it('cannot be given back by somebody who has lost it', async () => {
    const lost = await take('a');
    now += 1_001;
    await take('b');
    await lost!.release();
    expect(await take('c')).toBeNull();
  });

  it('of another name is another lease', async () => {
    await take('a', 'feed');
    expect(await take('b', 'mail')).toMatchObject({ fence: 1 });
  });
});
