import { fillers, meanings, wordsOfTheirOwn } from './danger-spelling.words.ts';

/** Letters that stand for others inside a word. */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * What was typed, as the lists of danger hear it: small letters without marks, text-speak written out, slips of
 * spelling mended towards `known`, clauses divided by `/`. Each word is followed by one space, and one stands before.
 */
export function hear(typed: string, known: Spelling, as: 'english' | 'welsh'): string {
  const plain = typed
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/(?<=[a-z])[0134@$5!](?=[a-z])/g, (sign) => lookalikes[sign] ?? sign)
    .replace(/(?<=[a-z])\*+(?=[a-z])/g, '')
    .replace(/\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\b(do|does|did)n't\b/g, 'not')
    .replace(/n't\b/g, ' not')
    .replace(/'ll\b/g, ' will')
    .replace(/'re\b/g, ' are')
    .replace(/'ve\b/g, ' have')
    .replace(/\b(i)'m\b/g, '$1 am')
    .replace(/\b(he|she|it|that|who|what|there)'s\b/g, '$1 is')
    .replace(/'s\b|'d\b/g, '')
    .replace(/'/g, (_mark, at: number, all: string) =>
      /[yaiouew]'[a-z]/.test(all.slice(at - 1, at + 2)) ? ' ' : '',
    )
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[.!?;:\n…]+/g, ' / ')
    .replace(/[^a-z0-9/]+/g, ' ');
  // Short words of Welsh are text-speak in English, so each language is heard on its own.
  const meaning = (word: string) =>
    as === 'welsh' ? welshMeanings[word] : Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  const words = plain
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => (meaning(word) ?? known.mend(word)).split(' '))
    .filter((word) => as === 'welsh' || !fillers.has(word));
  return ` ${words.join(' ')} `
    .replace(/ (my|him|her|them|your|our) (self|selves|slf|sen) /g, ' $1self ')
    .replace(/ do not /g, ' not ')
    .replace(/ does not /g, ' not ')
    .replace(/ did not /g, ' not ')
    .replace(/ any ?where near /g, ' ');
}

/** What stands after an apostrophe. */
const welshMeanings: Partial<Record<string, string>> = { n: 'yn', r: 'y' };

/** Somebody may paste a page; what matters is said in the beginning. */
const longest = 2_000;

export type Spelling = { mend: (word: string) => string };

/** Mends one slip in words of five letters and more, two in nine and more; never a word that stands for itself. */
export function createSpelling(words: Iterable<string>): Spelling {
  const known = new Set(words);
  const byLength = new Map<number, string[]>();
  for (const word of known)
    if (word.length >= 5) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

  function mend(word: string): string {
    if (
      word.length < 5 ||
      word.length > 24 ||
      known.has(word) ||
      wordsOfTheirOwn.has(word) ||
      /[0-9/]/.test(word)
    )
      return word;
    const slips = word.length >= 9 ? 2 : 1;
    for (let allowed = 1; allowed <= slips; allowed++) {
      for (let length = word.length - allowed; length <= word.length + allowed; length++) {
        const found = byLength.get(length)?.find((candidate) => mayBe(word, candidate, allowed));
        if (found) return found;
      }
    }
    return word;
  }
  return { mend };
}

/** Short words keep their first letter: people slip later, and other words differ there. */
const mayBe = (word: string, candidate: string, allowed: number) =>
  candidate.length >= 5 + 2 * (allowed - 1) &&
  (word[0] === candidate[0] || (Math.min(word.length, candidate.length) >= 7 && word[1] === candidate[0])) &&
  withinSlips(word, candidate, allowed);

/** Whether at most `most` letters were left out, put in, changed or swapped with their neighbour. */
function withinSlips(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = row;
  }
  return last[b.length]! <= most;
}
