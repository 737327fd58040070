import { facetNames, type FacetName } from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { Tally } from './count.store.ts';

/** All that a count holds, as somebody may read it who wonders what was written down about them. */
export function sayTally({
  needs = [],
  categories = [],
  limits = [],
  ward,
  district,
  monday,
}: Tally): string[] {
  return [
    ...needs.map((id) => labelOf('need', id)),
    ...categories.map((id) => labelOf('category', id)),
    ...limits.map(sayLimit),
    ...(district ? [ward ? `${ward}, ${district}` : district] : []),
    `The week of ${sayMonday(monday)}`,
  ];
}

const isFacet = (name: string): name is FacetName => facetNames.some((facet) => facet === name);

function sayLimit(limit: string): string {
  const [facet = '', choice = ''] = limit.split(':');
  return isFacet(facet) ? labelOf(facet, choice) : (others[limit] ?? limit);
}

const others: Record<string, string> = {
  'when:now': 'Open now',
  'when:today': 'Today',
  'when:tomorrow': 'Tomorrow',
  'when:week': 'In the next 7 days',
  'when:weekend': 'At the weekend',
  'age:under_18': 'Under 18',
  'age:18_to_25': 'Age 18 to 25',
  'age:26_to_64': 'Age 26 to 64',
  'age:65_or_more': 'Age 65 or more',
  'remote:1': 'By phone or online too',
};

const sayMonday = (monday: string) =>
  new Date(monday).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
