import { facetNames, type Box, type SearchQuery } from '../contract/search.ts';

const single = ['q', 'near', 'radius', 'remote', 'when', 'age', 'sort'] as const;

/** The query string of a search, with `?`, in a fixed order and without the page and what is left at its default. */
export function addressOf(query: Partial<SearchQuery>): string {
  const params = new URLSearchParams();
  for (const name of single) {
    const value = query[name];
    if (value !== undefined && value !== '' && !(name === 'sort' && value === 'fit'))
      params.set(name, String(value));
  }
  for (const key of query.not ?? []) params.append('not', key);
  if (query.at) params.set('at', [query.at.lat, query.at.lng].map(degrees).join(','));
  if (query.box) params.set('box', boxAddress(query.box));
  for (const facet of facetNames) for (const value of query[facet] ?? []) params.append(facet, value);
  return `?${params.toString()}`;
}

/** West, south, east, north, as the query takes it. */
export const boxAddress = ({ west, south, east, north }: Box): string =>
  [west, south, east, north].map(degrees).join(',');

/** Never `1e-7`, which is a number and no coordinate. */
const degrees = (value: number) => value.toFixed(8).replace(/\.?0+$/, '');
