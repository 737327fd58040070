import { days, type Day } from '../api/contract/lists.ts';

const dayMs = 86_400_000;

/** The local date that many days after (or, negative, before) another: dates only, so no clock change can shift it. */
export function daysAfter(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The first such weekday on or after a date. */
export function nextDay(date: string, day: Day): string {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(date, (days.indexOf(day) - weekday + 7) % 7);
}
