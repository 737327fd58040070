import type { Connection } from 'mongoose';
import type { KeyUse } from '../contract/keys.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createKeyModels, type KeyDoc } from './key.model.ts';

export type Counted = KeyUse & { keyId: string };

/** Counts are kept a little longer than a year, to compare a month with the one a year ago. Milliseconds. */
const keptMs = 400 * 86_400_000;

/** Every query about keys and what was asked with them. */
export function createKeyStore(connection: Connection) {
  const { keys, uses } = createKeyModels(connection);
  return {
    ensure: async () => {
      await Promise.all(['api-keys', 'api-key-uses'].map((name) => createIfMissing(connection, name)));
      await Promise.all([keys.createIndexes(), uses.createIndexes()]);
    },
    add: async (key: KeyDoc) => void (await keys.create(key)),
    byHash: (hash: string): Promise<KeyDoc | null> => keys.findOne({ hash }).lean<KeyDoc>().exec(),
    byId: (id: string): Promise<KeyDoc | null> => keys.findById(id).lean<KeyDoc>().exec(),
    /** Newest first; of all organisations where none is named. */
    list: (of: { organisationId?: string | null }): Promise<KeyDoc[]> =>
      keys.find(of).sort({ madeAt: -1 }).limit(500).lean<KeyDoc[]>().exec(),
    /** False where somebody had ended it before. */
    end: async (id: string, at: Date): Promise<boolean> =>
      (await keys.updateOne({ _id: id, endedAt: null }, { $set: { endedAt: at } })).modifiedCount === 1,

    /** Adds to what is counted of a day. */
    count: async (counted: Counted[], now: Date) => {
      if (counted.length === 0) return;
      await uses.bulkWrite(
        counted.map(({ keyId, day, endpoint, asked, refused }) => ({
          updateOne: {
            filter: { _id: `${keyId}|${day}|${endpoint}` },
            update: {
              $inc: { asked, refused },
              $setOnInsert: { keyId, day, endpoint, forgetAt: new Date(now.getTime() + keptMs) },
            },
            upsert: true,
          },
        })),
        { ordered: false },
      );
    },
    /** Newest day first, most asked first. */
    uses: async (keyId: string, since: string): Promise<KeyUse[]> => {
      const found = await uses
        .find({ keyId, day: { $gte: since } })
        .sort({ day: -1, asked: -1 })
        .limit(5_000)
        .lean();
      return found.map(({ day, endpoint, asked, refused }) => ({ day, endpoint, asked, refused }));
    },
    /** The last day on which each was used. */
    lastDays: async (keyIds: string[]): Promise<Map<string, string>> => {
      const found = await uses.aggregate<{ _id: string; day: string }>([
        { $match: { keyId: { $in: keyIds } } },
        { $group: { _id: '$keyId', day: { $max: '$day' } } },
      ]);
      return new Map(found.map(({ _id, day }) => [_id, day]));
    },
  };
}
export type KeyStore = ReturnType<typeof createKeyStore>;
