import type { NearMiss, SearchQuery } from '../contract/search.ts';
import { facetNames, type FacetName } from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { addressOf } from './address.rules.ts';
import { milesWords } from './say.rules.ts';

/** One thing given up, and the query without it. */
export type Step = { change: NearMiss['change']; query: SearchQuery; words: (gain: number) => string };

/** Every single step that could bring more: each filter off, and twice and four times as far. `radius` in metres, null without a place. */
export function stepsFrom(query: SearchQuery, radius: number | null): Step[] {
  return [...farther(query, radius), ...withoutOne(query), ...withRemote(query, radius)];
}

/** The smallest steps first, at most three, one for distance; a step that brings nothing is no step. */
export function chooseNearMisses(tried: { step: Step; total: number }[], had: number): NearMiss[] {
  const gains = tried.map(({ step, total }) => ({ step, gain: total - had })).filter(({ gain }) => gain > 0);
  const radiusSteps = gains.filter(({ step }) => step.change.field === 'radius');
  const others = gains.filter(({ step }) => step.change.field !== 'radius').sort((a, b) => a.gain - b.gain);
  return [...radiusSteps.slice(0, 1), ...others].slice(0, 3).map(({ step, gain }) => ({
    change: step.change,
    gain,
    words: step.words(gain),
    href: `/search${addressOf({ ...step.query, page: 1 })}`,
  }));
}

const there = (n: number) => (n === 1 ? 'There is 1' : `There are ${n}`);

function farther(query: SearchQuery, radius: number | null): Step[] {
  if (radius === null || query.box) return [];
  return [2, 4].map((times) => ({
    change: { field: 'radius', from: String(Math.round(radius)), to: String(Math.round(radius * times)) },
    query: { ...query, radius: Math.round(radius * times) },
    words: (gain) => `${there(gain)} more if you can travel ${milesWords(radius * times)}`,
  }));
}

function withoutOne(query: SearchQuery): Step[] {
  const off = (field: string, from: string, without: SearchQuery, said: string): Step => ({
    change: { field, from, to: null },
    query: without,
    words: (gain) => `${there(gain)} more ${said}`,
  });
  const facets = facetNames
    .filter((facet) => query[facet].length > 0)
    .map((facet) =>
      off(facet, query[facet].join(','), { ...query, [facet]: [] }, withoutWords(facet, query[facet])),
    );
  return [
    ...facets,
    ...(query.when ? [off('when', query.when, { ...query, when: undefined }, 'at other times')] : []),
    ...(query.age === undefined
      ? []
      : [off('age', String(query.age), { ...query, age: undefined }, 'for other ages')]),
    ...(query.box ? [off('box', 'box', { ...query, box: undefined }, 'in other parts of the map')] : []),
  ];
}

function withRemote(query: SearchQuery, radius: number | null): Step[] {
  if (query.remote || (radius === null && !query.box)) return [];
  return [
    {
      change: { field: 'remote', from: '', to: '1' },
      query: { ...query, remote: '1' },
      words: (gain) => `${there(gain)} more by phone or online`,
    },
  ];
}

function withoutWords(facet: FacetName, values: readonly string[]): string {
  const label = values.map((value) => labelOf(facet, value).toLowerCase()).join(' or ');
  switch (facet) {
    case 'cost':
      return values.includes('free') ? 'if it may cost something' : `if it need not be “${label}”`;
    case 'access':
      return `if you can do without: ${label}`;
    case 'day':
      return 'on other days';
    case 'time':
      return 'at other times of day';
    case 'who':
      return `that are not only for ${label}`;
    case 'attendance':
      return 'if you can take part another way';
    case 'language':
      return 'in other languages';
    default:
      return `that are not “${label}”`;
  }
}
