import { boxOf, type FieldValue } from '../contract/conversation-form.ts';
import type { Personal } from '../people/personal.ts';
import type { ConversationStore } from './conversation.store.ts';
import { unsealPage } from './sealing.ts';

/** Names in the circle of people who matter. */
const peopleIn = (values: Record<string, FieldValue>): string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    boxOf(key) === 'people' && value && typeof value === 'object' && value.name ? [value.name] : [],
  );

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
  othersIn: (exported) =>
    (exported as { values: Record<string, FieldValue> }[]).flatMap(({ values }) => peopleIn(values)),
  isBeyondInformation: async (personId) =>
    // Begun is enough: a worker who pressed no “finish” listened all the same.
    (await store.ofPerson(personId)).length > 0,
});
