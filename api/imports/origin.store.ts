import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';

/** What a source said last of one field: a sum of it, never the words, and since when it says so. */
export type FieldOrigin = { sum: string; since: Date };
/** Of one entry, field by field, what its source said last. */
export type Origin = { _id: string; source: string; fields: Record<string, FieldOrigin>; at: Date };

/**
 * Which field of which entry is from which source and since when, in the private database. Against it an import tells
 * what its source changed from what a group changed.
 */
export function createOriginStore(connection: Connection) {
  const docs = () => connection.db!.collection<Origin>('import-origins');
  return {
    ensure: async () => {
      await createIfMissing(connection, 'import-origins');
      await docs().createIndex({ source: 1, _id: 1 });
    },
    of: async (ids: string[]): Promise<Map<string, Origin>> =>
      new Map(
        (
          await docs()
            .find({ _id: { $in: ids } })
            .toArray()
        ).map((one) => [one._id, one]),
      ),
    put: async (origins: Origin[]): Promise<void> => {
      if (origins.length === 0) return;
      await docs().bulkWrite(
        origins.map((one) => ({ replaceOne: { filter: { _id: one._id }, replacement: one, upsert: true } })),
        { ordered: false },
      );
    },
  };
}
export type OriginStore = ReturnType<typeof createOriginStore>;
