import { days, type Day } from '../../contract/lists.ts';
import { resized, roomFor } from './growth.ts';

export const weekWords = 11;
const halfHoursOfDay = 48;

/** What a document tells about ages and times, as far as it is not a facet. */
export type Times = {
  age: { min: number; max: number };
  /** The open half-hours of the week, a bit each. */
  week: Uint32Array;
  /** Epoch minutes. */
  nextOn: number | null;
  /** Epoch minutes. */
  due: number | null;
};

/** Half-hours of the week (0–335) as bits. */
export function weekOf(halfHours: number[]) {
  const week = new Uint32Array(weekWords);
  for (const halfHour of halfHours)
    if (halfHour >= 0 && halfHour < 336) week[halfHour >>> 5]! |= 1 << (halfHour & 31);
  return week;
}

/** Stands for "no next start": later than any. */
export const never = 2 ** 26 - 1;

/** Ages, the open half-hours of the week (336 bits a document) and the next start. */
export function createTimes() {
  let youngest = new Uint8Array(64);
  let oldest = new Uint8Array(64);
  let week = new Uint32Array(64 * weekWords);
  /** One bit for each day with an open half-hour. */
  let openDays = new Uint8Array(64);
  let nextOn = new Uint32Array(64);
  let due = new Uint32Array(64);

  return {
    put(slot: number, times: Times) {
      if (slot >= youngest.length) grow(slot);
      youngest[slot] = years(times.age.min);
      oldest[slot] = years(times.age.max);
      nextOn[slot] = minuteOf(times.nextOn);
      due[slot] = minuteOf(times.due);
      week.set(times.week, slot * weekWords);
      for (let halfHour = 0; halfHour < 336; halfHour++) {
        if (times.week[halfHour >>> 5] === 0) halfHour |= 31;
        else if (isOpen(slot, halfHour)) openDays[slot]! |= 1 << Math.floor(halfHour / halfHoursOfDay);
      }
    },

    /** A document's ages and times; the week is a view, not to be kept. */
    timesOf(slot: number): Times {
      return {
        age: { min: youngest[slot]!, max: oldest[slot]! },
        week: week.subarray(slot * weekWords, (slot + 1) * weekWords),
        nextOn: minuteIn(nextOn[slot]!),
        due: minuteIn(due[slot]!),
      };
    },

    nextOn: (slot: number) => nextOn[slot]!,
    isDue: (slot: number, by: number) => due[slot]! <= by,
    welcomes: (slot: number, age: number) => age >= youngest[slot]! && age <= oldest[slot]!,
    isOpen,
    /** Open at some time on these days of every week. */
    isOpenOn(wanted: Day[]) {
      let mask = 0;
      for (const day of wanted) mask |= 1 << days.indexOf(day);
      return (slot: number) => (openDays[slot]! & mask) !== 0;
    },
  };

  function isOpen(slot: number, halfHour: number) {
    return ((week[slot * weekWords + (halfHour >>> 5)]! >>> (halfHour & 31)) & 1) === 1;
  }

  function grow(slot: number) {
    const length = roomFor(slot + 1);
    youngest = resized(youngest, length);
    oldest = resized(oldest, length);
    week = resized(week, length * weekWords);
    openDays = resized(openDays, length);
    nextOn = resized(nextOn, length);
    due = resized(due, length);
  }
}

const minuteOf = (minute: number | null) =>
  minute === null ? never : Math.max(0, Math.min(never - 1, minute));
const minuteIn = (column: number) => (column === never ? null : column);
const years = (age: number) => Math.max(0, Math.min(255, Math.floor(age)));
