import type { AssetCard } from '../contract/asset.ts';
import type { SearchQuery } from '../contract/search.ts';
import { wordsOf } from './embedded/tokens.ts';
import {
  withoutTravel,
  type IndexAnswer,
  type IndexFilters,
  type IndexQuery,
  type Wish,
} from './search-index.ts';

/** The one that answers a wish best. */
export const bestOf = (filters: IndexFilters, wish: Wish): IndexQuery => ({
  ...filters,
  wishes: [wish],
  sort: 'fit',
  offset: 0,
  limit: 1,
  count: [],
});

/** Names are not longer than so many words. */
const longestName = 6;

/** What is called as somebody typed, where the name was read as something else: "Saturday Club". One question or none. */
export const byName = (typed: SearchQuery, filters: IndexFilters, isRead: boolean): IndexQuery[] =>
  isRead && typed.page === 1 && typed.sort === 'fit' && wordsOf(typed.q).length <= longestName
    ? [{ ...filters, sort: 'fit', offset: 0, limit: 1, count: [] }]
    : [];

/** The list with what is called so before the others. */
export function nameFirst(hits: AssetCard[], [named]: AssetCard[], typed: string): AssetCard[] {
  if (!named || wordsOf(named.name).join(' ') !== wordsOf(typed).join(' ')) return hits;
  const shown = hits.find(({ id }) => id === named.id) ?? named;
  return [shown, ...hits.filter(({ id }) => id !== named.id)];
}

/** Schemes that take people about and serve the place. */
export const rides = (filters: IndexFilters): IndexQuery => ({
  ...filters,
  wishes: [{ best: { scheme: ['community_transport'] }, also: { category: ['transport'] } }],
  sort: 'fit',
  offset: 0,
  limit: 3,
  count: [],
});

/** A question for totals and counts alone. */
export const counting = (filters: IndexFilters, count: IndexQuery['count'] = []): IndexQuery => ({
  ...filters,
  sort: 'fit',
  offset: 0,
  limit: 0,
  count,
});

export const nearestFive = (filters: IndexFilters): IndexQuery => ({
  ...filters,
  sort: 'distance',
  offset: 0,
  limit: 5,
  count: [],
});

/** Choosing "by phone" asks for what needs no travel too, so its count is taken as if it were chosen: asked besides. */
export const awayFrom = (filters: IndexFilters): IndexQuery[] =>
  filters.where && !filters.where.remote
    ? [counting({ ...filters, where: { ...filters.where, remote: true } }, ['attendance'])]
    : [];

export function attendanceOf(here: IndexAnswer, away: IndexAnswer | undefined): Record<string, number> {
  const ways = Object.entries(away?.counts.attendance ?? {});
  return {
    ...here.counts.attendance,
    ...Object.fromEntries(ways.filter(([id]) => withoutTravel.some((way) => way === id))),
  };
}

/** Nothing is nearest where there is no point to be near to. */
export function sortFor(query: SearchQuery, filters: IndexFilters): IndexQuery['sort'] {
  if (query.sort === 'distance' && !(filters.where && 'near' in filters.where)) return 'fit';
  return query.sort;
}
