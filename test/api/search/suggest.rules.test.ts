import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Suggestion } from '../../../api/contract/search.ts';
import { arrangeSuggestions, suggestTerms } from '../../../api/search/suggest.rules.ts';

const labels = (typed: string) => suggestTerms(typed).map(({ label }) => label);

describe('what somebody typing may mean', () => {
  it('puts a label that begins so before one that holds the word, and other names last', () => {
    const found = labels('food');
    expect(found[0]).toBe('Food help');
    expect(found.indexOf('I cannot afford enough food')).toBeGreaterThan(0);
    expect(found.indexOf('I want to eat better')).toBeGreaterThan(
      found.indexOf('I cannot afford enough food'),
    );
  });

  it('puts categories before needs, and needs before schemes, among equals', () => {
    const kinds = suggestTerms('volunteering').map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(['category', 'scheme']);
    expect(kinds).toEqual(['category', 'scheme', ...kinds.slice(2)]);
  });

  it('says by which other name it was found', () => {
    expect(suggestTerms('pantr')).toEqual([
      { kind: 'category', label: 'Food help', href: '/search?category=food_help', detail: 'pantry' },
      { kind: 'need', label: 'I cannot afford enough food', href: '/search?need=eat', detail: 'pantry' },
    ]);
    expect(suggestTerms('food help')[0]).not.toHaveProperty('detail');
  });

  it.each(['lonely', 'i feel lo', 'LONELY', 'feel lonely'])('finds loneliness by "%s"', (typed) => {
    expect(labels(typed)).toContain('I feel lonely');
  });

  it.each(['', ' ', '!?', 'zzzz', 'food zzzz'])('finds nothing by "%s"', (typed) => {
    expect(labels(typed)).toEqual([]);
  });
});

describe('suggestions together', () => {
  const many = (kind: Suggestion['kind'], count: number): Suggestion[] =>
    Array.from({ length: count }, (_, n) => ({ kind, label: `${kind} ${n}`, href: '/' }));
  const arranged = (terms: number, assets: number, places: number, limit = 8) =>
    arrangeSuggestions(
      { terms: many('need', terms), assets: many('asset', assets), places: many('place', places) },
      limit,
    )
      .map(({ kind }) => kind.charAt(0))
      .join('');

  it.each([
    ['share the room', 9, 9, 2, 'nnnaaapp'],
    ['leave what places do not need to the others', 9, 9, 0, 'nnnnaaaa'],
    ['leave what terms do not need to assets', 1, 9, 2, 'naaaaapp'],
    ['leave what assets do not need to terms', 9, 1, 2, 'nnnnnapp'],
    ['may be places alone', 0, 0, 2, 'pp'],
    ['may be none', 0, 0, 0, ''],
  ])('%s', (_title, terms, assets, places, order) => {
    expect(arranged(terms, assets, places)).toBe(order);
  });

  it('are as many as there are, up to the limit, in one order', () => {
    const count = fc.integer({ min: 0, max: 25 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 20 }), (terms, assets, places, limit) => {
        const order = arranged(terms, assets, places, limit);
        expect(order).toHaveLength(Math.min(limit, terms + assets + places));
        expect(order).toMatch(/^n*a*p*$/);
      }),
    );
  });
});
