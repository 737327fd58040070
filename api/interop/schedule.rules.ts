import { days as week } from '../contract/lists.ts';
import { readRecurrence } from '../times/recurrence.rules.ts';
import { dayOf, weekdayOf } from '../times/zone.rules.ts';

/** How a rule is said in the standard's few words. */
export type Repeats = { freq: 'WEEKLY' | 'MONTHLY'; interval?: number; byday?: string; bymonthday?: string };

/**
 * A rule of ours as WEEKLY or MONTHLY with days. Null = it cannot be said so without saying something else ("the last
 * weekday of the month"): then only words tell of it.
 */
export function repeatsOf(rrule: string, from: string | undefined): Repeats | null {
  const rule = readRecurrence(rrule);
  if (!rule) return null;
  const base = { freq: rule.freq, ...(rule.interval > 1 && { interval: rule.interval }) };
  const { byDay, byMonthDay, bySetPos } = rule;
  if (bySetPos.length > 0) {
    const [only] = byDay;
    if (rule.freq !== 'MONTHLY' || byDay.length !== 1 || only!.nth !== 0 || byMonthDay.length > 0)
      return null;
    if (bySetPos.some((nth) => Math.abs(nth) > 5)) return null;
    return { ...base, byday: bySetPos.map((nth) => `${nth}${only!.day}`).join(',') };
  }
  // Both together mean days that are both: "Friday the 13th".
  if (byDay.length > 0 && byMonthDay.length > 0) return null;
  if (byDay.length > 0)
    return { ...base, byday: byDay.map(({ nth, day }) => `${nth || ''}${day}`).join(',') };
  if (byMonthDay.length > 0) return { ...base, bymonthday: byMonthDay.join(',') };
  if (from === undefined) return null;
  return rule.freq === 'WEEKLY'
    ? { ...base, byday: week[weekdayOf(dayOf(from))]! }
    : { ...base, bymonthday: String(Number(from.slice(8))) };
}

/** The last minute of a day is the latest that the standard can say. */
export const wallClockOf = (time: string): string => (time === '24:00' ? '23:59' : time);
