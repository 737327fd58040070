import { blank, has, put, unite, type Bits } from './bits.ts';
import { roomFor } from './growth.ts';
import { looseOf, perField, perLoose, perTypo, together, typosOf } from './grade.ts';
import { fieldBits, type Postings } from './postings.ts';
import { mostStretches, type Question, type Stretch } from './question.ts';
import type { Reader } from './reader.ts';

/** The grade of one stretch in one document, packed to a byte so that a column of them stays small; 0 is no match. */
const pack = (grade: number, field: number) => 1 + typosOf(grade) * 10 + field * 2 + looseOf(grade);
const unpacked = Int32Array.from({ length: 64 }, (_, packed) => {
  const parts = packed - 1;
  return Math.floor(parts / 10) * perTypo + Math.floor((parts % 10) / 2) * perField + (parts % 2) * perLoose;
});

/** Worse than any grade. */
const none = 2 ** 30;

/** For every set of fields twice the number of its best. */
const twiceBestField = Uint8Array.from(
  { length: 32 },
  (_, fields) => 2 * Math.max(0, 31 - Math.clz32(fields & -fields)),
);

/** Answers a question by walking the postings of its words: quickest where many documents are left. */
export function createWalker(reader: Reader) {
  const columns: Uint8Array[] = [];
  const chained = new Int32Array(mostStretches);

  /** Which of `within` answer, and how well as far as postings tell: typos and fields, not gaps. */
  return function walk(question: Question, within: Bits, postings: Postings, fields: number) {
    const slots = within.length * 32;
    const found: Bits[] = [];
    const answered = blank(within.length);

    question.forEach((stretch, s) => {
      // Only documents that answer what stands before this stretch can answer on to the end.
      let reach = within;
      if (!stretch.begins) {
        reach = blank(within.length);
        for (const before of stretch.after) unite(reach, found[before]!);
      }
      const bits = blank(within.length);
      const column = columnFor(s, slots);
      if (stretch.phrase) walkPhrase(stretch, stretch.phrase, reach, bits, column);
      else walkTerms(stretch, reach, bits, column);
      found.push(bits);
      if (stretch.ends) unite(answered, bits);
    });

    return { answered, gradeOf: (slot: number) => gradeOf(question, slot) };

    function walkTerms({ terms, grades }: Stretch, reach: Bits, bits: Bits, column: Uint8Array) {
      for (let i = 0; i < terms.length; i++) {
        const inBestField = pack(grades[i]!, 0);
        postings.each(terms[i]!, (entries, from, to) => {
          for (let e = from; e < to; e++) {
            const slot = entries[e]! >>> fieldBits;
            if (((reach[slot >>> 5]! >>> (slot & 31)) & 1) === 0) continue;
            const packed = inBestField + twiceBestField[entries[e]! & 31]!;
            const known = column[slot]!;
            if (known === 0) put(bits, slot);
            if (known === 0 || packed < known) column[slot] = packed;
          }
        });
      }
    }

    function walkPhrase(
      { grade, besides }: Stretch,
      phrase: number[],
      reach: Bits,
      bits: Bits,
      column: Uint8Array,
    ) {
      const rarest = phrase.reduce((a, b) => (postings.count(b) < postings.count(a) ? b : a));
      const better = besides >= 0 ? columns[besides]! : null;
      postings.each(rarest, (entries, from, to) => {
        for (let e = from; e < to; e++) {
          const slot = entries[e]! >>> fieldBits;
          if (!has(reach, slot)) continue;
          // The plain word stands there with fewer typos: the phrase cannot do better.
          if (better && better[slot]! > 0 && typosOf(unpacked[better[slot]!]!) < typosOf(grade)) continue;
          const field = reader.fieldOfPhrase(slot, phrase, fields);
          if (field < 0) continue;
          put(bits, slot);
          column[slot] = pack(grade, field);
        }
      });
    }
  };

  /** The best chain of stretches, gaps left out. */
  function gradeOf(question: Question, slot: number) {
    if (question.length === 1) return unpacked[columns[0]![slot]!]!;
    let least = none;
    for (let s = 0; s < question.length; s++) {
      const { begins, ends, after } = question[s]!;
      const packed = columns[s]![slot]!;
      const own = unpacked[packed]!;
      let grade = packed > 0 && begins ? own : none;
      if (packed > 0)
        for (const p of after) if (chained[p]! < none) grade = Math.min(grade, together(chained[p]!, own));
      chained[s] = grade;
      if (ends && grade < least) least = grade;
    }
    return least;
  }

  function columnFor(stretch: number, slots: number) {
    const known = columns[stretch];
    if (!known || known.length < slots) return (columns[stretch] = new Uint8Array(roomFor(slots)));
    known.fill(0, 0, slots);
    return known;
  }
}
export type Walker = ReturnType<typeof createWalker>;
