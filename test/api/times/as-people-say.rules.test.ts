import { describe, expect, it } from '@jest/globals';
import { readAsSaid, readDate } from '../../../api/times/as-people-say.rules.ts';
import { sayWeek } from '../../../api/times/words.rules.ts';

/** A Sunday. */
const today = '2026-11-22';
const heard = (words: string, next?: string) => {
  const { schedules, left, needs } = readAsSaid(words, { next, today });
  return { said: sayWeek(schedules, today), ...(left && { left }), ...(needs && { needs }) };
};

describe('times as people say them', () => {
  it.each([
    ['Every Thursday 2pm to 4pm, not in August', 'Every Thursday, 2pm to 4pm, not in August'],
    ['First Monday of the month 2-4pm', 'First Monday of the month, 2pm to 4pm'],
    ['we meet every Thursday from 2pm to 4pm', 'Every Thursday, 2pm to 4pm'],
    ['Thursday, half past two to four', 'Every Thursday, 2.30pm to 4pm'],
    ['Monday evenings at 7', 'Every Monday, 7pm'],
    ['Thursday 2pm - 4pm every week', 'Every Thursday, 2pm to 4pm'],
    ['we meet on Thursdays, 2 to 4, but not in August', 'Every Thursday, 2pm to 4pm, not in August'],
    ['Wednesdays 10-12, not school holidays', 'Every Wednesday, 10am to noon, in term time'],
    ['Thursday 26 November 2pm-4pm', 'Thursday 26 November 2026, 2pm to 4pm'],
    ['Every second Tuesday of the month 2pm to 4pm', 'Second Tuesday of the month, 2pm to 4pm'],
  ])('%s', (words, said) => {
    expect(heard(words)).toEqual({ said: [said] });
  });

  it.each([
    'every other Tuesday 2-4pm, not in August',
    'fortnightly on Tuesdays 2-4pm, not in August',
    'alternate Tuesdays 2pm to 4pm, not August',
  ])('counts %s from the date of the next one', (words) => {
    expect(heard(words)).toMatchObject({ said: [], needs: 'next' });
    for (const next of ['24 November', '24/11/26', 'Tuesday 24th Nov', '2026-11-24'])
      expect(heard(words, next)).toEqual({
        said: ['Every other Tuesday, 2pm to 4pm, not in August, from 24 November 2026'],
      });
  });

  it('says so when the next one falls on another day', () => {
    const read = readAsSaid('every other Tuesday 2-4pm', { next: '26 November', today });
    expect(read).toMatchObject({
      schedules: [],
      needs: 'another-next',
      falls: '26 November 2026 is a Thursday',
    });
  });

  it.each([
    ['2pm to 4pm', 'day'],
    ['once a month on a Tuesday', 'time'],
    ["Thursdays at two o'clock", 'half'],
  ])('asks what is missing of %s', (words, needs) => {
    expect(heard(words)).toEqual({ said: [], left: words, needs });
  });

  it('keeps the words that it cannot read, and reads nothing half', () => {
    const words = 'Thursdays 2-4pm, not the last one of the month';
    expect(heard(words)).toEqual({ said: [], left: words });
  });

  it.each([
    ['24 November', '2026-11-24'],
    ['1 January', '2027-01-01'],
    ['31/02', null],
    ['soon', null],
  ])('reads the date %s as the next of its kind', (text, date) => {
    expect(readDate(text, today)).toBe(date);
  });
});
