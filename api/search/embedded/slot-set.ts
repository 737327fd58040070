import { has, put, type Bits } from './bits.ts';
import { resized, roomFor } from './growth.ts';

/**
 * The slots that carry one value: a list while few, bits once that is smaller.
 * It only grows; dead slots stay in it until a compaction, and every reader masks them by `alive`.
 */
export type SlotSet = { count: number; list: Uint32Array; bits: Bits | null };

export const emptySlotSet = (): SlotSet => ({ count: 0, list: new Uint32Array(4), bits: null });

/** Slots must come in rising order. */
export function addSlot(set: SlotSet, slot: number) {
  if (set.bits === null && set.count >= 64 && set.count * 32 > slot) turnIntoBits(set, slot);
  if (set.bits !== null) {
    if (slot >>> 5 >= set.bits.length) set.bits = resized(set.bits, roomFor((slot >>> 5) + 1));
    put(set.bits, slot);
  } else {
    if (set.count === set.list.length) set.list = resized(set.list, set.count * 2);
    set.list[set.count] = slot;
  }
  set.count++;
}

function turnIntoBits(set: SlotSet, slot: number) {
  const bits = new Uint32Array(roomFor((slot >>> 5) + 1));
  for (let i = 0; i < set.count; i++) put(bits, set.list[i]!);
  set.bits = bits;
  set.list = new Uint32Array(0);
}

/** Adds the set to `bits`. */
export function uniteSet(bits: Bits, set: SlotSet | undefined) {
  if (!set) return;
  if (set.bits === null) {
    for (let i = 0; i < set.count; i++) if (set.list[i]! >>> 5 < bits.length) put(bits, set.list[i]!);
    return;
  }
  const shared = Math.min(bits.length, set.bits.length);
  for (let i = 0; i < shared; i++) bits[i]! |= set.bits[i]!;
}

/** Calls for each slot of the set that is also in `within`. */
export function eachShared(set: SlotSet, within: Bits, visit: (slot: number) => void) {
  if (set.bits === null) {
    for (let i = 0; i < set.count; i++) {
      const slot = set.list[i]!;
      if (slot >>> 5 < within.length && has(within, slot)) visit(slot);
    }
    return;
  }
  const shared = Math.min(within.length, set.bits.length);
  for (let i = 0; i < shared; i++) {
    let word = within[i]! & set.bits[i]!;
    while (word !== 0) {
      visit((i << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
}
