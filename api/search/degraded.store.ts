import type { Sort } from '../contract/search.ts';
import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
import type { Clock } from '../infra/clock.ts';
import { indexTimes, type IndexTimes } from '../times/index-times.rules.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { asksTimes, inBox, matchOf, withoutDoor } from './degraded-match.rules.ts';
import {
  accessIsKnown,
  countsOf,
  headFields,
  meetsTimes,
  oneOfEachGroup,
  shortcomingsOf,
  type Head,
} from './degraded.rules.ts';
import type { IndexAnswer, IndexFilters, Where } from './search-index.ts';

/** Lists of which only one field is looked at. */
const within: Record<string, string> = { costs: 'costs.kind', join: 'join.route' };
const forHeads = Object.fromEntries(headFields.map((field) => [within[field] ?? field, 1]));

/** More are not looked through: without an engine totals are "about". */
const most = 1_000;

export type DegradedAnswer = {
  found: CardDoc[];
  /** By group, how many public assets belong to it. */
  inGroup: Map<string, number>;
  total: number;
  accessKnown: number;
  counts: IndexAnswer['counts'];
  /** What it could not hold to, in words. */
  shortcomings: string[];
};

/**
 * Answers from MongoDB alone while the engine is away: whole words without typos, every filter, nearest first, then
 * what has no door there (it serves the area, or needs no travel when asked). Days and hours are judged here, from the
 * stored schedules of what MongoDB found.
 */
export function createDegradedSearch({
  assets,
  clock,
  year,
}: {
  assets: AssetStore;
  clock: Clock;
  year: LocalYear;
}) {
  const timesAt = createTimesCache(year);

  return async function find(
    filters: IndexFilters,
    sort: Sort,
    page: { offset: number; limit: number },
  ): Promise<DegradedAnswer> {
    const now = clock.now();
    const withTimes = asksTimes(filters) || sort === 'next';
    const match = matchOf(filters);
    const rest = [{ $limit: most }, { $project: withTimes ? { ...forHeads, schedules: 1 } : forHeads }];
    const elsewhere = withoutDoor(filters);
    const [there, away] = await Promise.all([
      assets.aggregatePublic<Head>([start(filters.where, match), ...rest]),
      elsewhere ? assets.aggregatePublic<Head>([{ $match: { $and: [match, elsewhere] } }, ...rest]) : [],
    ]);
    const isCut = there.length === most || away.length === most;

    const timesOf = (head: Head) => timesAt(head, now);
    const held = [...there, ...away].filter(
      (head) => !asksTimes(filters) || meetsTimes(timesOf(head), filters),
    );
    const heads = oneOfEachGroup(sort === 'next' ? bySoonest(held, timesOf) : held);
    const known = heads.filter((head) => accessIsKnown(head, filters));
    const ordered = [...known, ...heads.filter((head) => !accessIsKnown(head, filters))];
    const hits = ordered
      .slice(page.offset, page.offset + page.limit)
      .map(({ _id, sameAs }) => ({ assetId: _id, groupId: sameAs ?? _id }));
    return {
      ...(await assets.visibleInGroups({ kind: 'public' }, hits)),
      total: heads.length,
      accessKnown: known.length,
      counts: countsOf(heads, withTimes ? timesOf : null),
      shortcomings: shortcomingsOf(filters, sort, isCut ? most : null),
    };
  };
}

/** $geoNear sorts by distance and must stand first. */
function start(where: Where | null, match: object): object {
  if (!where) return { $match: match };
  if ('box' in where) return { $match: { $and: [match, inBox(where.box)] } };
  return {
    $geoNear: {
      near: { type: 'Point', coordinates: [where.near.lng, where.near.lat] },
      key: 'places.at',
      maxDistance: where.radius,
      distanceField: 'metres',
      spherical: true,
      query: match,
    },
  };
}

function bySoonest(heads: Head[], timesOf: (head: Head) => IndexTimes): Head[] {
  const next = new Map(heads.map((head) => [head, timesOf(head).nextOn ?? Infinity]));
  // two without a next time differ by nothing, not by NaN
  return [...heads].sort((a, b) => (next.get(a)! < next.get(b)! ? -1 : next.get(a)! > next.get(b)! ? 1 : 0));
}

/** Working the times of an asset out takes a tenth of a millisecond, and the same few are asked for while the engine is away. */
const mostKept = 5_000;

function createTimesCache(year: LocalYear) {
  const kept = new Map<string, IndexTimes>();
  let keptOn = '';
  return function timesAt({ _id, revision, status, schedules = [] }: Head, now: Date): IndexTimes {
    const today = dateOf(wallOf(now).day);
    if (today !== keptOn || kept.size > mostKept) kept.clear();
    keptOn = today;
    const key = `${_id} ${revision}`;
    const before = kept.get(key);
    const isPast = before && before.nextOn !== null && before.nextOn * 60_000 < now.getTime();
    if (before && !isPast) return before;
    // what is paused has no times, as in the index
    const times = indexTimes(status === 'live' ? schedules : [], now, year);
    kept.set(key, times);
    return times;
  };
}
