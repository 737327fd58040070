import { textFields, type IndexDocument } from '../search-index.ts';
import { createArena, longestList, resized, roomFor, withinChunk } from './growth.ts';
import { createPostings, posting } from './postings.ts';
import { tokensOf } from './tokens.ts';
import { createVocabulary } from './vocabulary.ts';

export const fieldCount = textFields.length;
const longestField = Math.floor(longestList / fieldCount) - 1;

/** Stands in the running text where a sentence ends. */
export const pause = 0;

/** The running text of a document: word numbers of all fields end to end, and where each field ends. */
export type RunningText = { words: Uint32Array; lengths: number[] };

/**
 * The words of documents, both ways round: for each word where it stands (in all fields; in names alone),
 * and for each document its words in order, which tells what stands next to what.
 */
export function createTexts() {
  const vocabulary = createVocabulary();
  vocabulary.learn(''); // the number 0, `pause`, belongs to no word
  const everywhere = createPostings();
  const inNames = createPostings();
  const running = createArena();
  let starts = new Float64Array(64);
  let lengths = new Uint16Array(64 * fieldCount);
  let fieldsOf = new Uint8Array(64);
  let words = 0;
  let documents = 0;

  return {
    vocabulary,
    everywhere,
    inNames,
    /** How many words a document has on average. */
    wordsOfDocument: () => words / Math.max(1, documents),

    read(text: IndexDocument['text']): RunningText {
      const numbers: number[] = [];
      const ends = textFields.map((field) => {
        const tokens = tokensOf(text[field]).slice(0, longestField);
        for (const token of tokens) numbers.push(token === null ? pause : vocabulary.learn(token));
        return tokens.length;
      });
      return { words: Uint32Array.from(numbers), lengths: ends };
    },

    put(slot: number, text: RunningText) {
      if (slot >= starts.length) grow(slot);
      const address = running.take(Math.max(1, text.words.length));
      starts[slot] = address;
      running.chunkOf(address).set(text.words, withinChunk(address));
      lengths.set(text.lengths, slot * fieldCount);
      words += text.words.length;
      documents++;
      post(slot, text);
    },

    runningText(slot: number): RunningText {
      const ends = Array.from(lengths.subarray(slot * fieldCount, (slot + 1) * fieldCount));
      const total = ends.reduce((sum, length) => sum + length, 0);
      const at = withinChunk(starts[slot]!);
      return { words: running.chunkOf(starts[slot]!).subarray(at, at + total), lengths: ends };
    },

    /** For the innermost loops: the chunk that holds the text, where it begins there, and the length of a field. */
    chunkOf: (slot: number) => running.chunkOf(starts[slot]!),
    startOf: (slot: number) => withinChunk(starts[slot]!),
    lengthOf: (slot: number, field: number) => lengths[slot * fieldCount + field]!,
  };

  /** Enters each different word once, with the fields it stands in. */
  function post(slot: number, text: RunningText) {
    if (fieldsOf.length < vocabulary.terms.length) {
      fieldsOf = new Uint8Array(roomFor(vocabulary.terms.length));
    }
    const different: number[] = [];
    let at = 0;
    for (let field = 0; field < fieldCount; field++) {
      for (const end = at + text.lengths[field]!; at < end; at++) {
        const word = text.words[at]!;
        if (word === pause) continue;
        if (fieldsOf[word] === 0) different.push(word);
        fieldsOf[word]! |= 1 << field;
      }
    }
    for (const word of different) {
      everywhere.add(word, posting(slot, fieldsOf[word]!));
      if (fieldsOf[word]! & 1) inNames.add(word, posting(slot, 1));
      fieldsOf[word] = 0;
    }
  }

  function grow(slot: number) {
    const length = roomFor(slot + 1);
    starts = resized(starts, length);
    lengths = resized(lengths, length * fieldCount);
  }
}
export type Texts = ReturnType<typeof createTexts>;
