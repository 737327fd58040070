import { createArena, resized, roomFor, withinChunk } from './growth.ts';

/** A posting is a slot and the fields (five bits, the best field lowest) in which the word stands. */
export const fieldBits = 5;
export const posting = (slot: number, fields: number) => ((slot << fieldBits) | fields) >>> 0;

const largestBlock = 4096;
/** A block is [address of the next or 0, room, entries …]. */
const header = 2;

/** What is kept of each word, side by side, because adding a posting is mostly waiting for memory. */
const first = 0;
const last = 1;
const free = 2;
const left = 3;
const count = 4;
const width = 5;

/**
 * For each word the documents that have it, by rising slot, in linked blocks that double in size:
 * adding never moves what is there.
 */
export function createPostings() {
  const arena = createArena();
  arena.take(1); // so that no block has the address 0
  let words = new Uint32Array(64 * width);

  return {
    add(term: number, entry: number) {
      const word = term * width;
      if (word >= words.length) words = resized(words, roomFor(term + 1) * width);
      if (words[word + left] === 0) addBlock(word);
      const at = words[word + free]!++;
      words[word + left]!--;
      words[word + count]!++;
      arena.chunkOf(at)[withinChunk(at)] = entry;
    },

    /** How many documents have the word, dead ones included. */
    count: (term: number) => words[term * width + count] ?? 0,

    /** Calls for each stretch of entries: numbers `from` … `to` (excluded) of `entries`. */
    each(term: number, visit: (entries: Uint32Array, from: number, to: number) => void) {
      const word = term * width;
      let block = words[word + first] ?? 0;
      while (block !== 0) {
        const chunk = arena.chunkOf(block);
        const at = withinChunk(block);
        const unused = block === words[word + last] ? words[word + left]! : 0;
        const next = chunk[at]!;
        visit(chunk, at + header, at + header + chunk[at + 1]! - unused);
        block = next;
      }
    },
  };

  function addBlock(word: number) {
    const room = Math.min(largestBlock, Math.max(2, words[word + count]!));
    const block = arena.take(header + room);
    const before = words[word + last]!;
    if (before === 0) words[word + first] = block;
    else arena.chunkOf(before)[withinChunk(before)] = block;
    arena.chunkOf(block)[withinChunk(block) + 1] = room;
    words[word + last] = block;
    words[word + free] = block + header;
    words[word + left] = room;
  }
}
export type Postings = ReturnType<typeof createPostings>;
