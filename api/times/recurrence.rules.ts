import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { days, type Day } from '../contract/lists.ts';
import { dateOf, dayOf, weekdayOf } from './zone.rules.ts';

/** A weekly or monthly rule, read. `nth` counts in the month, from its end when below zero; 0 = every one. */
export type Recurrence = {
  freq: 'WEEKLY' | 'MONTHLY';
  interval: number;
  byDay: { nth: number; day: Day }[];
  byMonthDay: number[];
  bySetPos: number[];
};

/**
 * Reads the rules that `scheduleInput` lets in. Null = it says nothing that can be kept to,
 * such as the second Tuesday of a week (`FREQ=WEEKLY;BYDAY=2TU`): better no date than a wrong one.
 */
export function readRecurrence(rrule: string): Recurrence | null {
  let read = before.get(rrule);
  if (read === undefined) {
    if (before.size > 10_000) before.clear();
    read = parse(rrule);
    before.set(rrule, read);
  }
  return read;
}
const before = new Map<string, Recurrence | null>();

/** The days (see `dayOf`) from `first` to `last`, both included, on which the rule falls; never before `from`. */
export function recurringDays(
  rrule: string,
  from: string | undefined,
  first: number,
  last: number,
): readonly number[] {
  const rule = readRecurrence(rrule);
  if (!rule) return [];
  const anchor = from === undefined ? undefined : dayOf(from);
  const start = Math.max(first, anchor ?? first);
  if (last < start) return [];
  const weekdays = everyWeekOn(rule, anchor);
  if (weekdays) return daysBetween(start, last).filter((day) => weekdays.includes(weekdayOf(day)));
  if (anchor === undefined && (rule.interval > 1 || rule.byDay.length + rule.byMonthDay.length === 0))
    return [];
  const key = `${rrule} ${anchor ?? ''} ${start} ${last}`;
  let found = expanded.get(key);
  if (!found) {
    if (expanded.size > 10_000) expanded.clear();
    found = expand(rrule, rule, anchor, start, last);
    expanded.set(key, found);
  }
  return found;
}
/** Many assets meet on the second Tuesday, and all are asked about the same days; working it out takes a millisecond. */
const expanded = new Map<string, readonly number[]>();

/** Days of the week (0 = Monday) of a rule that is every week and nothing else, otherwise null. */
export function everyWeekOn(rule: Recurrence, anchor: number | undefined): number[] | null {
  if (rule.freq !== 'WEEKLY' || rule.interval !== 1) return null;
  if (rule.bySetPos.length || rule.byMonthDay.length) return null;
  if (rule.byDay.length) return rule.byDay.map(({ day }) => days.indexOf(day));
  return anchor === undefined ? null : [weekdayOf(anchor)];
}

/** Worked out on UTC dates, where no clock ever changes: wall time is put on afterwards. */
function expand(
  rrule: string,
  rule: Recurrence,
  anchor: number | undefined,
  first: number,
  last: number,
): number[] {
  const bare = rule.freq === 'MONTHLY' && !rule.byDay.length && !rule.byMonthDay.length;
  const begin =
    rule.freq === 'WEEKLY' ? weekToBegin(rule, anchor ?? first, first) : monthToBegin(rule, anchor, first);
  const dtstart = Temporal.ZonedDateTime.from(`${dateOf(begin)}T00:00[UTC]`);
  const rruleString =
    bare && anchor !== undefined ? `${rrule};BYMONTHDAY=${Number(dateOf(anchor).slice(8))}` : rrule;
  return new RRuleTemporal({ rruleString, dtstart })
    .between(midnight(first), midnight(last), true)
    .map((at) => at.epochMilliseconds / 86_400_000);
}

/** A day in step with the anchor's week, shortly before `first`: a rule from long ago need not be walked through. */
function weekToBegin({ interval }: Recurrence, anchor: number, first: number): number {
  const step = interval * 7;
  return anchor + Math.max(0, Math.floor((first - anchor) / step) - 1) * step;
}

/** The first of a month in step with the anchor's; without an anchor any month is as good to begin at. */
function monthToBegin({ interval }: Recurrence, anchor: number | undefined, first: number): number {
  const monthsOf = (day: number) =>
    Number(dateOf(day).slice(0, 4)) * 12 + Number(dateOf(day).slice(5, 7)) - 1;
  const [from, near] = [monthsOf(anchor ?? first), monthsOf(first)];
  const month = from + Math.floor((near - from) / interval) * interval;
  return dayOf(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
  );
}

const midnight = (day: number) => new Date(day * 86_400_000);
const daysBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

function parse(rrule: string): Recurrence | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const numbers = (name: string) => (parts.get(name)?.split(',') ?? []).map(Number);
  const freq = parts.get('FREQ');
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return null;
  const byDay = (parts.get('BYDAY')?.split(',') ?? []).map((text) => /^([+-]?\d)?([A-Z]{2})$/.exec(text));
  const rule: Recurrence = {
    freq,
    interval: Number(parts.get('INTERVAL') ?? 1),
    byDay: byDay.map((m) => ({ nth: Number(m?.[1] ?? 0), day: (m?.[2] ?? '') as Day })),
    byMonthDay: numbers('BYMONTHDAY'),
    bySetPos: numbers('BYSETPOS'),
  };
  const sound =
    Number.isInteger(rule.interval) &&
    rule.interval > 0 &&
    rule.interval < 100 &&
    rule.byDay.every(({ nth, day }) => days.includes(day) && Math.abs(nth) <= (freq === 'MONTHLY' ? 5 : 0)) &&
    rule.byMonthDay.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= 31) &&
    rule.bySetPos.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= 31) &&
    (freq === 'MONTHLY' || rule.byMonthDay.length === 0) &&
    days.includes((parts.get('WKST') ?? 'MO') as Day);
  return sound ? rule : null;
}
