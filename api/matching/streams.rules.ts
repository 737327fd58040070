import type { Attendance, Capacity } from '../contract/lists.ts';
import {
  noFilters,
  withoutTravel,
  type IndexFilters,
  type IndexQuery,
  type Reach,
} from '../search/search-index.ts';
import { compareRanks, type Rank } from './order.rules.ts';
import { communityKinds, mostOwnPicks } from './pick.rules.ts';
import { pricesOfOneTime } from './price.rules.ts';
import type { Question } from './question.rules.ts';
import { limitOf } from './reach.rules.ts';
import type { Suited } from './suited.rules.ts';

/** Doors of three sorts, each asked for by itself: within one the index has our order. */
const doors: Capacity[][] = [['open_now', 'some_places'], ['unknown'], ['waiting_list']];

/** So many of one stream are read at most; a page that was not enough is followed by one so many times as long. */
const [mostRead, longer, longest] = [3000, 4, 1000];

/** One question of the index whose answers come in the order of `compareRanks`. `wish` = only what answers that wish fully. */
export type Stream = {
  query: IndexQuery;
  capacity: Capacity[];
  sort: 'all' | 'community' | 'wish';
  wish: number;
};

/** What the index is asked for the handful: for each sort of pick and each sort of door its best. */
export function streamsFor(asked: Question, without: string[], limit: number): Stream[] {
  const base = filtersOf(asked, without);
  const wishes = asked.wanted.length > 1 ? asked.wanted.slice(0, mostOwnPicks) : [];
  const sorts: { sort: Stream['sort']; wish: number; filters: IndexFilters }[] = [
    { sort: 'all', wish: -1, filters: base },
    {
      sort: 'community',
      wish: -1,
      filters: { ...base, facets: { ...base.facets, kind: [...communityKinds] } },
    },
    ...wishes.map(({ best }, wish) => ({
      ...{ sort: 'wish' as const, wish },
      filters: { ...base, wishes: [{ best, also: {} }] },
    })),
  ];
  return sorts.flatMap(({ filters, ...rest }) =>
    doors.map((capacity) => ({
      ...rest,
      capacity,
      query: page({ ...filters, facets: { ...filters.facets, capacity } }, limit),
    })),
  );
}

/** What fits and belongs to a stream. */
const belongsTo = (stream: Stream, { kind, answers, spot }: Suited): boolean =>
  stream.capacity.some((each) => spot.facets.capacity.includes(each)) &&
  (stream.sort !== 'community' || communityKinds.includes(kind)) &&
  (stream.sort !== 'wish' || answers.has(stream.wish));

/** Where a stream is read on; null where what fits so far holds its `most` best, whatever comes after `last`, or it ends. */
export function nextOfStream(stream: Stream, page: Page, fitting: readonly Suited[], most: number) {
  const { query, sort } = stream;
  if (page.hits < query.limit) return null;
  if (page.last) {
    // Of equals but for their ids others may follow.
    const least = { ...page.last, id: '' };
    const without = sort === 'wish' ? 'unmet' : undefined;
    const better = fitting.filter(
      (each) => belongsTo(stream, each) && compareRanks(each.rank, least, without) < 0,
    );
    if (better.length >= most) return null;
  }
  const next = nextPage(query);
  return next && { ...stream, query: next };
}

/** What came of a page: how many there were, and how the last that is still there stands. */
export type Page = { hits: number; last: Rank | undefined };

/** The page after one; null where enough has been read. */
export function nextPage(query: IndexQuery): IndexQuery | null {
  const offset = query.offset + query.limit;
  const limit = Math.min(query.limit * longer, longest);
  return offset < mostRead ? { ...query, offset, limit } : null;
}

export const page = (filters: IndexFilters, limit: number): IndexQuery => ({
  ...filters,
  sort: 'fit',
  offset: 0,
  limit,
  count: [],
});

/** Everything that the index can check of what they need; it lets a little more through, and never less. */
export function filtersOf(asked: Question, without: string[]): IndexFilters {
  const { from, metres, areas } = asked;
  return {
    ...noFilters,
    wishes: asked.wanted,
    unwanted: asked.unwanted,
    where: from && { near: from, radius: metres + rim, areas, remote: true },
    reach: reachFor(asked, withoutTravel),
    facets: {
      ...(asked.who.length > 0 ? { who: asked.who } : {}),
      ...(asked.mostPence === undefined ? {} : { cost: [...pricesOfOneTime] }),
      ...(asked.language && asked.language !== 'en' ? { language: [asked.language] } : {}),
    },
    days: asked.days,
    times: asked.times,
    age: asked.age === undefined ? null : Math.floor(asked.age),
    access: asked.access,
    without,
  };
}

/** For who goes on foot or stays at home: near enough, or there without their going. */
export function reachFor(asked: Question, remote: readonly Attendance[]): Reach | null {
  if (asked.travel !== 'walk' && asked.travel !== 'none') return null;
  const limit = limitOf(asked);
  // Without a place nothing is near enough: nobody is where the meridian meets the equator.
  if (!asked.from && asked.travel === 'walk') return null;
  return {
    near: asked.from ?? { lat: 0, lng: 0 },
    metres: asked.from && limit > 0 ? limit + rim : 0,
    or: {
      attendance: ['home_visit', ...remote],
      category: ['transport'],
      scheme: ['community_transport'],
    },
    orAccess: ['home_visit', 'transport_help'],
  };
}

/** Metres by which the index looks farther, so that rounding leaves nothing out. */
const rim = 1;
