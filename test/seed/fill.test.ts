import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import type { AssetDoc } from '../../api/assets/asset.model.ts';
import { readConfig } from '../../api/config.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createPlaceStore } from '../../api/places/place.store.ts';
import { demoAssets } from '../../seed/demo-assets.ts';
import { openDirectory, type Directory } from '../../seed/directory.ts';
import { fill, NotEmpty } from '../../seed/fill.ts';

const uri = process.env.TEST_MONGODB_URI!;
const prefix = `hereabouts-test-seed-${randomUUID().slice(0, 8)}`;
const clock = { now: () => new Date('2026-11-22T10:00:00Z') };
const demo = demoAssets({ today: '2026-11-22' });

let directory: Directory;
let main: Connection;
let privately: Connection;

beforeAll(async () => {
  directory = await openDirectory(readConfig({ MONGODB_URI: uri, MONGODB_PREFIX: prefix }), clock);
  main = await connectMongo({ uri, database: prefix });
  privately = await connectMongo({ uri, database: `${prefix}_private` });
});

afterAll(async () => {
  await Promise.all([main.dropDatabase(), privately.dropDatabase()]);
  await Promise.all([main.close(), privately.close(), directory.close()]);
});

const stored = () => main.db!.collection<AssetDoc>('assets');

describe('filling a directory', () => {
  it('puts every demo group into an empty one', async () => {
    const { saved, faults } = await fill({ directory, clock });
    expect(faults).toEqual([]);
    expect(saved).toBe(demo.length);
    expect(await stored().countDocuments()).toBe(demo.length);
  });

  it('refuses one that has entries, and writes nothing', async () => {
    await expect(fill({ directory, clock })).rejects.toThrow(NotEmpty);
    expect(await stored().countDocuments({ revision: { $gt: 1 } })).toBe(0);
  });

  it('changes nothing when it is run again on purpose', async () => {
    const again = await fill({ directory, clock, force: true });
    expect(again).toMatchObject({ saved: 0, unchanged: demo.length, faults: [] });
  });

  it('keeps the way to the refuge out of the public database', async () => {
    const refuge = await stored().findOne({ name: 'Juniper Women’s Refuge' });
    expect(refuge?.places).toEqual([{ id: expect.any(String), privacy: 'hidden', lines: [] }]);
    expect(JSON.stringify(await stored().find().toArray())).not.toMatch(
      /Juniper House|Withheld Row|must never be shown/,
    );
  });

  it('lets an area be found by a point in it', async () => {
    const ids = await createPlaceStore(main).areas.covering({ lat: 53.4248, lng: -2.3225 });
    const names = await stored().distinct('areasServed.name', { 'areasServed.id': { $in: ids } });
    expect(names).toEqual(expect.arrayContaining(['All of Trafford', 'Sale']));
    expect(await stored().countDocuments({ 'areasServed.id': { $in: ids } })).toBeGreaterThan(20);
  });

  it('makes up a number with others, and says how far it is', async () => {
    const told: number[] = [];
    const { saved } = await fill({
      ...{ directory, clock, force: true, assets: demo.length + 300, seed: 3 },
      onProgress: (done) => told.push(done),
    });
    expect(saved).toBe(300);
    expect(told.at(-1)).toBe(demo.length + 300);
    expect(told.length).toBeGreaterThan(1);
  });
});
