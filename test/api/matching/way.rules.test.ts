import { describe, expect, it } from '@jest/globals';
import { metresWords } from '../../../api/matching/way.rules.ts';

describe('how far a place is', () => {
  it.each([
    [4, 'exact', '10 m away'],
    [904, 'exact', '900 m away'],
    [997, 'exact', '0.6 miles away'],
    [1609, 'exact', '1 mile away'],
    [904, 'street', 'About 0.5 miles away'],
    [60, 'street', 'About 200 m away'],
    [520, 'street', 'About 600 m away'],
    [2500, 'street', 'About 1.5 miles away'],
    [1500, 'ward', 'Within about a mile'],
    [4000, 'ward', 'About 2 miles away'],
    [1500, 'town', 'Near here: only its town is known'],
    [4000, 'town', 'About 2 miles away: only its town is known'],
  ] as const)('tells %d metres to a place known by its %s as "%s"', (metres, privacy, words) => {
    expect(metresWords(metres, privacy)).toBe(words);
  });
});
