import { describe, expect, it } from '@jest/globals';
import { stringsIn } from '../../support/source-strings.ts';
import { words as talk } from '../../../web/conversations/words.ts';
import { words as gifts } from '../../../web/strengths/words.ts';

/** Words that Partners4Change asks workers to leave behind: they may stand in exports, and on no screen that a person sees. */
const avoided =
  /\b(assess\w*|review\w*|allocat\w*|hand-?offs?|referr\w*|pathways?|journeys?|waiting lists?|customers?|clients?|service users?|cases?)\b/i;

const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [(value as (...all: string[]) => string)('one', 'two', 'three')];
  return value && typeof value === 'object' ? Object.values(value).flatMap(said) : [];
};

describe('the words of a conversation', () => {
  it.each([
    ['conversations', [...said(talk), ...stringsIn('web/conversations/words.ts')]],
    ['strengths', [...said(gifts), ...stringsIn('web/strengths/words.ts')]],
  ])('leave behind what the field avoids: %s', (_, all) => {
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((text) => avoided.test(text))).toEqual([]);
  });
});
