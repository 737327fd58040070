import { noFilters, withoutTravel, type IndexFilters, type IndexQuery } from '../search/search-index.ts';
import { compareRanks, type Rank } from './order.rules.ts';
import { communityKinds, mostOwnPicks, type Pickable } from './pick.rules.ts';
import type { Question } from './question.rules.ts';
import { limitOf } from './reach.rules.ts';

/** How far beyond their limit a near miss may lie: three times as far, and no less than this in metres. */
const [timesFarther, leastFarther] = [3, 3200];

/** Doors of two sorts, each asked for by itself: within one the index has our order. */
const doors = [['open_now', 'some_places', 'unknown'], ['waiting_list']];

/** One question of the index whose answers come in the order of `compareRanks`. `wish` = only what answers that wish fully. */
export type Stream = {
  query: IndexQuery;
  waiting: 0 | 1;
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
    doors.map((capacity, waiting) => ({
      ...rest,
      waiting: waiting as 0 | 1,
      query: page({ ...filters, facets: { ...filters.facets, capacity } }, limit),
    })),
  );
}

/** What fits and belongs to a stream. */
export const belongsTo = (stream: Stream, { kind, answers, rank }: Omit<Pickable, 'id'>): boolean =>
  rank.waiting === stream.waiting &&
  (stream.sort !== 'community' || communityKinds.includes(kind)) &&
  (stream.sort !== 'wish' || answers.has(stream.wish));

/** Whether what is found so far holds the `most` best of a stream, whatever comes after the last of its page. */
export function holdsBest(
  stream: Stream,
  found: readonly Rank[],
  last: Rank | undefined,
  most: number,
): boolean {
  if (!last) return false;
  const without = stream.sort === 'wish' ? 'unmet' : undefined;
  // Of equals but for room and id others may follow.
  const least = { ...last, room: 0 as const, id: '' };
  return found.filter((rank) => compareRanks(rank, least, without) < 0).length >= most;
}

/** The same question without one need at a time, for near misses; answers are looked at again one by one. */
export function nearMissQueries(asked: Question, without: string[], limit: number): IndexQuery[] {
  const base = filtersOf(asked, without);
  const open = { ...base, facets: { ...base.facets, capacity: doors.flat() } };
  const { cost: _cost, ...withoutCost } = open.facets;
  const { language: _language, ...withoutLanguage } = open.facets;
  const farther = Math.max(asked.metres * timesFarther, leastFarther);
  const relaxed: IndexFilters[] = [
    ...(asked.from
      ? [{ ...open, where: { near: asked.from, radius: farther, areas: [], remote: false }, reach: null }]
      : []),
    ...(asked.days.length + asked.times.length > 0 ? [{ ...open, days: [], times: [] }] : []),
    ...asked.access.map((feature) => ({ ...open, access: asked.access.filter((each) => each !== feature) })),
    ...(asked.mostPence === undefined ? [] : [{ ...open, facets: withoutCost }]),
    ...(open.facets.language ? [{ ...open, facets: withoutLanguage }] : []),
    { ...base, facets: { ...base.facets, capacity: ['full'] } },
  ];
  return relaxed.map((filters, at) => ({
    ...page(filters, limit),
    // What is only too far is told with the shortest way first; an index by fit would give bands.
    sort: asked.from && at === 0 && asked.wanted.length < 2 ? 'distance' : 'fit',
  }));
}

const page = (filters: IndexFilters, limit: number): IndexQuery => ({
  ...filters,
  sort: 'fit',
  offset: 0,
  limit,
  count: [],
});

/** Everything that the index can check of what they need; it lets a little more through, and never less. */
function filtersOf(asked: Question, without: string[]): IndexFilters {
  const { from, metres, travel, areas } = asked;
  const onFoot = travel === 'walk' || travel === 'none';
  return {
    ...noFilters,
    wishes: asked.wanted,
    unwanted: asked.unwanted,
    where: from && { near: from, radius: metres, areas, remote: true },
    reach:
      from && onFoot
        ? {
            near: from,
            metres: Math.max(0, limitOf(asked)),
            or: {
              attendance: ['home_visit', ...withoutTravel],
              category: ['transport'],
              scheme: ['community_transport'],
            },
            orAccess: ['home_visit', 'transport_help'],
          }
        : null,
    facets: {
      ...(asked.who.length > 0 ? { who: asked.who } : {}),
      ...(asked.mostPence === 0 ? { cost: costsThatMayBeNothing } : {}),
      ...(asked.language && asked.language !== 'en' ? { language: [asked.language] } : {}),
    },
    days: asked.days,
    times: asked.times,
    age: asked.age ?? null,
    access: asked.access,
    without,
  };
}

/** Every kind of price with a figure may be nought: only what is known to have one is looked at. */
const costsThatMayBeNothing = [
  'free',
  'donation',
  'fixed_fee',
  'per_session',
  'membership',
  'means_tested',
  'personal_budget_or_direct_payment',
  'time_credits',
];
