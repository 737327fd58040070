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

export const both = (one: Bits, other: Bits) => {
  const shared = one.slice();
  keep(shared, other);
  return shared;
};

/** How many bits are set in a 32-bit word. */
export function ones(word: number) {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function size(bits: Bits) {
  let total = 0;
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) total += ones(bits[i]!);
  return total;
}

/** How many of `one` are also in `other`. */
export function sharedSize(one: Bits, other: Bits) {
  const shared = Math.min(one.length, other.length);
  let total = 0;
  for (let i = 0; i < shared; i++) {
    const word = one[i]! & other[i]!;
    if (word !== 0) total += ones(word);
  }
  return total;
}

/** The slots in rising order. */
export function slotsOf(bits: Bits): Uint32Array {
  const slots = new Uint32Array(size(bits));
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
