import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { scheduleInput } from '../../../api/contract/asset-parts.ts';
import { joinDays, readOpeningText } from '../../../api/times/opening-text.rules.ts';
import { sayWeek } from '../../../api/times/words.rules.ts';
import { atMost } from '../../support/runs.ts';

const today = '2026-11-23';
const read = (text: string, days?: number[]) => readOpeningText(text, { today, ...(days ? { days } : {}) });

describe('opening words that are read whole', () => {
  it.each([
    ['Saturdays 9am-1pm', ['Every Saturday, 9am to 1pm']],
    ['Mon, Wed & Fri: 9.30am – 3pm', ['Every Monday, Wednesday and Friday, 9.30am to 3pm']],
    [
      'Mon-Fri: 7:30am-9:00pm, Sat-Sun: 9:00am-5:30pm',
      ['Monday to Friday, 7.30am to 9pm', 'Every Saturday and Sunday, 9am to 5.30pm'],
    ],
    ['Tues 1-3pm, Thurs 10-12', ['Every Tuesday, 1pm to 3pm', 'Every Thursday, 10am to noon']],
    ['Weds 7.30pm', ['Every Wednesday, 7.30pm']],
    ['Open every Friday from 6pm till late', ['Every Friday, 6pm (until late)']],
    ['Fri 10a.m. to 12 noon', ['Every Friday, 10am to noon']],
    ['Thursdays 12.00 - 14.00', ['Every Thursday, noon to 2pm']],
    ['Mon 0900-1630, Tue 1000-1200', ['Every Monday, 9am to 4.30pm', 'Every Tuesday, 10am to noon']],
    ['Sunday between 2pm and 4pm', ['Every Sunday, 2pm to 4pm']],
    ['Weekdays 9-5', ['Monday to Friday, 9am to 5pm']],
    ['Daily 8am-midnight', ['Every day, 8am to midnight']],
    ['7 days a week, 10am to 4pm', ['Every day, 10am to 4pm']],
    ['24 hours', ['Every day, open 24 hours']],
    ['24/7', ['Every day, open 24 hours']],
    ['Fri & Sat 8pm-2am', ['Every Friday and Saturday, 8pm to 2am']],
    ['Saturday to Monday 11am-4pm', ['Every Monday, Saturday and Sunday, 11am to 4pm']],
    ['Monday 9am-12.30pm and 1.30-5pm', ['Every Monday, 9am to 12.30pm and 1.30pm to 5pm']],
    ['10am-4pm Tuesday to Thursday', ['Tuesday to Thursday, 10am to 4pm']],
    ['9-4 Mon, 10-2 Tue', ['Every Monday, 9am to 4pm', 'Every Tuesday, 10am to 2pm']],
    ['Tuesday evenings 7-9', ['Every Tuesday, 7pm to 9pm']],
    ['Sat mornings 8 - 10', ['Every Saturday, 8am to 10am']],
    ['First Saturday of the month 10am - 12noon', ['First Saturday of the month, 10am to noon']],
    ['2nd & 4th Wed 7.30pm', ['Second and fourth Wednesday of the month, 7.30pm']],
    ['1st Mon and last Fri of each month, 2-4pm', ['First Monday and last Friday of the month, 2pm to 4pm']],
    [
      'Tuesdays and the 1st Saturday of the month 10-12',
      ['Every Tuesday, 10am to noon', 'First Saturday of the month, 10am to noon'],
    ],
    ['Every second Thursday of the month, 6-8pm', ['Second Thursday of the month, 6pm to 8pm']],
    ['Alternate Tuesdays 2-4pm, from 6 October', ['Every other Tuesday, 2pm to 4pm']],
    [
      'Every other Tuesday 2-4pm starting 1 December 2026, not in August',
      ['Every other Tuesday, 2pm to 4pm, not in August, from 1 December 2026'],
    ],
    ['Wednesdays 10-11.30am (term time only)', ['Every Wednesday, 10am to 11.30am, in term time']],
    [
      'Term time only: Mon 10-12, Tue 1-3',
      ['Every Monday, 10am to noon, in term time', 'Every Tuesday, 1pm to 3pm, in term time'],
    ],
    [
      'Mon 10-12 (term time only), Tue 1-3',
      ['Every Monday, 10am to noon, in term time', 'Every Tuesday, 1pm to 3pm'],
    ],
    ['Mondays 1-3pm, not during school holidays', ['Every Monday, 1pm to 3pm, in term time']],
    ['Mon-Fri 10am-3pm during school holidays only', ['Monday to Friday, 10am to 3pm, in school holidays']],
    ['Mon-Fri 9am-5pm. Closed bank holidays.', ['Monday to Friday, 9am to 5pm, not on bank holidays']],
    ['Mon-Fri 9am-5pm (excluding public holidays)', ['Monday to Friday, 9am to 5pm, not on bank holidays']],
    ['Fridays 1-2pm except July and August', ['Every Friday, 1pm to 2pm, not in July or August']],
    ['Mon - Sat 9-5.30, Sunday closed', ['Monday to Saturday, 9am to 5.30pm']],
    [
      'Weekdays 10am-4pm except Wednesday 10am-1pm',
      ['Every Monday, Tuesday, Thursday and Friday, 10am to 4pm', 'Every Wednesday, 10am to 1pm'],
    ],
    ['Every day (except Mon) 11am-3pm', ['Tuesday to Sunday, 11am to 3pm']],
    ['Thursdays 2-4pm until 17 December', ['Every Thursday, 2pm to 4pm, until 17 December 2026']],
  ])('%s', (text, lines) => {
    const { schedules, left, confident } = read(text);
    expect(sayWeek(schedules, today)).toEqual(lines);
    expect(left).toBe('');
    expect(confident).toBe(!text.includes('late'));
  });

  it('counts bank holidays as open only when the text says so', () => {
    expect(read('Daily 9am-5pm including bank holidays').schedules[0]?.bankHolidays).toBe('open');
    expect(read('Daily 9am-5pm').schedules[0]?.bankHolidays).toBe('not_known');
  });

  it.each(['N/A', 'not known', '', ' - ', 'TBC'])('has nothing to read or keep in "%s"', (text) =>
    expect(read(text)).toEqual({ schedules: [], left: '', confident: true }),
  );
});

describe('the column of a day', () => {
  it.each([
    ['09:00-13:00,14:00-17:30', ['Every Tuesday, 9am to 1pm and 2pm to 5.30pm']],
    ['09:00-20:00', ['Every Tuesday, 9am to 8pm']],
    ['9.30am - 5pm', ['Every Tuesday, 9.30am to 5pm']],
    ['08:30-12:30:13:30-17:00', ['Every Tuesday, 8.30am to 12.30pm and 1.30pm to 5pm']],
    ['24 hours', ['Every Tuesday, open 24 hours']],
    ['CLOSED', []],
  ])('%s', (text, lines) => {
    const { schedules, left } = read(text, [1]);
    expect(sayWeek(schedules)).toEqual(lines);
    expect(left).toBe('');
  });

  it.each(['Mon 9-5', 'by appointment', '1:00-18:00', '00:00'])('does not read "%s"', (text) =>
    expect(read(text, [1])).toMatchObject({ schedules: [], left: text }),
  );
});

it('joins the columns of a week into a few schedules', () => {
  const columns = [
    '09:00-13:00,14:00-17:30',
    '09:00-13:00,14:00-17:30',
    '09:00-13:00',
    'CLOSED',
    '10:00-12:00',
  ];
  const schedules = joinDays(columns.flatMap((text, day) => read(text, [day]).schedules));
  expect(schedules.map(({ rrule, opens, closes }) => [rrule?.slice(18), opens, closes])).toEqual([
    ['MO,TU,WE', '09:00', '13:00'],
    ['MO,TU', '14:00', '17:30'],
    ['FR', '10:00', '12:00'],
  ]);
});

describe('words that belong to the hours', () => {
  it('are kept as a note where it is clear what they are about', () => {
    expect(sayWeek(read('Advice: Monday 10-12, Lunch club: Friday 12-2pm').schedules)).toEqual([
      'Every Monday, 10am to noon (Advice)',
      'Every Friday, noon to 2pm (Lunch club)',
    ]);
    expect(sayWeek(read('Mon-Fri 9-5 (phone line) Sat 10-1pm (drop in)').schedules)).toEqual([
      'Monday to Friday, 9am to 5pm (phone line)',
      'Every Saturday, 10am to 1pm (drop in)',
    ]);
    expect(read('Advice: Monday 10-12').confident).toBe(false);
  });

  it('stay beside what was read where they stand alone', () => {
    const { schedules, left, confident } = read('Tuesdays 10am-2pm. Please ring the bell at the side door.');
    expect(sayWeek(schedules)).toEqual(['Every Tuesday, 10am to 2pm']);
    expect(left).toBe('Please ring the bell at the side door');
    expect(confident).toBe(false);
  });

  it('stay when bank holidays have hours of their own', () => {
    const { schedules, left } = read('Mon-Fri 9am-5pm; bank holidays 10am-2pm');
    expect(sayWeek(schedules)).toEqual(['Monday to Friday, 9am to 5pm']);
    expect(left).toBe('bank holidays 10am-2pm');
  });
});

describe('opening words that are kept as they came', () => {
  it.each([
    'By appointment',
    'Mon-Fri by appointment only, 9-5',
    'Most evenings',
    'One morning a week',
    'Every other Tuesday 2-4pm', // which Tuesday is not said
    'Every second Tuesday 2-4pm', // every other, or the second of the month?
    'Every other Tuesday 2-4pm from 7 October', // a Wednesday
    'Mondays 7-9', // breakfast or evening?
    'Mondays 12am-2pm', // noon or midnight?
    'Mondays 7-12pm',
    'Wednesday 7.30',
    'Tuesdays until 6pm',
    'Monday morning',
    'Mondays 10am and 2pm', // two starts or a stretch?
    'Mon 9-5, Tue',
    'Tuesdays 5-11 year olds',
    'Tuesdays, ages 5-11',
    'Thu 4-6pm Job club Mon 1-2pm', // which is the job club?
    'Mon 10-12, Tue 1-3 (term time only)', // both, or Tuesday?
    'Mon-Fri 9-5. Closed for lunch 12-1.',
    'Mon-Fri 9-5. Times vary in summer.',
    'Mon-Fri 9-5. Closed until further notice.',
    'Mon-Fri 9-5 except the second Tuesday',
    'Weekdays 9-5, closed Wednesday afternoons',
    'Mon-Fri 9-5, closed Fri',
    'Tuesdays 10-12, weeks 1 and 3',
    'Tuesdays 2-4pm from 31 February',
    'Saturday 12 December 2026, 10am-2pm',
    'Open Christmas Day 10-2',
    'Mon 09:00-05:00',
    'Mon 9am-9am',
    'Contact Jo on 01632 960 788',
    '9am to 5pm',
    'x'.repeat(3000),
  ])('%s', (text) => expect(read(text)).toEqual({ schedules: [], left: text, confident: false }));
});

describe('any text', () => {
  const bit = fc.constantFrom(
    ...'Mon Tues Wed-Fri weekends daily 10am 9-5 1.30-3pm 7 12noon midnight - – , . ; : ( ) and & except closed not in August bank holidays term time only first 2nd of the month every other from 6 October until late food bank for 10 items 2017 24/7 between | to @'.split(
      ' ',
    ),
    'bank holidays',
    'term time only',
    'every other',
    '\n',
  );
  const anyText = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.array(bit, { maxLength: 14 }).map((bits) => bits.join(' ')),
  );

  it('gives schedules that the contract takes, or is kept whole', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<number[] | undefined>(undefined, [2]), (text, days) => {
        const { schedules, left, confident } = read(text, days);
        for (const schedule of schedules) expect(scheduleInput.safeParse(schedule).error).toBeUndefined();
        if (!schedules.length && left) expect(left).toBe(text.trim());
        if (confident) expect(left).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in little time, however it is made', () => {
    const began = performance.now();
    for (const bits of [
      'Mon ',
      '1-',
      'the ',
      '24 / ',
      'except for on in ',
      '(',
      '1st and ',
      'school ',
      '12.',
    ])
      read(bits.repeat(2000).slice(0, 1999));
    expect(performance.now() - began).toBeLessThan(atMost(1500));
  });
});
