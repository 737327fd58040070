import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { readRecurrence, recurringDays } from '../../../api/times/recurrence.rules.ts';
import { dateOf, dayOf } from '../../../api/times/zone.rules.ts';

const dates = (rrule: string, from: string | undefined, first: string, last: string) =>
  recurringDays(rrule, from, dayOf(first), dayOf(last)).map(dateOf);

describe('the days of a rule', () => {
  it('keep their step from a first date long ago, and never come before it', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU';
    expect(dates(rule, '0001-01-02', '2026-11-01', '2026-11-30')).toHaveLength(2);
    expect(dates(rule, '2026-11-17', '2026-11-01', '2026-12-05')).toEqual(['2026-11-17', '2026-12-01']);
    expect(dates('FREQ=MONTHLY', '2020-08-31', '2026-11-01', '2027-02-01')).toEqual([
      '2026-12-31',
      '2027-01-31',
    ]);
    expect(dates('FREQ=MONTHLY;INTERVAL=5;BYDAY=1MO', '2020-01-01', '2026-01-01', '2026-12-31')).toEqual([
      '2026-04-06',
      '2026-09-07',
    ]);
  });

  it.each(['FREQ=WEEKLY', 'FREQ=MONTHLY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'])(
    'are none for %s without a first date',
    (rrule) => expect(dates(rrule, undefined, '2026-01-01', '2026-12-31')).toEqual([]),
  );

  it.each([
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=MONTHLY;BYDAY=9TU',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=MONTHLY;BYMONTHDAY=40',
    'FREQ=WEEKLY;INTERVAL=0;BYDAY=TU',
    'FREQ=WEEKLY;INTERVAL=99999999999;BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=TU;WKST=QQ',
    'FREQ=WEEKLY;BYDAY=,',
  ])('are not made up for %s', (rrule) => {
    expect(readRecurrence(rrule)).toBeNull();
    expect(dates(rrule, '2026-01-01', '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('are those of the library walked from the first date, for every rule', () => {
    const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
    const rules = fc.oneof(
      fc
        .record({
          n: fc.integer({ min: 1, max: 5 }),
          on: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
          w: fc.constantFrom('', ';WKST=SU', ';WKST=MO'),
        })
        .map(({ n, on, w }) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${on.join()}${w}`),
      fc
        .record({ n: fc.integer({ min: 1, max: 5 }), nth: fc.constantFrom(1, 2, 4, 5, -1, -2), on: day })
        .map(({ n, nth, on }) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${nth}${on}`),
      fc
        .record({
          n: fc.integer({ min: 1, max: 7 }),
          on: fc.integer({ min: -3, max: 31 }).filter((d) => d !== 0),
        })
        .map(({ n, on }) => `FREQ=MONTHLY;INTERVAL=${n};BYMONTHDAY=${on}`),
      fc.integer({ min: 1, max: 7 }).map((n) => `FREQ=MONTHLY;INTERVAL=${n}`),
      fc.integer({ min: 1, max: 4 }).map((n) => `FREQ=WEEKLY;INTERVAL=${n}`),
    );
    const from = fc.integer({ min: dayOf('2018-01-01'), max: dayOf('2026-01-01') });
    fc.assert(
      fc.property(rules, from, fc.integer({ min: -50, max: 2000 }), (rrule, anchor, later) => {
        const first = anchor + later;
        const dtstart = Temporal.ZonedDateTime.from(`${dateOf(anchor)}T00:00[UTC]`);
        const walked = new RRuleTemporal({ rruleString: rrule, dtstart })
          .between(new Date(first * 86_400_000), new Date((first + 90) * 86_400_000), true)
          .map((at) => at.toPlainDate().toString());
        expect(recurringDays(rrule, dateOf(anchor), first, first + 90).map(dateOf)).toEqual(walked);
      }),
      { numRuns: 200 },
    );
  });
});
