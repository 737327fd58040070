import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import type { Sealer } from '../infra/sealed.ts';
import { createWorryModel, type WorryDoc } from './worry.model.ts';

/** Worries, for the safeguarding lead alone. */
export function createWorryStore(connection: Connection, sealer: Sealer) {
  const model = createWorryModel(connection);
  type Told = Pick<WorryDoc, '_id' | 'words' | 'from' | 'reach'>;
  /** A text of one worry cannot be put in the place of another's. */
  const each = <D extends Told>(worry: D, change: (text: string, about: string) => string): D => {
    const { _id, words, from, reach } = worry;
    const changed = (field: string, text: string) => change(text, `worries|${_id}|${field}`);
    return {
      ...worry,
      words: changed('words', words),
      from: from && changed('from', from),
      reach: reach && changed('reach', reach),
    };
  };
  return {
    ensure: async () => {
      await createIfMissing(connection, 'worries');
      await model.createIndexes();
    },
    add: async (worry: Omit<WorryDoc, 'seenAt' | 'closedAt'>) => {
      await model.create({ ...each(worry, sealer.seal), seenAt: null, closedAt: null });
    },
    /** Those under way first, then the last that were closed. */
    list: async (): Promise<WorryDoc[]> => {
      const open = await model.find({ closedAt: null }).sort({ at: 1 }).limit(200).lean<WorryDoc[]>();
      const closed = await model
        .find({ closedAt: { $ne: null } })
        .sort({ closedAt: -1 })
        .limit(50)
        .lean<WorryDoc[]>();
      return [...open, ...closed].map((worry) => each(worry, sealer.open));
    },
    /** Deletes those that were closed before; answers how many. Inside a transaction. */
    forget: async (closedBefore: Date): Promise<number> =>
      (await model.deleteMany({ closedAt: { $lt: closedBefore } })).deletedCount,
    /** Inside a transaction: false when it was so already. */
    set: async (id: string, field: 'seenAt' | 'closedAt', now: Date): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne({ _id: id, [field]: null }, { $set: { [field]: now } });
      return modifiedCount === 1;
    },
  };
}
export type WorryStore = ReturnType<typeof createWorryStore>;
