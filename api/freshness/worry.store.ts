import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createWorryModel, type WorryDoc } from './worry.model.ts';

/** Worries, for the safeguarding lead alone. */
export function createWorryStore(connection: Connection) {
  const model = createWorryModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'worries');
      await model.createIndexes();
    },
    add: async (worry: Omit<WorryDoc, 'seenAt' | 'closedAt'>) => {
      await model.create({ ...worry, seenAt: null, closedAt: null });
    },
    /** Those under way first, then the last that were closed. */
    list: async (): Promise<WorryDoc[]> => {
      const open = await model.find({ closedAt: null }).sort({ at: 1 }).limit(200).lean<WorryDoc[]>();
      const closed = await model
        .find({ closedAt: { $ne: null } })
        .sort({ closedAt: -1 })
        .limit(50)
        .lean<WorryDoc[]>();
      return [...open, ...closed];
    },
    /** Inside a transaction: false when it was so already. */
    set: async (id: string, field: 'seenAt' | 'closedAt', now: Date): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne({ _id: id, [field]: null }, { $set: { [field]: now } });
      return modifiedCount === 1;
    },
  };
}
export type WorryStore = ReturnType<typeof createWorryStore>;
