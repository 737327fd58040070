import { bankHolidayOn } from '../times/bank-holidays.rules.ts';
import { weekdayOf } from '../times/zone.rules.ts';

const dayMs = 86_400_000;
const dayNumber = (at: Date): number => Math.floor(at.getTime() / dayMs);
const onDay = (day: number): Date => new Date(day * dayMs);

/** Complaints about data are answered to within so many days that they came (Data (Use and Access) Act 2025, in force 19 June 2026). */
const complaintDays = 30;

/**
 * By when a request about one's data is to be answered: the same day of the next month, the last one where there is none,
 * and the next working day where that is a day off (ICO, "how long do we have to comply"). What the person had to be asked
 * about stops the clock (UK GDPR article 12A), so those days are added first.
 */
export function requestDueOn(receivedOn: Date, pausedDays = 0): Date {
  const from = onDay(dayNumber(receivedOn) + pausedDays);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  let day = dayNumber(new Date(Date.UTC(year, month + 1, Math.min(from.getUTCDate(), last))));
  while (weekdayOf(day) > 4 || bankHolidayOn(day, 'england') !== undefined) day += 1;
  return onDay(day);
}

/** By when a complaint is to be acknowledged. */
export const complaintDueOn = (receivedOn: Date): Date => onDay(dayNumber(receivedOn) + complaintDays);

/** Whole days until then; none on the day itself, less than none after it. */
export const daysLeft = (dueOn: Date, now: Date): number => dayNumber(dueOn) - dayNumber(now);

/** Days that a clock has stood still. */
export const daysBetween = (from: Date, to: Date): number => Math.max(0, dayNumber(to) - dayNumber(from));

export const isoDay = (at: Date): string => at.toISOString().slice(0, 10);
