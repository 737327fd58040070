import { facetNames, spans, type FacetCount, type FacetName, type SearchQuery } from '../contract/search.ts';
import { spanLabels } from '../taxonomy/labels.ts';
import { labelOf, taxonomyLists } from '../taxonomy/taxonomy.ts';
import type { IndexAnswer } from './search-index.ts';

/** Counts as people choose among them: in the order of the list for short ones, most first for long ones; what is chosen never disappears. */
export function viewFacets(
  counts: IndexAnswer['counts'],
  query: Pick<SearchQuery, FacetName>,
): Record<string, FacetCount[]> {
  return Object.fromEntries(
    facetNames.map((facet) => [facet, viewFacet(facet, counts[facet] ?? {}, query[facet])]),
  );
}

/** The choices of "when", all of them, in their order. */
export const viewSpans = (counts: Record<string, number>, chosen: SearchQuery['when']): FacetCount[] =>
  spans.map((id) => ({ id, label: spanLabels[id], count: counts[id] ?? 0, chosen: chosen === id }));

const listsInOrder = taxonomyLists();
/** Longer lists than this are read by size. */
const readInOrder = 15;

function viewFacet(
  facet: FacetName,
  counts: Record<string, number>,
  chosen: readonly string[],
): FacetCount[] {
  const ids = listsInOrder[facet]!.map(({ id }) => id).filter(
    (id) => (counts[id] ?? 0) > 0 || chosen.includes(id),
  );
  const rows = ids.map((id) => ({
    id,
    label: labelOf(facet, id),
    count: counts[id] ?? 0,
    chosen: chosen.includes(id),
  }));
  return listsInOrder[facet]!.length > readInOrder && facet !== 'access'
    ? rows.sort((a, b) => b.count - a.count)
    : rows;
}
