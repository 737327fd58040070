import { put, sharedSize, unite, type Bits } from './bits.ts';
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
  unite(bits, set.bits);
}

/** How many slots of the set are also in `within`. */
export function sharedWith(set: SlotSet, within: Bits) {
  if (set.bits !== null) return sharedSize(set.bits, within);
  let total = 0;
  for (let i = 0; i < set.count; i++) {
    const slot = set.list[i]!;
    if (slot >>> 5 < within.length) total += (within[slot >>> 5]! >>> (slot & 31)) & 1;
  }
  return total;
}
