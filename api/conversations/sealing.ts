import type { FieldValue } from '../contract/conversation-form.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { Page } from './changing.rules.ts';
import type { ConversationDoc } from './conversation.model.ts';

type Sealer = Pick<OpenPerson, 'seal' | 'unseal'>;

const at = (id: string, field: string) => ({ collection: 'conversations', id, field });

/** What a conversation holds, unsealed: the boxes of `mine` alone where not all of them are open. */
export function unsealPage(
  person: Sealer,
  { _id, boxes, sealed, beside }: ConversationDoc,
  mine: (key: string) => boolean = () => true,
): Page {
  return {
    boxes: boxes.filter(({ key }) => mine(key)),
    values: Object.fromEntries(
      boxes
        .filter(({ key }) => mine(key))
        .map(({ key }) => [key, person.unseal<FieldValue>(at(_id, key), sealed[key] ?? '')]),
    ),
    beside: beside
      .filter(({ key }) => mine(key))
      .map(({ id, key, tab, seq, sealed: text }) => ({
        ...{ id, field: key, tab, seq },
        value: person.unseal<FieldValue>(at(_id, `beside/${id}`), text),
      })),
  };
}

/** The same, to be kept: boxes that were not written keep the letters they had. */
export function sealPage(
  person: Sealer,
  was: Pick<ConversationDoc, '_id' | 'sealed' | 'beside'>,
  { boxes, values, beside }: Page,
  wrote: readonly string[],
): Pick<ConversationDoc, 'boxes' | 'sealed' | 'beside'> {
  const { _id } = was;
  return {
    boxes,
    sealed: {
      ...was.sealed,
      ...Object.fromEntries(wrote.map((key) => [key, person.seal(at(_id, key), values[key] ?? '')])),
    },
    beside: beside.map(({ id, field: key, tab, seq, value }) => {
      const kept = was.beside.find((each) => each.id === id && each.seq === seq);
      return kept ?? { id, key, tab, seq, sealed: person.seal(at(_id, `beside/${id}`), value) };
    }),
  };
}
