import { describe, expect, it } from '@jest/globals';
import { topicsOf } from '../../../api/search/topic.rules.ts';

describe('what an entry speaks of', () => {
  it('is told by a word of its name', () => {
    expect(topicsOf('Larkfield Brass', '', ['older_people'])).toEqual(['music']);
  });

  it('is told by its summary where it is listed among what answers it', () => {
    expect(topicsOf('Monday Feet', 'A gentle walk in the park.', ['physical_activity'])).toEqual(['walking']);
    expect(topicsOf('Advice Centre', 'A short walk from the station.', ['money_debt'])).toEqual([]);
  });
});
