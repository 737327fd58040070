import type { Connection } from 'mongoose';
import { hashOf } from '../accounts/token.ts';
import type { SignalAnswer } from '../contract/freshness-lists.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createSignalModel, type SignalDoc } from './signal.model.ts';

type Told = Omit<SignalDoc, 'answer' | 'answerWords' | 'answeredAt'>;

/** What people told of that may be wrong. */
export function createSignalStore(connection: Connection) {
  const model = createSignalModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'signals');
      await model.createIndexes();
    },
    add: async (signal: Told) => {
      await model.create({ ...signal, answer: null, answerWords: null, answeredAt: null });
    },
    /** Without an answer, oldest first. */
    open: (limit: number): Promise<SignalDoc[]> =>
      model.find({ answer: null }).sort({ at: 1 }).limit(limit).lean<SignalDoc[]>().exec(),
    openOf: (assetId: string): Promise<SignalDoc[]> =>
      model.find({ assetId, answer: null }).sort({ at: 1 }).lean<SignalDoc[]>().exec(),
    byId: (id: string): Promise<SignalDoc | null> => model.findById(id).lean<SignalDoc>().exec(),
    byReceipt: (token: string): Promise<SignalDoc | null> =>
      model
        .findOne({ receipt: hashOf(token) })
        .lean<SignalDoc>()
        .exec(),
    /** Inside a transaction: false when somebody answered it first. */
    answer: async (id: string, answer: SignalAnswer, words: string | null, now: Date): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id: id, answer: null },
        // The address was asked for to answer, and no longer than that.
        { $set: { answer, answerWords: words, answeredAt: now, replyTo: null } },
      );
      return modifiedCount === 1;
    },
  };
}
export type SignalStore = ReturnType<typeof createSignalStore>;
