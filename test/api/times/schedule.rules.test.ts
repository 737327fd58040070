import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  isOpenAt,
  nextOccasions,
  occasionsOf,
  usualYear,
  type Schedule,
} from '../../../api/times/schedule.rules.ts';
import { dateOf, dayOf, wallOf } from '../../../api/times/zone.rules.ts';
import { aSchedule, aSingle } from './a-schedule.ts';
import { anySchedule } from './any-schedule.ts';

const dates = (schedule: Schedule, from: string, to: string, year = usualYear) =>
  occasionsOf(schedule, { from: new Date(from), to: new Date(to), ...year }).map(({ date }) => date);

describe('the dates of a schedule', () => {
  it('come every week', () => {
    expect(dates(aSchedule(), '2026-11-01', '2026-11-30')).toEqual([
      '2026-11-03',
      '2026-11-10',
      '2026-11-17',
      '2026-11-24',
    ]);
  });

  it('come every other week, counted from the first', () => {
    const schedule = aSchedule({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06' });
    expect(dates(schedule, '2026-10-01', '2026-11-30')).toEqual([
      '2026-10-06',
      '2026-10-20',
      '2026-11-03',
      '2026-11-17',
    ]);
  });

  it.each([
    ['FREQ=MONTHLY;BYDAY=2TU', ['2026-11-10', '2026-12-08', '2027-01-12']],
    ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', ['2026-11-02', '2026-12-01', '2027-01-01']],
    ['FREQ=MONTHLY;BYMONTHDAY=15', ['2026-11-15', '2026-12-15', '2027-01-15']],
    ['FREQ=MONTHLY;BYDAY=5MO', ['2026-11-30']],
    ['FREQ=WEEKLY;BYDAY=2TU', []],
  ])('follow %s', (rrule, expected) => {
    expect(dates(aSchedule({ rrule }), '2026-11-01', '2027-02-01')).toEqual(expected);
  });

  it('stand once when there is no rule', () => {
    expect(dates(aSingle('2026-11-24', { extraDates: ['2026-11-26'] }), '2026-01-01', '2027-01-01')).toEqual([
      '2026-11-24',
      '2026-11-26',
    ]);
  });

  it('begin with the first and end with the last day', () => {
    const schedule = aSchedule({ from: '2026-11-05', until: '2026-11-17' });
    expect(dates(schedule, '2026-10-01', '2026-12-31')).toEqual(['2026-11-10', '2026-11-17']);
  });

  it('leave out what is excepted and months off, and add what is extra even then', () => {
    const schedule = aSchedule({
      exceptDates: ['2026-07-07'],
      extraDates: ['2026-08-13'],
      notMonths: [8],
    });
    expect(dates(schedule, '2026-07-01', '2026-09-02')).toEqual([
      '2026-07-14',
      '2026-07-21',
      '2026-07-28',
      '2026-08-13',
      '2026-09-01',
    ]);
  });

  it('keep to term time, half-term left out', () => {
    const schedule = aSchedule({ season: 'term_time' });
    expect(dates(schedule, '2026-10-12', '2026-11-11')).toEqual([
      '2026-10-13',
      '2026-10-20',
      '2026-11-03',
      '2026-11-10',
    ]);
    expect(dates({ ...schedule, season: 'school_holidays' }, '2026-10-12', '2026-11-11')).toEqual([
      '2026-10-27',
    ]);
  });

  it('say "maybe" beyond the terms that are told, and run no holiday club there', () => {
    const schedule = aSchedule({ season: 'term_time' });
    const [first] = occasionsOf(schedule, {
      from: new Date('2031-01-01'),
      to: new Date('2031-01-10'),
      ...usualYear,
    });
    expect(first).toMatchObject({ date: '2031-01-07', maybe: true });
    expect(dates({ ...schedule, season: 'school_holidays' }, '2031-01-01', '2031-02-01')).toEqual([]);
  });

  it.each([
    ['closed', ['2026-12-21']],
    ['open', ['2026-12-21', '2026-12-28']],
    ['not_known', ['2026-12-21', '2026-12-28']],
  ] as const)('on a bank holiday when that is "%s"', (bankHolidays, expected) => {
    const schedule = aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', bankHolidays });
    const found = occasionsOf(schedule, {
      from: new Date('2026-12-20'),
      to: new Date('2027-01-01'),
      ...usualYear,
    });
    expect(found.map(({ date }) => date)).toEqual(expected);
    expect(found.map(({ maybe }) => maybe)).toEqual(
      expected.map((date) => bankHolidays === 'not_known' && date === '2026-12-28'),
    );
  });

  it('rest on 2 January in Scotland only', () => {
    const schedule = aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=FR', bankHolidays: 'closed' });
    expect(dates(schedule, '2026-01-02', '2026-01-03')).toEqual(['2026-01-02']);
    expect(dates(schedule, '2026-01-02', '2026-01-03', { ...usualYear, nation: 'scotland' })).toEqual([]);
  });

  it('run past midnight into the next day', () => {
    const late = aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=SA', opens: '22:00', closes: '02:00' });
    const found = occasionsOf(late, {
      from: new Date('2026-11-29T01:00Z'),
      to: new Date('2026-11-29T12:00Z'),
      ...usualYear,
    });
    expect(found).toEqual([
      {
        start: new Date('2026-11-28T22:00Z'),
        end: new Date('2026-11-29T02:00Z'),
        date: '2026-11-28',
        maybe: false,
      },
    ]);
  });
});

describe('on the days the clocks change', () => {
  const hours = (date: string, opens: string, closes: string) =>
    occasionsOf(aSingle(date, { opens, closes }), {
      from: new Date(+new Date(date) - 86_400_000),
      to: new Date(+new Date(date) + 2 * 86_400_000),
      ...usualYear,
    }).map(({ start, end }) => [start.toISOString().slice(11, 16), end.toISOString().slice(11, 16)]);

  it.each([
    ['2027-03-27', '09:00', '17:00', ['09:00', '17:00']],
    ['2027-03-28', '09:00', '17:00', ['08:00', '16:00']],
    ['2027-03-28', '00:00', '24:00', ['00:00', '23:00']],
    ['2027-03-28', '01:30', '02:00', ['01:30', '02:00']],
    ['2027-03-28', '01:30', '03:00', ['01:30', '02:00']],
    ['2027-10-31', '00:00', '24:00', ['23:00', '00:00']],
    ['2027-10-31', '01:30', '02:30', ['00:30', '02:30']],
    ['2027-10-31', '09:00', '17:00', ['09:00', '17:00']],
  ])('%s from %s to %s', (date, opens, closes, utc) => expect(hours(date, opens, closes)).toEqual([utc]));
});

describe('what comes next', () => {
  const now = new Date('2026-11-24T12:00Z');

  it('is merged from all schedules, in order, with the one it belongs to', () => {
    const friday = aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=FR', opens: '10:00', closes: '11:00' });
    const next = nextOccasions([friday, aSchedule()], now, 3);
    expect(next.map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-27', '2026-12-01']);
    expect(next[1]?.schedule).toBe(friday);
  });

  it('has what is on now first, and nothing that is over', () => {
    const open = aSchedule({ opens: '09:00', closes: '12:30' });
    const over = aSchedule({ opens: '09:00', closes: '12:00' });
    expect(nextOccasions([open], now, 1)[0]?.date).toBe('2026-11-24');
    expect(nextOccasions([over], now, 1)[0]?.date).toBe('2026-12-01');
  });

  it('is looked for 13 months ahead', () => {
    expect(nextOccasions([aSingle('2027-11-24')], now, 1)).toHaveLength(1);
    expect(nextOccasions([aSingle('2029-11-24')], now, 1)).toEqual([]);
    expect(nextOccasions([], now, 1)).toEqual([]);
  });

  it('knows what is open at an instant', () => {
    expect(isOpenAt([aSchedule()], new Date('2026-11-24T14:00Z'))).toBe(true);
    expect(isOpenAt([aSchedule()], new Date('2026-11-24T16:00Z'))).toBe(false);
    expect(isOpenAt([aSchedule()], new Date('2026-06-23T13:30Z'))).toBe(true);
    const night = aSchedule({ opens: '22:00', closes: '02:00' });
    expect(isOpenAt([night], new Date('2026-11-25T01:59Z'))).toBe(true);
    expect(isOpenAt([aSchedule({ closes: '14:00' })], new Date('2026-11-24T14:20Z'))).toBe(true);
    expect(isOpenAt([aSchedule({ closes: '14:00' })], new Date('2026-11-24T14:30Z'))).toBe(false);
  });
});

describe('any schedule, 2024 to 2030', () => {
  const anyInstant = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  });

  it('stays within its window, in order, on its own days, at its own wall time over every change of the clocks', () => {
    fc.assert(
      fc.property(anySchedule(), anyInstant, fc.integer({ min: 1, max: 120 }), (schedule, from, days) => {
        const to = new Date(+from + days * 86_400_000);
        const found = occasionsOf(schedule, { from, to, ...usualYear });
        let before = -Infinity;
        for (const { start, end, date } of found) {
          expect(+start).toBeGreaterThan(before);
          before = +start;
          expect(start < to && end >= from && end >= start).toBe(true);
          expect(schedule.exceptDates).not.toContain(date);
          if (schedule.opens >= '01:00' && schedule.opens < '03:00') continue; // such an hour may not exist
          const shown = wallOf(start);
          expect(dateOf(shown.day)).toBe(date);
          expect(
            `${String(Math.floor(shown.minutes / 60)).padStart(2, '0')}:${String(shown.minutes % 60).padStart(2, '0')}`,
          ).toBe(schedule.opens);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not miss a date when the window is cut in two', () => {
    fc.assert(
      fc.property(
        anySchedule(),
        fc.integer({ min: dayOf('2024-01-01'), max: dayOf('2030-12-01') }),
        fc.integer({ min: 1, max: 40 }),
        (schedule, day, cut) => {
          const at = (d: number) => new Date(d * 86_400_000);
          const of = (a: number, b: number) =>
            occasionsOf(schedule, { from: at(a), to: at(b), ...usualYear }).map(({ start }) => +start);
          const parts = new Set([...of(day, day + cut), ...of(day + cut, day + 90)]);
          expect([...parts]).toEqual(of(day, day + 90));
        },
      ),
      { numRuns: 150 },
    );
  });
});
