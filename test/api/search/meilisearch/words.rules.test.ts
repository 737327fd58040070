import { describe, expect, it } from '@jest/globals';
import { foldSynonyms, readWords } from '../../../../api/search/embedded/question.ts';
import { matchedWords, worstFields } from '../../../../api/search/meilisearch/matched.rules.ts';
import { questionText, shorterWays } from '../../../../api/search/meilisearch/words.rules.ts';

const synonyms = foldSynonyms({
  'out of work': ['unemployed'],
  singing: ['choir'],
  gp: ['general practice'],
  'keep fit': ['exercise'],
});
const sent = (typed: string) => questionText(readWords(typed), synonyms);

describe('what is sent to Meilisearch as words', () => {
  it.each([
    ['a word still being typed stays open', 'gard', 'gard'],
    ['a word with a space behind it is finished', 'gard ', 'gard '],
    ['a minus in front excludes nothing', 'choir -men', 'choir men'],
    ['quotation marks ask for no phrase', '"peer support" group', 'peer support group'],
    ['apostrophes part words, and a lone s is a small one', "men's shed", 'men shed'],
    ['accents and capitals are folded', 'TŶ GŴYR', 'ty gwyr'],
    ['small words are passed over', 'lunch for the older', 'lunch older'],
    ['a small word at the end may be growing', 'lunch for the', 'lunch the'],
    ['small words alone are asked for', 'for the', 'for the'],
    ['a small word inside a known phrase stays', 'help out of work', 'help out of work'],
    ['and outside it does not', 'out of work for the', 'out of work the'],
    ['signs alone are nothing', '"*&() --', ''],
    ['nothing stays nothing', '   ', ''],
    ['the eleventh word is not asked', 'a b c d e f g h i j k', 'b c d e f g h j '],
  ])('%s', (_, typed, q) => expect(sent(typed)).toBe(q));
});

describe('asking for less', () => {
  it('drops from the right, small words with what they belonged to, and what is left is finished', () => {
    expect(shorterWays(['choir', 'in', 'the', 'park', 'zebra'])).toEqual([
      { words: ['choir', 'in', 'the', 'park'], unfinished: false, dropped: ['zebra'] },
      { words: ['choir'], unfinished: false, dropped: ['in', 'the', 'park', 'zebra'] },
    ]);
  });
  it('never leaves small words alone', () => expect(shorterWays(['for', 'the', 'zebra'])).toEqual([]));
});

describe('which words answered', () => {
  const matched = (typed: string, ...texts: string[]) => matchedWords(readWords(typed), texts, synonyms);

  it.each([
    ['a word', 'choir ', ['gospel choir'], { choir: ['choir'] }],
    ['a typo', 'alotment ', ['allotment gardens'], { alotment: ['allotment'] }],
    ['a beginning', 'gard', ['the gardeners garden'], { gard: ['garden', 'gardeners'] }],
    ['no beginning of a finished word', 'gard ', ['garden'], {}],
    ['a synonym', 'singing ', ['the choir'], { singing: ['choir'] }],
    ['a synonym of several words', 'gp ', ['general practice. sale'], { gp: ['general', 'practice'] }],
    [
      'a phrase that means a word',
      'out of work ',
      ['unemployed support'],
      { out: ['unemployed'], of: ['unemployed'], work: ['unemployed'] },
    ],
    ['two words written as one', 'food bank ', ['foodbank'], { food: ['foodbank'], bank: ['foodbank'] }],
    ['one word written as two', 'foodbank ', ['a food bank'], { foodbank: ['bank', 'food'] }],
    ['not across the end of a sentence', 'foodbank ', ['food. bank'], {}],
    [
      'nothing for small words passed over',
      'lunch for older ',
      ['lunch for older people'],
      { lunch: ['lunch'], older: ['older'] },
    ],
  ])('tells %s', (_, typed, texts, expected) => expect(matched(typed, ...texts)).toEqual(expected));
});

describe('the field that counts', () => {
  it('is that of the worst-placed word', () => {
    const texts = [
      ['food bank', '', ''],
      ['food aid', '', 'not a bank. ring'],
      ['trust', 'a foodbank.', ''],
      ['trust', '', ''],
    ];
    expect(worstFields(readWords('food bank '), texts, synonyms)).toEqual([0, 2, 1, 3]);
  });
});
