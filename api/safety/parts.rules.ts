import type { Span } from './lexicon.rules.ts';

/** Words that are weighed at once, and how far on the next begin: danger told among many other words weighs little. */
const most = 10;
const step = 5;
/** Fewer words say too little by themselves. */
const least = 3;

/** What was said piece by piece: between marks and pauses, and of a long piece ten words at a time. None where it is one. */
export function partsOf(words: readonly string[], pauses: readonly number[]): Span[] {
  const ends = [...words.flatMap((word, at) => (word === '/' ? [at] : [])), ...pauses, words.length];
  const parts: Span[] = [];
  let from = 0;
  for (const to of ends.sort((a, b) => a - b)) {
    for (let at = from; at < to; at += step) {
      const last = at + most + step >= to;
      parts.push({ from: at, to: last ? to : at + most });
      if (last) break;
    }
    from = words[to] === '/' ? to + 1 : to;
  }
  return parts.filter(({ from, to }) => to - from >= least && to - from < words.length);
}
