import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugParams } from '../../../api/contract/asset.ts';
import { fold, slugOf, tokensOf } from '../../../api/assets/text.rules.ts';

describe('a folded text', () => {
  it.each([
    ['Tŷ Gŵyr', 'ty gwyr'],
    ['Łódź Café', 'lodz cafe'],
    ['Straße', 'strasse'],
    ['ŒUVRE', 'oeuvre'],
    ['Ørsted', 'orsted'],
  ])('of %s is %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('the words of texts', () => {
  it('are there once each, in order, as many as may be', () => {
    expect(tokensOf(['Tea & cake', undefined, "men's tea"])).toEqual(['tea', 'cake', 'men', 's']);
    expect(tokensOf(['one two three'], 2)).toEqual(['one', 'two']);
  });
});

describe('the last part of an address', () => {
  it.each([
    ['Thursday Tea', 'Sale', 'thursday-tea-sale'],
    ['Sale Choir', 'Sale', 'sale-choir'],
    ["Men's Shed", undefined, 'mens-shed'],
    ['Łódź Club', 'Hull', 'lodz-club-hull'],
    ['中文', undefined, 'entry'],
  ])('of %s in %s is %s', (name, town, slug) => expect(slugOf(name, town)).toBe(slug));

  it('can always be asked for', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 160 });
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), (name, town) => {
        const slug = slugOf(name, town);
        expect(slugParams.safeParse({ slug }).success).toBe(true);
        expect(slug).not.toMatch(/^-|-$|--/);
      }),
    );
  });
});
