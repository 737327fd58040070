import { createHash } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import type { Personal } from '../people/personal.ts';

/** That a person stands in a published number already. Which one is a hash. */
type CountedDoc = { _id: string; personId: string; at: Date };

/** As long as a week is shown: thirteen of them. After that somebody may be counted anew. */
const daysShown = 13 * 7;
const collection = 'connection-counts';

/**
 * Who was counted where, so that a number that is shown from `smallestCount` on is a number of people: nobody fills it alone
 * by going, or not going, to several groups.
 */
export function createCountedStore(connection: Connection) {
  const schema = new Schema<CountedDoc>(
    {
      _id: { type: String, required: true },
      personId: { type: String, required: true },
      at: { type: Date, required: true },
    },
    { versionKey: false, autoIndex: false, collection, strict: 'throw' },
  );
  schema.index({ personId: 1 });
  schema.index({ at: 1 }, { expireAfterSeconds: daysShown * 86_400 });
  const model = connection.model('PersonCounted', schema);
  return {
    ensure: async () => {
      await createIfMissing(connection, collection);
      await model.createIndexes();
    },
    /** True the first time that somebody is counted in a cell of a number, in the time that it is shown for. */
    isFirst: async (personId: string, cell: string, now: Date): Promise<boolean> => {
      const _id = createHash('sha256').update(`${personId}|${cell}`).digest('hex');
      const over = new Date(now.getTime() - daysShown * 86_400_000);
      const again = await model.updateOne({ _id, at: { $lte: over } }, { $set: { at: now } });
      if (again.modifiedCount === 1) return true;
      try {
        const made = await model.updateOne(
          { _id },
          { $setOnInsert: { personId, at: now } },
          { upsert: true },
        );
        return made.upsertedCount === 1;
      } catch (error) {
        // Two at the same moment: the other one counted.
        if ((error as { code?: number }).code === 11000) return false;
        throw error;
      }
    },
    daysOf: async (personId: string): Promise<Date[]> =>
      (await model.find({ personId }).sort({ at: 1 }).lean<CountedDoc[]>()).map(({ at }) => at),
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type CountedStore = ReturnType<typeof createCountedStore>;

/** When somebody was counted; in which number cannot be read from it. */
export const personalOfCounted = (store: CountedStore): Personal => ({
  collection,
  exportOf: async ({ id }) => (await store.daysOf(id)).map((countedOn) => ({ countedOn })),
  eraseOf: store.erase,
});
