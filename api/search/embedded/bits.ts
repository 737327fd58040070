import { scratch } from './scratch.ts';

/** A set of slots, one bit each. Two sets that meet may differ in length: what is missing is not in it. */
export type Bits = Uint32Array;

export const wordsFor = (slots: number) => (slots + 31) >>> 5;

export const has = (bits: Bits, slot: number) => ((bits[slot >>> 5]! >>> (slot & 31)) & 1) === 1;

export function put(bits: Bits, slot: number) {
  bits[slot >>> 5]! |= 1 << (slot & 31);
}

export function take(bits: Bits, slot: number) {
  bits[slot >>> 5]! &= ~(1 << (slot & 31));
}

/** An empty set, for the length of one question. */
export const blank = (words: number): Bits => scratch(words).fill(0);

/** The same set once more, for the length of one question. */
export function copy(bits: Bits): Bits {
  const other = scratch(bits.length);
  other.set(bits);
  return other;
}

/** Keeps in `bits` only what `other` has too. */
export function keep(bits: Bits, other: Bits) {
  const shared = Math.min(bits.length, other.length);
  for (let i = 0; i < shared; i++) bits[i]! &= other[i]!;
  bits.fill(0, shared);
}

/** Adds to `bits` what `other` has, as far as `bits` reaches. */
export function unite(bits: Bits, other: Bits) {
  const shared = Math.min(bits.length, other.length);
  for (let i = 0; i < shared; i++) bits[i]! |= other[i]!;
}

export function without(bits: Bits, other: Bits) {
  const shared = Math.min(bits.length, other.length);
  for (let i = 0; i < shared; i++) bits[i]! &= ~other[i]!;
}

/** What both have, for the length of one question. */
export const both = (one: Bits, other: Bits) => {
  const shared = copy(one);
  keep(shared, other);
  return shared;
};

export const size = (bits: Bits) => sharedSize(bits, bits);

/**
 * How many of `one` are also in `other`. Counting facets is mostly this loop, so it calls nothing:
 * four words at a time are summed by pairs of bits, then fours, then bytes.
 */
export function sharedSize(one: Bits, other: Bits) {
  const shared = Math.min(one.length, other.length);
  let total = 0;
  for (let i = 0; i < shared; i += 4) {
    let a = one[i]! & other[i]!;
    let b = i + 1 < shared ? one[i + 1]! & other[i + 1]! : 0;
    let c = i + 2 < shared ? one[i + 2]! & other[i + 2]! : 0;
    let d = i + 3 < shared ? one[i + 3]! & other[i + 3]! : 0;
    if ((a | b | c | d) === 0) continue;
    a -= (a >>> 1) & 0x55555555;
    b -= (b >>> 1) & 0x55555555;
    c -= (c >>> 1) & 0x55555555;
    d -= (d >>> 1) & 0x55555555;
    a = (a & 0x33333333) + ((a >>> 2) & 0x33333333) + (b & 0x33333333) + ((b >>> 2) & 0x33333333);
    c = (c & 0x33333333) + ((c >>> 2) & 0x33333333) + (d & 0x33333333) + ((d >>> 2) & 0x33333333);
    a = (a & 0x0f0f0f0f) + ((a >>> 4) & 0x0f0f0f0f) + (c & 0x0f0f0f0f) + ((c >>> 4) & 0x0f0f0f0f);
    total += Math.imul(a, 0x01010101) >>> 24;
  }
  return total;
}

/** The slots in rising order, for the length of one question. */
export function slotsOf(bits: Bits): Uint32Array {
  const slots = scratch(size(bits));
  let n = 0;
  for (let i = 0; i < bits.length; i++) {
    let word = bits[i]!;
    while (word !== 0) {
      slots[n++] = (i << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return slots;
}
