import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { SealBroken } from '../../../api/infra/field-cipher.ts';
import { createKeyRing } from '../../../api/infra/key-ring.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import type { RootKey } from '../../../api/infra/root-keys.ts';
import { movedClock } from '../../support/a-clock.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const howMany = process.env.LONG ? 300 : 12;
const { uri, prefix } = testDatabase('key-ring');
const clock = movedClock();
let connection: Connection;
beforeAll(async () => {
  connection = await connectMongo({ uri, database: `${prefix}_keys` });
});
afterAll(async () => {
  await connection.close();
  await dropDatabases(uri, prefix);
});

const aRoot = (id: string): RootKey => ({ id, secret: randomBytes(32) });
const ringOf = (...roots: RootKey[]) =>
  createKeyRing({ connect: () => Promise.resolve(connection), roots, clock });

/** A new organisation's people, with the key of each. */
async function people(ring: ReturnType<typeof ringOf>, count = howMany) {
  await ring.ensure();
  const organisationId = randomUUID();
  const keys = new Map<string, Buffer>();
  for (let one = 0; one < count; one++) {
    const id = randomUUID();
    await ring.make(id, organisationId);
    keys.set(id, await ring.open(id));
  }
  return { organisationId, keys };
}

describe('the ring of keys', () => {
  it('gives each person a key of their own, the same one however often it is made', async () => {
    const ring = ringOf(aRoot('one'));
    const { organisationId, keys } = await people(ring, 3);
    expect(new Set([...keys.values()].map((key) => key.toString('hex'))).size).toBe(3);
    const [[id, key] = ['', Buffer.alloc(0)]] = keys;
    await Promise.all([ring.make(id, organisationId), ring.make(id, organisationId)]);
    expect(await ring.open(id)).toEqual(key);
  });

  it('opens nothing with another root key of the same name, and says that there is none without one', async () => {
    const { keys } = await people(ringOf(aRoot('mine')), 1);
    const [id = ''] = keys.keys();
    await expect(ringOf(aRoot('mine')).open(id)).rejects.toThrow(SealBroken);
    await expect(ringOf(aRoot('another')).open(id)).rejects.toMatchObject({ code: 'unavailable' });
    await expect(ringOf().open(id)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('opens no key that was put in the place of another', async () => {
    const ring = ringOf(aRoot('swapped'));
    const { keys } = await people(ring, 2);
    const [one = '', two = ''] = keys.keys();
    const rows = connection.db!.collection<{ _id: string; wrapped: string }>('person-keys');
    const { wrapped } = (await rows.findOne({ _id: two }))!;
    await rows.updateOne({ _id: one }, { $set: { wrapped } });
    await expect(ring.open(one)).rejects.toThrow(SealBroken);
  });

  it('opens every key while root and organisation keys are changed, stopped half-way ten times', async () => {
    const [before, after] = [aRoot('before'), aRoot('after')];
    const old = ringOf(before);
    const { organisationId, keys } = await people(old);
    await old.renew(organisationId);
    const ring = ringOf(after, before);
    const allOpen = async () => {
      const opened = await ring.openMany([...keys.keys()]);
      for (const [id, key] of keys) expect(opened.get(id)).toEqual(key);
    };
    for (let stop = 0; stop < 10; stop++) {
      let steps = 0;
      const most = 1 + Math.floor((stop * howMany) / 12);
      await ring
        .rewrap(() => {
          if ((steps += 1) > most) throw new Error('Killed here.');
        })
        .catch((error: Error) => expect(error.message).toBe('Killed here.'));
      await allOpen();
    }
    await ring.rewrap();
    clock.later(61);
    await ring.rewrap();
    await allOpen();
    // Then neither the old root key nor the organisation's old key is needed for any of them.
    const opened = await ringOf(after).openMany([...keys.keys()]);
    expect(opened.size).toBe(keys.size);
    const left = await connection.db!.collection('organisation-keys').countDocuments({ organisationId });
    expect(left).toBe(1);
  });

  it('opens no key that was destroyed', async () => {
    const ring = ringOf(aRoot('destroyed'));
    const { keys } = await people(ring, 1);
    const [id = ''] = keys.keys();
    await ring.destroy(id);
    await expect(ring.open(id)).rejects.toThrow(SealBroken);
    expect((await ring.openMany([id])).size).toBe(0);
  });
});
