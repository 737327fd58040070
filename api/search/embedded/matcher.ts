import { blank, put, size, slotsOf, type Bits } from './bits.ts';
import { roomFor } from './growth.ts';
import type { Question } from './question.ts';
import type { Grades } from './keys.ts';
import { createReader } from './reader.ts';
import { fieldCount, type Texts } from './texts.ts';
import { createWalker } from './walker.ts';

/** Reading a word of a running text costs about as much as so many entries of a posting list. */
const costOfReading = 1 / 1.5;

/** Finds the documents that answer a question, by whichever of two ways reads less. */
export function createMatcher(texts: Texts) {
  const reader = createReader(texts);
  const walk = createWalker(reader);
  let grades = new Int32Array(64);

  return { match, matchNames };

  /** Call `done` when grades and explanations are no longer needed: the matcher answers one question at a time. */
  function match(question: Question, within: Bits) {
    reader.takeUp(question);
    const found = isQuickToRead(question, within) ? readAll(within) : walkAll(question, within);
    return { ...found, explain, done: reader.putDown };
  }

  /** Matches names alone. */
  function matchNames(question: Question, within: Bits): { bits: Bits; grades: Grades } {
    const { answered, gradeOf } = walk(question, within, texts.inNames, 1);
    return { bits: answered, grades: { gradeOf, refined: null } };
  }

  /** Few documents are left: read their texts from end to end. */
  function readAll(within: Bits): { bits: Bits; grades: Grades } {
    const bits = blank(within.length);
    if (grades.length < within.length * 32) grades = new Int32Array(roomFor(within.length * 32));
    for (const slot of slotsOf(within)) {
      const grade = reader.read(slot, fieldCount);
      if (grade < 0) continue;
      put(bits, slot);
      grades[slot] = grade;
    }
    return { bits, grades: { gradeOf: (slot) => grades[slot]!, refined: null } };
  }

  function walkAll(question: Question, within: Bits): { bits: Bits; grades: Grades } {
    const { answered, gradeOf } = walk(question, within, texts.everywhere, fieldCount);
    const hasNeighbours = question.some(({ after }) => after.length > 0);
    const refined = hasNeighbours ? (slot: number) => reader.read(slot, fieldCount) : null;
    return { bits: answered, grades: { gradeOf, refined } };
  }

  function isQuickToRead(question: Question, within: Bits) {
    let entries = 0;
    for (const { terms, phrase } of question) {
      for (const term of phrase ?? terms) entries += texts.everywhere.count(term);
    }
    return size(within) * texts.wordsOfDocument() < entries / costOfReading;
  }

  /** For each asked word the words of these documents that answered it. */
  function explain(slots: number[]): Record<string, string[]> {
    const matched = new Map<string, Set<string>>();
    for (const slot of slots) reader.explain(slot, matched);
    return Object.fromEntries([...matched].map(([asked, words]) => [asked, [...words].sort()]));
  }
}
