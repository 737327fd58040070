import { belongingPhrases } from '../taxonomy/phrases/belonging.words.ts';
import { caringPhrases } from '../taxonomy/phrases/caring.words.ts';
import { companyPhrases } from '../taxonomy/phrases/company.words.ts';
import { phraseGroups } from '../taxonomy/phrases/groups.words.ts';
import { dailyHints, dailySoundsLike } from '../taxonomy/phrases/hints-daily.words.ts';
import { householdHints } from '../taxonomy/phrases/hints-household.words.ts';
import { livingHints } from '../taxonomy/phrases/hints-living.words.ts';
import { plainHints, plainSoundsLike } from '../taxonomy/phrases/hints-plain.words.ts';
import { roundaboutHints } from '../taxonomy/phrases/hints-roundabout.words.ts';
import { toldHints } from '../taxonomy/phrases/hints-told.words.ts';
import { hintPhrases, soundsLike } from '../taxonomy/phrases/hints.words.ts';
import { interestPhrases } from '../taxonomy/phrases/interests.words.ts';
import { limitPhrases } from '../taxonomy/phrases/limits.words.ts';
import { livingPhrases } from '../taxonomy/phrases/living.words.ts';
import { englishWords } from '../taxonomy/english-words.ts';
import { ordinaryWords, sayNothing } from '../taxonomy/phrases/ordinary.words.ts';
import { peoplePhrases } from '../taxonomy/phrases/people.words.ts';
import { dismissals, noRefusals, refusals, refusable } from '../taxonomy/phrases/refusals.words.ts';
import { rightsPhrases } from '../taxonomy/phrases/rights.words.ts';
import { vagueWords } from '../taxonomy/phrases/vague.words.ts';
import { welshGroups, welshPhrases } from '../taxonomy/phrases/welsh.words.ts';
import { topics, type TopicId } from '../taxonomy/topics.ts';
import { ageIn, type Aged } from './understand-ages.rules.ts';
import { inLanguages, plainLimitsIn } from './understand-limits.rules.ts';
import {
  findPhrases,
  longestOf,
  plantPhrases,
  type Match,
  type PhraseTable,
} from './understand-phrases.rules.ts';
import { placeIn, type KnowsPlace } from './understand-places.rules.ts';
import { createMending } from './understand-spelling.rules.ts';
import { mutationsOf, surelyWelsh } from './understand-welsh.rules.ts';
import { fold } from './embedded/tokens.ts';
import { hearWords, stemOf, type Heard } from './understand-words.rules.ts';

/** What a part of somebody's words was read as. `said` is that part as typed, from `start` to before `end`. */
export type Reading = { said: string; start: number; end: number } & (
  | { type: 'need' | 'interest' | 'notWanted'; value: TopicId }
  | { type: 'limit'; value: string }
  | { type: 'place'; value: string }
);

export type Understood = {
  /** In the order they were said. */
  readings: Reading[];
  /** Needs and interests by family: any of a family is enough, more families rank higher. */
  wishes: TopicId[][];
  /** Topics of which no more was said than a word that says little beside others. */
  vague: TopicId[];
  /** Words that were read as nothing and may be looked for, as typed, in their order. */
  left: string[];
  /** How many words there were. */
  heard: number;
};

type Tables = {
  english: PhraseTable;
  welsh: PhraseTable;
  limits: PhraseTable;
  refusing: PhraseTable;
  dismissing: PhraseTable;
  mend: (word: string) => string | null;
  welshBases: Map<string, string[]>;
  /** Words of Welsh that are not words of English phrases. */
  onlyWelsh: Set<string>;
};

let made: Tables | undefined;
/** Made when the first question is read (about a tenth of a second), then kept. */
const tables = () => (made ??= makeTables());

function makeTables(): Tables {
  const english = [
    companyPhrases,
    belongingPhrases,
    caringPhrases,
    livingPhrases,
    rightsPhrases,
    peoplePhrases,
    interestPhrases,
    hintPhrases,
    livingHints,
    roundaboutHints,
    toldHints,
    householdHints,
    dailyHints,
    plainHints,
    { none: [...soundsLike, ...dailySoundsLike, ...plainSoundsLike] },
  ];
  const tree = plantPhrases(together(english), phraseGroups, stemOf);
  const groups = { ...phraseGroups, WEEKDAY: 'monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|friday|fri|saturday|sat|sunday|sun' }; // prettier-ignore
  const limits = plantPhrases(together([limitPhrases, inLanguages()]), groups, stemOf);
  const welsh = plantPhrases(welshPhrases, welshGroups, (word) => fold(word));
  const refusing = plantPhrases({ not: refusals, none: noRefusals }, phraseGroups, stemOf);
  const dismissing = plantPhrases({ not: dismissals }, phraseGroups, stemOf);
  const known = new Set([...tree.words, ...limits.words, ...refusing.words, ...dismissing.words]);
  const welshBases = new Map<string, string[]>();
  for (const base of welsh.words)
    for (const form of mutationsOf(base)) welshBases.set(form, [...(welshBases.get(form) ?? []), base]);
  const onlyWelsh = new Set(
    [...welsh.words].filter(
      (word) => word.length > 3 && !tree.words.has(stemOf(word)) && !ordinaryWords.has(word),
    ),
  );
  return {
    ...{ english: tree, welsh, limits, refusing, dismissing, welshBases, onlyWelsh },
    mend: createMending(known, new Set([...ordinaryWords, ...sayNothing, ...welsh.words])),
  };
}

/** One table of several; a topic may stand in more than one. */
function together(tables: Partial<Record<string, string[]>>[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const table of tables)
    for (const [value, phrases] of Object.entries(table))
      all[value] = [...(all[value] ?? []), ...(phrases ?? [])];
  return all;
}

/**
 * Reads what somebody typed into needs, interests, limits, a place and what is not wanted. Nothing is guessed: only
 * phrases of the lists are found, the longest of each place. `placeTyped`: a place stands in the second box, and none
 * is taken from the words. `off`: readings taken off by their `type:value`; their words are left over then.
 */
export function understand(
  typed: string,
  {
    placeTyped = false,
    knowsPlace = () => false,
    off = new Set(),
  }: { placeTyped?: boolean; knowsPlace?: KnowsPlace; off?: ReadonlySet<string> } = {},
): Understood {
  const { english, welsh, limits, refusing, dismissing, mend, welshBases, onlyWelsh } = tables();
  const heard = hearWords(typed);
  const basesOf = ({ word }: Heard) => welshBases.get(word) ?? [];
  const stemsOf = (word: Heard) => [word.stem, ...basesOf(word).map(stemOf)];
  const isWelsh = heard.some((word) => surelyWelsh.has(word.word) || onlyWelsh.has(word.word));
  if (!isWelsh) for (const word of heard) mendWord(word, mend, english);

  // 1. Limits; what they say in more words is not said of anything else.
  const found = meant(
    longestOf([...plainLimitsIn(heard), ...findPhrases(heard, limits, isWelsh ? stemsOf : undefined)]),
  );
  const age = ageIn(heard, typed);

  // 2. Needs and interests. Of equals in Welsh words the Welsh one stands.
  // A single word that is Welsh too is none of English in a Welsh sentence: "colli" is no collie.
  const inEnglish = findPhrases(heard, english).filter(
    ({ from, to }) => !isWelsh || to - from > 1 || !welshBases.has(heard[from]!.word),
  );
  const inWelsh = isWelsh
    ? findPhrases(heard, welsh, basesOf).map((match) => ({ ...match, weight: match.weight + 0.5 }))
    : [];
  const longest = longestOf([...inEnglish, ...inWelsh]);
  // A wheelchair tells of a door before it tells of a wish.
  const isStepFree = ({ from, to }: Match) =>
    found.some((limit) => limit.value === 'step_free' && limit.from <= from && limit.to >= to);
  const wishes = meant(longest).filter(
    (match) =>
      !isOfAnotherAge(match, age) &&
      !found.some(
        (limit) =>
          overruling.has(limit.value) &&
          limit.weight > match.weight &&
          limit.from <= match.from &&
          limit.to >= match.to,
      ) &&
      !(match.value === 'disabled' && longest.length > 1 && isStepFree(match)),
  );

  // 3. What is not wanted: after "not", "no", "don't want" and their like, to the end of the clause, or before "isn't for me".
  const cues = longestOf(findPhrases(heard, refusing)).filter(({ value }) => value === 'not');
  const farewells = longestOf(findPhrases(heard, dismissing));
  const isRefused = (match: Match) =>
    refusable.has(match.value) &&
    !isWearyAlone(heard, match) &&
    (farewells.some(
      ({ from }) =>
        from >= match.to && from - match.to < 2 && heard[from]!.clause === heard[match.from]!.clause,
    ) ||
      cues.some(
        (cue) =>
          heard[cue.from]!.clause === heard[match.from]!.clause &&
          (cue.to <= match.from || cue.from < match.from) &&
          heard
            .slice(cue.to, match.from)
            .every(({ word }) => !/^(but|just|instead|only|want|prefer)$/.test(word)) &&
          match.from - cue.to < 7,
      ));

  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at++) taken.add(at);
  };
  for (const { from, to } of [...found, ...wishes]) take(from, to);
  if (age) take(age.from, age.to);
  const place = placeIn(heard, typed, knowsPlace, (at) => taken.has(at));

  const said = (from: number, to: number) => {
    const [start, end] = [heard[from]!.start, heard[to - 1]!.end];
    return { said: typed.slice(start, end), start, end };
  };
  const all: (Reading & { from: number; to: number })[] = [
    ...(place && !placeTyped
      ? [
          {
            type: 'place' as const,
            value: place.near,
            ...said(place.from, place.to),
            from: place.from,
            to: place.to,
          },
        ]
      : []),
    ...wishes.map((match) => ({
      type: isRefused(match) ? ('notWanted' as const) : topics[match.value as TopicId].type,
      value: match.value as TopicId,
      ...said(match.from, match.to),
      ...{ from: match.from, to: match.to },
    })),
    ...found.flatMap((match) =>
      limitsOf(match.value).map((value) => ({
        type: 'limit' as const,
        value,
        ...said(match.from, match.to),
        from: match.from,
        to: match.to,
      })),
    ),
    ...(age
      ? [
          {
            type: 'limit' as const,
            value: `age:${age.age}`,
            ...said(age.from, age.to),
            from: age.from,
            to: age.to,
          },
        ]
      : []),
  ];
  const wished = new Set(
    all.flatMap(({ type, value }) => (type === 'need' || type === 'interest' ? [value] : [])),
  );
  const seen = new Set<string>();
  const kept = all
    .sort((a, b) => a.start - b.start)
    .filter((reading) => {
      // "over 80, hate bingo": what is wished for elsewhere is not what is refused.
      if (reading.type === 'notWanted' && wished.has(reading.value)) return false;
      const key = keyOf(reading);
      return !off.has(key) && !seen.has(key) && seen.add(key);
    });

  const isVague = ({ from, to }: { from: number; to: number }) =>
    to - from === 1 && vagueWords.has(heard[from]!.word);
  const read = new Set(kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  if (place && !off.has(`place:${place.near}`)) for (let at = place.from; at < place.to; at++) read.add(at);
  const hollow = longest.filter(({ value }) => value === 'none');
  for (const cue of [...cues, ...farewells, ...hollow])
    for (let at = cue.from; at < cue.to; at++) read.add(at);
  return {
    readings: kept.map(({ from: _from, to: _to, ...reading }) => reading),
    heard: heard.length,
    wishes: byFamily(kept),
    vague:
      heard.length > fewWords
        ? kept.flatMap((each) =>
            (each.type === 'need' || each.type === 'interest') && isVague(each) ? [each.value] : [],
          )
        : [],
    left: heard
      .filter(({ word }, at) => !read.has(at) && !sayNothing.has(word))
      .map(({ start, end }) => typed.slice(start, end)),
  };
}

/** "Fed up of eating alone": it is being alone that somebody has had enough of. */
const isWearyAlone = (heard: Heard[], { from, to }: Match): boolean =>
  alone.test(
    heard
      .slice(from, to + 4)
      .filter(({ clause }) => clause === heard[from]!.clause)
      .map(({ word }) => word)
      .join(' '),
  );
const alone =
  /^(\S+ ){0,2}(alone|for one|(on|by) (my|his|her|our|their) (own|self|selves)|by (my|him|her|our|them)sel(f|ves))\b/;

/** Without what only sounds like something, and what was heard of those very words. */
const meant = (matches: Match[]) => {
  const hollow = matches.filter(({ value }) => value === 'none');
  return matches.filter(({ from, to }) => !hollow.some((each) => each.from === from && each.to === to));
};

/** "He's 97 and …" is nothing for the young, whatever else "he's … and" may tell of; nor is "she's 16" for the old. */
const isOfAnotherAge = ({ value, from, to }: Match, age: Aged | null): boolean => {
  if (!age || age.from >= to || age.to <= from) return false;
  return value === 'young' ? age.age > 25 : value === 'older' && age.age < 50;
};

/** "No transport" is no wish for transport, "I can't pay" none for advice on money, "by video call" none for a lesson. */
const overruling = new Set(['no_car', 'free', 'online']);

/** Who says no more than so many words means each of them. */
const fewWords = 3;

/** How a reading is called where it is taken off. */
export const keyOf = ({ type, value }: Pick<Reading, 'type' | 'value'>): string =>
  `${type === 'interest' ? 'need' : type}:${value}`;

const limitsOf = (value: string): string[] =>
  value === 'weekdays' ? ['MO', 'TU', 'WE', 'TH', 'FR'] : [value];

function byFamily(readings: readonly Reading[]): TopicId[][] {
  const families = new Map<string, TopicId[]>();
  for (const reading of readings) {
    if (reading.type !== 'need' && reading.type !== 'interest') continue;
    const { family } = topics[reading.value];
    families.set(family, [...(families.get(family) ?? []), reading.value]);
  }
  return [...families.values()];
}

/** "footballer" and "football", "beekeeper" and "beekeep". */
const isFormOf = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** A slip is heard as the word that was meant; a long word may be two written as one. */
function mendWord(word: Heard, mend: (word: string) => string | null, { words }: PhraseTable) {
  if (words.has(word.stem) || words.has(word.word)) return;
  const meant = mend(word.word) ?? mend(word.stem);
  if (meant === null || (englishWords.has(word.word) && !isFormOf(word.stem, meant))) return;
  word.stem = words.has(meant) ? meant : stemOf(meant);
}
