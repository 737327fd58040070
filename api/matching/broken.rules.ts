import type { AccessFeature } from '../contract/lists.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { AnyValue, IndexDocument } from '../search/search-index.ts';
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

type Told = Pick<AssetDoc, 'status' | 'costs' | 'languages'>;

/** Everything that stands between somebody and an entry at one of its places; nothing = it is a match. */
export function brokenBy(asset: Told, spot: IndexDocument, reach: Reach, asked: Question): Broken[] {
  const { facets, access, age } = spot;
  const firm =
    asset.status !== 'live' ||
    facets.capacity.includes('paused') ||
    reach.how === 'away' ||
    (asked.wanted.length > 0 && !asked.wanted.some(({ best, also }) => has(spot, best) || has(spot, also))) ||
    has(spot, asked.unwanted) ||
    (asked.age !== undefined && (asked.age < age.min || asked.age > age.max)) ||
    (asked.who.length > 0 && !asked.who.some((who) => facets.who.includes(who)));
  return [
    ...(firm ? [{ what: 'firm' as const }] : []),
    ...(reach.how === 'too-far' ? [{ what: 'far' as const, metres: reach.metres! }] : []),
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

/** Day and part of the day within one session. Times that nobody told are not theirs. */
export function isAtTheirTimes(
  { facets }: Pick<IndexDocument, 'facets'>,
  asked: Pick<Question, 'days' | 'times'>,
) {
  return asked.days.length + asked.times.length === 0 || sessionsFor({ facets }, asked).length > 0;
}

/** `TU-morning` for each day and part of the day that was asked for and that a session has. */
export const sessionsFor = (
  { facets }: Pick<IndexDocument, 'facets'>,
  { days, times }: Pick<Question, 'days' | 'times'>,
): string[] =>
  facets.dayTime.filter((session) => {
    const [day, time] = session.split('-');
    return (
      (days.length === 0 || days.some((each) => each === day)) &&
      (times.length === 0 || times.some((each) => each === time))
    );
  });

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

/** Beside a price, not instead of one. */
const besides: readonly string[] = ['deposit', 'free_trial'];

/** The least that somebody can pay, in pence; null where nobody told. */
export function leastPence(
  costs: readonly Pick<AssetDoc['costs'][number], 'kind' | 'pence'>[],
): number | null {
  const known = costs.flatMap(({ kind, pence }) =>
    kind === 'free' || kind === 'donation'
      ? [0]
      : besides.includes(kind) || pence === undefined
        ? []
        : [pence],
  );
  return known.length > 0 ? Math.min(...known) : null;
}
