/** A number in [0, 1), the next of a series that its seed fixes. */
export type Random = () => number;

/** FNV-1a over the UTF-16 units: the same text gives the same 32-bit number on every machine. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: small, quick and good enough to scatter demo data; never for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The numbers that belong to the nth thing of a seed (sfc32), whatever came before it and however many follow. */
export function streamOf(seed: number, nth: number): Random {
  let a = seed | 0;
  let b = nth | 0;
  let c = 0x2545f491;
  let count = 1;
  function next() {
    const sum = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }
  for (let round = 0; round < 12; round++) next();
  return next;
}
