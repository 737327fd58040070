import { days as weekdays, type Day } from '../contract/lists.ts';
import { readRecurrence, type Recurrence } from './recurrence.rules.ts';
import { hasEnded, type Schedule } from './schedule.rules.ts';
import {
  capital,
  dayNames,
  list,
  monthNames,
  nth,
  sayClock,
  sayDate,
  sayRange,
  suffix,
} from './spoken.rules.ts';
import { dateOf, dayOf, minutesOf, wallOf, weekdayOf } from './zone.rules.ts';

/** "Every other Tuesday, 2pm to 4pm, not in August". With `today`, dates gone by are left unsaid. */
export function sayWhen(schedule: Schedule, today?: string): string {
  return [sayDays(schedule), sayHours(schedule), ...conditions(schedule, today)].filter(Boolean).join(', ');
}

/**
 * The lines of a whole week: days of the same hours share one, several sessions of a day are told together
 * ("Monday to Friday, 9am to 1pm and 2pm to 5.30pm"). A note stands in brackets.
 * With `today`, what has ended is left out.
 */
export function sayWeek(schedules: readonly Schedule[], today?: string): string[] {
  const byDay = new Map<string, { schedule: Schedule; day: number; hours: Schedule[] }>();
  const others: Schedule[] = [];
  for (const schedule of schedules) {
    if (today && hasEnded(schedule, today)) continue;
    const days = simpleDays(schedule);
    if (!days) others.push(schedule);
    for (const day of days ?? []) {
      const key = `${day} ${conditionKey(schedule)}`;
      const entry = byDay.get(key) ?? { schedule, day, hours: [] };
      entry.hours.push(schedule);
      byDay.set(key, entry);
    }
  }
  const lines = new Map<string, { schedule: Schedule; days: number[]; hours: string }>();
  for (const { schedule, day, hours } of byDay.values()) {
    const inOrder = [...hours].sort((a, b) => (a.opens < b.opens ? -1 : 1)).map(sayHours);
    const said = [...new Set(inOrder)].join(' and ');
    const key = `${said} ${conditionKey(schedule)}`;
    const line = lines.get(key) ?? { schedule, days: [], hours: said };
    line.days.push(day);
    lines.set(key, line);
  }
  const weekly = [...lines.values()].map((line) => ({ ...line, days: line.days.sort((a, b) => a - b) }));
  weekly.sort((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0));
  return [
    ...weekly.map(({ schedule, days, hours }) =>
      withNote([sayWeekdays(days), hours, ...conditions(schedule, today)].join(', '), schedule),
    ),
    ...others.map((schedule) => withNote(sayWhen(schedule, today), schedule)),
  ];
}

/** "Today, 2pm to 4pm", "Tuesday 24 November, 2pm to 4pm"; the year is said when it is another. */
export function sayOccasion(start: Date, end: Date, now: Date, maybe = false): string {
  const [begins, ends, present] = [wallOf(start), wallOf(end), wallOf(now)];
  const closes = (ends.day - begins.day) * 1440 + ends.minutes;
  const words =
    begins.day < present.day && end > now
      ? `Today, until ${sayClock(ends.minutes)}`
      : `${sayNear(begins.day, present.day)}, ${sayRange(begins.minutes, closes)}`;
  return maybe ? `${words} (ring first, it may be off)` : words;
}

function sayNear(day: number, today: number): string {
  if (day === today) return 'Today';
  if (day === today + 1) return 'Tomorrow';
  const date = sayDate(dateOf(day));
  const sameYear = dateOf(day).slice(0, 4) === dateOf(today).slice(0, 4);
  return `${dayNames[weekdayOf(day)]} ${sameYear ? date.slice(0, -5) : date}`;
}

const sayHours = ({ opens, closes }: Schedule): string => sayRange(minutesOf(opens), minutesOf(closes));

function sayDays(schedule: Schedule): string {
  const rule = schedule.rrule === undefined ? null : readRecurrence(schedule.rrule);
  if (!rule) return saySingle(schedule);
  const simple = simpleDays(schedule);
  if (simple) return sayWeekdays(simple);
  return rule.freq === 'WEEKLY' ? sayWeekly(rule, schedule) : sayMonthly(rule, schedule);
}

/** A rule that cannot be kept to has no dates either: only its hours are said. */
function saySingle({ rrule, from, extraDates }: Schedule): string {
  const dates = [...(from && rrule === undefined ? [from] : []), ...(rrule === undefined ? extraDates : [])];
  return list(
    [...new Set(dates)].sort().map((date) => `${dayNames[weekdayOf(dayOf(date))]} ${sayDate(date)}`),
  );
}

function sayWeekly(rule: Recurrence, schedule: Schedule): string {
  const days = rule.byDay.length ? rule.byDay.map(({ day }) => day) : dayOfFirst(schedule);
  const names = list(days.map(nameOf));
  const picked = rule.bySetPos.length ? `${list(rule.bySetPos.map(nth))} of ${names}` : names;
  if (rule.interval === 1) return `Every week on the ${picked}`;
  return rule.interval === 2 ? `Every other ${picked}` : `Every ${rule.interval} weeks on ${picked}`;
}

function sayMonthly(rule: Recurrence, schedule: Schedule): string {
  const month =
    rule.interval === 1
      ? 'the month'
      : rule.interval === 2
        ? 'every other month'
        : `every ${rule.interval} months`;
  return capital(`${sayMonthDays(rule, schedule)} of ${month}`);
}

function sayMonthDays(rule: Recurrence, schedule: Schedule): string {
  const monthDays = rule.byMonthDay.map((n) =>
    n < 0 ? `${n === -1 ? '' : `${nth(n)} `}last day` : `${n}${suffix(n)}`,
  );
  if (!rule.byDay.length) {
    const days =
      monthDays.length || !schedule.from
        ? monthDays
        : [`${Number(schedule.from.slice(8))}${suffix(Number(schedule.from.slice(8)))}`];
    return `the ${list(days)}`;
  }
  const names = rule.byDay.map(({ day }) => day);
  const falling = monthDays.length ? ` falling on the ${list(monthDays)}` : '';
  if (rule.bySetPos.length) {
    const weekday = names.length === 5 && !names.includes('SA') && !names.includes('SU');
    return `${list(rule.bySetPos.map(nth))} ${weekday ? 'weekday' : names.length === 7 ? 'day' : names.map(nameOf).join(' or ')}${falling}`;
  }
  const sameDay = rule.byDay.every(({ day, nth: n }) => n !== 0 && day === names[0]);
  if (sameDay) return `${list(rule.byDay.map(({ nth: n }) => nth(n)))} ${nameOf(names[0] ?? 'MO')}${falling}`;
  return list(rule.byDay.map(({ nth: n, day }) => `${n === 0 ? 'every' : nth(n)} ${nameOf(day)}`)) + falling;
}

/** 0-based weekdays of a rule that holds every week. */
function simpleDays(schedule: Schedule): number[] | null {
  const rule = schedule.rrule === undefined ? null : readRecurrence(schedule.rrule);
  if (!rule || rule.freq !== 'WEEKLY' || rule.interval !== 1 || rule.bySetPos.length) return null;
  const days = rule.byDay.length ? rule.byDay.map(({ day }) => day) : dayOfFirst(schedule);
  return days.map((day) => weekdays.indexOf(day));
}

const dayOfFirst = ({ from }: Schedule): Day[] => {
  const day = from === undefined ? undefined : weekdays[weekdayOf(dayOf(from))];
  return day ? [day] : [];
};

/** "Every Tuesday", "Every Tuesday and Thursday", "Monday to Friday", "Monday to Wednesday and Saturday". */
function sayWeekdays(days: number[]): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (sorted.length === 7) return 'Every day';
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const long = runs.some((run) => run.length > 2);
  const names = runs.flatMap((run) =>
    run.length > 2
      ? `${dayNames[run[0] ?? 0]} to ${dayNames[run.at(-1) ?? 0]}`
      : run.map((day) => dayNames[day] ?? ''),
  );
  return `${long ? '' : 'Every '}${list(names)}`;
}

function conditions(schedule: Schedule, today = ''): string[] {
  const { from, until, season, notMonths, bankHolidays, exceptDates, extraDates, rrule } = schedule;
  if (rrule === undefined) return [];
  const months = [...new Set(notMonths)].sort((a, b) => a - b).map((m) => monthNames[m - 1] ?? '');
  const except = ahead(exceptDates, today);
  const extra = ahead(extraDates, today);
  return [
    season === 'term_time' ? 'in term time' : season === 'school_holidays' ? 'in school holidays' : '',
    months.length ? `not in ${list(months, 'or')}` : '',
    bankHolidays === 'closed' ? 'not on bank holidays' : '',
    except.length > 3 ? `not on ${except.length} dates` : except.length ? `not on ${list(except, 'or')}` : '',
    extra.length > 3 ? `and on ${extra.length} other dates` : extra.length ? `also on ${list(extra)}` : '',
    from && today && from > today ? `from ${sayDate(from)}` : '',
    until ? `until ${sayDate(until)}` : '',
  ].filter(Boolean);
}

const ahead = (dates: string[], today: string) =>
  [...dates]
    .filter((date) => date >= today)
    .sort()
    .map(sayDate);
const conditionKey = (s: Schedule) =>
  JSON.stringify([conditions(s), s.from && s.rrule?.includes('BYDAY') ? '' : s.from, s.note, s.placeId]);
const withNote = (words: string, { note }: Schedule) => (note ? `${words} (${note})` : words);
const nameOf = (day: Day) => dayNames[weekdays.indexOf(day)] ?? '';
