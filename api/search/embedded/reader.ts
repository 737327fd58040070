import { farthestGap, fieldOf, perField, perGap, together, typosOf, withoutField } from './grade.ts';
import { mostStretches, type Question } from './question.ts';
import { pause, type Texts } from './texts.ts';

/** A sentence end sets words this much further apart; a field end makes them strangers. */
const pauseLength = 7;
const fieldApart = 1 << 20;
/** Of a word that a document repeats more often, the first places count. */
const mostPlaces = 64;
const none = -1;

/** Reads running texts against a question: whether it is answered, and how well, to the last part of the grade. */
export function createReader(texts: Texts) {
  let question: Question = [];
  /** For each word of the vocabulary its first mark; a mark tells which stretch the word answers, and how well. */
  let firstMark = new Uint32Array(64);
  const marks = { next: [0], stretch: [0], grade: [0] };

  const best = new Int32Array(mostStretches);
  const chained = new Int32Array(mostStretches);
  const found = new Uint8Array(mostStretches);
  const starts = new Int32Array(mostStretches * mostPlaces);

  /** Takes up a question. Ends with `putDown`. */
  function takeUp(asked: Question) {
    question = asked;
    const size = texts.vocabulary.terms.length;
    if (firstMark.length < size) firstMark = new Uint32Array(size + (size >>> 3));
    asked.forEach(({ terms, grades, phrase, grade }, stretch) => {
      if (phrase) mark(phrase[0]!, stretch, grade);
      for (let i = 0; i < terms.length; i++) mark(terms[i]!, stretch, grades[i]!);
    });
  }

  function mark(term: number, stretch: number, grade: number) {
    marks.next.push(firstMark[term]!);
    firstMark[term] = marks.next.length - 1;
    marks.stretch.push(stretch);
    marks.grade.push(grade);
  }

  function putDown() {
    for (const { terms, phrase } of question) {
      if (phrase) firstMark[phrase[0]!] = 0;
      for (const term of terms) firstMark[term] = 0;
    }
    for (const list of Object.values(marks)) list.length = 1;
    question = [];
  }

  /** The grade of a document, or -1 where it does not answer. */
  function read(slot: number, fields: number) {
    const chunk = texts.chunkOf(slot);
    let at = texts.startOf(slot);
    found.fill(0, 0, question.length);
    for (let field = 0; field < fields; field++) {
      const end = at + texts.lengthOf(slot, field);
      let place = field * fieldApart;
      for (; at < end; at++) {
        const word = chunk[at]!;
        if (word === pause) {
          place += pauseLength;
          continue;
        }
        place++;
        for (let m = firstMark[word]!; m !== 0; m = marks.next[m]!) {
          const stretch = marks.stretch[m]!;
          const { phrase } = question[stretch]!;
          if (phrase === null || standsAt(chunk, at, end, phrase)) {
            note(stretch, marks.grade[m]! + field * perField, place);
          }
        }
      }
    }
    return gradeOfChain();
  }

  /** Keeps the best grade of a stretch, and the places where it needs the fewest typos. */
  function note(stretch: number, grade: number, place: number) {
    const known = found[stretch]!;
    const typos = typosOf(grade);
    const fewest = typosOf(best[stretch]!);
    if (known > 0 && typos > fewest) return;
    if (known === 0 || typos < fewest) {
      best[stretch] = grade;
      found[stretch] = 0;
    } else if (grade < best[stretch]!) best[stretch] = grade;
    const n = found[stretch]!;
    if (n < mostPlaces) {
      starts[stretch * mostPlaces + n] = place;
      found[stretch] = n + 1;
    }
  }

  /** The best chain of stretches from the first asked word to the last: first by typos and field, then by gaps. */
  function gradeOfChain() {
    const coarse = bestChain(together, () => 0, 7);
    if (coarse === none) return none;
    const field = fieldOf(coarse);
    const add = (one: number, other: number) => withoutField(one) + withoutField(other);
    return bestChain(add, gradeOfGap, field) + field * perField;
  }

  /** Only stretches that stand in this field or a better one are taken. */
  function bestChain(
    join: (one: number, other: number) => number,
    gapGrade: (first: number, second: number) => number,
    worstField: number,
  ) {
    let least = none;
    for (let s = 0; s < question.length; s++) {
      const { begins, ends, after } = question[s]!;
      const own = best[s]!;
      let grade = none;
      if (found[s]! > 0 && fieldOf(own) <= worstField) {
        if (begins) grade = join(own, 0);
        for (const p of after) {
          if (chained[p] === none) continue;
          const joined = join(chained[p]!, own) + gapGrade(p, s);
          if (grade === none || joined < grade) grade = joined;
        }
      }
      chained[s] = grade;
      if (ends && grade !== none && (least === none || grade < least)) least = grade;
    }
    return least;
  }

  function gradeOfGap(first: number, second: number) {
    return (gap(first, second) - 1) * perGap;
  }

  /** The least distance between two stretches; one more where their order is turned round. */
  function gap(first: number, second: number) {
    const firstLength = question[first]!.phrase?.length ?? 1;
    const secondLength = question[second]!.phrase?.length ?? 1;
    let least = farthestGap;
    for (let i = first * mostPlaces; i < first * mostPlaces + found[first]!; i++) {
      for (let j = second * mostPlaces; j < second * mostPlaces + found[second]!; j++) {
        const forwards = starts[j]! - (starts[i]! + firstLength - 1);
        const backwards = starts[i]! - (starts[j]! + secondLength - 1) + 1;
        if (forwards > 0 && forwards < least) least = forwards;
        if (backwards > 1 && backwards < least) least = backwards;
      }
    }
    return least;
  }

  /** Adds to `matched`, for each asked word, the words of this document that answered it. */
  function explain(slot: number, matched: Map<string, Set<string>>) {
    const { words } = texts.runningText(slot);
    const terms = texts.vocabulary.terms;
    for (let at = 0; at < words.length; at++) {
      for (let m = firstMark[words[at]!]!; m !== 0; m = marks.next[m]!) {
        const stretch = question[marks.stretch[m]!]!;
        if (stretch.phrase && !standsAt(words, at, words.length, stretch.phrase)) continue;
        for (const asked of stretch.words) {
          const answers = matched.get(asked) ?? new Set();
          for (const term of stretch.phrase ?? [words[at]!]) answers.add(terms[term]!);
          matched.set(asked, answers);
        }
      }
    }
  }

  /** The best field in which a phrase stands, or -1. */
  function fieldOfPhrase(slot: number, phrase: number[], fields: number) {
    const chunk = texts.chunkOf(slot);
    let at = texts.startOf(slot);
    for (let field = 0; field < fields; field++) {
      const end = at + texts.lengthOf(slot, field);
      for (; at < end; at++) if (chunk[at] === phrase[0] && standsAt(chunk, at, end, phrase)) return field;
    }
    return none;
  }

  return { takeUp, putDown, read, explain, fieldOfPhrase };
}
export type Reader = ReturnType<typeof createReader>;

function standsAt(words: Uint32Array, at: number, end: number, phrase: number[]) {
  if (at + phrase.length > end) return false;
  for (let i = 1; i < phrase.length; i++) if (words[at + i] !== phrase[i]) return false;
  return true;
}
