import { shorten, type Synonyms } from '../embedded/question.ts';
import { smallWords } from '../embedded/tokens.ts';

/** The folded words of a question; `unfinished`: the last one is still being typed, so its beginning will do. */
export type Asked = { words: string[]; unfinished: boolean };

/** Meilisearch looks up what phrases of up to so many words mean. */
const longestPhrase = 3;

/**
 * What is sent as `q`: folded words only, so that nothing typed is taken for an operator (`-word`, quotation
 * marks). After a finished word stands a space, or Meilisearch would complete it. Small words are left out
 * where another word is asked for, as our own engine passes over them; not the last, nor inside a known phrase.
 */
export function questionText({ words, unfinished }: Asked, synonyms: Synonyms): string {
  const kept = words.filter((_, i) => !isPassedOver(words, i, synonyms));
  return kept.join(' ') + (kept.length > 0 && !unfinished ? ' ' : '');
}

export function isPassedOver(words: string[], i: number, synonyms: Synonyms): boolean {
  if (!smallWords.has(words[i]!) || i === words.length - 1) return false;
  return words.some((word) => !smallWords.has(word)) && !standsInPhrase(words, i, synonyms);
}

function standsInPhrase(words: string[], i: number, synonyms: Synonyms): boolean {
  for (let from = Math.max(0, i - longestPhrase + 1); from <= i; from++)
    for (let to = Math.max(i + 1, from + 2); to <= Math.min(words.length, from + longestPhrase); to++)
      if (synonyms.has(words.slice(from, to).join(' '))) return true;
  return false;
}

/** Ever shorter ways to ask, dropping words from the right; what is left is finished. */
export function shorterWays(words: string[]): (Asked & { dropped: string[] })[] {
  const ways: (Asked & { dropped: string[] })[] = [];
  for (let way = shorten(words); way; way = shorten(way.words)) {
    const dropped = [...way.dropped, ...(ways.at(-1)?.dropped ?? [])];
    ways.push({ words: way.words, unfinished: false, dropped });
  }
  return ways;
}
