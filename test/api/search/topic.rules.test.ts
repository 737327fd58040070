import { describe, expect, it } from '@jest/globals';
import { isLure, meetsInWorship, topicsOf } from '../../../api/search/topic.rules.ts';

describe('what an entry speaks of', () => {
  it('is told by a word of its name', () => {
    expect(topicsOf('Larkfield Brass', '', ['older_people'])).toEqual(['music']);
  });

  it('is told by its summary where it is listed among what answers it', () => {
    expect(topicsOf('Monday Feet', 'A gentle walk in the park.', ['physical_activity'])).toEqual(['walking']);
    expect(topicsOf('Advice Centre', 'A short walk from the station.', ['money_debt'])).toEqual([]);
  });
});

describe('what an entry is beside its topics', () => {
  it('knows a place of worship by a word of its name', () => {
    expect(meetsInWorship('Steady Steps St Aldhelm’s Church Hall')).toBe(true);
    expect(meetsInWorship('Steady Steps Brookfold Leisure Centre')).toBe(false);
  });

  it('knows where there is drink or a wager, but for groups that help to stop', () => {
    expect(isLure('Songs and a pint', ['arts_culture'])).toBe(true);
    expect(isLure('One pint at a time', ['drugs_alcohol'])).toBe(false);
    expect(isLure('Songs and tea', ['arts_culture'])).toBe(false);
  });
});
