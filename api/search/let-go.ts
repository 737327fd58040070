import type { CellsQuery, SearchQuery } from '../contract/search.ts';
import type { Asked } from './asked.rules.ts';
import { wordsOf } from './embedded/tokens.ts';
import { stemOf } from './understand-words.rules.ts';

/** Below this many results something is let go, and near misses are offered. */
export const little = 5;

/** The same question with something let go, asked where fewer than `below` were found; `without`: what was said of it. */
export type Looser<Q extends Query> = { asked: Asked<Q>; below: number; without: string[] };
type Query = SearchQuery | CellsQuery;

/**
 * What can be let go of words that were read, the least first: words left over beside a wish; then that it is for
 * men above all (what is for women alone stays out), in a language, or open at this minute. What was
 * chosen by hand, and every other limit, holds.
 */
export function looserThan<Q extends Query>(asked: Asked<Q>): Looser<Q>[] {
  const list: Looser<Q>[] = [];
  if (asked.wishes.length === 0) return list;
  const left = wordsOf(asked.query.q);
  const plain = left.length > 0 ? { ...asked, query: { ...asked.query, q: '' } } : asked;
  if (left.length > 0) list.push({ asked: plain, below: little, without: left });

  const soft = asked.readings.filter(({ key }) => softLimit(key) !== undefined);
  if (soft.length === 0) return list;
  const query: Q = { ...plain.query };
  for (const { key } of soft) {
    const field = softLimit(key)!;
    if (asked.setBy.get(field)?.every((each) => softLimit(each) === field))
      Object.assign(query, { [field]: field === 'when' ? undefined : [] });
  }
  const unwanted =
    query.who.length < asked.query.who.length ? { ...plain.unwanted, who: ['women'] } : plain.unwanted;
  list.push({
    ...{ asked: { ...plain, query, unwanted }, below: little },
    without: [...left, ...soft.map(({ said }) => said)],
  });
  return list;
}

/** Asks, and asks again with something let go where too little was found. `first` is what was found without letting go. */
export async function loosening<Q extends Query, A extends { total: number }>(
  asked: Asked<Q>,
  ask: (asked: Asked<Q>, isLast: boolean) => Promise<A>,
): Promise<{ answer: A; first: A; without: string[] }> {
  const ways = looserThan(asked);
  const first = await ask(asked, ways.length === 0);
  let [answer, without]: [A, string[]] = [first, []];
  for (const [at, way] of ways.entries()) {
    if (answer.total >= way.below) continue;
    const more = await ask(way.asked, at === ways.length - 1);
    if (more.total > answer.total) [answer, without] = [more, way.without];
  }
  return { answer, first, without };
}

/** Whether a document holds what was typed, and not only something like it: "Gran" is no answer to "grant". */
export const isSaidSo = (matched: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(matched).every(([asked, found]) =>
    found.some(
      (word) => word.startsWith(asked) || stemOf(word) === stemOf(asked) || asked.length >= longWord,
    ),
  );
/** A slip in a word of so many letters makes no other word of it. */
const longWord = 7;

/** The field of the query that a limit which can be let go sets. */
function softLimit(key: string): 'who' | 'language' | 'when' | undefined {
  if (key === 'limit:men') return 'who';
  if (key === 'limit:now') return 'when';
  return key.startsWith('limit:language:') ? 'language' : undefined;
}
