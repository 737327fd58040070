import type { Sort } from '../../contract/search.ts';
import { mostWishes } from '../search-index.ts';
import { has, type Bits } from './bits.ts';
import { perField } from './grade.ts';
import { straightOf } from './places.ts';
import type { Store } from './store.ts';

/** How the words were answered: `gradeOf` for all, `refined` where gaps between words are still to be looked at. */
export type Grades = { gradeOf: (slot: number) => number; refined: ((slot: number) => number) | null };

export type Ordering = {
  sort: Sort;
  /** Documents known to have all access features asked for; null where none was. */
  known: Bits | null;
  grades: Grades | null;
  /** Straight metres from the centre, NaN for a document without a point; null without a centre. */
  straight: ((slot: number) => number) | null;
  /** How well wishes are answered; more is better. Null where nothing is wished for. */
  met?: ((slot: number) => number) | null;
};

/** Ends of the bands of distance in metres: within one, better words count for more than a shorter way. */
const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000].map(straightOf);
const bands = 16;
/** Stands for "no point": longer than any way on earth, and the last band. */
const farAway = 2 ** 25 - 1;

/** Levels of typos and field, where words are looked for. */
const wordLevels = 2 ** 8;
/** Above how well wishes may be answered. */
const metLevels = 2 ** 5;
const mostMet = 4 * mostWishes + 1;

/**
 * Two keys of a document, less is better. `levelOf` is cheap and comes first (null: all are level);
 * among equals `keyOf` decides.
 * For `fit` the level holds: access not known (1 bit), wishes not met (5, only with wishes), typos and field (8, only with words), band (4);
 * the key: gaps and loose words (9 bits), standing (3), metres (25).
 */
export function keysFor({ roster, times }: Store, { sort, known, grades, straight, met = null }: Ordering) {
  const unknown = known && ((slot: number) => (has(known, slot) ? 0 : 1));
  const way = (slot: number) => {
    if (straight === null) return 0;
    const distance = straight(slot);
    return Number.isNaN(distance) ? farAway : distance;
  };

  const plainly = { levelOf: unknown, levels: 2 };
  if (sort === 'distance') return { ...plainly, keyOf: way };
  if (sort === 'next') {
    const keyOf = (slot: number) => times.nextOn(slot) * (farAway + 1) + Math.round(way(slot));
    return { ...plainly, keyOf };
  }

  const gradeOf = grades?.gradeOf ?? (() => 0);
  const refined = grades?.refined ?? gradeOf;
  const ofWords = grades ? wordLevels : 1;
  const level = (slot: number) => {
    const words = grades ? Math.floor(gradeOf(slot) / perField) : 0;
    const band = straight === null ? 0 : bandOf(way(slot));
    const first = unknown ? unknown(slot) : 0;
    const wishes = met ? first * metLevels + mostMet - met(slot) : first;
    return (wishes * ofWords + words) * bands + band;
  };
  const levelOf = unknown || grades || straight || met ? level : null;
  const keyOf = (slot: number) => {
    const fine = refined(slot) % perField;
    return (fine * 8 + roster.standing[slot]!) * (farAway + 1) + Math.round(way(slot));
  };
  return { levelOf, keyOf, levels: 2 * (met ? metLevels : 1) * ofWords * bands };
}

function bandOf(straight: number) {
  if (straight === farAway) return bands - 1;
  let band = 0;
  while (band < bandEnds.length && straight > bandEnds[band]!) band++;
  return band;
}
