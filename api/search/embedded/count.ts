import { days, timesOfDay } from '../../contract/lists.ts';
import type { IndexFilters, IndexQuery } from '../search-index.ts';
import { both, copy, has, sharedSize, size, slotsOf, without, type Bits } from './bits.ts';
import { facets as allFacets, type Facet } from './facets.ts';
import { anyOf, inSession, narrow, openWhen, sessions, type Narrowing, type Narrowings } from './filter.ts';
import { createMarks } from './growth.ts';
import { sharedWith } from './slot-set.ts';
import type { Store } from './store.ts';

type Counts = Record<string, number>;

/** How many groups have a document among these. */
export const countGroups = ({ roster }: Store, bits: Bits) => size(roster.onePerGroup(bits));

export type Answers = {
  /** What answers words, place and all filters but facets. */
  matching: Bits;
  narrowings: Narrowings;
  /** What answers everything, and one document of each of its groups. */
  survivors: Bits;
  chosen: Bits;
};

/**
 * Groups by value, each facet counted without its own filter. A group counts for every value that any of its
 * documents among the answers carries. `day` is counted under the chosen times and `time` under the chosen days,
 * both within one session. The filter on access leaves no document that says "no", so its own counts need no exception.
 */
export function countFacets(
  store: Store,
  asked: IndexQuery['count'],
  filters: IndexFilters,
  { matching, survivors, chosen, narrowings }: Answers,
): Partial<Record<Facet, Counts>> {
  const together: Facet[] = [];
  const alone = new Map<Narrowing, Facet[]>();
  for (const facet of asked) {
    const own = facet === 'day' || facet === 'time' || facet === 'dayTime' ? 'session' : facet;
    if (narrowings.has(own)) alone.set(own, [...(alone.get(own) ?? []), facet]);
    else together.push(facet);
  }

  const counts = countValues(store, together, { bits: survivors, chosen });
  for (const [own, group] of alone) {
    const bits = narrow(matching, narrowings, own);
    const others = { bits, chosen: store.roster.onePerGroup(bits) };
    const { days: onDays, times: atTimes } = filters;
    const plain = group.filter((facet) => {
      if (facet === 'day' && atTimes.length > 0) {
        counts.day = countSessions(store, others, days, (day) => sessions([day], atTimes));
      } else if (facet === 'time' && onDays.length > 0) {
        counts.time = countSessions(store, others, timesOfDay, (time) => sessions(onDays, [time]));
      } else return true;
      return false;
    });
    Object.assign(counts, countValues(store, plain, others));
  }
  return counts;
}

/** Groups for each span, under all that was asked but days and times. */
export function countSpans(
  store: Store,
  { spans = {} }: Pick<IndexQuery, 'spans'>,
  { matching, survivors, chosen, narrowings }: Answers,
): Record<string, number> {
  const names = Object.keys(spans);
  if (names.length === 0) return {};
  const isNarrowed = narrowings.has('when') || narrowings.has('session');
  const bits = isNarrowed ? narrow(matching, narrowings, 'when', 'session') : survivors;
  const { uniform, mixed } = part(store, isNarrowed ? store.roster.onePerGroup(bits) : chosen);
  return Object.fromEntries(
    Object.entries(spans).map(([name, span]) => {
      const when = openWhen(store, span) ?? bits;
      const session = inSession(store, span.days, span.times);
      const having = session ? both(when, session) : when;
      const groups = mixed.filter((group) =>
        store.roster.someMember(group, (slot) => has(having, slot) && has(bits, slot)),
      );
      return [name, sharedSize(having, uniform) + groups.length];
    }),
  );
}

/** Documents to count, and one of each of their groups. */
type Countable = { bits: Bits; chosen: Bits };

function countSessions(
  store: Store,
  { bits, chosen }: Countable,
  values: readonly string[],
  pairs: (value: string) => string[],
): Counts {
  const { uniform, mixed } = part(store, chosen);
  const counted = values.map((value) => {
    const having = both(bits, anyOf(store, 'dayTime', pairs(value)));
    const groups = mixed.filter((group) => store.roster.someMember(group, (slot) => has(having, slot)));
    return [value, sharedSize(having, uniform) + groups.length] as const;
  });
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** What the whole directory holds is asked for most often: its counts are kept until something is written. */
const wholes = new WeakMap<Store, { version: number; counts: Uint32Array }>();

function countValues(store: Store, asked: Facet[], among: Countable): Partial<Record<Facet, Counts>> {
  if (asked.length === 0) return {};
  const { facets, roster } = store;
  const version = roster.changes();
  let counts: Uint32Array;
  if (size(among.bits) < roster.living()) counts = tally(store, asked, among);
  else {
    const whole = wholes.get(store);
    counts = whole?.version === version ? whole.counts : tally(store, allFacets, among);
    wholes.set(store, { version, counts });
  }
  return Object.fromEntries(
    asked.map((facet) => {
      const found = [...facets.table(facet)].filter(([, number]) => counts[number]! > 0);
      return [facet, Object.fromEntries(found.map(([value, number]) => [value, counts[number]!]))];
    }),
  );
}

/** Groups for each value of the facets asked for; other values may be counted too. */
function tally(store: Store, asked: readonly Facet[], { bits, chosen }: Countable) {
  const { roster, facets } = store;
  const counts = new Uint32Array(facets.names.length);
  const { uniform, mixed } = part(store, chosen);

  // 1. Groups whose documents carry the same values: one document by one, or value by value, whichever reads less.
  const numbers = asked.flatMap((facet) => [...facets.table(facet).values()]);
  if (size(uniform) * valuesOfDocument < workByValue(store, numbers, uniform)) {
    facets.tally(slotsOf(uniform), counts);
  } else {
    for (const number of numbers) counts[number] = sharedWith(facets.sets[number]!, uniform);
  }

  // 2. The others group by group, each value once.
  for (const group of mixed) {
    seenValues.begin(counts.length);
    roster.eachMember(group, (slot) => {
      if (has(bits, slot)) facets.tallyUnseen(slot, counts, seenValues);
    });
  }
  return counts;
}

const seenValues = createMarks();

/** Parts documents of groups that carry the same values from the groups whose documents differ. */
function part({ roster }: Store, chosen: Bits) {
  const uniform = copy(chosen);
  without(uniform, roster.mixed());
  return { uniform, mixed: Array.from(slotsOf(both(chosen, roster.mixed())), roster.groupOf) };
}

/** About as many values as a document carries, each read at about the cost of one word of a set. */
const valuesOfDocument = 25;

function workByValue({ facets }: Store, numbers: number[], bits: Bits) {
  let work = 0;
  for (const number of numbers) {
    const { count, bits: dense } = facets.sets[number]!;
    work += dense ? bits.length : count;
  }
  return work;
}
