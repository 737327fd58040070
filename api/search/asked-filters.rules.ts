import type { CardDoc } from '../assets/asset.store.ts';
import type { Reason } from '../contract/asset.ts';
import type { LatLng } from '../contract/place.ts';
import type { CellsQuery, SearchQuery } from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { topics } from '../taxonomy/topics.ts';
import type { Asked } from './asked.rules.ts';
import type { Candidate } from './first-five.rules.ts';
import { withoutTravel, type AnyValue, type IndexFilters, type Wish } from './search-index.ts';
import { topicsOf } from './topic.rules.ts';

/** Metres that somebody without a car can be expected to walk. */
export const walkable = 1_200;

/**
 * The filters of a search with what its words were read as. Without a car: near enough to walk, or it comes to
 * somebody, needs no travel, or helps with the way. `isWide`: what answers a liking in part will do, whatever words are left.
 */
export function withAsked(
  filters: IndexFilters,
  { wishes, widerWishes, unwanted, noCar }: Pick<Asked, 'wishes' | 'widerWishes' | 'unwanted' | 'noCar'>,
  from: LatLng | null,
  isWide = false,
): IndexFilters {
  const { where } = filters;
  const onFoot = noCar && from !== null;
  return {
    ...filters,
    ...(isWide && { words: '' }),
    where: onFoot && where ? { ...where, remote: true } : where,
    wishes: isWide ? widerWishes : wishes,
    unwanted,
    reach: onFoot
      ? {
          near: from,
          metres: walkable,
          or: {
            attendance: ['home_visit'],
            remote: ['yes'],
            category: ['transport'],
            scheme: ['community_transport'],
          },
          orAccess: ['home_visit', 'transport_help'],
        }
      : null,
  };
}

/** The choices by which a result is explained: those of the query, and what is wished for. */
export function explainedBy<Q extends SearchQuery | CellsQuery>(
  query: Q,
  { widerWishes, topics: wished }: Pick<Asked, 'widerWishes' | 'topics'>,
): { query: Q; matched: Record<string, string[]> } {
  const all = (facet: 'need' | 'category' | 'scheme') => [
    ...new Set([
      ...query[facet],
      ...widerWishes.flatMap(({ best, also }) => [...(best[facet] ?? []), ...(also[facet] ?? [])]),
    ]),
  ];
  return {
    query: { ...query, need: all('need'), category: all('category'), scheme: all('scheme') },
    matched: Object.fromEntries(
      wished.flat().flatMap((id) => (topics[id].words.length > 0 ? [[`topic ${id}`, topics[id].words]] : [])),
    ),
  };
}

/** Without a car: how somebody gets to it, or it to them. Null where none of the ways is known. */
export function wayThere(asset: CardDoc, metres: number | undefined): Reason | null {
  if (metres !== undefined && metres <= walkable) {
    const minutes = Math.max(1, Math.round(metres / 80));
    return {
      field: 'places.at',
      value: String(Math.round(metres)),
      words: `Near enough to walk: about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    };
  }
  const way = (['home_visit', ...withoutTravel] as const).find((each) => asset.attendance.includes(each));
  if (way)
    return {
      field: 'attendance',
      value: way,
      words: `No car needed: ${inSentence(labelOf('attendance', way))}`,
    };
  for (const feature of ['home_visit', 'transport_help'] as const)
    if (asset.access[feature]?.state === 'yes')
      return {
        field: `access.${feature}.state`,
        value: 'yes',
        words: `No car needed: ${inSentence(labelOf('access', feature))}`,
      };
  if (asset.categories.includes('transport'))
    return { field: 'categories', value: 'transport', words: 'It can help you get about' };
  return null;
}

const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** Which wishes an asset answers fully, and whether people of the place run it. */
export function candidateOf(asset: CardDoc, wishes: readonly Wish[]): Candidate {
  const carried: Record<keyof AnyValue, readonly string[]> = {
    category: asset.categories,
    need: asset.needs,
    scheme: asset.schemes,
    who: asset.whoFor,
    topic: topicsOf([asset.name, ...asset.alsoKnownAs].join(' '), asset.summary, asset.categories),
  };
  const carries = (values: AnyValue) =>
    (Object.keys(values) as (keyof AnyValue)[]).some((facet) =>
      values[facet]!.some((value) => carried[facet].includes(value)),
    );
  return {
    id: asset._id,
    isOurs: asset.control === 'ours',
    answers: new Set(wishes.flatMap(({ best }, i) => (carries(best) ? [i] : []))),
  };
}
