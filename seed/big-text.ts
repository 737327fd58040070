import type { Category } from '../api/contract/lists.ts';
import { pick, placeWord, type BigTown } from './big-towns.ts';
import { adjectives, companies } from './data/big-words.ts';
import { sentences, themes } from './data/big-themes.ts';
import type { Random } from './random.ts';

const split = (Object.keys(themes) as Category[]).map((category) => ({
  category,
  ...themes[category],
  nouns: themes[category].nouns.split('|'),
  does: themes[category].does.split('|'),
}));
export type BigTheme = (typeof split)[number];

const ends: number[] = [];
let total = 0;
for (const { weight } of split) ends.push((total += weight));

/** Common categories come more often, as in a real directory. */
export function pickTheme(random: Random): BigTheme {
  const at = random() * total;
  return split[ends.findIndex((end) => end > at)] ?? split[0]!;
}

export function bigName(random: Random, theme: BigTheme, town: BigTown, hall: string | undefined): string {
  const noun = pick(theme.nouns, random);
  const way = random();
  if (way < 0.28) return `${placeWord(random)} ${noun}`;
  if (way < 0.45) return `${town.name} ${noun}`;
  if (way < 0.58) return `The ${pick(adjectives, random)} ${noun}`;
  if (way < 0.72) return `${placeWord(random)} ${noun} ${pick(companies, random)}`;
  if (way < 0.84 && hall) return `${noun} at ${hall}`;
  return `${pick(adjectives, random)} ${placeWord(random)} ${noun}`;
}

export function bigSummary(random: Random, theme: BigTheme, hall: string | undefined): string {
  const setting = hall && random() < 0.4 ? ` at ${hall}` : '';
  return `${pick(theme.does, random)}${setting}. ${someSentences(random, random() < 0.6 ? 2 : 1)}`;
}

/** Two to five sentences, and for half of them some villages of their own. */
export function bigDescription(random: Random): string {
  const text = someSentences(random, 2 + Math.floor(random() * 4));
  if (random() < 0.5) return text;
  return `${text} We began in ${placeWord(random)} and still visit ${placeWord(random)} and ${placeWord(random)}.`;
}

// no number of sentences is a multiple of it, so a walk in such steps meets none twice
const stride = 7;

function someSentences(random: Random, count: number): string {
  let at = Math.floor(random() * sentences.length);
  let text = `${sentences[at]}.`;
  for (let told = 1; told < count; told++) {
    at = (at + stride) % sentences.length;
    text += ` ${sentences[at]}.`;
  }
  return text;
}
