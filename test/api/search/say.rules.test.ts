import { describe, expect, it } from '@jest/globals';
import { farthest } from '../../../api/contract/search.ts';
import type { ResolvedPlace } from '../../../api/contract/place.ts';
import { foundWords, milesWords } from '../../../api/search/say.rules.ts';

describe('a distance in words', () => {
  it.each([
    [100, '100 metres'],
    [640, '650 metres'],
    [805, 'half a mile'],
    [1_200, 'half a mile'],
    [1_300, '1 mile'],
    [1_609, '1 mile'],
    [2_414, '1.5 miles'],
    [4_828, '3 miles'],
    [9_656, '6 miles'],
    [16_093, '10 miles'],
    [40_234, '25 miles'],
  ])('%i m is %s', (metres, words) => expect(milesWords(metres)).toBe(words));
});

describe('what was found, in one sentence', () => {
  const place = (label: string): ResolvedPlace => ({
    label,
    point: { lat: 53.4, lng: -2.3 },
    precision: 'outcode',
    accuracyMetres: 900,
  });
  const box = { west: -3, south: 53, east: -2, north: 54 };
  it.each([
    [12, {}, place('M33, Sale'), 4_828, '12 things within 3 miles of M33, Sale'],
    [1, {}, place('Sale'), 9_656, '1 thing within 6 miles of Sale'],
    [1_204, {}, null, null, '1,204 things from everywhere'],
    [3, { box }, place('Sale'), null, '3 things in this part of the map'],
    [3, {}, place('near Sale'), 1_609, '3 things within 1 mile of a point near Sale'],
    [7, {}, place('Sale'), farthest, '7 things at any distance from Sale'],
    [0, {}, place('M33'), 4_828, 'We could not find anything within 3 miles of M33'],
    [0, { box }, null, null, 'We could not find anything in this part of the map'],
    [0, {}, null, null, 'We could not find anything'],
  ])('%i, %j', (total, query, where, radius, words) =>
    expect(foundWords(total, false, query, where, radius)).toBe(words),
  );

  it('says "about" where the count is', () => {
    expect(foundWords(40, true, {}, null, null)).toBe('About 40 things from everywhere');
  });
});
