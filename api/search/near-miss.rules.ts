import {
  facetNames,
  farthest,
  type Box,
  type FacetName,
  type NearMiss,
  type SearchQuery,
} from '../contract/search.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { addressOf, boxAddress } from './address.rules.ts';
import type { Asked } from './asked.rules.ts';
import { milesWords } from './say.rules.ts';

/** One thing given up, and the query without it. */
export type Step = {
  change: NearMiss['change'];
  query: SearchQuery;
  /** How it ends: "if you can travel 6 miles". */
  words: string;
};

/**
 * Every single step that could bring more: each filter off, what needs no travel, and twice and four times as far (or
 * as wide a map). `radius` in metres, null without a place. Each only widens the question, so what it brings is more.
 */
export function stepsFrom(query: SearchQuery, radius: number | null): Step[] {
  return [...farther(query, radius), ...withoutOne(query), ...withRemote(query, radius)];
}

/** The same step for the address of a search whose words are read: what a reading set is taken off by its name. */
export function addressedBy(step: Step, typed: SearchQuery, setBy: ReadonlyMap<string, string[]>): Step {
  const { field } = step.change;
  const keys = setBy.get(field) ?? [];
  const query =
    keys.length > 0 && step.change.to === null
      ? { ...typed, page: 1, not: [...typed.not, ...keys] }
      : turned(typed, { [field]: step.query[field as keyof SearchQuery] });
  return { ...step, query };
}

/** Readings that are no choice of a form: no car, and what is not wanted. */
export function stepsOfReadings(
  typed: SearchQuery,
  asked: Pick<Asked, 'wishes' | 'widerWishes' | 'unwanted' | 'noCar' | 'readings'>,
) {
  const off = (key: string, words: string): Step => ({
    change: { field: 'not', from: '', to: key },
    query: { ...typed, page: 1, not: [...typed.not, key] },
    words,
  });
  const unwanted = asked.readings.filter(({ type }) => type === 'notWanted');
  return [
    ...(asked.noCar
      ? [
          {
            step: off('limit:no_car', 'if you can get further than a walk'),
            given: { ...asked, noCar: false },
          },
        ]
      : []),
    ...(unwanted.length === 1
      ? [
          {
            step: off(unwanted[0]!.key, `if “${unwanted[0]!.label.replace(/^Not: /, '')}” is fine after all`),
            given: { ...asked, unwanted: {} },
          },
        ]
      : []),
  ];
}

/**
 * At most three: the shorter way that brings something first, then the steps that add least, which stray least from
 * what was asked. A step that brings nothing is none. `had` was found without any.
 */
export function chooseNearMisses(tried: { step: Step; total: number }[], had: number): NearMiss[] {
  const gains = tried.map(({ step, total }) => ({ step, gain: total - had })).filter(({ gain }) => gain > 0);
  const wider = gains.filter(({ step }) => isWider(step));
  const others = gains.filter(({ step }) => !isWider(step)).sort((a, b) => a.gain - b.gain);
  return [...wider.slice(0, 1), ...others].slice(0, 3).map(({ step, gain }) => ({
    change: step.change,
    gain,
    words: `${thereAre(gain, had)} ${step.words}`,
    href: `/search${addressOf(step.query)}`,
  }));
}

/** Farther away, or more of the map. */
export const isWider = ({ change }: Step) => change.field === 'radius' || change.field === 'box';

/** "There is 1", "There are 4 more": nobody has more than nothing. */
const thereAre = (gain: number, had: number) =>
  `${gain === 1 ? 'There is 1' : `There are ${gain.toLocaleString('en-GB')}`}${had > 0 ? ' more' : ''}`;

function farther(query: SearchQuery, radius: number | null): Step[] {
  const { box } = query;
  if (box) return [2, 4].flatMap((times) => wider(query, box, times));
  if (radius === null) return [];
  const reach = (times: number) => Math.min(farthest, Math.round(radius * times));
  return [...new Set([reach(2), reach(4)])]
    .filter((metres) => metres > radius)
    .map((metres) => ({
      change: { field: 'radius', from: String(Math.round(radius)), to: String(metres) },
      query: turned(query, { radius: metres }),
      words: metres === farthest ? 'if any distance will do' : `if you can travel ${milesWords(metres)}`,
    }));
}

/** The same middle, that many times as wide and high, as far as the earth goes. */
function wider(query: SearchQuery, box: Box, times: number): Step[] {
  const grown = (low: number, high: number, most: number): [number, number] => {
    const more = ((high - low) / 2) * (times - 1);
    return [rounded(Math.max(-most, low - more)), rounded(Math.min(most, high + more))];
  };
  // A box over the date line has its west east of its east.
  if (box.west > box.east) return [];
  const [west, east] = grown(box.west, box.east, 180);
  const [south, north] = grown(box.south, box.north, 90);
  const wide = { west, south, east, north };
  return [
    {
      change: { field: 'box', from: boxAddress(box), to: boxAddress(wide) },
      query: turned(query, { box: wide }),
      words: `on a map ${times === 2 ? 'twice' : 'four times'} as wide`,
    },
  ];
}

const rounded = (degrees: number) => Number(degrees.toFixed(6));

function withoutOne(query: SearchQuery): Step[] {
  const off = (field: FacetName | 'when' | 'age', words: string): Step => ({
    change: { field, from: [query[field] ?? ''].flat().join(','), to: null },
    query: turned(query, { [field]: field === 'when' || field === 'age' ? undefined : [] }),
    words,
  });
  return [
    ...facetNames
      .filter((facet) => query[facet].length > 0)
      .map((facet) => off(facet, withoutWords(facet, query[facet]))),
    ...(query.when ? [off('when', whenWords[query.when])] : []),
    ...(query.age === undefined ? [] : [off('age', 'for other ages')]),
  ];
}

function withRemote(query: SearchQuery, radius: number | null): Step[] {
  if (query.remote || (radius === null && !query.box)) return [];
  return [
    {
      change: { field: 'remote', from: '', to: '1' },
      query: turned(query, { remote: '1' }),
      words: 'by phone or online',
    },
  ];
}

const turned = (query: SearchQuery, change: Partial<Record<keyof SearchQuery, unknown>>): SearchQuery =>
  ({ ...query, page: 1, ...change }) as SearchQuery;

const whenWords: Record<NonNullable<SearchQuery['when']>, string> = {
  now: 'if it need not be open now',
  today: 'if it need not be today',
  tomorrow: 'if it need not be tomorrow',
  week: 'if it need not be in the next seven days',
  weekend: 'if it need not be at the weekend',
};

/** True of everything that comes in when the filter goes, also of what never told (no day, no cost, no language). */
function withoutWords(facet: FacetName, values: readonly string[]): string {
  const labels = values.map((value) => labelOf(facet, value));
  const either = (said: string[]) => said.join(' or ');
  const quoted = either(labels.map((label) => `“${label}”`));
  switch (facet) {
    case 'kind':
      return 'of another sort';
    case 'scheme':
      return 'that work in another way';
    case 'category':
    case 'need':
      return `that are not listed under ${quoted}`;
    case 'who':
      return values.includes('anyone')
        ? 'that are meant for some people only'
        : `that are not especially for ${either(labels.map(inSentence))}`;
    // What is not known came in with the filter: without it comes what is known to lack something.
    case 'access':
      return `if you can do without ${quoted}`;
    case 'cost':
      return values.includes('free') ? 'if it may cost something' : 'at another price';
    case 'attendance':
      return 'if you can take part another way';
    case 'format':
      return `that are not ${quoted}`;
    case 'join':
      return 'if you can join another way';
    case 'day':
      return 'if any day will do';
    case 'time':
      return 'if any time of day will do';
    case 'language':
      return `if it need not be in ${either(labels)}`;
    case 'capacity':
      return values.includes('open_now') ? 'if there may be no room yet' : `that are not ${quoted}`;
  }
}

const inSentence = (label: string) =>
  label.startsWith('LGBT') ? label : label.charAt(0).toLowerCase() + label.slice(1);
