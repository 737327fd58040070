import { typosBetween } from '../search-oracle.ts';

/** How well a text answers words: what Meilisearch's ranking rules look at. Less is better. */
export type Grade = { typos: number; fields: number; apart: number; loose: number; words: number };
type Place = { word: string; field: number; at: number };
type Answer = { typos: number; loose: number; field: number; from: number; to: number };

const known = new Map<string, Place[]>();

/** The words of the fields; the end of a sentence counts eight places. */
function placesOf(fields: string[]): Place[] {
  const key = fields.join('\n');
  let places = known.get(key);
  if (!places) known.set(key, (places = readPlaces(fields)));
  return places;
}

function readPlaces(fields: string[]): Place[] {
  return fields.flatMap((text, field) => {
    let at = 0;
    return text
      .split(' ')
      .filter(Boolean)
      .map((kept) => {
        const place = { word: kept.replace(/\.$/, ''), field, at };
        at += kept.endsWith('.') ? 8 : 1;
        return place;
      });
  });
}

const measured = new Map<string, number | null>();

/** Typos between an asked word and one of a text; each pair is looked at once. */
function typosOf(asked: string, word: string, isOpen: boolean): number | null {
  const key = `${asked} ${word} ${isOpen}`;
  let typos = measured.get(key);
  if (typos === undefined) measured.set(key, (typos = typosBetween(asked, word, isOpen)));
  return typos;
}

/**
 * Matching strategy `all`: every word, or two or three neighbours written as one, or a synonym, must be somewhere.
 * The last word may go on unless a space follows. Null where the text does not answer.
 */
export function gradeOf(q: string, fields: string[], synonyms: Record<string, string[]>): Grade | null {
  const words = q.split(' ').filter(Boolean).slice(0, 10);
  const isOpen = !q.endsWith(' ');
  const places = placesOf(fields);
  const none = { typos: 0, fields: 0, apart: 0, loose: 0, words: 0 };
  type Way = { grade: Grade; last: Answer | null };
  const ways: Way[][] = [[{ grade: none, last: null }]];

  for (let to = 1; to <= words.length; to++) {
    const here: Way[] = [];
    for (let from = Math.max(0, to - 3); from < to; from++) {
      const answers = answersTo(words.slice(from, to), isOpen && to === words.length, places, synonyms);
      for (const { grade, last } of ways[from]!)
        for (const answer of answers)
          here.push({
            grade: {
              typos: grade.typos + answer.typos,
              fields: grade.fields + answer.field,
              apart: grade.apart + (last ? distance(last, answer) : 0),
              loose: grade.loose + answer.loose,
              words: words.length,
            },
            last: answer,
          });
    }
    ways[to] = here.sort((a, b) => compareGrades(a.grade, b.grade)).slice(0, 40);
  }
  return ways[words.length]![0]?.grade ?? null;
}

export const compareGrades = (a: Grade, b: Grade): number =>
  a.typos - b.typos || a.fields - b.fields || a.apart - b.apart || a.loose - b.loose;

function answersTo(
  asked: string[],
  isOpen: boolean,
  places: Place[],
  synonyms: Record<string, string[]>,
): Answer[] {
  const joined = asked.join('');
  const meanings = (synonyms[asked.join(' ')] ?? []).map((meaning) => meaning.split(' '));
  return places.flatMap(({ word, field, at }, i) => {
    const answers: Answer[] = [];
    const add = (typos: number, loose: number, length: number) =>
      answers.push({ typos, loose, field, from: at, to: at + length - 1 });
    const beside = asked.length - 1;
    if (asked.length === 1) {
      const typos = typosOf(joined, word, isOpen);
      if (typos !== null) add(typos, word === joined ? 0 : 1, 1);
    } else if (word === joined || (isOpen && word.startsWith(joined)))
      add(beside, word === joined ? 0 : 1, 1);
    const next = places[i + 1];
    if (asked.length === 1 && next?.field === field && next.at === at + 1 && word + next.word === joined)
      add(1, 1, 2);
    for (const meaning of meanings) {
      const stands = meaning.every((part, n) => {
        const place = places[i + n];
        return place?.word === part && place.field === field && place.at === at + n;
      });
      if (stands) add(0, 1, meaning.length);
    }
    return answers;
  });
}

/** 0 side by side … 3 far apart or in different fields; turned round costs one more. */
function distance(a: Answer, b: Answer): number {
  if (a.field !== b.field) return 3;
  const gap = b.from > a.to ? b.from - a.to : a.from - b.to + 1;
  return gap <= 0 ? 3 : Math.min(gap - 1, 3);
}
