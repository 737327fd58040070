import { readRecurrence, recurringDays } from './recurrence.rules.ts';
import { closingMinutes, sessionDays, usualYear, type LocalYear, type Schedule } from './schedule.rules.ts';
import { sayDate } from './spoken.rules.ts';
import { sayWhen } from './words.rules.ts';
import { dateOf, dayOf, instantOf, minutesOf, monthOf, wallOf, zone } from './zone.rules.ts';

export type CalendarFile = {
  name: string;
  /** The page of the asset. */
  url: string;
  place?: string | undefined;
  /** Words of places by id, for schedules that name one of several. */
  places?: Map<string, string>;
  schedules: readonly (Schedule & { id: string })[];
  /** Who says so, and under which licence: it goes wherever the event goes. */
  source?: string;
  /** Stands behind the `@` of every UID: keep it the same, or a second download makes everything twice. */
  host: string;
  now: Date;
  year?: LocalYear;
  productId?: string;
};

/**
 * An iCalendar file (RFC 5545), what each schedule brings from today on. Where terms or bank holidays decide,
 * the dates go a year ahead and end there, since nobody knows later ones; plain rules have no end.
 */
export function calendarFile(file: CalendarFile): string {
  return whole(file.name, [file], file.productId);
}

/** The same of several things together, to subscribe to: programs are asked to fetch it anew once a day. */
export function calendarOf(name: string, files: CalendarFile[]): string {
  return whole(name, files, undefined, ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']);
}

function whole(
  name: string,
  files: CalendarFile[],
  productId = '-//Hereabouts//Calendar file//EN',
  more: string[] = [],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${productId}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...more,
    ...timezone,
    ...files.flatMap((file) => file.schedules.flatMap((schedule) => events(schedule, file))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The rule is one event under the schedule's id; a date told by itself is one of its own, as many programs pass over RDATE. */
function events(schedule: Schedule & { id: string }, file: CalendarFile): string[] {
  const today = wallOf(file.now).day;
  const { rule, single, last } = plan(schedule, today, file.year ?? usualYear);
  const place = file.places?.get(schedule.placeId ?? '') ?? file.place;
  const [opens, closes] = [minutesOf(schedule.opens), closingMinutes(schedule)];
  const event = (uid: string, day: number, repeats: string[]) => [
    'BEGIN:VEVENT',
    `UID:${uid}@${file.host}`,
    `DTSTAMP:${utc(+file.now)}`,
    `DTSTART;TZID=${zone}:${local(day, opens)}`,
    ...(closes === opens ? [] : [`DTEND;TZID=${zone}:${local(day, closes)}`]),
    ...repeats,
    `SUMMARY:${escaped(file.name)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `DESCRIPTION:${escaped(describe(schedule, last, file))}`,
    `URL:${file.url.replace(/[\r\n]/g, '')}`,
    // Opening hours must not make somebody look busy all day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  const without = rule?.without.map((day) => local(day, opens)).join();
  return [
    ...(rule
      ? event(schedule.id, rule.first, [
          `RRULE:${rule.rrule}`,
          ...(without ? [`EXDATE;TZID=${zone}:${without}`] : []),
        ])
      : []),
    ...single.flatMap((day) => {
      const only = schedule.rrule === undefined && dateOf(day) === schedule.from;
      return event(only ? schedule.id : `${schedule.id}-${dateOf(day)}`, day, []);
    }),
  ];
}

type Plan = {
  rule?: { first: number; rrule: string; without: number[] };
  single: number[];
  /** The day up to which dates were worked out, where they do not go on for ever. */
  last: number | null;
};

/** The rule as a calendar program can keep it, with the days it must leave out, and the days it does not say. */
function plan(schedule: Schedule, today: number, year: LocalYear): Plan {
  const told = [...schedule.exceptDates, ...schedule.extraDates].map(dayOf);
  // Two years at most, so that a date in a far century makes no file of megabytes.
  const last = Math.min(today + 730, Math.max(today + 365, ...told));
  const days = sessionDays(schedule, today, last, year).map(({ day }) => day);
  const rule = schedule.rrule === undefined ? null : readRecurrence(schedule.rrule);
  if (schedule.rrule === undefined || !rule) return { single: days, last: null };
  // A place in the week cannot be counted past months that are off: those dates are told one by one.
  if (rule.freq === 'WEEKLY' && rule.bySetPos.length && schedule.notMonths.length)
    return { single: days, last };

  const bounded = schedule.season !== undefined || schedule.bankHolidays === 'closed';
  const end = Math.min(
    schedule.until === undefined ? Infinity : dayOf(schedule.until),
    bounded ? last : Infinity,
  );
  const ruled = recurringDays(schedule.rrule, schedule.from, today, Math.min(end, last)).filter(
    (day) => !schedule.notMonths.includes(monthOf(day)),
  );
  const happens = new Set(days);
  const first = ruled.find((day) => happens.has(day));
  if (first === undefined) return { single: days, last: null };

  const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((m) => !schedule.notMonths.includes(m));
  const rrule = [
    schedule.rrule,
    ...(months.length < 12 ? [`BYMONTH=${months.join()}`] : []),
    ...(Number.isFinite(end) ? [`UNTIL=${utc(instantOf(end + 1, 0) - 1000)}`] : []),
  ].join(';');
  const without = ruled.filter((day) => day > first && !happens.has(day));
  const said = new Set(ruled);
  return {
    rule: { first, rrule, without },
    single: days.filter((day) => !said.has(day)),
    last: bounded ? last : null,
  };
}

function describe(schedule: Schedule, last: number | null, { url, now, source }: CalendarFile): string {
  return [
    `${sayWhen(schedule, dateOf(wallOf(now).day))}.`,
    schedule.note,
    schedule.rrule !== undefined && schedule.bankHolidays === 'not_known'
      ? 'On bank holidays, ring first.'
      : '',
    last === null
      ? ''
      : `Dates are worked out to ${sayDate(dateOf(last))}; fetch this file again for later ones.`,
    `Check before you go: ${url}`,
    source,
  ]
    .filter(Boolean)
    .join('\n');
}

/** `20261124T140000`: wall time; minutes above 1440 are on the next day. */
function local(day: number, minutes: number): string {
  const date = dateOf(day + Math.floor(minutes / 1440)).replaceAll('-', '');
  const [hour, minute] = [Math.floor((minutes % 1440) / 60), minutes % 60];
  return `${date}T${String(hour).padStart(2, '0')}${String(minute).padStart(2, '0')}00`;
}

const utc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these may not stand in the file at all
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

/** Lines of at most 75 octets, the next one indented by a space; a letter of several octets stays whole. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

/** The clock's rule since 1996, which every program that has no zone data of its own goes by. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
