import type { ResolvedPlace } from '../contract/place.ts';
import { metresInAMile } from '../contract/units.ts';
import { farthest, type SearchQuery } from '../contract/search.ts';

/** "3 miles", "half a mile", "1 mile" from metres. */
export function milesWords(metres: number): string {
  const miles = metres / metresInAMile;
  if (miles < 0.4) return `${Math.round(metres / 50) * 50} metres`;
  if (miles < 0.75) return 'half a mile';
  const rounded = miles < 10 ? Math.round(miles * 2) / 2 : Math.round(miles);
  return rounded === 1 ? '1 mile' : `${rounded} miles`;
}

/**
 * Where was looked and how much was found, in one sentence: "12 things within 3 miles of M33". Never the words of the
 * search, so that it may stand in a title.
 */
export function foundWords(
  total: number,
  about: boolean,
  query: Pick<SearchQuery, 'box'>,
  place: ResolvedPlace | null,
  radius: number | null,
): string {
  const where = whereWords(query, place, radius);
  if (total === 0) return ['We could not find anything', where].filter(Boolean).join(' ');
  const many = `${about ? 'About ' : ''}${total.toLocaleString('en-GB')} ${total === 1 ? 'thing' : 'things'}`;
  return `${many} ${where || 'from everywhere'}`;
}

function whereWords({ box }: Pick<SearchQuery, 'box'>, place: ResolvedPlace | null, radius: number | null) {
  if (box) return 'in this part of the map';
  if (!place || radius === null) return '';
  // A point is named by what it is near.
  const from = place.label.startsWith('near ') ? `a point ${place.label}` : place.label;
  return radius >= farthest ? `at any distance from ${from}` : `within ${milesWords(radius)} of ${from}`;
}
