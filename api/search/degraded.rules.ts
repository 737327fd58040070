import { days as weekdays } from '../contract/lists.ts';
import type { Sort } from '../contract/search.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { IndexTimes } from '../times/index-times.rules.ts';
import type { IndexAnswer, IndexFacet, IndexFilters } from './search-index.ts';

/** What of an asset is read for an answer without an engine. */
export const headFields = [
  '_id',
  'revision',
  'sameAs',
  'status',
  'kind',
  'schemes',
  'categories',
  'needs',
  'whoFor',
  'costs',
  'attendance',
  'formats',
  'join',
  'languages',
  'capacity',
  'access',
] as const satisfies (keyof AssetDoc)[];
export type Head = Pick<AssetDoc, (typeof headFields)[number]> & { schedules?: AssetDoc['schedules'] };

/** Whether the times of an asset meet what was asked, as an engine would judge it: day and time of day hold within one session. */
export function meetsTimes(times: IndexTimes, { days, times: parts, dates, openAt }: IndexFilters): boolean {
  if (days.length > 0 && parts.length > 0) {
    if (!days.some((day) => parts.some((part) => times.dayTimes.includes(`${day}-${part}`)))) return false;
  } else {
    if (days.length > 0 && !days.some((day) => times.days.includes(day))) return false;
    if (parts.length > 0 && !parts.some((part) => times.times.includes(part))) return false;
  }
  if (
    openAt &&
    !times.week.includes(openAt.weekHalfHour) &&
    !times.onHalfHours.includes(`${openAt.date}/${openAt.halfHour}`)
  )
    return false;
  if (dates.length === 0) return true;
  const everyWeek = new Set(times.week.map((halfHour) => weekdays[Math.floor(halfHour / 48)]));
  return dates.some(({ date, day }) => times.on.includes(date) || everyWeek.has(day));
}

/** Each group once, by its first. */
export function oneOfEachGroup(heads: Head[]): Head[] {
  const seen = new Set<string>();
  return heads.filter(({ _id, sameAs = _id }) => !seen.has(sameAs) && seen.add(sameAs));
}

/** Known to have all the access features that were asked for. */
export const accessIsKnown = ({ access }: Head, { access: asked }: Pick<IndexFilters, 'access'>): boolean =>
  asked.every((feature) => access[feature]?.state === 'yes');

/** What such an answer could not hold to, a sentence each. */
export function shortcomingsOf(
  { words, where }: Pick<IndexFilters, 'words' | 'where'>,
  sort: Sort,
  /** Only so many were looked through. */
  onlyFirst: number | null,
): string[] {
  const isNear = where !== null && 'near' in where;
  return [
    ...(words ? ['Words have to be spelt right, and are taken as they stand.'] : []),
    ...(words && isNear && sort === 'fit' ? ['What is nearest stands first, not what fits best.'] : []),
    ...(onlyFirst === null
      ? []
      : [`We looked only through the first ${onlyFirst.toLocaleString('en-GB')}, so some may be missing.`]),
  ];
}

/** Facets of these heads, each head once a value. Days and times of day are counted only where `timesOf` works them out. */
export function countsOf(heads: Head[], timesOf: ((head: Head) => IndexTimes) | null): IndexAnswer['counts'] {
  const counts: IndexAnswer['counts'] = {};
  const add = (facet: IndexFacet | 'access', values: readonly string[]) => {
    const tally = (counts[facet] ??= {});
    for (const value of new Set(values)) tally[value] = (tally[value] ?? 0) + 1;
  };
  for (const head of heads) {
    add('kind', [head.kind]);
    add('scheme', head.schemes);
    add('category', head.categories);
    add('need', head.needs);
    add('who', head.whoFor);
    add(
      'cost',
      head.costs.map((c) => c.kind),
    );
    add('attendance', head.attendance);
    add('format', head.formats);
    add(
      'join',
      head.join.map((j) => j.route),
    );
    add('language', head.languages);
    add('capacity', [head.status === 'paused' ? 'paused' : head.capacity]);
    add(
      'access',
      Object.entries(head.access).flatMap(([feature, fact]) => (fact?.state === 'yes' ? [feature] : [])),
    );
    if (!timesOf) continue;
    const { days, times } = timesOf(head);
    add('day', days);
    add('time', times);
  }
  return counts;
}
