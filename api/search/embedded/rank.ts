import type { Sort } from '../../contract/search.ts';
import { both, has, slotsOf, without, type Bits } from './bits.ts';
import { perField } from './grade.ts';
import { selectPage } from './select.ts';
import type { Store } from './store.ts';
import { never } from './times.ts';

/** Ends of the bands of distance in metres: within one, better words count for more than a shorter way. */
const bandEnds = [500, 1000, 2000, 5000, 10_000, 25_000, 50_000, 100_000];
const beyondBands = bandEnds.length;
/** Documents without a point stand after all that have one. */
const nowhere = beyondBands + 1;

/** Longer than half way round the earth in metres. */
const farAway = 2 ** 25 - 1;
const bandStep = 16;
const fineGrades = perField;

/** How the words were answered: `gradeOf` for all, `refined` where gaps between words are still to be looked at. */
export type Grades = { gradeOf: (slot: number) => number; refined: ((slot: number) => number) | null };

export type Ranking = {
  sort: Sort;
  /** Documents known to have all access features asked for; null where none was. */
  known: Bits | null;
  grades: Grades | null;
  metres: ((slot: number) => number) | null;
  offset: number;
  limit: number;
};

/** The page of best-placed documents, one for each group. */
export function rank(store: Store, survivors: Bits, ranking: Ranking): number[] {
  if (ranking.limit === 0) return [];
  const keys = keysFor(store, ranking);
  if (!keys.coarse) return pageOf(store, survivors, keys.full, ranking.offset, ranking.limit);

  // Gaps between words are dear to find and weigh less than the rest: look only where the page lies.
  const window = windowOf(store, survivors, keys.coarse, ranking.offset, ranking.limit);
  return pageOf(store, window.slots, keys.full, ranking.offset - window.before, ranking.limit);
}

/**
 * Keys are whole numbers below 2^53; less is better. For `fit`, from the weightiest: access not known (1 bit),
 * typos and fields (11), band (4), gaps and loose words (9), standing (3), metres (25).
 */
function keysFor(store: Store, { sort, known, grades, metres }: Ranking) {
  const { roster, times } = store;
  const unknown = known ? (slot: number) => (has(known, slot) ? 0 : 1) : () => 0;
  const way = (slot: number) => {
    if (!metres) return 0;
    const distance = metres(slot);
    return Number.isNaN(distance) ? farAway : distance;
  };
  if (sort === 'distance')
    return { full: (slot: number) => unknown(slot) * 2 ** 26 + way(slot), coarse: null };
  if (sort === 'next') {
    const full = (slot: number) =>
      (unknown(slot) * (never + 1) + times.nextOn(slot)) * (farAway + 1) + Math.round(way(slot));
    return { full, coarse: null };
  }

  const gradeOf = grades?.gradeOf ?? (() => 0);
  const refined = grades?.refined ?? gradeOf;
  const coarseOf = (slot: number, grade: number, distance: number) =>
    (unknown(slot) * 2 ** 11 + Math.floor(grade / fineGrades)) * bandStep + (metres ? bandOf(distance) : 0);
  const full = (slot: number) => {
    const grade = refined(slot);
    const distance = way(slot);
    const fine = coarseOf(slot, grade, distance) * fineGrades + (grade % fineGrades);
    return (fine * 8 + roster.standing[slot]!) * (farAway + 1) + Math.round(distance);
  };
  const coarse = grades?.refined ? (slot: number) => coarseOf(slot, gradeOf(slot), way(slot)) : null;
  return { full, coarse };
}

function bandOf(metres: number) {
  if (metres === farAway) return nowhere;
  let band = 0;
  while (band < beyondBands && metres > bandEnds[band]!) band++;
  return band;
}

/** The documents whose coarse key puts their group on the page or level with its ends, and how many groups stand before. */
function windowOf(
  store: Store,
  survivors: Bits,
  coarse: (slot: number) => number,
  offset: number,
  limit: number,
) {
  const alone = slotsOf(both(survivors, store.roster.alone()));
  const slots = [...alone];
  const levels = Array.from(alone, coarse);
  const groupsAt = new Uint32Array(2 ** 16);
  for (const level of levels) groupsAt[level]!++;
  store.roster.eachGroup(together(store, survivors), survivors, (members) => {
    const ofMembers = members.map(coarse);
    const best = Math.min(...ofMembers);
    groupsAt[best]!++;
    members.forEach((slot, i) => {
      if (ofMembers[i] !== best) return;
      slots.push(slot);
      levels.push(best);
    });
  });

  let before = 0;
  let from = 0;
  while (from < groupsAt.length - 1 && before + groupsAt[from]! <= offset) before += groupsAt[from++]!;
  let to = from;
  let reached = before + groupsAt[to]!;
  while (to < groupsAt.length - 1 && reached < offset + limit) reached += groupsAt[++to]!;

  const bits = new Uint32Array(survivors.length);
  slots.forEach((slot, i) => {
    if (levels[i]! >= from && levels[i]! <= to) bits[slot >>> 5]! |= 1 << (slot & 31);
  });
  return { slots: bits, before };
}

/** The best document of each group, then the page of the best of these. */
function pageOf(
  store: Store,
  survivors: Bits,
  keyOf: (slot: number) => number,
  offset: number,
  limit: number,
) {
  const { roster } = store;
  const alone = slotsOf(both(survivors, roster.alone()));
  const slots = [...alone];
  const keys = Array.from(alone, keyOf);
  roster.eachGroup(together(store, survivors), survivors, (members) => {
    let best = members[0]!;
    let bestKey = keyOf(best);
    for (const slot of members.slice(1)) {
      const key = keyOf(slot);
      if (key > bestKey || (key === bestKey && roster.lot(slot) >= roster.lot(best))) continue;
      best = slot;
      bestKey = key;
    }
    slots.push(best);
    keys.push(bestKey);
  });
  const lots = Uint32Array.from(slots, roster.lot);
  return Array.from(selectPage(Float64Array.from(keys), lots, offset, offset + limit), (i) => slots[i]!);
}

function together(store: Store, survivors: Bits) {
  const rest = survivors.slice();
  without(rest, store.roster.alone());
  return slotsOf(rest);
}
