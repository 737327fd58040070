import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newToken } from '../../../api/accounts/token.ts';
import { readSixWords, sixWordsOf } from '../../../api/register/link.rules.ts';
import { codeWords } from '../../../api/register/six.words.ts';

describe('six words', () => {
  it('come from 1,024 that differ, so that there are 2^60 of six', () => {
    expect(codeWords).toHaveLength(1024);
    expect(new Set(codeWords).size).toBe(1024);
    expect(codeWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('are the same for the same link, however they are said', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', ', ', ' - ', '\n'), fc.boolean(), (between, loud) => {
        const words = sixWordsOf(newToken());
        const said = words.join(between);
        expect(readSixWords(loud ? said.toUpperCase() : said)).toEqual(words);
      }),
      { numRuns: 200 },
    );
  });

  it('use every word about as often as any other', () => {
    const seen = new Set(Array.from({ length: 3_000 }, () => sixWordsOf(newToken())).flat());
    expect(seen.size).toBe(1024);
  });

  it.each(['', 'acorn', 'acorn acre actor adult album zzz', 'acorn acre actor adult album alley almond'])(
    'are not %s',
    (said) => {
      expect(readSixWords(said)).toBeNull();
    },
  );
});
