import { perLoose, perTypo } from './grade.ts';
import { smallWords, wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export const mostWords = 10;
export const mostLetters = 256;
/** Most ways of answering parts of a question; a bit each in the marks of a match. */
export const mostStretches = 32;
const longestJoin = 3;

/** Folded words or phrases → what else they may mean, each as its words. */
export type Synonyms = ReadonlyMap<string, string[][]>;

export const foldSynonyms = (synonyms: Record<string, string[]>): Synonyms =>
  new Map(
    Object.entries(synonyms).map(([key, meanings]) => [
      wordsOf(key).join(' '),
      meanings.map(wordsOf).filter((words) => words.length > 0),
    ]),
  );

/**
 * One way to answer a stretch of the asked words: by any one of `terms` (each with its grade),
 * or by the words of `phrase` side by side. A question is answered by a chain of stretches from its first word to its last.
 */
export type Stretch = {
  words: string[];
  terms: number[];
  grades: number[];
  phrase: number[] | null;
  /** Grade of the phrase. */
  grade: number;
  /** Stretches that may stand directly before it. */
  after: number[];
  begins: boolean;
  ends: boolean;
  /** For a phrase: the stretch of a plain word that answers the same asked words with fewer typos, or -1. */
  besides: number;
};
export type Question = Stretch[];
type Draft = Pick<Stretch, 'terms' | 'grades' | 'phrase' | 'grade'> & { from: number; to: number };

/** The words of a question, and whether the last is still being typed (no space or sign follows it). */
export function readWords(text: string) {
  const asked = text.slice(0, mostLetters);
  const words = wordsOf(asked);
  const unfinished = words.length <= mostWords && /[\p{L}\p{N}\p{M}]$/u.test(asked);
  return { words: words.slice(0, mostWords), unfinished };
}

/** Every way to answer these words from this vocabulary. */
export function pose(
  words: string[],
  unfinished: boolean,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Question {
  const drafts: Draft[] = [];
  const reachesEnd = (to: number) => unfinished && to === words.length;
  const phrase = (from: number, to: number, parts: string[], grade: number) => {
    const numbers = parts.map(vocabulary.numberOf);
    if (!numbers.every((number) => number !== undefined)) return;
    drafts.push({ from, to, terms: [], grades: [], phrase: numbers, grade });
  };

  // 1. Each word by itself, with typos, as the beginning of a longer word, or by a word that means the same.
  words.forEach((word, from) => {
    const derived = vocabulary.derive(word, reachesEnd(from + 1));
    const terms = derived.map(({ term }) => term);
    const grades = derived.map(({ typos, whole }) => typos * perTypo + (whole ? 0 : perLoose));
    for (const meaning of synonyms.get(word) ?? []) {
      const term = meaning.length === 1 ? vocabulary.numberOf(meaning[0]!) : undefined;
      if (term === undefined) continue;
      terms.push(term);
      grades.push(perLoose);
    }
    drafts.push({ from, to: from + 1, terms, grades, phrase: null, grade: 0 });
  });

  // 2. Phrases that mean the same, and words that mean the same as a phrase; no typos, no beginnings.
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      for (const meaning of synonyms.get(words.slice(from, to).join(' ')) ?? []) {
        if (meaning.length > 1 || to > from + 1) phrase(from, to, meaning, perLoose);
      }
    }
  }

  // 3. Neighbours written as one word ("foodbank" for "food bank") cost a typo for each space left out.
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + longestJoin); to++) {
      const joined = words.slice(from, to).join('');
      const derived = vocabulary.derive(joined, reachesEnd(to), 0);
      if (derived.length === 0) continue;
      const typos = (to - from - 1) * perTypo;
      const grades = derived.map(({ whole }) => typos + (whole ? 0 : perLoose));
      drafts.push({ from, to, terms: derived.map(({ term }) => term), grades, phrase: null, grade: 0 });
    }
  }

  // 4. One word written as two ("food bank" for "foodbank") costs one.
  words.forEach((word, from) => {
    for (let cut = 1; cut < word.length; cut++) {
      phrase(from, from + 1, [word.slice(0, cut), word.slice(cut)], perTypo + perLoose);
    }
  });

  return chain(drafts.slice(0, mostStretches), words);
}

/** Small words may be passed over where another word is asked for; not the last, which may be growing into a longer one. */
function chain(drafts: Draft[], words: string[]): Question {
  const hasContent = words.some((word) => !smallWords.has(word));
  const passable = words.map((word, i) => hasContent && smallWords.has(word) && i < words.length - 1);
  const leadsTo = (from: number, to: number) =>
    from <= to && passable.slice(from, to).every((small) => small);

  const ordered = drafts
    .filter(({ from, to, terms, phrase }) => {
      if (terms.length === 0 && phrase === null) return false;
      return !(to === from + 1 && passable[from]);
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const plain = (from: number, to: number) =>
    ordered.findIndex((other) => other.from === from && other.to === to && other.phrase === null);
  return ordered.map(({ from, to, ...draft }) => ({
    ...draft,
    besides: draft.grade >= perTypo ? plain(from, to) : -1,
    words: words.slice(from, to),
    begins: leadsTo(0, from),
    ends: leadsTo(to, words.length),
    after: ordered.flatMap((other, i) => (leadsTo(other.to, from) && other.to > other.from ? [i] : [])),
  }));
}

/** The question without its last word that carries a wish, or null where nothing to ask for would be left. */
export function shorten(words: string[]): { words: string[]; dropped: string[] } | null {
  let left = words.length - 1;
  while (left > 0 && smallWords.has(words[left - 1]!)) left--;
  return left > 0 ? { words: words.slice(0, left), dropped: words.slice(left) } : null;
}
