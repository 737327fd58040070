import { describe, expect, it } from '@jest/globals';
import { sayOccasion, sayWeek, sayWhen } from '../../../api/times/words.rules.ts';
import { aSchedule, aSingle } from './a-schedule.ts';

describe('when, in words', () => {
  it.each([
    [{}, 'Every Tuesday, 2pm to 4pm'],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', opens: '09:00', closes: '17:00' },
      'Monday to Friday, 9am to 5pm',
    ],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=TU,TH' }, 'Every Tuesday and Thursday, 2pm to 4pm'],
    [{ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,SA' }, 'Monday to Wednesday and Saturday, 2pm to 4pm'],
    [
      { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', opens: '00:00', closes: '24:00' },
      'Every day, open 24 hours',
    ],
    [{ rrule: 'FREQ=WEEKLY', from: '2026-11-18' }, 'Every Wednesday, 2pm to 4pm'],
    [
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06', notMonths: [8] },
      'Every other Tuesday, 2pm to 4pm, not in August',
    ],
    [
      { rrule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', from: '2026-10-06' },
      'Every 3 weeks on Tuesday, 2pm to 4pm',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=2TU', opens: '10:30', closes: '12:00' },
      'Second Tuesday of the month, 10.30am to noon',
    ],
    [
      { rrule: 'FREQ=MONTHLY;BYDAY=2WE,4WE', opens: '19:30', closes: '24:00' },
      'Second and fourth Wednesday of the month, 7.30pm to midnight',
    ],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=-1FR' }, 'Last Friday of the month, 2pm to 4pm'],
    [
      { rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA', from: '2026-01-03' },
      'First Saturday of every other month, 2pm to 4pm',
    ],
    [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1' }, 'The 15th and last day of the month, 2pm to 4pm'],
    [{ rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' }, 'Last weekday of the month, 2pm to 4pm'],
    [
      { season: 'term_time' as const, bankHolidays: 'closed' as const },
      'Every Tuesday, 2pm to 4pm, in term time, not on bank holidays',
    ],
    [
      { exceptDates: ['2026-12-29', '2026-11-03'], until: '2027-07-20' },
      'Every Tuesday, 2pm to 4pm, not on 29 December 2026, until 20 July 2027',
    ],
    [{ from: '2027-01-05' }, 'Every Tuesday, 2pm to 4pm, from 5 January 2027'],
    [{ closes: '14:00' }, 'Every Tuesday, 2pm'],
    [{ opens: '22:00', closes: '02:00' }, 'Every Tuesday, 10pm to 2am'],
  ])('%j', (told, words) => expect(sayWhen(aSchedule(told), '2026-11-24')).toBe(words));

  it('of a single date', () =>
    expect(sayWhen(aSingle('2026-11-24'))).toBe('Tuesday 24 November 2026, 2pm to 4pm'));

  it('gathers the week: same hours share a line, sessions of one day stand together', () => {
    const on = (days: string, opens: string, closes: string, more = {}) =>
      aSchedule({ rrule: `FREQ=WEEKLY;BYDAY=${days}`, opens, closes, ...more });
    expect(
      sayWeek([
        on('SA', '09:00', '12:30'),
        on('MO', '14:00', '17:30'),
        on('MO', '09:00', '13:00'),
        on('TU,WE', '09:00', '13:00'),
        on('TU,WE', '14:00', '17:30'),
        on('FR', '18:00', '20:00', { note: 'beginners' }),
        aSchedule({ rrule: 'FREQ=MONTHLY;BYDAY=1SU' }),
      ]),
    ).toEqual([
      'Monday to Wednesday, 9am to 1pm and 2pm to 5.30pm',
      'Every Friday, 6pm to 8pm (beginners)',
      'Every Saturday, 9am to 12.30pm',
      'First Sunday of the month, 2pm to 4pm',
    ]);
  });
});

describe('a session, in words', () => {
  const now = new Date('2026-11-24T12:00Z');
  it.each([
    ['2026-11-24T14:00Z', '2026-11-24T16:00Z', 'Today, 2pm to 4pm'],
    ['2026-11-25T14:00Z', '2026-11-25T16:30Z', 'Tomorrow, 2pm to 4.30pm'],
    ['2026-12-01T12:00Z', '2026-12-01T16:00Z', 'Tuesday 1 December, noon to 4pm'],
    ['2027-01-05T14:00Z', '2027-01-05T16:00Z', 'Tuesday 5 January 2027, 2pm to 4pm'],
    ['2026-11-27T22:00Z', '2026-11-28T02:00Z', 'Friday 27 November, 10pm to 2am'],
    ['2026-11-23T22:00Z', '2026-11-24T13:00Z', 'Today, until 1pm'],
    ['2026-11-25T00:00Z', '2026-11-26T00:00Z', 'Tomorrow, open 24 hours'],
    ['2026-11-25T19:30Z', '2026-11-25T19:30Z', 'Tomorrow, 7.30pm'],
    ['2027-06-15T13:00Z', '2027-06-15T15:00Z', 'Tuesday 15 June 2027, 2pm to 4pm'],
  ])('%s to %s', (start, end, words) => {
    expect(sayOccasion(new Date(start), new Date(end), now)).toBe(words);
  });

  it('goes by the local day, not by UTC', () => {
    expect(
      sayOccasion(
        new Date('2026-06-16T08:00Z'),
        new Date('2026-06-16T09:00Z'),
        new Date('2026-06-15T23:30Z'),
      ),
    ).toBe('Today, 9am to 10am');
  });

  it('says when it may be off', () => {
    expect(sayOccasion(new Date('2026-11-24T14:00Z'), new Date('2026-11-24T16:00Z'), now, true)).toBe(
      'Today, 2pm to 4pm (ring first, it may be off)',
    );
  });
});
