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
  let starts = new Uint32Array(64);
  let lengths = new Uint16Array(64 * fieldCount);
  let fieldsOf = new Uint8Array(64);
  let words = 0;
  let documents = 0;
  const last = textFields.map(() => ({ text: '', words: [] as number[] }));

  return {
    vocabulary,
    everywhere,
    inNames,
    /** How many words a document has on average. */
    wordsOfDocument: () => words / Math.max(1, documents),

    read(text: IndexDocument['text']): RunningText {
      const fields = textFields.map((field, i) => {
        // Places of one asset mostly share their texts: what was just read is not read again.
        if (last[i]!.text !== text[field]) last[i] = { text: text[field], words: wordsOfField(text[field]) };
        return last[i]!.words;
      });
      const words = new Uint32Array(fields.reduce((sum, field) => sum + field.length, 0));
      let at = 0;
      for (const field of fields) {
        words.set(field, at);
        at += field.length;
      }
      return { words, lengths: fields.map((field) => field.length) };
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

  function wordsOfField(text: string) {
    return tokensOf(text)
      .slice(0, longestField)
      .map((token) => (token === null ? pause : vocabulary.learn(token)));
  }

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
