import { walkTypos, type SortedWords } from './typo-walk.ts';

/** Typos forgiven by the length of the word, as Meilisearch has them: one from 5 letters, two from 9. */
export const typosAllowed = (word: string) => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/** A word of the index that satisfies an asked one. `whole` is false for a typo or a mere beginning. */
export type Derived = { term: number; typos: number; whole: boolean };

/** Most new words that stand apart, sorted by themselves, before they are merged with the rest. */
const mostApart = 1024;

/**
 * Every word of the index by number, and which of them an asked word may mean.
 * Sorted in two runs: the large one, and the newest words, so that a new word costs little.
 */
export function createVocabulary() {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  let large = sortWords(terms, []);
  let newest = sortWords(terms, []);

  /** Makes every word findable. */
  function settle() {
    const sorted = large.order.length + newest.order.length;
    if (sorted === terms.length) return;
    const apart = terms.length - large.order.length;
    const added = Array.from({ length: apart }, (_, i) => large.order.length + i);
    if (apart <= mostApart) {
      newest = sortWords(terms, added);
      return;
    }
    // Two sorted runs end to end: the sort of arrays merges them in one pass.
    const latest = sortWords(terms, added).order;
    large = sortWords(terms, large.order.concat(latest));
    newest = sortWords(terms, []);
  }

  return {
    terms,
    settle,
    /** Called after writing: spares the next question the sorting, and a long import most of it. */
    settleIfMany() {
      const apart = terms.length - large.order.length;
      if (apart > Math.max(mostApart, large.order.length / 8)) settle();
    },
    numberOf: (word: string) => numbers.get(word),

    /** The number of a word, a new one if it is new. */
    learn: (word: string) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = terms.length;
        const copy = detached(word);
        terms.push(copy);
        numbers.set(copy, number);
      }
      return number;
    },

    /**
     * The words of the index that an asked word may mean, each once. A wrong first letter counts as two typos,
     * so it is forgiven only where two are. With `beginning`, words that go on after what was asked fit too.
     */
    derive(asked: string, beginning: boolean, budget = typosAllowed(asked)): Derived[] {
      settle();
      const derived: Derived[] = [];
      const exact = numbers.get(asked);
      if (exact !== undefined) derived.push({ term: exact, typos: 0, whole: true });
      for (const run of [large, newest]) deriveFrom(run, asked, beginning, budget, exact, derived);
      return derived;
    },
  };

  function deriveFrom(
    run: SortedWords,
    asked: string,
    beginning: boolean,
    budget: number,
    exact: number | undefined,
    derived: Derived[],
  ) {
    const begins = beginning ? rangeOf(run, asked) : ([0, 0] as const);
    for (let place = begins[0]; place < begins[1]; place++) {
      const term = run.order[place]!;
      if (term !== exact) derived.push({ term, typos: 0, whole: false });
    }

    if (budget === 0) return;
    const add = (place: number, typos: number) => {
      const term = run.order[place]!;
      if (typos === 0 || term === exact || (place >= begins[0] && place < begins[1])) return;
      derived.push({ term, typos, whole: false });
    };
    const [from, to] = rangeOf(run, asked[0]!);
    walkTypos(run, [from, to], asked, budget, beginning, add);
    if (budget < 2) return;
    const wrongFirstLetter = (place: number) => add(place, 2);
    walkTypos(run, [0, from], asked, 1, beginning, wrongFirstLetter);
    walkTypos(run, [to, run.order.length], asked, 1, beginning, wrongFirstLetter);
  }

  /** The places of the words that begin so. */
  function rangeOf({ order }: SortedWords, start: string): readonly [number, number] {
    const firstWhere = (reached: (word: string) => boolean) => {
      let low = 0;
      let high = order.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (reached(terms[order[middle]!]!)) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    return [
      firstWhere((word) => word >= start),
      firstWhere((word) => word > start && !word.startsWith(start)),
    ];
  }
}
export type Vocabulary = ReturnType<typeof createVocabulary>;

/** A word cut from a text keeps the whole text in memory; its copy does not. */
const detached = (word: string) => Buffer.from(word, 'utf16le').toString('utf16le');

function sortWords(terms: string[], order: number[]): SortedWords {
  order.sort((a, b) => (terms[a]! < terms[b]! ? -1 : 1));
  const starts = new Uint32Array(order.length + 1);
  order.forEach((term, place) => (starts[place + 1] = starts[place]! + terms[term]!.length));
  const letters = new Uint16Array(starts[order.length]!);
  const shared = new Uint8Array(order.length);
  let previous = '';
  order.forEach((term, place) => {
    const word = terms[term]!;
    for (let i = 0; i < word.length; i++) letters[starts[place]! + i] = word.charCodeAt(i);
    let alike = 0;
    while (alike < word.length && word.charCodeAt(alike) === previous.charCodeAt(alike)) alike++;
    shared[place] = alike;
    previous = word;
  });
  return { order, starts, letters, shared };
}
