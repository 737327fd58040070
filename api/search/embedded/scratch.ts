const chunkSize = 1 << 20;
const mostKept = 4;
const chunks: Uint32Array[] = [];
let chunk = 0;
let used = 0;

/**
 * Gives back everything that `scratch` lent: keep none of it from one question to the next. A question needs some
 * fifty sets of the size of the directory; made anew each time they would keep the garbage collector busier than
 * the search.
 */
export function beginQuestion() {
  chunk = 0;
  used = 0;
  if (chunks.length > mostKept) chunks.length = mostKept;
}

/** So many numbers for the length of one question; what they are is left over from others. */
export function scratch(length: number): Uint32Array {
  if (length > chunkSize) return new Uint32Array(length);
  if (chunks[chunk] && used + length > chunkSize) {
    chunk++;
    used = 0;
  }
  const room = (chunks[chunk] ??= new Uint32Array(chunkSize));
  return room.subarray(used, (used += length));
}
