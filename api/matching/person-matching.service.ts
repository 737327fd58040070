import type { Member } from '../contract/actor.ts';
import type { MatchesAnswer, Wish } from '../contract/matching.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import type { Places } from '../places/places.service.ts';
import { topics, type Topic } from '../taxonomy/topics.ts';
import { firstWish, withWords, type HeardBefore } from './first-wish.rules.ts';
import type { Matching } from './matching.service.ts';
import type { WishStore } from './wish.store.ts';

/** What the last conversation says, for the first question; null where there was none. */
export type Heard = (actor: Member, open: OpenPerson) => Promise<HeardBefore | null>;

export type PersonMatchingDeps = {
  people: Pick<Opening, 'open'>;
  wishes: WishStore;
  matching: Matching;
  places: Pick<Places, 'isNamed'>;
  heard: Heard;
  clock: Clock;
};

const at = (id: string) => ({ collection: 'wishes', id, field: 'wish' });

/** Matching for one person: the question is kept sealed with them, so that it stands in no address. */
export function createPersonMatching({ people, wishes, matching, places, heard, clock }: PersonMatchingDeps) {
  const knowsPlace = (name: string) => places.isNamed(name);

  async function wishOf(actor: Member, open: OpenPerson): Promise<Wish> {
    const doc = await wishes.ofPerson(open.id);
    if (doc) return open.unseal<Wish>(at(doc._id), doc.sealed.wish!);
    const before = open.sharedParts === 'all' ? await heard(actor, open) : null;
    return firstWish({ ...(open.area && { near: open.area.code }), ...before }, knowsPlace);
  }

  return {
    /** Everything that can be wished for, by name. */
    topics: () =>
      Promise.resolve(Object.entries<Topic>(topics).map(([id, { label, type }]) => ({ id, label, type }))),

    /** What is asked now, and what suits. Only for who works with them: what they would like is theirs. */
    find: async (actor: Member, personId: string): Promise<{ wish: Wish; answer: MatchesAnswer }> => {
      const open = await people.open(actor, personId, 'write-conversation', {
        what: 'matching.look',
        fields: ['wish'],
      });
      const wish = await wishOf(actor, open);
      return { wish, answer: await matching.find(wish) };
    },

    /** Another question; new words are read and added to what was chosen. */
    ask: async (actor: Member, personId: string, wish: Wish): Promise<void> => {
      const open = await people.open(actor, personId, 'write-conversation', {
        what: 'matching.ask',
        fields: ['wish'],
      });
      const before = await wishOf(actor, open);
      const read = withWords({ ...wish, words: before.words }, wish.words, knowsPlace);
      const _id = idFrom('wish of', personId);
      await wishes.put({
        ...{ _id, personId, organisationId: open.organisationId, keyId: open.keyId },
        ...{ revision: 1, schemaVersion: 1, createdAt: dayOf(clock.now()) },
        sealed: { wish: open.seal(at(_id), read) },
      });
    },

    /** The postcode area, or the town, that was last looked around; null where none was given. */
    lookedAround: async (open: OpenPerson): Promise<string | null> => {
      const doc = await wishes.ofPerson(open.id);
      const near = doc && open.unseal<Wish>(at(doc._id), doc.sealed.wish!).near;
      return near ? near.replace(/ ?\d[a-z]{2}$/i, '') : null;
    },

    /** Begins again from what the conversation says. */
    forget: async (actor: Member, personId: string): Promise<void> => {
      await people.open(actor, personId, 'write-conversation', { what: 'matching.forget', fields: ['wish'] });
      await wishes.erase(personId);
    },
  };
}
export type PersonMatching = ReturnType<typeof createPersonMatching>;

/** What somebody would like is theirs, and goes with them. */
export const personalOfWishes = (wishes: WishStore): Personal[] => [
  {
    collection: 'wishes',
    exportOf: async (open) => {
      const doc = await wishes.ofPerson(open.id);
      return doc && open.unseal<Wish>(at(doc._id), doc.sealed.wish!);
    },
    eraseOf: wishes.erase,
  },
];
