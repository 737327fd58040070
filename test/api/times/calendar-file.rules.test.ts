import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile } from '../../../api/times/calendar-file.rules.ts';
import { occasionsOf, usualYear, type Schedule } from '../../../api/times/schedule.rules.ts';
import { instantOf, wallOf } from '../../../api/times/zone.rules.ts';
import { aSchedule, aSingle } from './a-schedule.ts';
import { anySchedule } from './any-schedule.ts';

const now = new Date('2026-11-23T12:00Z');
const id = '0f8fad5b-d9cb-469f-a165-70867728950e';
const day = 86_400_000;

const fileOf = (schedule: Schedule, at = now, name = 'Sale West Singers') =>
  calendarFile({
    name,
    url: 'https://hereabouts.example/assets/sale-west-singers',
    place: 'Sale West Hall, Manor Avenue; Sale',
    schedules: [{ ...schedule, id }],
    host: 'hereabouts.example',
    now: at,
  });

/** The starts and ends another program reads out of the file. */
function readBack(file: string, until: Date): { start: number; end: number }[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[] as never);
  const timezone = calendar.getFirstSubcomponent('vtimezone');
  ICAL.TimezoneService.reset();
  if (timezone) ICAL.TimezoneService.register(new ICAL.Timezone(timezone));
  return calendar
    .getAllSubcomponents('vevent')
    .flatMap((component) => {
      const event = new ICAL.Event(component);
      const found: { start: number; end: number }[] = [];
      if (!event.isRecurring()) {
        found.push({ start: +event.startDate.toJSDate(), end: +event.endDate.toJSDate() });
        return found;
      }
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        if (next.toJSDate() >= until) break;
        const { startDate, endDate } = event.getOccurrenceDetails(next);
        found.push({ start: +startDate.toJSDate(), end: +endDate.toJSDate() });
      }
      return found;
    })
    .filter(({ start }) => start < +until)
    .sort((a, b) => a.start - b.start);
}

describe('a calendar file', () => {
  it('tells a weekly group as a rule, with name, place, page and an id that stays', () => {
    expect(
      fileOf(aSchedule({ note: 'Beginners, too' }))
        .replaceAll('\r\n ', '')
        .split('\r\n'),
    ).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'TZID:Europe/London',
        `UID:${id}@hereabouts.example`,
        'DTSTAMP:20261123T120000Z',
        'DTSTART;TZID=Europe/London:20261124T140000',
        'DTEND;TZID=Europe/London:20261124T160000',
        'RRULE:FREQ=WEEKLY;BYDAY=TU',
        'SUMMARY:Sale West Singers',
        'LOCATION:Sale West Hall\\, Manor Avenue\\; Sale',
        'URL:https://hereabouts.example/assets/sale-west-singers',
      ]),
    );
  });

  it('has lines of at most 75 octets that end as the standard says, and joins to the same words', () => {
    const name = `Côr Bro Dafydd — ‘Canu’r Cwm’ 🎶🎶🎶 ${'élève '.repeat(20)}\\ end`;
    const file = fileOf(aSchedule(), now, name);
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const event = new ICAL.Component(ICAL.parse(file) as unknown[] as never).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(name);
  });

  it('cannot be made to say more than it should by a name', () => {
    const file = fileOf(aSchedule(), now, 'Choir\r\nEND:VEVENT\nBEGIN:VEVENT\u0007');
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('has no event for what is over, and no end where none is known', () => {
    expect(fileOf(aSchedule({ until: '2026-11-20' }))).not.toContain('VEVENT');
    expect(fileOf(aSchedule({ closes: '14:00' }))).not.toContain('DTEND');
  });

  it('ends a year ahead, and says so, where terms decide', () => {
    const file = fileOf(aSchedule({ season: 'term_time' })).replaceAll('\r\n ', '');
    expect(file).toMatch(/UNTIL=20271123T235959Z/);
    expect(file).toContain('Dates are worked out to 23 November 2027');
  });

  it.each([
    [
      'a fortnight',
      aSchedule({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06', notMonths: [8] }),
    ],
    ['a second Tuesday', aSchedule({ rrule: 'FREQ=MONTHLY;BYDAY=2TU', exceptDates: ['2027-01-12'] })],
    ['bank holidays', aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO', bankHolidays: 'closed' })],
    ['late nights', aSchedule({ opens: '22:00', closes: '02:00', extraDates: ['2026-12-31'] })],
    ['single dates', aSingle('2026-12-01', { extraDates: ['2026-12-03', '2026-12-20'] })],
    [
      'months off and a place in the week',
      aSchedule({ rrule: 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1', notMonths: [12] }),
    ],
  ])('reads back as the same sessions: %s', (_, schedule) => {
    const until = new Date(+now + 364 * day);
    const ours = occasionsOf(schedule, { from: now, to: until, ...usualYear });
    expect(readBack(fileOf(schedule), until)).toEqual(
      ours.map(({ start, end }) => ({ start: +start, end: +end })),
    );
  });

  it('reads back as the same sessions, whatever the schedule says, over every change of the clocks', () => {
    const anyNow = fc.date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anySchedule(), anyNow, (schedule, at) => {
        if (schedule.opens < '03:00' || schedule.closes < '03:00') return; // hours that may not exist
        const midnight = new Date(instantOf(wallOf(at).day, 0));
        const until = new Date(+midnight + 364 * day);
        const ours = occasionsOf(schedule, { from: midnight, to: until, ...usualYear });
        const from = ours.filter(({ start }) => start >= midnight).map(({ start }) => +start);
        expect(readBack(fileOf(schedule, at), until).map(({ start }) => start)).toEqual(from);
      }),
      { numRuns: process.env.LONG ? 5_000 : 150 },
    );
  });
});
