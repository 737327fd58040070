import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createConversationModel, type ConversationDoc } from './conversation.model.ts';

/** Conversations as they are kept: sealed. Whoever asks has been let in by `people.open`. */
export function createConversationStore(connection: Connection) {
  const model = createConversationModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'conversations');
      await model.createIndexes();
    },
    byId: (id: string): Promise<ConversationDoc | null> => model.findById(id).lean<ConversationDoc>(),
    /** In the order in which they were begun. */
    ofPerson: (personId: string): Promise<ConversationDoc[]> =>
      model.find({ personId }).sort({ begunOn: 1, _id: 1 }).lean<ConversationDoc[]>(),
    add: async (doc: ConversationDoc): Promise<void> => void (await model.create(doc)),
    /** Writes `set` where nobody has written since `was` was read; false where somebody has. */
    change: async (
      was: ConversationDoc,
      set: Partial<Omit<ConversationDoc, '_id' | 'revision'>>,
    ): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id: was._id, revision: was.revision },
        { $set: set, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
    eraseOf: async (personId: string): Promise<void> => void (await model.deleteMany({ personId })),
  };
}
export type ConversationStore = ReturnType<typeof createConversationStore>;
