import type { Personal } from '../people/personal.ts';
import type { ConversationStore } from './conversation.store.ts';
import { unsealPage } from './sealing.ts';

/** What the conversations owe a person: all of them, and their end. */
export const personalOfConversations = (store: ConversationStore): Personal => ({
  collection: 'conversations',
  exportOf: async (person) =>
    (await store.ofPerson(person.id)).map((doc) => {
      const { values, beside } = unsealPage(person, doc);
      const { _id: id, which, begunOn, finishedOn, carer, writtenBy, writtenAs } = doc;
      return {
        ...{ id, which, begunOn, finishedOn, carer, writtenBy, writtenAs, values },
        notSettled: beside.map(({ field, value }) => ({ field, value })),
      };
    }),
  eraseOf: store.eraseOf,
});
