import { createArena, resized, roomFor, withinChunk } from './growth.ts';

/** A posting is a slot and the fields (five bits, the best field lowest) in which the word stands. */
export const fieldBits = 5;
export const posting = (slot: number, fields: number) => ((slot << fieldBits) | fields) >>> 0;

const largestBlock = 4096;
const header = 2;

/**
 * For each word the documents that have it, by rising slot, in linked blocks that double in size:
 * adding never moves what is there. A block is [address of the next or 0, entries used, entries …].
 */
export function createPostings() {
  const arena = createArena();
  arena.take(1); // so that no block has the address 0
  let first = new Uint32Array(64);
  let last = new Uint32Array(64);
  let room = new Uint16Array(64);
  let counts = new Uint32Array(64);

  return {
    add(term: number, entry: number) {
      if (term >= counts.length) grow(term);
      const count = counts[term]!++;
      let chunk = arena.chunkOf(last[term]!);
      let at = withinChunk(last[term]!);
      if (count === 0 || chunk[at + 1] === room[term]) {
        room[term] = count === 0 ? 2 : Math.min(largestBlock, room[term]! * 2);
        const block = arena.take(header + room[term]);
        if (count === 0) first[term] = block;
        else chunk[at] = block;
        last[term] = block;
        chunk = arena.chunkOf(block);
        at = withinChunk(block);
      }
      chunk[at + header + chunk[at + 1]!++] = entry;
    },

    /** How many documents have the word, dead ones included. */
    count: (term: number) => counts[term] ?? 0,

    /** Calls for each stretch of entries: numbers `from` … `to` (excluded) of `entries`. */
    each(term: number, visit: (entries: Uint32Array, from: number, to: number) => void) {
      let block = first[term] ?? 0;
      while (block !== 0) {
        const chunk = arena.chunkOf(block);
        const at = withinChunk(block);
        visit(chunk, at + header, at + header + chunk[at + 1]!);
        block = chunk[at]!;
      }
    },
  };

  function grow(term: number) {
    const length = roomFor(term + 1);
    first = resized(first, length);
    last = resized(last, length);
    room = resized(room, length);
    counts = resized(counts, length);
  }
}
export type Postings = ReturnType<typeof createPostings>;
