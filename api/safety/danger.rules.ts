import type { Danger } from '../contract/urgent.ts';
import { abuseSigns } from './danger-abuse.words.ts';
import { childSigns } from './danger-child.words.ts';
import { exploitationSigns } from './danger-exploitation.words.ts';
import { groups } from './danger-groups.words.ts';
import { harmlessPhrases } from './danger-harmless.words.ts';
import { selfHarmSigns } from './danger-self-harm.words.ts';
import { createSpelling, hear } from './danger-speech.rules.ts';
import { togetherAtHome } from './danger-together-home.words.ts';
import { togetherSelf } from './danger-together-self.words.ts';
import { togetherUsed } from './danger-together-used.words.ts';
import { welshSigns } from './danger-welsh.words.ts';
import { anyPhrase, wordsIn } from './phrase.rules.ts';

/** In the order they count in where words tell of several. */
const signs = [...selfHarmSigns, ...childSigns, ...exploitationSigns, ...abuseSigns, ...welshSigns];
const togetherSigns = [...togetherSelf, ...togetherUsed, ...togetherAtHome];
const patterns = [
  ...signs.map(({ danger, say }) => ({ danger, all: [anyPhrase(say, groups)] })),
  ...togetherSigns.map(({ danger, all }) => ({
    danger,
    all: all.map((phrase) => anyPhrase([phrase], groups)),
  })),
];
const welshPatterns = welshSigns.map(({ danger, say }) => ({ danger, found: anyPhrase(say, groups) }));
const harmless = anyPhrase(harmlessPhrases, groups);
const spelling = createSpelling(
  wordsIn(
    [...signs.flatMap(({ say }) => say), ...togetherSigns.flatMap(({ all }) => all), ...harmlessPhrases],
    groups,
  ),
);

/** Which danger somebody's words tell of, if any. Nothing is guessed: only what the reviewed lists name is found. */
export function dangerIn(typed: string): Danger | null {
  if (!/\p{L}/u.test(typed)) return null;
  const english = left(typed, 'english');
  const told = patterns.find(({ all }) => all.every((found) => english.search(found) >= 0));
  if (told) return told.danger;
  const welsh = left(typed, 'welsh');
  return welshPatterns.find(({ found }) => welsh.search(found) >= 0)?.danger ?? null;
}

/** What was typed without what only sounds like danger. */
const left = (typed: string, as: 'english' | 'welsh') => hear(typed, spelling, as).replace(harmless, '~ ');
