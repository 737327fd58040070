import { boxOf, type FieldValue } from '../contract/conversation-form.ts';
import type { Personal } from '../people/personal.ts';
import type { ConversationStore } from './conversation.store.ts';
import { unsealPage } from './sealing.ts';

/** Who is named in the boxes for people: the circle, who does what in an emergency and their number, who agreed, who helped. */
const peopleIn = (values: Record<string, FieldValue>): string[] =>
  Object.entries(values)
    .flatMap(([key, value]) => {
      const box = boxOf(key);
      if (box === 'helpedBy') return [value];
      if (!value || typeof value !== 'object') return [];
      if (box === 'people') return [value.name];
      if (box === 'emergency') return [value.who, value.number];
      return box === 'agreed' ? [value.who] : [];
    })
    .filter(
      (each): each is string => typeof each === 'string' && each !== '' && !nobodyElse.test(each.trim()),
    );

/** Said of the person or the worker, and no name: taken out of every sentence it would leave none. */
const nobodyElse = /^(i|me|my|myself|mine|we|us|you|he|she|they|him|her|them|it|both|all|999|111|112)$/i;

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
