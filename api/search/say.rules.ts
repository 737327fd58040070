import type { ResolvedPlace } from '../contract/place.ts';
import type { SearchQuery } from '../contract/search.ts';

/** "3 miles", "half a mile", "1 mile" from metres. */
export function milesWords(metres: number): string {
  const miles = metres / 1609.344;
  if (miles < 0.4) return `${Math.round(metres / 50) * 50} metres`;
  if (miles < 0.75) return 'half a mile';
  const rounded = miles < 10 ? Math.round(miles * 2) / 2 : Math.round(miles);
  return rounded === 1 ? '1 mile' : `${rounded} miles`;
}

/** What was asked and how much was found, in one sentence: "12 things within 3 miles of M33". Never the words of the search. */
export function foundWords(
  total: number,
  about: boolean,
  query: Pick<SearchQuery, 'box'>,
  place: ResolvedPlace | null,
  radius: number | null,
): string {
  const many =
    total === 0
      ? 'Nothing yet'
      : `${about ? 'About ' : ''}${total.toLocaleString('en-GB')} ${total === 1 ? 'thing' : 'things'}`;
  if (query.box) return `${many} in this part of the map`;
  if (place && radius !== null) return `${many} within ${milesWords(radius)} of ${place.label}`;
  return `${many} everywhere we know`;
}
