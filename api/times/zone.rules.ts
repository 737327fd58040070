import { Temporal } from 'temporal-polyfill';

/** All schedules are told in this zone's wall time. */
export const zone = 'Europe/London';

const dayMs = 86_400_000;

/** Whole days since 1970-01-01 of a calendar date: what date arithmetic is done in, free of clocks. */
export const dayOf = (date: string): number => Date.parse(date) / dayMs;

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** 1–12. */
export const monthOf = (day: number): number => new Date(day * dayMs).getUTCMonth() + 1;

/** Minutes after midnight of `14:30`; `24:00` is 1440. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The local calendar day and the minutes after midnight that a clock on the wall shows at this instant. */
export function wallOf(instant: Date): { day: number; minutes: number } {
  const shown = instant.getTime() + offsetAt(instant.getTime());
  const day = Math.floor(shown / dayMs);
  return { day, minutes: Math.floor((shown - day * dayMs) / 60_000) };
}

/**
 * Epoch milliseconds at which the wall shows this. Minutes may run past 1440 into the next day.
 * A time skipped in spring is an hour later, one that comes twice in autumn is the first (as RFC 5545 has it).
 */
export function instantOf(day: number, minutes: number): number {
  const shown = day * dayMs + minutes * 60_000;
  const before = offsetAt(shown - dayMs);
  const after = offsetAt(shown + dayMs);
  if (before === after || offsetAt(shown - before) === before) return shown - before;
  return offsetAt(shown - after) === after ? shown - after : shown - before;
}

const offsets = new Map<number, number | 'changes'>();

/** Milliseconds that the wall is ahead of UTC. Remembered by UTC day, since the time zone data is slow to ask. */
function offsetAt(instant: number): number {
  const day = Math.floor(instant / dayMs);
  let offset = offsets.get(day);
  if (offset === undefined) {
    const [first, last] = [askOffset(day * dayMs), askOffset((day + 1) * dayMs - 1)];
    offset = first === last ? first : 'changes';
    offsets.set(day, offset);
  }
  return offset === 'changes' ? askOffset(instant) : offset;
}

const askOffset = (instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
