import * as lists from '../contract/lists.ts';
import type { CellsQuery, ReadingView, SearchQuery } from '../contract/search.ts';
import { spanLabels } from '../taxonomy/labels.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { topics, type Topic, type TopicId } from '../taxonomy/topics.ts';
import { wordsOf } from './embedded/tokens.ts';
import type { AnyValue, Wish } from './search-index.ts';
import type { KnowsPlace } from './understand-places.rules.ts';
import { aLure, inWorship } from './topic.rules.ts';
import { keyOf, understand, type Reading } from './understand.rules.ts';

/** A search as somebody typed it, and what its words were read as. */
export type Asked<Q extends SearchQuery | CellsQuery = SearchQuery> = {
  /** The query with the limits and the place that were read, and with the words that are left to look for. */
  query: Q;
  wishes: Wish[];
  /** As `wishes`, with what answers a liking only in part; for when nothing was found. */
  widerWishes: Wish[];
  /** The topics wished for, one list a wish. */
  topics: TopicId[][];
  unwanted: AnyValue;
  noCar: boolean;
  readings: ReadingView[];
  /** By field of the query, the keys of the readings that set it. */
  setBy: Map<string, string[]>;
};

/** Longer sentences tell a story: what is left of them is not looked for word by word. */
const storyFrom = 6;
const mostLeft = 2;

/** Reads the words of a search. What was chosen by hand is never changed by what was read. */
export function readAsked<Q extends SearchQuery | CellsQuery>(query: Q, knowsPlace: KnowsPlace): Asked<Q> {
  const placeTyped = query.near !== '' || query.at !== undefined || query.box !== undefined;
  const off = new Set(query.not);
  const { readings, wishes, left, heard, vague } = understand(query.q, { placeTyped, knowsPlace, off });

  const read: Q = { ...query };
  const setBy = new Map<string, string[]>();
  for (const reading of readings) {
    for (const [field, values] of fieldsOf(reading)) {
      const chosen = query[field];
      const isOpen = Array.isArray(chosen) ? chosen.length === 0 : chosen === undefined || chosen === '';
      if (!isOpen) continue;
      const before = read[field];
      Object.assign(read, { [field]: Array.isArray(before) ? [...before, ...values] : values[0] });
      setBy.set(field, [...(setBy.get(field) ?? []), keyOf(reading)]);
    }
  }

  const isStory = wishes.length > 0 && (heard >= storyFrom || left.length > mostLeft);
  if (readings.length > 0) read.q = isStory ? '' : wordsLeft(query.q, left);
  return {
    query: read,
    wishes: wishesOf(wishes, false, vague),
    widerWishes: wishesOf(wishes, true, vague),
    topics: wishes,
    unwanted: unwantedOf(
      readings.flatMap((each) => (each.type === 'notWanted' ? [each.value] : [])),
      wishes,
    ),
    noCar: readings.some(({ type, value }) => type === 'limit' && value === 'no_car'),
    readings: readings.map((reading) => ({
      ...{ key: keyOf(reading), type: reading.type, said: reading.said },
      label: labelOfReading(reading),
    })),
    setBy,
  };
}

/** What answers each family of topics. `isWide`: what answers a liking in part will do too. */
export const wishesOf = (
  families: readonly TopicId[][],
  isWide: boolean,
  vague: readonly TopicId[] = [],
): Wish[] =>
  weighed(
    families.map((family) => wishFor(family, isWide)),
    families,
    vague,
  );

/** Values that nothing shown may have, from what is not wanted and what is wished for. */
export const unwantedOf = (notWanted: readonly TopicId[], families: readonly TopicId[][]): AnyValue =>
  together([
    ...notWanted.map(refused),
    // Somebody who is stopping is not sent to a pub, nor to a bingo.
    ...(families.flat().includes('drink_drugs') ? [{ topic: [aLure] }] : []),
  ]);

export const isLiking = (id: TopicId): boolean => topics[id].type === 'interest';

/** What no answer holds to where likings are answered in part: the words left over, and the likings as they were said. */
export const letGo = ({ query, readings }: Pick<Asked, 'query' | 'readings'>): string[] => [
  ...readings.flatMap(({ type, said }) => (type === 'interest' ? [said] : [])),
  ...wordsOf(query.q),
];

/** A word that still grows is left growing. */
const wordsLeft = (typed: string, left: string[]) =>
  left.join(' ') + (left.length > 0 && !typed.endsWith(left.at(-1)!) ? ' ' : '');

type ListField = 'cost' | 'day' | 'time' | 'who' | 'language' | 'attendance' | 'access';
type Field = ListField | 'when' | 'age' | 'near';

/** The fields of a query that a limit or a place sets. */
function fieldsOf(reading: Reading): [Field, (string | number)[]][] {
  if (reading.type === 'place') return [['near', [reading.value]]];
  if (reading.type !== 'limit') return [];
  const { value } = reading;
  if (value.startsWith('age:')) return [['age', [Number(value.slice(4))]]];
  if (value.startsWith('language:')) return [['language', [value.slice(9)]]];
  if (lists.days.some((day) => day === value)) return [['day', [value]]];
  if (lists.timesOfDay.some((time) => time === value)) return [['time', [value]]];
  if (lists.accessFeatures.some((feature) => feature === value)) return [['access', [value]]];
  return plainLimits[value] ?? [];
}

const plainLimits: Record<string, [Field, string[]][]> = {
  free: [['cost', ['free', 'donation']]],
  comes_to_you: [['attendance', ['home_visit']]],
  phone: [['attendance', ['phone']]],
  online: [['attendance', ['online_self_serve', 'video', 'text_or_chat']]],
  women: [['who', ['women']]],
  men: [['who', ['men']]],
  today: [['when', ['today']]],
  tomorrow: [['when', ['tomorrow']]],
  weekend: [['when', ['weekend']]],
  now: [['when', ['now']]],
};

/** What almost any group answers counts for less beside what few do. */
const common: ReadonlySet<string> = new Set([
  ...[
    'meet_people',
    'learn',
    'learning',
    'purpose',
    'older',
    'young',
    'family',
    'peers',
    'housebound',
    'advice',
  ],
  ...['culture', 'active', 'outdoors', 'coffee'],
]);

function weighed(wishes: Wish[], families: readonly TopicId[][], vague: readonly TopicId[]): Wish[] {
  const isLight = families.map((family) => family.every((id) => common.has(id) || vague.includes(id)));
  return isLight.every(Boolean)
    ? wishes
    : wishes.map((wish, i) => (isLight[i] ? { ...wish, isLight: true } : wish));
}

/** What answers any topic of a family. A liking is answered by what speaks of it. */
function wishFor(family: readonly TopicId[], isWide: boolean): Wish {
  const asked: Topic[] = family.map((id) => topics[id]);
  const best = asked.map((topic, i) =>
    topic.words.length === 0
      ? topic.best
      : topic.type === 'interest'
        ? { topic: [family[i]!] }
        : { ...topic.best, topic: [family[i]!] },
  );
  const also = asked.flatMap(({ type, also, best }) =>
    type === 'need'
      ? [{ category: also }]
      : isWide
        ? [{ category: [...(best.category ?? []), ...also] }]
        : [],
  );
  const core = asked.map(
    ({ core, type, words }, i) =>
      core ?? (type === 'need' && words.length > 0 ? { topic: [family[i]!] } : best[i]!),
  );
  return { best: together(best), core: together(core), also: together(also) };
}

/** Who does not want to sing may still like to paint; who wants no church wants no church hall either. */
function refused(id: TopicId): AnyValue {
  if (id === 'faith') return { ...topics.faith.best, topic: [inWorship] };
  return topics[id].type === 'interest' && topics[id].words.length > 0 ? { topic: [id] } : topics[id].best;
}

function together(values: readonly AnyValue[]): AnyValue {
  const all: AnyValue = {};
  for (const each of values)
    for (const [facet, list] of Object.entries(each) as [keyof AnyValue, string[]][])
      if (list.length > 0) all[facet] = [...new Set([...(all[facet] ?? []), ...list])];
  return all;
}

const said: Record<string, string> = {
  no_car: 'No car',
  free: 'Free',
  comes_to_you: 'Comes to you',
  phone: 'By phone',
  online: 'Online',
  women: 'For women',
  men: 'For men',
  today: spanLabels.today,
  tomorrow: spanLabels.tomorrow,
  weekend: spanLabels.weekend,
  now: spanLabels.now,
};

function labelOfReading(reading: Reading): string {
  if (reading.type === 'place')
    return `Near ${reading.said.replace(/^(near|nr|in|at|around|round|by|outside)\s+/i, '')}`;
  if (reading.type === 'notWanted') return `Not: ${topics[reading.value].label}`;
  if (reading.type !== 'limit') return topics[reading.value].label;
  const { value } = reading;
  if (value.startsWith('age:')) return `Age ${value.slice(4)}`;
  if (value.startsWith('language:')) return `In ${labelOf('language', value.slice(9))}`;
  const facet = (['day', 'time', 'access'] as const).find((each) => labelOf(each, value) !== value);
  return said[value] ?? (facet ? labelOf(facet, value) : value);
}
