import { facetNames, type SearchQuery } from '../contract/search.ts';

const single = ['q', 'near', 'radius', 'remote', 'when', 'age', 'sort'] as const;

/** The query string of a search, with `?`, in a fixed order and without what is left at its default. */
export function addressOf(query: Partial<SearchQuery>): string {
  const params = new URLSearchParams();
  for (const name of single) {
    const value = query[name];
    if (value !== undefined && value !== '' && !(name === 'sort' && value === 'fit'))
      params.set(name, String(value));
  }
  if (query.at) params.set('at', `${query.at.lat},${query.at.lng}`);
  if (query.box)
    params.set('box', [query.box.west, query.box.south, query.box.east, query.box.north].join(','));
  for (const facet of facetNames) for (const value of query[facet] ?? []) params.append(facet, value);
  const text = params.toString();
  return text ? `?${text}` : '?';
}
