import type { Connection } from 'mongoose';
import type { AssetDoc } from './asset.model.ts';
import { publicOnly } from './asset.rules.ts';

/** Queries by who vouched for an entry and when; and the marks of who does. Plain objects out. */
export function createAgingStore(connection: Connection) {
  const collection = () => connection.db!.collection<AssetDoc>('assets');
  const page = (filter: object, after: string, limit: number): Promise<AssetDoc[]> =>
    collection()
      .find({ ...filter, ...publicOnly, _id: { $gt: after } } as never)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();

  return {
    byId: (id: string): Promise<AssetDoc | null> => collection().findOne({ _id: id }),
    bySlug: (slug: string): Promise<AssetDoc | null> => collection().findOne({ slugs: slug }),
    byIds: (ids: string[]): Promise<AssetDoc[]> =>
      collection()
        .find({ _id: { $in: ids } })
        .toArray(),

    /** Writes a few fields over one revision; false when somebody wrote another meanwhile. */
    mark: async (
      id: string,
      was: number,
      set: Partial<AssetDoc>,
      unset: readonly (keyof AssetDoc)[],
    ): Promise<boolean> => {
      const change = {
        $set: { ...set, revision: was + 1 },
        ...(unset.length > 0 && { $unset: Object.fromEntries(unset.map((field) => [field, ''])) }),
      };
      const done = await collection().updateOne({ _id: id, revision: was }, change as never, {
        writeConcern: { w: 'majority' },
      });
      return done.matchedCount === 1;
    },

    /** Public entries that somebody vouched for on this local date or before, a page by id. */
    assuredUntil: (on: string, after: string, limit: number) =>
      page({ 'assured.by': { $nin: [null, 'import'] }, 'assured.on': { $lte: on } }, after, limit),

    countNeverChecked: (): Promise<number> =>
      collection().countDocuments({ ...publicOnly, 'assured.by': { $in: [null, 'import'] } }),
    /** Public entries that nobody has vouched for, with an address to write to or without, a page by id. */
    neverChecked: (after: string, limit: number) =>
      page({ 'assured.by': { $in: [null, 'import'] } }, after, limit),

    /** Public entries that may be lines to ring in a crisis; the rule says which are. A page by id. */
    crisisLines: (after: string, limit: number) =>
      page({ $or: [{ needs: 'crisis' }, { categories: 'domestic_abuse' }] }, after, limit),

    /** How many are public, by source. */
    publicBySource: async (): Promise<Map<string, number>> => {
      const found = await collection()
        .aggregate<{ _id: string; count: number }>([
          { $match: publicOnly },
          { $group: { _id: '$provenance.source', count: { $sum: 1 } } },
        ])
        .toArray();
      return new Map(found.map(({ _id, count }) => [_id, count]));
    },
  };
}
export type AgingStore = ReturnType<typeof createAgingStore>;
