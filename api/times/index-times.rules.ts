import { days as weekdays, type Day, type TimeOfDay } from '../contract/lists.ts';
import { everyWeekOn, readRecurrence } from './recurrence.rules.ts';
import {
  closingMinutes,
  hasEnded,
  sessionDays,
  usualYear,
  type LocalYear,
  type Schedule,
} from './schedule.rules.ts';
import { dateOf, dayOf, instantOf, minutesOf, wallOf, weekdayOf } from './zone.rules.ts';

/** What the index keeps of an asset's times (see `IndexDocument`), and how long that stays true. */
export type IndexTimes = {
  /** Half-hours (0 = Monday 00:00 … 335) open every week without condition. Open in any part of one counts. */
  week: number[];
  /** Dates, today and the 59 after, on which a session begins that is not every week. */
  on: string[];
  /** `2026-11-24/28`, for the sessions of `on`; one past midnight goes on under the next date. */
  onHalfHours: string[];
  days: Day[];
  times: TimeOfDay[];
  /** `TU-evening`: both within one session. What runs past midnight belongs to the day it began on. */
  dayTimes: string[];
  /** Epoch minutes of the next start, null where there is none in 13 months. */
  nextOn: number | null;
  /** All but `nextOn` is right until then; the year 9999 where nothing will change it. */
  goodUntil: Date;
};

const windowDays = 60;
const farDays = 400;
const parts: { time: TimeOfDay; from: number; to: number }[] = [
  { time: 'night', from: 0, to: 360 },
  { time: 'early', from: 360, to: 540 },
  { time: 'morning', from: 540, to: 720 },
  { time: 'lunch', from: 720, to: 840 },
  { time: 'afternoon', from: 840, to: 1020 },
  { time: 'evening', from: 1020, to: 1260 },
  { time: 'late', from: 1260, to: 1440 },
];

/** The parts of the day that are not over so many minutes after its midnight. */
export const partsLeft = (minutes: number): TimeOfDay[] =>
  parts.filter(({ to }) => to > minutes).map(({ time }) => time);

/** Plain weekly hours are counted out directly, since a directory of 200,000 is indexed in one go. */
export function indexTimes(
  schedules: readonly Schedule[],
  now: Date,
  year: LocalYear = usualYear,
): IndexTimes {
  const { day: today } = wallOf(now);
  const end = today + windowDays;
  // What began yesterday may go on past midnight.
  const yesterday = dateOf(today - 1);
  const week = new Set<number>();
  const on = new Set<number>();
  const onHalfHours = new Set<number>();
  const dayTimes = new Set<string>();
  let next = Infinity;
  let goodUntil = Date.UTC(9999, 11, 31);

  for (const schedule of schedules) {
    if (hasEnded(schedule, yesterday)) continue;
    const halfHours = halfHoursOf(schedule);
    const every = alwaysWeekly(schedule, today, end);
    const listed = every
      ? extraDays(schedule, today - 1, end - 1)
      : sessionDays(schedule, today - 1, end - 1, year).map(({ day }) => day);

    for (const weekday of every ?? [])
      for (let h = halfHours.first; h < halfHours.end; h++) week.add((weekday * 48 + h) % 336);
    for (const day of listed) {
      if (day >= today) on.add(day);
      for (let h = halfHours.first; h < halfHours.end; h++) {
        const slot = day * 48 + h;
        if (slot >= today * 48 && slot < end * 48) onHalfHours.add(slot);
      }
    }
    const times = timesOf(schedule);
    for (const weekday of weekdaysOf(schedule, listed, today))
      for (const time of times) dayTimes.add(`${weekdays[weekday]}-${time}`);

    next = Math.min(next, nextStart(schedule, every, listed, now, today, year));
    if (!every || schedule.extraDates.length) goodUntil = Math.min(goodUntil, instantOf(end, 0));
    else if (schedule.until) goodUntil = Math.min(goodUntil, instantOf(dayOf(schedule.until) + 1, 0));
  }

  const found = [...dayTimes];
  return {
    week: [...week].sort((a, b) => a - b),
    on: [...on].sort((a, b) => a - b).map(dateOf),
    onHalfHours: sayHalfHours([...onHalfHours].sort((a, b) => a - b)),
    days: weekdays.filter((day) => found.some((f) => f.startsWith(day))),
    times: parts.map(({ time }) => time).filter((time) => found.some((f) => f.endsWith(`-${time}`))),
    dayTimes: found,
    nextOn: Number.isFinite(next) ? Math.floor(next / 60_000) : null,
    goodUntil: new Date(goodUntil),
  };
}

function sayHalfHours(slots: number[]): string[] {
  let [day, date] = [-1, ''];
  return slots.map((slot) => {
    if (Math.floor(slot / 48) !== day) {
      day = Math.floor(slot / 48);
      date = dateOf(day);
    }
    return `${date}/${slot % 48}`;
  });
}

/** The weekdays (0 = Monday) of a rule that holds every week from now to the end of the window, or null. */
function alwaysWeekly(schedule: Schedule, today: number, end: number): number[] | null {
  if (schedule.rrule === undefined || schedule.season || schedule.notMonths.length) return null;
  if (schedule.bankHolidays === 'closed') return null;
  if (schedule.exceptDates.some((date) => dayOf(date) >= today - 1)) return null;
  const from = schedule.from === undefined ? undefined : dayOf(schedule.from);
  if (from !== undefined && from > today - 1) return null;
  if (schedule.until !== undefined && dayOf(schedule.until) < end) return null;
  const rule = readRecurrence(schedule.rrule);
  return rule && everyWeekOn(rule, from);
}

const extraDays = (schedule: Schedule, first: number, last: number): number[] =>
  schedule.extraDates
    .map(dayOf)
    .filter((day) => day >= first && day <= last && !schedule.exceptDates.includes(dateOf(day)));

/** A rule stands on its weekdays even in the weeks it rests; single dates only on the days they bring. */
function weekdaysOf(schedule: Schedule, listed: number[], today: number): Iterable<number> {
  const found = new Set(listed.filter((day) => day >= today).map(weekdayOf));
  const rule = schedule.rrule === undefined ? null : readRecurrence(schedule.rrule);
  if (!rule || (schedule.until !== undefined && dayOf(schedule.until) < today)) return found;
  const from = schedule.from === undefined ? undefined : dayOf(schedule.from);
  const ruled = everyWeekOn({ ...rule, interval: 1, bySetPos: [] }, from);
  for (const weekday of ruled ??
    (rule.byMonthDay.length || rule.bySetPos.length ? [] : rule.byDay.map((d) => weekdays.indexOf(d.day))))
    found.add(weekday);
  return found;
}

function nextStart(
  schedule: Schedule,
  every: number[] | null,
  listed: number[],
  now: Date,
  today: number,
  year: LocalYear,
): number {
  const opens = minutesOf(schedule.opens);
  const firstAfter = (days: number[]) => {
    let first = Infinity;
    for (const day of days) {
      if (day < today || day > first) continue;
      const start = instantOf(day, opens);
      if (start >= now.getTime()) first = Math.min(first, start);
    }
    return first;
  };
  const soon = Math.min(
    firstAfter(listed),
    every
      ? firstAfter(
          every.flatMap((weekday) =>
            [0, 7].map((later) => today + ((weekday - weekdayOf(today) + 7) % 7) + later),
          ),
        )
      : Infinity,
  );
  if (Number.isFinite(soon)) return soon;
  return firstAfter(sessionDays(schedule, today + windowDays, today + farDays, year).map(({ day }) => day));
}

/** Half-hours of the day, `end` not included, above 48 past midnight. Without a known end: the one it begins in. */
function halfHoursOf(schedule: Schedule): { first: number; end: number } {
  const opens = minutesOf(schedule.opens);
  const first = Math.floor(opens / 30);
  return { first, end: Math.max(first + 1, Math.ceil(closingMinutes(schedule) / 30)) };
}

function timesOf(schedule: Schedule): TimeOfDay[] {
  const opens = minutesOf(schedule.opens);
  const closes = Math.max(closingMinutes(schedule), opens + 1);
  return parts
    .filter(({ from, to }) => (opens < to && closes > from) || closes > from + 1440)
    .map(({ time }) => time);
}
