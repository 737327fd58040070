import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { selectBest } from '../../../../api/search/embedded/select.ts';
import { createVocabulary } from '../../../../api/search/embedded/vocabulary.ts';
import { typosBetween } from '../../../support/search-oracle.ts';

const seed = Number(process.env.SEED ?? 20_261_123);
const runs = process.env.LONG ? 20_000 : 500;

describe('the vocabulary', () => {
  // Few letters, so that words come near each other.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '水'), minLength: 1, maxLength: 12 });

  it('derives just the words that the rule for typos allows, each once', () => {
    const law = fc.property(
      fc.array(word, { maxLength: 60 }),
      word,
      fc.boolean(),
      fc.nat(60),
      (words, asked, beginning, half) => {
        const vocabulary = createVocabulary();
        words.slice(0, half).forEach(vocabulary.learn);
        vocabulary.derive('settle', false);
        words.slice(half).forEach(vocabulary.learn);
        const derived = vocabulary
          .derive(asked, beginning)
          .map(({ term, typos, whole }) => [vocabulary.terms[term]!, typos, whole]);
        const expected = [...new Set(words)].flatMap((each) => {
          const typos = typosBetween(asked, each, beginning);
          return typos === null ? [] : [[each, typos, each === asked]];
        });
        expect(derived.sort()).toEqual(expected.sort());
      },
    );
    fc.assert(law, { numRuns: runs, seed });
  });
});

describe('the best of many', () => {
  it('are those a full sort would give', () => {
    const key = fc.integer({ min: 0, max: 20 });
    const law = fc.property(
      fc.array(fc.tuple(key, key), { maxLength: 200 }),
      fc.nat(210),
      fc.nat(210),
      (pairs, from, length) => {
        const keys = Float64Array.from(pairs, ([k]) => k);
        const ties = Uint32Array.from(pairs, ([, t]) => t);
        const all = pairs
          .map((_, i) => i)
          .sort((a, b) => keys[a]! - keys[b]! || ties[a]! - ties[b]! || a - b);
        const best = selectBest(keys, ties, pairs.length, from, from + length);
        expect(Array.from(best)).toEqual(all.slice(from, from + length));
      },
    );
    fc.assert(law, { numRuns: runs, seed });
  });
});
