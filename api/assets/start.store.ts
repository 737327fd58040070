import type { Connection } from 'mongoose';
import type { AssetDoc } from './asset.model.ts';
import { publicOnly } from './asset.rules.ts';

const fields = ['_id', 'slug', 'name', 'places', 'withheld', 'categories', 'contacts', 'provenance', 'schedules', 'join', 'needs', 'whoFor'] as const; // prettier-ignore
export type StartDoc = Pick<AssetDoc, (typeof fields)[number]>;
const projection = Object.fromEntries(fields.map((field) => [field, 1]));

/** Entries that nobody has checked yet, for whoever begins with a fresh import. */
export function createStartStore(connection: Connection) {
  const collection = () => connection.db!.collection<AssetDoc>('assets');
  const unchecked = (networkId: string) => ({
    ...publicOnly,
    networkId,
    $or: [{ assured: { $exists: false } }, { 'assured.by': 'import' }],
  });
  const find = (filter: object, limit: number) =>
    collection()
      .find<StartDoc>(filter as never, { projection, limit, sort: { _id: 1 } })
      .toArray();

  return {
    counts: async (networkId: string): Promise<{ total: number; neverChecked: number }> => {
      const [total, neverChecked] = await Promise.all([
        collection().countDocuments({ ...publicOnly, networkId }),
        collection().countDocuments(unchecked(networkId) as never),
      ]);
      return { total, neverChecked };
    },
    /** Withheld by rule, or of a kind where a wrong number or address does most harm. */
    risky: (networkId: string, categories: string[], limit: number): Promise<StartDoc[]> =>
      find({ ...unchecked(networkId), $and: [{ $or: [{ withheld: true }, { categories: { $in: categories } }] }] }, limit),
    /** With one way to reach it, or none. */
    fragile: (networkId: string, limit: number): Promise<StartDoc[]> =>
      find({ ...unchecked(networkId), 'contacts.1': { $exists: false } }, limit),
    byIds: (ids: string[]): Promise<StartDoc[]> => find({ _id: { $in: ids }, ...publicOnly }, ids.length || 1),
  };
} // prettier-ignore
export type StartStore = ReturnType<typeof createStartStore>;
