import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createConfirmationModel, type ConfirmationDoc } from './confirmation.model.ts';

/** Decisions about how far entries can be trusted. */
export function createConfirmationStore(connection: Connection) {
  const model = createConfirmationModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'confirmations');
      await model.createIndexes();
    },
    /** Inside the transaction of the decision. */
    add: async (given: Omit<ConfirmationDoc, 'appliedAt'>): Promise<ConfirmationDoc> => {
      const confirmation = { ...given, appliedAt: null };
      await model.create(confirmation);
      return confirmation;
    },
    has: async (id: string): Promise<boolean> => (await model.exists({ _id: id })) !== null,
    /** Decided and not yet written on their entries, in the order they were made. */
    toApply: (limit: number): Promise<ConfirmationDoc[]> =>
      model.find({ appliedAt: null }).sort({ at: 1, _id: 1 }).limit(limit).lean<ConfirmationDoc[]>().exec(),
    hasToApply: async (): Promise<boolean> => (await model.exists({ appliedAt: null })) !== null,
    applied: async (id: string, now: Date) => {
      await model.updateOne({ _id: id }, { $set: { appliedAt: now } });
    },
  };
}
export type ConfirmationStore = ReturnType<typeof createConfirmationStore>;
