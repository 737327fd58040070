import { mostWishes, type IndexDocument, type Wish as Wanted } from '../search/search-index.ts';
import { has } from './broken.rules.ts';
import type { Question } from './question.rules.ts';

/** Ends of the bands of distance in metres: within one, what is fresher stands first. As the search has them. */
const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000];
export const noDoor = 15;

/** What decides the order of two matches: the first difference counts, and less is better. */
export type Rank = {
  /** 1 where some access that they need is not known. */
  accessUnknown: 0 | 1;
  /** 1 where they would wait: on a list, or for a place to come free. */
  waiting: 0 | 1;
  /** What is left unanswered of what is wished for. */
  unmet: number;
  band: number;
  /** 0 (fresh) … 5, as the search has it. */
  standing: number;
  /** 0 where there is room, 1 where nobody told. */
  room: 0 | 1;
  /** Infinity without a door. */
  metres: number;
  id: string;
};

type Asked = Pick<Question, 'access' | 'wanted' | 'from'>;

export function rankOf(spot: IndexDocument, metres: number | null, asked: Asked): Rank {
  const [capacity] = spot.facets.capacity;
  return {
    accessUnknown: asked.access.every((feature) => spot.access.yes.includes(feature)) ? 0 : 1,
    waiting: capacity === 'waiting_list' || capacity === 'full' ? 1 : 0,
    unmet: 2 * mostWishes - metBy(spot, asked.wanted),
    band: bandOf(metres, asked),
    standing: spot.standing,
    room: capacity === 'open_now' || capacity === 'some_places' ? 0 : 1,
    metres: metres ?? Infinity,
    id: spot.id,
  };
}

/** Without a place to be near to, nothing is far. */
const bandOf = (metres: number | null, { from }: Pick<Question, 'from'>) =>
  from === null ? 0 : metres === null ? noDoor : bandEnds.filter((end) => metres > end).length;

/** Two for each wish that is answered, one for each in part; a light one counts for half of that, and nothing in part. */
export const metBy = (spot: IndexDocument, wanted: readonly Wanted[]): number =>
  wanted
    .slice(0, mostWishes)
    .reduce(
      (met, { best, also, isLight }) =>
        met + (has(spot, best) ? (isLight ? 1 : 2) : !isLight && has(spot, also) ? 1 : 0),
      0,
    );

const parts = ['accessUnknown', 'waiting', 'unmet', 'band', 'standing', 'room', 'metres'] as const;
type Part = (typeof parts)[number];

/** Better first; `without` leaves a part out of account. Of equals the lower id. */
export function compareRanks(a: Rank, b: Rank, without?: Part): number {
  for (const part of parts) if (part !== without && a[part] !== b[part]) return a[part] - b[part];
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
