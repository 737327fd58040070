type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Room for at least `wanted`: twice as much while small, then in steps, so that growing never doubles a large index. */
export function roomFor(wanted: number) {
  const step = 131_072;
  if (wanted > step) return Math.ceil(wanted / step) * step;
  let room = 64;
  while (room < wanted) room *= 2;
  return room;
}

/** The same column with more room; what is new is zero. */
export function resized<T extends Column>(column: T, length: number): T {
  const larger = new (column.constructor as new (length: number) => T)(length);
  larger.set(column);
  return larger;
}

const chunkBits = 18;
const chunkSize = 1 << chunkBits;

/** Memory for lists of numbers, taken in 1 MB chunks: growing copies nothing. A list never straddles two chunks. */
export function createArena() {
  const chunks: Uint32Array[] = [];
  let used = chunkSize;

  return {
    chunks,
    /** The address of room for `length` numbers (at most 262,144). */
    take(length: number) {
      if (used + length > chunkSize) {
        chunks.push(new Uint32Array(chunkSize));
        used = 0;
      }
      const address = (chunks.length - 1) * chunkSize + used;
      used += length;
      return address;
    },
    chunkOf: (address: number) => chunks[address >>> chunkBits]!,
  };
}
export type Arena = ReturnType<typeof createArena>;
export const longestList = chunkSize;
/** Where an address lies within its chunk. */
export const withinChunk = (address: number) => address & (chunkSize - 1);

/** Tells whether a number comes for the first time in a round, without clearing anything between rounds. */
export function createMarks() {
  let marks = new Uint32Array(64);
  let round = 0;
  return {
    begin(size: number) {
      if (size > marks.length) marks = new Uint32Array(roomFor(size));
      if (++round > 0xfffffffe) {
        marks.fill(0);
        round = 1;
      }
    },
    has: (n: number) => marks[n] === round,
    first(n: number) {
      if (marks[n] === round) return false;
      marks[n] = round;
      return true;
    },
  };
}
export type Marks = ReturnType<typeof createMarks>;
