import { days, timesOfDay } from '../../contract/lists.ts';
import type { IndexFilters, IndexQuery } from '../search-index.ts';
import { both, has, keep, size, slotsOf, take, type Bits } from './bits.ts';
import type { Facet } from './facets.ts';
import { anyOf, narrow, sessions, type Narrowings } from './filter.ts';
import { createMarks } from './growth.ts';
import { sharedWith } from './slot-set.ts';
import type { Store } from './store.ts';

type Counts = Record<string, number>;

/** How many groups have a document among these. */
export const countGroups = ({ roster }: Store, bits: Bits) => size(roster.onePerGroup(bits));

/**
 * Groups by value, each facet counted without its own filter. A group counts for every value that any of its
 * documents among the answers carries. `day` is counted under the chosen times and `time` under the chosen days,
 * both within one session. The filter on access leaves no document that says "no", so its own counts need no exception.
 */
export function countFacets(
  store: Store,
  asked: IndexQuery['count'],
  filters: IndexFilters,
  matching: Bits,
  narrowings: Narrowings,
): Partial<Record<Facet, Counts>> {
  const counts: Partial<Record<Facet, Counts>> = {};
  const together: Facet[] = [];
  for (const facet of asked) {
    const own = facet === 'day' || facet === 'time' || facet === 'dayTime' ? 'session' : facet;
    if (!narrowings.has(own)) {
      together.push(facet);
      continue;
    }
    const others = narrow(matching, narrowings, own);
    if (facet === 'day' && filters.times.length > 0) {
      counts.day = countSessions(store, others, days, (day) => sessions([day], filters.times));
    } else if (facet === 'time' && filters.days.length > 0) {
      counts.time = countSessions(store, others, timesOfDay, (time) => sessions(filters.days, [time]));
    } else Object.assign(counts, countValues(store, [facet], others));
  }
  return Object.assign(counts, countValues(store, together, narrow(matching, narrowings)));
}

function countSessions(
  store: Store,
  bits: Bits,
  values: readonly string[],
  pairs: (value: string) => string[],
) {
  const counted = values.map((value) => {
    const having = anyOf(store, 'dayTime', pairs(value));
    keep(having, bits);
    return [value, countGroups(store, having)] as const;
  });
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

function countValues(store: Store, asked: Facet[], bits: Bits): Partial<Record<Facet, Counts>> {
  const { roster, facets } = store;
  const counts = new Uint32Array(facets.names.length);
  const chosen = roster.onePerGroup(bits);
  const mixed = takeMixed(store, chosen);

  // 1. Groups whose documents carry the same values: one document by one, or value by value, whichever reads less.
  const numbers = asked.flatMap((facet) => [...facets.table(facet).values()]);
  if (size(chosen) * valuesOfDocument < workByValue(store, numbers, chosen)) {
    facets.tally(slotsOf(chosen), counts);
  } else {
    for (const number of numbers) counts[number] = sharedWith(facets.sets[number]!, chosen);
  }

  // 2. The others group by group, each value once.
  for (const group of mixed) {
    seenValues.begin(counts.length);
    roster.eachMember(group, (slot) => {
      if (!has(bits, slot)) return;
      for (const number of facets.valuesOf(slot)) if (seenValues.first(number)) counts[number]!++;
    });
  }

  return Object.fromEntries(
    asked.map((facet) => {
      const found = [...facets.table(facet)].filter(([, number]) => counts[number]! > 0);
      return [facet, Object.fromEntries(found.map(([value, number]) => [value, counts[number]!]))];
    }),
  );
}

const seenValues = createMarks();

/** Takes out the documents of mixed groups and tells these groups. */
function takeMixed({ roster }: Store, chosen: Bits): number[] {
  const groups: number[] = [];
  const withOthers = chosen.slice();
  for (const slot of slotsOf(both(withOthers, roster.mixed()))) {
    groups.push(roster.groupOf(slot));
    take(chosen, slot);
  }
  return groups;
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
