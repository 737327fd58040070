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

/** How many bits are set in a 32-bit word, as four sums of a byte each. */
function onesByByte(word: number) {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (nibbles + (nibbles >>> 4)) & 0x0f0f0f0f;
}
const sumOfBytes = (bytes: number) => Math.imul(bytes, 0x01010101) >>> 24;

export const size = (bits: Bits) => sharedSize(bits, bits);

/** How many of `one` are also in `other`. Counting facets is mostly this loop: four words share the last step. */
export function sharedSize(one: Bits, other: Bits) {
  const shared = Math.min(one.length, other.length);
  const fours = shared & ~3;
  let total = 0;
  for (let i = 0; i < fours; i += 4) {
    const first = onesByByte(one[i]! & other[i]!) + onesByByte(one[i + 1]! & other[i + 1]!);
    const last = onesByByte(one[i + 2]! & other[i + 2]!) + onesByByte(one[i + 3]! & other[i + 3]!);
    total += sumOfBytes(first + last);
  }
  for (let i = fours; i < shared; i++) total += sumOfBytes(onesByByte(one[i]! & other[i]!));
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
