import type { Category, Need } from '../contract/lists.ts';
import { understand } from '../search/understand.rules.ts';
import { topics } from '../taxonomy/topics.ts';

export type Wanted = { need: Need[]; category: Category[] };

/** More than this is a story, and nobody else's. */
const most = 5;

/** What words ask for, as needs and categories of the closed lists: all of them that ever reaches a count. */
export function wantedIn(words: string): Wanted {
  const wishes = words.trim() ? understand(words, { placeTyped: true }).wishes.flat() : [];
  const best = wishes.map((id) => topics[id].best);
  return {
    need: [...new Set(best.flatMap(({ need = [] }) => need))].slice(0, most),
    category: [...new Set(best.flatMap(({ need, category = [] }) => (need ? [] : category)))].slice(0, most),
  };
}

/** As `wantedIn`, beside what was chosen by hand. */
export function withWanted<T extends Wanted>(query: T, words: string): T {
  const { need, category } = wantedIn(words);
  return {
    ...query,
    need: [...new Set([...query.need, ...need])],
    category: [...new Set([...query.category, ...category])],
  };
}
