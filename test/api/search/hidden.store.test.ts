import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createHiddenStore, type HiddenStore } from '../../../api/search/hidden.store.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

const { uri, prefix } = testDatabase('hidden');
const hiddenAt = new Date('2026-11-23T10:00:00Z');
const confirmedAt = new Date('2026-11-23T10:00:05Z');
const after = (seconds: number) => new Date(confirmedAt.getTime() + seconds * 1000);

describe('what is hidden until the index has caught up', () => {
  let connection: Connection;
  let hidden: HiddenStore;
  beforeAll(async () => {
    connection = await connectMongo({ uri, database: prefix });
    hidden = createHiddenStore(connection);
    await hidden.ensure();
  });
  beforeEach(() => connection.db!.collection('hidden').deleteMany({}));
  afterAll(async () => {
    await connection.close();
    await dropDatabases(uri, prefix);
  });

  it('stays so for as long as no index has confirmed it', async () => {
    await hidden.add([{ id: 'refuge', revision: 4 }], hiddenAt);
    expect(await hidden.ids(after(3_600))).toEqual(['refuge']);
  });

  it('is not set free by an older revision', async () => {
    await hidden.add([{ id: 'refuge', revision: 4 }], hiddenAt);
    await hidden.confirm([{ assetId: 'refuge', revision: 3 }], confirmedAt);
    expect(await hidden.ids(after(3_600))).toEqual(['refuge']);
  });

  it('ends half a minute after its revision was confirmed, when other processes hold it too', async () => {
    await hidden.add([{ id: 'refuge', revision: 4 }], hiddenAt);
    await hidden.confirm([{ assetId: 'refuge', revision: 4 }], confirmedAt);
    expect(await hidden.ids(after(29))).toEqual(['refuge']);
    expect(await hidden.ids(after(31))).toEqual([]);
  });

  it('is hidden anew by a later change', async () => {
    await hidden.add([{ id: 'refuge', revision: 4 }], hiddenAt);
    await hidden.confirm([{ assetId: 'refuge', revision: 4 }], confirmedAt);
    await hidden.add([{ id: 'refuge', revision: 6 }], after(60));
    expect(await hidden.ids(after(3_600))).toEqual(['refuge']);
  });

  it('is named whole, also when an import takes away thousands at once', async () => {
    const ids = Array.from({ length: 12_000 }, (_, n) => `asset-${n}`);
    await hidden.add(
      ids.map((id) => ({ id, revision: 2 })),
      hiddenAt,
    );
    expect(new Set(await hidden.ids(after(1)))).toEqual(new Set(ids));
  });
});
