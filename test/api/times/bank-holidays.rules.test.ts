import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  bankHolidayOn,
  bankHolidays,
  easterSunday,
  nations,
  type Nation,
} from '../../../api/times/bank-holidays.rules.ts';
import { dayOf, weekdayOf } from '../../../api/times/zone.rules.ts';

const published: [number, Nation, string][] = [
  [2020, 'england', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, 'wales', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'england', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, 'england', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, 'england', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2026, 'england', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'england', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, 'wales', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2021, 'scotland', '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2023, 'scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  [2024, 'scotland', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  [2025, 'northern-ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
];

describe('bank holidays', () => {
  it.each(published)('are those published for %i in %s', (year, nation, dates) => {
    expect(bankHolidays(year, nation).map(({ date }) => date.slice(5))).toEqual(dates.split(' '));
  });

  it.each([
    ['2024-03-31', 2024],
    ['2025-04-20', 2025],
    ['2026-04-05', 2026],
    ['2027-03-28', 2027],
    ['2035-03-25', 2035],
    ['2038-04-25', 2038],
    ['2050-04-10', 2050],
  ])('put Easter on %s', (date, year) => expect(easterSunday(year)).toBe(date));

  it('never fall on a weekend, nor twice on one day, in any nation and year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...nations), fc.integer({ min: 2020, max: 2050 }), (nation, year) => {
        const days = bankHolidays(year, nation).map(({ date }) => dayOf(date));
        expect(days.every((day) => weekdayOf(day) < 5)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        expect([...days].sort((a, b) => a - b)).toEqual(days);
      }),
    );
  });

  it('close a Saturday group on a Christmas Day that is a Saturday, as well as on the substitute', () => {
    expect(bankHolidayOn(dayOf('2027-12-25'), 'england')).toBe('Christmas Day');
    expect(bankHolidayOn(dayOf('2027-12-27'), 'england')).toBe('Christmas Day');
    expect(bankHolidayOn(dayOf('2027-12-29'), 'england')).toBeUndefined();
  });

  it('differ by nation: 2 January rests in Scotland only', () => {
    expect(nations.filter((nation) => bankHolidayOn(dayOf('2026-01-02'), nation))).toEqual(['scotland']);
  });
});
