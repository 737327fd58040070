import type { Connection } from 'mongoose';
import type { AssetDoc } from './asset.model.ts';
import { publicOnly } from './asset.rules.ts';

/** Public entries whole, with all that are the same thing: for deciding what suits somebody. */
export function createCandidateStore(connection: Connection) {
  const collection = () => connection.db!.collection<AssetDoc>('assets');
  return {
    /** The entries of these ids, and whatever belongs to their groups. In no order. */
    inGroups: (hits: readonly { assetId: string; groupId: string }[]): Promise<AssetDoc[]> => {
      if (hits.length === 0) return Promise.resolve([]);
      const groups = [...new Set(hits.map(({ groupId }) => groupId))];
      const ids = [...new Set([...hits.map(({ assetId }) => assetId), ...groups])];
      return collection()
        .find({ $or: [{ _id: { $in: ids } }, { sameAs: { $in: groups } }], ...publicOnly } as never, {
          projection: { terms: 0, slugs: 0, contentHash: 0, description: 0 },
        })
        .toArray();
    },
    byIds: (ids: readonly string[]): Promise<AssetDoc[]> =>
      collection()
        .find({ _id: { $in: [...ids] }, ...publicOnly } as never)
        .toArray(),
    byId: (id: string): Promise<AssetDoc | null> => collection().findOne({ _id: id, ...publicOnly } as never),
  };
}
export type CandidateStore = ReturnType<typeof createCandidateStore>;
