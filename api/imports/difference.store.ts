import type { Connection } from 'mongoose';
import type { AssetInput } from '../contract/asset.ts';
import { createIfMissing } from '../infra/mongo.ts';
import type { Origin } from './origin.store.ts';

/** What a source says of an entry that somebody here speaks for, until it has been put to the curators. */
export type Waiting = {
  /** The entry. */
  _id: string;
  source: string;
  sourceName: string;
  theirs: AssetInput;
  /** What the source had said before. */
  before: Origin | null;
  at: Date;
};

/** Written by whoever imports, also without a server; a job of the server takes them to the curators. */
export function createDifferenceStore(connection: Connection) {
  const docs = () => connection.db!.collection<Waiting>('import-differences');
  return {
    ensure: () => createIfMissing(connection, 'import-differences'),
    /** A later word of the same source takes the place of an earlier; what it said before both is kept. */
    put: async (waiting: Waiting[]): Promise<void> => {
      if (waiting.length === 0) return;
      await docs().bulkWrite(
        waiting.map(({ _id, before, ...rest }) => ({
          updateOne: { filter: { _id }, update: { $set: rest, $setOnInsert: { before } }, upsert: true },
        })),
        { ordered: false, ignoreUndefined: true },
      );
    },
    any: async (): Promise<boolean> => (await docs().findOne({}, { projection: { _id: 1 } })) !== null,
    next: (limit: number): Promise<Waiting[]> => docs().find().sort({ at: 1 }).limit(limit).toArray(),
    /** Unless a later word came meanwhile. */
    done: async ({ _id, at }: Pick<Waiting, '_id' | 'at'>): Promise<void> => {
      await docs().deleteOne({ _id, at });
    },
  };
}
export type DifferenceStore = ReturnType<typeof createDifferenceStore>;
