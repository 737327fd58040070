import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createQuota } from '../../../api/infra/quota.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const hour = 3_600_000;
const { uri, prefix } = testDatabase('quota');
let connection: Connection;
let now = new Date('2026-11-22T10:10:00Z');
let quota: ReturnType<typeof createQuota>;
beforeAll(async () => {
  connection = await connectMongo({ uri, database: prefix });
  quota = createQuota({ connection, clock: { now: () => now } });
  await quota.ensure();
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

describe('what one address may do in an hour', () => {
  it('is the same whether it asks in turn or all at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 50 }, () => quota.take('knock', '192.0.2.1', { most: 7, forMs: hour })),
    );
    expect(all.filter(Boolean)).toHaveLength(7);
  });

  it('is another address’s own, and another thing’s own, and comes back with the next hour', async () => {
    expect(await quota.take('knock', '192.0.2.2', { most: 1, forMs: hour })).toBe(true);
    expect(await quota.take('knock', '192.0.2.2', { most: 1, forMs: hour })).toBe(false);
    expect(await quota.take('ring', '192.0.2.2', { most: 1, forMs: hour })).toBe(true);
    now = new Date(now.getTime() + hour);
    expect(await quota.take('knock', '192.0.2.2', { most: 1, forMs: hour })).toBe(true);
  });

  it('keeps no address, and not for ever', async () => {
    const kept = await mongoose.createConnection(uri).asPromise();
    const documents = await kept.useDb(prefix).collection('quotas').find().toArray();
    const indexes = await kept.useDb(prefix).collection('quotas').indexes();
    await kept.close();
    expect(JSON.stringify(documents)).not.toContain('192.0.2');
    expect(indexes).toContainEqual(expect.objectContaining({ key: { endsAt: 1 }, expireAfterSeconds: 0 }));
  });
});
