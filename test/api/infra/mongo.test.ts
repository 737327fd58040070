import { afterAll, describe, expect, it } from '@jest/globals';
import { createAssetStore } from '../../../api/assets/asset.store.ts';
import { createWithheldPlaceStore } from '../../../api/assets/withheld-place.store.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createPlaceStore } from '../../../api/places/place.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('mongo');
afterAll(() => dropDatabases(uri, prefix));

describe('processes that start together', () => {
  it('all make the collections of a new database, and none fails on what another made first', async () => {
    const processes = await Promise.all(
      Array.from({ length: 4 }, () => connectMongo({ uri, database: prefix })),
    );
    const starts = processes.flatMap((connection) => [
      createAssetStore(connection),
      createWithheldPlaceStore(connection),
      createPlaceStore(connection),
    ]);
    const ended = await Promise.allSettled(starts.map((store) => store.ensure()));
    for (const connection of processes) await connection.close();
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
  });
});
