import { LRUCache } from 'lru-cache';
import type { ResolvedPlace } from '../contract/place.ts';
import type { SearchQuery } from '../contract/search.ts';
import type { Clock } from '../infra/clock.ts';
import type { Asked } from './asked.rules.ts';
import { awayFrom, counting, nearestFive } from './index-queries.rules.ts';
import {
  addressedBy,
  chooseNearMisses,
  isWider,
  stepsFrom,
  stepsOfReadings,
  type Step,
} from './near-miss.rules.ts';
import type { IndexAnswer, IndexFilters, IndexQuery } from './search-index.ts';
import type { SomeoneToRing } from './someone-to-ring.ts';

/** What words were read as, as far as filters need it. */
export type Given = Pick<Asked, 'wishes' | 'widerWishes' | 'unwanted' | 'noCar'>;

/** Milliseconds for which the libraries near a place are taken to be the same; each is looked up all the same. */
const librariesHoldMs = 300_000;

/** What helps where little is found: what else could be asked for, and a library that can be rung. */
export function createHelpWhenFew({
  someoneToRing,
  clock,
  ask,
}: {
  someoneToRing: SomeoneToRing;
  clock: Clock;
  ask: (query: IndexQuery) => Promise<IndexAnswer>;
}) {
  const libraries = new LRUCache<string, string[]>({
    max: 2_000,
    ttl: librariesHoldMs,
    perf: { now: () => clock.now().getTime() },
  });

  /** What is asked besides where little is found, and what the answers say: near misses, and libraries by distance. */
  return async function helpFor(
    typed: SearchQuery,
    asked: Asked,
    place: ResolvedPlace | null,
    filters: IndexFilters,
    filtersOf: (query: SearchQuery, given?: Given) => IndexFilters,
    radius: number | null,
  ) {
    const plain = stepsFrom(asked.query, radius).map((step) => ({
      step: addressedBy(step, typed, asked.setBy),
      filters: filtersOf(step.query),
    }));
    const ofReadings = stepsOfReadings(typed, asked).map(({ step, given }) => ({
      step,
      filters: filtersOf(asked.query, given),
    }));
    // Of two ways that are farther the second counts only where the first brings nothing, and is asked then. What needs
    // no travel is counted for the page already.
    const [, farthest] = plain.filter(({ step }) => isWider(step));
    const isCounted = ({ change }: Step) => change.field === 'remote' && awayFrom(filters).length > 0;
    const tries = [...plain, ...ofReadings].filter((each) => each !== farthest && !isCounted(each.step));
    const counted = plain.filter(({ step }) => isCounted(step));
    const library = await someoneToRing.librariesNear(place);
    const key = JSON.stringify(library?.where ?? null);
    const known = library ? libraries.get(key) : [];
    return {
      queries: [
        ...tries.map((each) => counting(each.filters)),
        ...(library && !known ? [nearestFive(library)] : []),
      ],
      async read(answers: IndexAnswer[], had: number, away: IndexAnswer | undefined) {
        const tried = [
          ...tries.map(({ step }, i) => ({ step, total: answers[i]!.total })),
          ...counted.map(({ step }) => ({ step, total: away?.total ?? 0 })),
        ];
        if (farthest && !tried.some(({ step, total }) => isWider(step) && total > had))
          tried.push({ step: farthest.step, total: (await ask(counting(farthest.filters))).total });
        const ids = known ?? answers[tries.length]!.hits.map((hit) => hit.assetId);
        if (ids.length > 0) libraries.set(key, ids);
        return { nearMisses: chooseNearMisses(tried, had), libraries: ids };
      },
    };
  };
}
