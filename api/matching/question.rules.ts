import type { LatLng } from '../contract/place.ts';
import type { Wish } from '../contract/matching.ts';
import { unwantedOf, wishesOf } from '../search/asked.rules.ts';
import { mostWishes, type AnyValue, type Wish as Wanted } from '../search/search-index.ts';
import { topics, type TopicId } from '../taxonomy/topics.ts';

/** A wish made ready to be held against entries: what is wanted as values, and where from. */
export type Question = Omit<Wish, 'words' | 'topics' | 'not' | 'near'> & {
  /** One for each family of topics, in the order they were said; any of a family is enough. */
  families: TopicId[][];
  wanted: Wanted[];
  unwanted: AnyValue;
  /** Null where no place is known: then nothing is too far, and nothing is near. */
  from: LatLng | null;
  /** Ids of the areas that cover the place. */
  areas: string[];
};

export const isTopic = (id: string): id is TopicId => Object.hasOwn(topics, id);

/** What is both wanted and not wanted is not wanted. */
export function questionOf(wish: Wish, from: LatLng | null, areas: string[]): Question {
  const { words: _words, topics: wished, not, near: _near, ...rest } = wish;
  const families = inFamilies(wished.filter(isTopic).filter((id) => !not.includes(id))).slice(0, mostWishes);
  return {
    ...rest,
    families,
    // In matching what is near stands before what was made for it: `docs/matching.md`.
    wanted: wishesOf(families, true).map(({ core: _, ...wish }) => wish),
    unwanted: unwantedOf(not.filter(isTopic), families),
    from,
    areas,
  };
}

function inFamilies(ids: readonly TopicId[]): TopicId[][] {
  const families = new Map<string, TopicId[]>();
  for (const id of new Set(ids)) {
    const { family } = topics[id];
    families.set(family, [...(families.get(family) ?? []), id]);
  }
  return [...families.values()];
}
