import { runs } from '../../support/runs.ts';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { indexTimes } from '../../../api/times/index-times.rules.ts';
import { nextOccasions, occasionsOf, usualYear } from '../../../api/times/schedule.rules.ts';
import { dateOf, wallOf, weekdayOf } from '../../../api/times/zone.rules.ts';
import { aSchedule, aSingle } from './a-schedule.ts';
import { anySchedule, anyWeekly } from './any-schedule.ts';
import { atMost } from '../../support/runs.ts';

const now = new Date('2026-11-23T12:00Z'); // a Monday
const minutes = (text: string) => Date.parse(text) / 60_000;

describe('the times an index keeps', () => {
  it('are half-hours of the week for what is every week', () => {
    expect(indexTimes([aSchedule()], now)).toEqual({
      week: [76, 77, 78, 79],
      on: [],
      onHalfHours: [],
      days: ['TU'],
      times: ['afternoon'],
      dayTimes: ['TU-afternoon'],
      nextOn: minutes('2026-11-24T14:00Z'),
      goodUntil: new Date('9999-12-31'),
    });
  });

  it('count a half-hour that is open in any part', () => {
    const { week } = indexTimes(
      [aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', opens: '10:15', closes: '11:10' })],
      now,
    );
    expect(week).toEqual([20, 21, 22]);
  });

  it('run from Sunday night into Monday', () => {
    const { week, dayTimes } = indexTimes(
      [aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=SU', opens: '23:00', closes: '01:00' })],
      now,
    );
    expect(week).toEqual([0, 1, 334, 335]);
    expect(dayTimes).toEqual(['SU-night', 'SU-late']);
  });

  it('are dates for whatever is not every week', () => {
    const times = indexTimes([aSchedule({ rrule: 'FREQ=MONTHLY;BYDAY=2TU' })], now);
    expect(times).toMatchObject({
      week: [],
      on: ['2026-12-08', '2027-01-12'],
      days: ['TU'],
      dayTimes: ['TU-afternoon'],
      nextOn: minutes('2026-12-08T14:00Z'),
      goodUntil: new Date('2027-01-22'),
    });
    expect(times.onHalfHours.slice(0, 4)).toEqual([28, 29, 30, 31].map((h) => `2026-12-08/${h}`));
  });

  it.each([
    ['an exception to come', { exceptDates: ['2026-12-29'] }, 8],
    ['months off', { notMonths: [12] }, 4],
    ['term time', { season: 'term_time' as const }, 7],
    ['a bank-holiday rule', { bankHolidays: 'closed' as const }, 9],
    ['a start to come', { from: '2026-12-01' }, 8],
    ['an end in sight', { until: '2026-12-01' }, 2],
  ])('are dates for weekly hours with %s', (_, told, count) => {
    const { week, on } = indexTimes([aSchedule(told)], now);
    expect(week).toEqual([]);
    expect(on).toHaveLength(count);
  });

  it('stay weekly when the exceptions are over and the end is far, and say how long that is good', () => {
    const times = indexTimes([aSchedule({ exceptDates: ['2026-11-03'], until: '2027-07-20' })], now);
    expect(times.week).toHaveLength(4);
    expect(times.goodUntil).toEqual(new Date('2027-07-20T23:00Z'));
  });

  it('keep an extra date beside the weekly hours', () => {
    const times = indexTimes(
      [aSchedule({ extraDates: ['2026-11-26', '2026-12-03'], exceptDates: ['2026-11-03'] })],
      now,
    );
    expect(times.week).toHaveLength(4);
    expect(times.on).toEqual(['2026-11-26', '2026-12-03']);
    expect(times.days).toEqual(['TU', 'TH']);
  });

  it('forget what has ended', () => {
    const ended = [aSchedule({ until: '2026-11-17' }), aSingle('2026-11-18')];
    expect(indexTimes(ended, now)).toEqual(indexTimes([], now));
    expect(indexTimes([], now)).toMatchObject({ week: [], on: [], days: [], nextOn: null });
  });

  it('hold day and time of day within one session', () => {
    const times = indexTimes(
      [
        aSchedule({ opens: '13:00', closes: '16:00' }),
        aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=TH', opens: '18:00', closes: '20:00' }),
      ],
      now,
    );
    expect(times.dayTimes).toEqual(['TU-lunch', 'TU-afternoon', 'TH-evening']);
    expect(times.times).toEqual(['lunch', 'afternoon', 'evening']);
  });

  it('know the day of a group that rests for now', () => {
    const resting = aSchedule({ notMonths: [11, 12, 1] });
    expect(indexTimes([resting], now)).toMatchObject({
      on: [],
      days: ['TU'],
      nextOn: minutes('2027-02-02T14:00Z'),
    });
  });

  it('next begin at the next start, not at the one that is running', () => {
    expect(indexTimes([aSchedule()], new Date('2026-11-24T14:00Z')).nextOn).toBe(
      minutes('2026-11-24T14:00Z'),
    );
    expect(indexTimes([aSchedule()], new Date('2026-11-24T14:01Z')).nextOn).toBe(
      minutes('2026-12-01T14:00Z'),
    );
  });
});

describe('any schedule in the index', () => {
  const anyNow = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-06-30'), noInvalidDate: true });
  /** Monday noon in a week without a change of the clocks. */
  const quietMonday = fc
    .integer({ min: 0, max: 40 })
    .map((weeks) => new Date(Date.UTC(2026, 10, 2, 12) + weeks * 7 * 86_400_000))
    .filter((at) => wallOf(at).minutes === wallOf(new Date(+at + 8 * 86_400_000)).minutes);

  it('has exactly the half-hours its sessions of a week touch', () => {
    fc.assert(
      fc.property(fc.array(anyWeekly(), { maxLength: 4 }), quietMonday, (schedules, at) => {
        const from = new Date(Math.floor(+at / 86_400_000) * 86_400_000 - 1);
        const slots = new Set<number>();
        for (const schedule of schedules)
          for (const { start, end } of occasionsOf(schedule, {
            from,
            to: new Date(+from + 7 * 86_400_000 + 2),
            ...usualYear,
          })) {
            for (let t = +start - (+start % 1_800_000); t < Math.max(+end, +start + 1); t += 1_800_000) {
              const { day, minutes: m } = wallOf(new Date(t));
              slots.add(weekdayOf(day) * 48 + Math.floor(m / 30));
            }
          }
        expect(indexTimes(schedules, at).week).toEqual([...slots].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('has the next start that looking ahead finds, and the dates of its sessions or its week', () => {
    fc.assert(
      fc.property(anySchedule(), anyNow, (schedule, at) => {
        const times = indexTimes([schedule], at);
        const next = nextOccasions([schedule], at, 400).find(({ start }) => start >= at);
        const soon = next && +next.start - +at < 395 * 86_400_000;
        if (soon) expect(times.nextOn).toBe(+next.start / 60_000);
        if (times.nextOn !== null) expect(times.nextOn * 60_000).toBe(next && +next.start);
        const to = new Date(+at + 30 * 86_400_000);
        for (const { start, date } of occasionsOf(schedule, { from: at, to, ...usualYear })) {
          if (start < at) continue;
          const { day, minutes: m } = wallOf(start);
          const weekly = times.week.includes(weekdayOf(day) * 48 + Math.floor(m / 30));
          expect(weekly || times.on.includes(date)).toBe(true);
          if (!weekly && dateOf(day) === date && m >= 180)
            expect(times.onHalfHours).toContain(`${date}/${Math.floor(m / 30)}`);
          expect(times.dayTimes.some((d) => d.startsWith(times.days[0] ?? '?'))).toBe(true);
        }
        if (times.week.length === 0 && times.on.length === 0 && times.nextOn === null)
          expect(soon).toBeFalsy();
      }),
      runs(300),
    );
  });

  it('is quick enough for 200,000 documents in one go', () => {
    const plain = [
      aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '09:00', closes: '17:00' }),
      aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=SA', opens: '10:00', closes: '13:00' }),
    ];
    const each = (schedules: typeof plain) => {
      const began = performance.now();
      for (let i = 0; i < 2000; i++) indexTimes(schedules, now);
      return (performance.now() - began) / 2000;
    };
    each(plain);
    expect(each(plain)).toBeLessThan(atMost(0.3));
  });
});
