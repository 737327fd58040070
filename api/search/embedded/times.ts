import { days, type Day } from '../../contract/lists.ts';
import { put, wordsFor, type Bits } from './bits.ts';
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
  /** For each day of the week the documents with an open half-hour. */
  let openDays: Bits[] = days.map(() => new Uint32Array(2));
  /** Who is open in the half-hour of the week asked for last: "open now" is asked with every search. */
  let openNow: { halfHour: number; slots: Bits } = { halfHour: -1, slots: new Uint32Array(2) };
  let end = 0;
  let nextOn = new Uint32Array(64);
  let due = new Uint32Array(64);

  return {
    put(slot: number, times: Times) {
      if (slot >= youngest.length) grow(slot);
      end = slot + 1;
      youngest[slot] = years(times.age.min);
      oldest[slot] = years(times.age.max);
      nextOn[slot] = minuteOf(times.nextOn);
      due[slot] = minuteOf(times.due);
      week.set(times.week, slot * weekWords);
      if (isOpen(slot, openNow.halfHour)) put(openNow.slots, slot);
      for (let halfHour = 0; halfHour < 336; halfHour++) {
        if (times.week[halfHour >>> 5] === 0) halfHour |= 31;
        else if (isOpen(slot, halfHour)) put(openDays[Math.floor(halfHour / halfHoursOfDay)]!, slot);
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

    /** Documents open in this half-hour of every week, dead ones included; not to be kept. */
    openIn(halfHour: number): Bits {
      if (openNow.halfHour !== halfHour) {
        openNow = { halfHour, slots: new Uint32Array(wordsFor(week.length / weekWords)) };
        for (let slot = 0; slot < end; slot++) if (isOpen(slot, halfHour)) put(openNow.slots, slot);
      }
      return openNow.slots;
    },

    sameWeek(one: number, other: number) {
      for (let i = 0; i < weekWords; i++)
        if (week[one * weekWords + i] !== week[other * weekWords + i]) return false;
      return true;
    },

    nextOn: (slot: number) => nextOn[slot]!,
    isDue: (slot: number, by: number) => due[slot]! <= by,
    welcomes: (slot: number, age: number) => age >= youngest[slot]! && age <= oldest[slot]!,
    /** Documents open at some time on this day of every week, dead ones included. */
    openOn: (day: Day): Bits => openDays[days.indexOf(day)]!,
  };

  function isOpen(slot: number, halfHour: number) {
    return ((week[slot * weekWords + (halfHour >>> 5)]! >>> (halfHour & 31)) & 1) === 1;
  }

  function grow(slot: number) {
    const length = roomFor(slot + 1);
    youngest = resized(youngest, length);
    oldest = resized(oldest, length);
    week = resized(week, length * weekWords);
    openNow.slots = resized(openNow.slots, wordsFor(length));
    openDays = openDays.map((open) => resized(open, wordsFor(length)));
    nextOn = resized(nextOn, length);
    due = resized(due, length);
  }
}

const minuteOf = (minute: number | null) =>
  minute === null ? never : Math.max(0, Math.min(never - 1, minute));
const minuteIn = (column: number) => (column === never ? null : column);
const years = (age: number) => Math.max(0, Math.min(255, Math.floor(age)));
