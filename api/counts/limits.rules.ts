import { facetNames, type FacetName, type SearchQuery } from '../contract/search.ts';

type Narrowing = Exclude<FacetName, 'need' | 'category'>;
/** What a search was narrowed by, but for need and category, which are counted by themselves. */
const narrowing = facetNames.filter((facet): facet is Narrowing => facet !== 'need' && facet !== 'category');

export type Narrowed = Pick<SearchQuery, Narrowing | 'when' | 'age' | 'remote'>;

/** More are one person's search and nobody else's. */
const mostLimits = 8;

/** Every limit as `facet:choice`, in order; ages are told in bands, since an exact one says too much. */
export function limitsOf(query: Narrowed): string[] {
  return [
    ...narrowing.flatMap((facet) => query[facet].map((choice) => `${facet}:${choice}`)),
    ...(query.when ? [`when:${query.when}`] : []),
    ...(query.age === undefined ? [] : [`age:${bandOf(query.age)}`]),
    ...(query.remote ? ['remote:1'] : []),
  ]
    .sort()
    .slice(0, mostLimits);
}

function bandOf(age: number): string {
  if (age < 18) return 'under_18';
  if (age < 26) return '18_to_25';
  return age < 65 ? '26_to_64' : '65_or_more';
}
