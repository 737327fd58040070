import { put, type Bits } from './bits.ts';
import { createArena, resized, roomFor, withinChunk } from './growth.ts';

const noRuns = new Uint32Array(0);
type OfDay = { count: number; slots: Uint32Array; runs: Uint16Array };

/**
 * The half-hours in which documents are open on certain dates only, as runs. Some fifty a document, they would
 * outweigh all its facets; as runs there are four.
 */
export function createDated() {
  const arena = createArena();
  /** One more than where a document's runs begin; 0 = it has none. */
  let starts = new Uint32Array(64);
  const ofDays = new Map<number, OfDay>();

  return {
    put(slot: number, runs: ArrayLike<number>) {
      if (slot >= starts.length) starts = resized(starts, roomFor(slot + 1));
      if (runs.length === 0) return;
      const address = arena.take(1 + runs.length);
      const chunk = arena.chunkOf(address);
      starts[slot] = address + 1;
      chunk[withinChunk(address)] = runs.length;
      chunk.set(runs, withinChunk(address) + 1);
      for (let i = 0; i < runs.length; i++) enter(slot, runs[i]!);
    },

    runsOf,

    same(one: number, other: number) {
      const runs = runsOf(one);
      const others = runsOf(other);
      return runs.length === others.length && runs.every((run, i) => run === others[i]);
    },

    /** Adds documents open in this half-hour (0–47) of this ISO date, dead ones included. */
    addOpen(bits: Bits, date: string, halfHour: number) {
      const ofDay = ofDays.get(dayOf(date));
      for (let i = 0; i < (ofDay?.count ?? 0); i++) {
        const run = ofDay!.runs[i]!;
        if (halfHour >= run >>> 6 && halfHour <= (run & 63) && ofDay!.slots[i]! >>> 5 < bits.length)
          put(bits, ofDay!.slots[i]!);
      }
    },
  };

  /** A view, not to be kept. */
  function runsOf(slot: number): Uint32Array {
    const start = starts[slot]!;
    if (start === 0) return noRuns;
    const chunk = arena.chunkOf(start - 1);
    const at = withinChunk(start - 1);
    return chunk.subarray(at + 1, at + 1 + chunk[at]!);
  }

  function enter(slot: number, run: number) {
    const day = run >>> 12;
    let ofDay = ofDays.get(day);
    if (!ofDay)
      ofDays.set(day, (ofDay = { count: 0, slots: new Uint32Array(64), runs: new Uint16Array(64) }));
    if (ofDay.count === ofDay.slots.length) {
      ofDay.slots = resized(ofDay.slots, ofDay.count * 2);
      ofDay.runs = resized(ofDay.runs, ofDay.count * 2);
    }
    ofDay.slots[ofDay.count] = slot;
    ofDay.runs[ofDay.count++] = run & 0xfff;
  }
}
export type Dated = ReturnType<typeof createDated>;

/** `2026-11-24/28` and its like as runs: the day since 1970, the first and the last half-hour, as 20, 6 and 6 bits. */
export function runsIn(halfHours: readonly string[]): number[] {
  const numbers = [...new Set(halfHours)].map((text) => {
    const [date = '', halfHour] = text.split('/');
    return dayOf(date) * 64 + Number(halfHour);
  });
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => first * 64 + (last & 63));
}

const dayOf = (date: string) => Date.parse(date) / 86_400_000;
