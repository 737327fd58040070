import type { ScheduleInput } from '../contract/asset-parts.ts';
import { bankHolidayOn, type Nation } from './bank-holidays.rules.ts';
import { recurringDays } from './recurrence.rules.ts';
import { seasonOf, usualTerms, type Term } from './term.rules.ts';
import { dateOf, dayOf, instantOf, minutesOf, monthOf, wallOf } from './zone.rules.ts';

/** When something happens, in local wall time. `closes` = `opens` means that nobody has told us the end. */
export type Schedule = ScheduleInput;

/** What the dates of a schedule hang on besides itself. */
export type LocalYear = { nation: Nation; terms: Term[] };
export const usualYear: LocalYear = { nation: 'england', terms: usualTerms };

/**
 * One session. `date` is the local date it begins on; `end` equals `start` where the end is not known.
 * `maybe`: nobody has said whether it keeps to a bank holiday, or the term is not known yet.
 */
export type Session = { start: Date; end: Date; date: string; maybe: boolean };

/** The sessions that touch the time from `from` up to, not including, `to`; in order. */
export function occasionsOf(
  schedule: Schedule,
  { from, to, ...year }: { from: Date; to: Date } & LocalYear,
): Session[] {
  // A session lasts less than two days, so what touches the window began the day before at the earliest.
  return sessionDays(schedule, wallOf(from).day - 1, wallOf(to).day, year)
    .map((day) => sessionOn(schedule, day))
    .filter(({ start, end }) => start < to && (end > from || (+end === +start && start >= from)));
}

/** The next `n` sessions of all schedules together, in order: what is on now stands first. Looks 13 months ahead. */
export function nextOccasions<S extends Schedule>(
  schedules: readonly S[],
  now: Date,
  n: number,
  year: LocalYear = usualYear,
): (Session & { schedule: S })[] {
  for (const ahead of [8, 60, 400]) {
    const to = new Date(now.getTime() + ahead * 86_400_000);
    const found = schedules
      .flatMap((schedule) =>
        occasionsOf(schedule, { from: now, to, ...year }).map((s) => ({ ...s, schedule })),
      )
      .sort((a, b) => +a.start - +b.start || +a.end - +b.end);
    if (found.length >= n || ahead === 400) return found.slice(0, n);
  }
  return [];
}

/** Whether a session is on. One without a known end counts for its first half-hour. */
export function isOpenAt(
  schedules: readonly Schedule[],
  instant: Date,
  year: LocalYear = usualYear,
): boolean {
  const { day } = wallOf(instant);
  return schedules.some((schedule) =>
    sessionDays(schedule, day - 1, day, year).some((on) => {
      const { start, end } = sessionOn(schedule, on);
      return start <= instant && +instant < (+end === +start ? +start + 1_800_000 : +end);
    }),
  );
}

/** Nothing of it comes any more on this date or later. */
export function hasEnded(schedule: Schedule, on: string): boolean {
  const last = schedule.rrule === undefined ? schedule.from : (schedule.until ?? '9999-12-31');
  return [...(last ? [last] : []), ...schedule.extraDates].every((date) => date < on);
}

export type SessionDay = { day: number; maybe: boolean };

/**
 * The local days from `first` to `last`, both included, on which a session begins.
 * Dates told one by one (`extraDates`, a single `from`) stand against months off, terms and bank holidays;
 * `exceptDates` take away from everything.
 */
export function sessionDays(schedule: Schedule, first: number, last: number, year: LocalYear): SessionDay[] {
  const ruled = schedule.rrule === undefined ? [] : ruledDays(schedule, schedule.rrule, first, last, year);
  const told = [
    ...(schedule.rrule === undefined && schedule.from ? [schedule.from] : []),
    ...schedule.extraDates,
  ]
    .map(dayOf)
    .filter((day) => day >= first && day <= last);
  if (!told.length && !schedule.exceptDates.length) return ruled;
  const byDay = new Map(ruled.map((on) => [on.day, on]));
  for (const day of told) byDay.set(day, { day, maybe: false });
  for (const date of schedule.exceptDates) byDay.delete(dayOf(date));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}

/** Minutes from the day's midnight to the end; above 1440 when it runs past midnight. */
export function closingMinutes(schedule: Schedule): number {
  const [opens, closes] = [minutesOf(schedule.opens), minutesOf(schedule.closes)];
  return closes < opens ? closes + 1440 : closes;
}

function ruledDays(
  schedule: Schedule,
  rrule: string,
  first: number,
  last: number,
  year: LocalYear,
): SessionDay[] {
  const until = schedule.until === undefined ? last : Math.min(last, dayOf(schedule.until));
  const days = recurringDays(rrule, schedule.from, first, until);
  return days.flatMap((day) => {
    if (schedule.notMonths.length && schedule.notMonths.includes(monthOf(day))) return [];
    const holiday = schedule.bankHolidays !== 'open' && bankHolidayOn(day, year.nation) !== undefined;
    if (holiday && schedule.bankHolidays === 'closed') return [];
    const season = schedule.season && seasonOf(day, year.terms);
    // Terms that nobody has told yet: a term-time group is more likely on than off, a holiday club is not.
    if (season && season !== schedule.season && !(season === 'unknown' && schedule.season === 'term_time'))
      return [];
    return [{ day, maybe: holiday || season === 'unknown' }];
  });
}

/** Puts wall time on a day. Where the clocks change an end could come before its start: then it keeps its length. */
function sessionOn(schedule: Schedule, { day, maybe }: SessionDay): Session {
  const [opens, closes] = [minutesOf(schedule.opens), closingMinutes(schedule)];
  const start = instantOf(day, opens);
  const told = instantOf(day, closes);
  const end = told > start || closes === opens ? Math.max(told, start) : start + (closes - opens) * 60_000;
  return { start: new Date(start), end: new Date(end), date: dateOf(day), maybe };
}
