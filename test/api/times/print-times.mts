import { indexTimes } from '../../../api/times/index-times.rules.ts';
import { occasionsOf, usualYear } from '../../../api/times/schedule.rules.ts';
import { calendarFile } from '../../../api/times/calendar-file.rules.ts';
import { sayOccasion } from '../../../api/times/words.rules.ts';
import { aSchedule } from './a-schedule.ts';

// Run by process-zone.test.ts under several process time zones.
const schedules = [
  aSchedule({ opens: '00:30', closes: '23:45' }),
  aSchedule({ rrule: 'FREQ=MONTHLY;BYDAY=-1SU', opens: '23:30', closes: '02:00' }),
  aSchedule({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU', from: '2027-03-06' }),
];
const now = new Date('2027-03-20T23:30Z');
const sessions = schedules.flatMap((schedule) =>
  occasionsOf(schedule, { from: now, to: new Date('2027-11-30'), ...usualYear }),
);
console.log(
  JSON.stringify({
    sessions,
    words: sessions.map(({ start, end }) => sayOccasion(start, end, now)),
    index: indexTimes(schedules, now),
    file: calendarFile({
      name: 'Choir',
      url: 'https://hereabouts.example/a',
      schedules: schedules.map((schedule, n) => ({ ...schedule, id: `${n}` })),
      host: 'hereabouts.example',
      now,
    }),
  }),
);
