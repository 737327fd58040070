import type { AssetDraft } from '../../../api/contract/asset.ts';
import { createAssetStore, type AssetStore } from '../../../api/assets/asset.store.ts';
import { createAssetWriter } from '../../../api/assets/asset-writer.service.ts';
import { thePublic } from '../../../api/infra/actor.ts';
import type { Clock } from '../../../api/infra/clock.ts';
import type { Log } from '../../../api/infra/log.ts';
import { connectMongo } from '../../../api/infra/mongo.ts';
import { createEmbeddedIndex } from '../../../api/search/embedded/embedded-index.ts';
import type { SearchIndex } from '../../../api/search/search-index.ts';
import { createIndexSync } from '../../../api/search/sync.ts';
import { usualClocks } from '../../../api/assets/freshness.rules.ts';
import { usualYear } from '../../../api/times/schedule.rules.ts';
import { dropDatabases, testDatabase } from '../../support/database.ts';

/** As much of a stored asset as these tests touch by hand. */
type Stored = { _id: string; revision: number; status: string; name: string; schedules: object[] };
export type RigSync = ReturnType<typeof createIndexSync>;

/** MongoDB, an embedded index and the sync between them, without a server; `spoil` hands it faulty parts. */
export async function openRig(label: string, clock: Clock = { now: () => new Date() }) {
  const { uri, prefix } = testDatabase(label);
  const connection = await connectMongo({ uri, database: prefix });
  const assets = createAssetStore(connection);
  await assets.ensure();
  const writer = createAssetWriter({
    assets,
    withheld: null,
    hidden: { add: () => Promise.resolve(), remove: () => Promise.resolve() },
    nearestTown: () => null,
    clock,
  });
  const syncs: RigSync[] = [];
  const told: string[] = [];
  const tell = (_: unknown, message: string) => void told.push(message);
  const log = { debug: tell, info: tell, warn: tell, error: tell } as unknown as Log;

  async function save(...drafts: AssetDraft[]) {
    const { faults, written } = await writer.saveMany(thePublic, drafts);
    if (faults.length > 0) throw new Error(`The test's drafts are faulty: ${JSON.stringify(faults[0])}`);
    return written;
  }

  /** A sync of its own; by default over a new empty index and the real store. */
  function aSync({
    index = createEmbeddedIndex(),
    store = assets,
    ...more
  }: { index?: SearchIndex; store?: AssetStore; mostQueued?: number } = {}) {
    const saved: string[] = [];
    const sync = createIndexSync({
      index,
      assets: store,
      positions: {
        read: () => Promise.resolve(null),
        save: (position) => {
          saved.push(position);
          return Promise.resolve();
        },
      },
      onHeld: () => Promise.resolve(),
      clock,
      year: usualYear,
      clocks: () => usualClocks,
      log,
      ...more,
    });
    syncs.push(sync);
    return { sync, index, saved };
  }

  return {
    uri,
    prefix,
    connection,
    collection: () => connection.db!.collection<Stored>('assets'),
    assets,
    save,
    aSync,
    told,
    close: async () => {
      for (const sync of syncs) await sync.stop();
      await connection.close();
      await dropDatabases(uri, prefix);
    },
  };
}
export type Rig = Awaited<ReturnType<typeof openRig>>;

/** `id revision` of everything the index holds, by id. */
export async function heldBy(index: SearchIndex): Promise<string[]> {
  const held: string[] = [];
  for (let after = ''; ;) {
    const page = await index.revisions(after, 5_000);
    if (page.length === 0) return held;
    held.push(...page.map(({ assetId, revision }) => `${assetId} ${revision}`));
    after = page.at(-1)!.assetId;
  }
}

/** `id revision` of everything that MongoDB publishes, by id. */
export async function publishedIn({ collection }: Pick<Rig, 'collection'>): Promise<string[]> {
  const found = await collection()
    .find({ status: { $in: ['live', 'paused'] } }, { projection: { revision: 1 } })
    .sort({ _id: 1 })
    .toArray();
  return found.map(({ _id, revision }) => `${_id} ${revision}`);
}
