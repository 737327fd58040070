import { days as weekdays, timesOfDay, type AccessFeature } from '../contract/lists.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { AnyValue, IndexDocument } from '../search/search-index.ts';
import { leastPence } from './price.rules.ts';
import type { Question } from './question.rules.ts';
import type { Reach } from './reach.rules.ts';

/** What an entry breaks of what somebody needs. Of `firm` nothing can give; the others are told as near misses. */
export type Broken =
  | { what: 'firm' }
  | { what: 'far'; metres: number }
  | { what: 'times' }
  | { what: 'access'; feature: AccessFeature }
  /** The least it asks, in pence; null where nobody told. */
  | { what: 'cost'; pence: number | null }
  | { what: 'language' }
  | { what: 'room' };

type Told = Pick<AssetDoc, 'status' | 'age' | 'costs' | 'languages'>;

/** Everything that stands between somebody and an entry at one of its places; nothing = it is a match. */
export function brokenBy(asset: Told, spot: IndexDocument, reach: Reach, asked: Question): Broken[] {
  const { facets, access } = spot;
  const firm =
    asset.status !== 'live' ||
    facets.capacity.includes('paused') ||
    reach.how === 'away' ||
    !asked.wanted.some(({ best, also }) => has(spot, best) || has(spot, also)) ||
    has(spot, asked.unwanted) ||
    (asked.age !== undefined && !isOfAge(asked.age, asset.age)) ||
    (asked.who.length > 0 && !asked.who.some((who) => facets.who.includes(who)));
  return [
    ...(firm ? [{ what: 'firm' as const }] : []),
    ...(reach.how === 'too-far' ? [{ what: 'far' as const, metres: reach.metres }] : []),
    ...(isAtTheirTimes(spot, asked) ? [] : [{ what: 'times' as const }]),
    ...asked.access
      .filter((feature) => access.no.includes(feature))
      .map((feature) => ({ what: 'access' as const, feature })),
    ...costBroken(asset.costs, asked.mostPence),
    ...(speaks(asset.languages, asked.language) ? [] : [{ what: 'language' as const }]),
    ...(facets.capacity.includes('full') ? [{ what: 'room' as const }] : []),
  ];
}

/** Any value of any facet. */
export const has = ({ facets }: Pick<IndexDocument, 'facets'>, values: AnyValue): boolean =>
  (Object.keys(values) as (keyof AnyValue)[]).some((facet) =>
    values[facet]!.some((value) => facets[facet].includes(value)),
  );

/**
 * Somebody whose age is told as 17 may be any age up to 18, and so may who comes "up to 17"; parts of a year that are told
 * count as they are.
 */
function isOfAge(years: number, { min = 0, max = Infinity }: NonNullable<AssetDoc['age']> = {}): boolean {
  const isOldEnough = Number.isInteger(years) ? years + 1 > min : years >= min;
  return isOldEnough && (Number.isInteger(max) ? Math.floor(years) : years) <= max;
}

/** Told in whole years, they may still be too young. */
export const mayBeTooYoung = (years: number | undefined, age: AssetDoc['age']): boolean =>
  years !== undefined && years < (age?.min ?? 0);

/** Day and part of the day within one session. Times that nobody told are not theirs. */
export function isAtTheirTimes(
  { facets }: Pick<IndexDocument, 'facets'>,
  asked: Pick<Question, 'days' | 'times'>,
) {
  return asked.days.length + asked.times.length === 0 || sessionsFor({ facets }, asked).length > 0;
}

/** `TU-morning` for each day and part of the day that was asked for and that a session has, from Monday morning on. */
export const sessionsFor = (
  { facets }: Pick<IndexDocument, 'facets'>,
  asked: Pick<Question, 'days' | 'times'>,
): string[] =>
  (asked.days.length > 0 ? asked.days : weekdays)
    .toSorted((a, b) => weekdays.indexOf(a) - weekdays.indexOf(b))
    .flatMap((day) =>
      timesOfDay
        .filter((time) => asked.times.length === 0 || asked.times.includes(time))
        .map((time) => `${day}-${time}`),
    )
    .filter((session) => facets.dayTime.includes(session));

/** Who speaks English is served wherever no language is told; another language must be. */
const speaks = (told: readonly string[], language: string | undefined) =>
  language === undefined || told.includes(language) || (language === 'en' && told.length === 0);

function costBroken(
  costs: Told['costs'],
  most: number | undefined,
): { what: 'cost'; pence: number | null }[] {
  if (most === undefined) return [];
  const least = leastPence(costs);
  return least !== null && least <= most ? [] : [{ what: 'cost', pence: least }];
}
