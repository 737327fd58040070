import { readFileSync } from 'node:fs';
import type { Danger } from '../../api/contract/urgent.ts';
import towns from '../../api/places/data/towns.json' with { type: 'json' };
import { framedIn, signsOf, signsOfParts } from '../../api/safety/danger.rules.ts';
import { demoEntries } from '../../seed/demo-assets.ts';
import { learnWeights, type Learnt } from './learn-weights.ts';

type Row = { words: string; near?: string; kind?: 'question' | 'danger' | 'lookalike'; danger?: Danger };

/** A sentence of a set, or a part of one: its signs, and the danger that it tells of. */
export type Example = {
  set: string;
  kind: Row['kind'];
  signs: string[];
  tells: 0 | 1;
  danger: Danger | null;
  /** The signs of each part, where it has several. */
  parts: string[][];
};

/** Sets that may be weighed; what is held back is not: it is counted only. */
export const sets = [
  ...['sentences-a', 'sentences-b'],
  ...['i', 'j', 'm', 'm-held', 'n', 'p', 'p-held', 'q', 'r', 'x', 'y'].map((set) => `questions-${set}`),
  ...['a', 'b', 'c', 'e', 'e-held', 'f', 'g', 'g-held'].map((set) => `stories-${set}`),
  ...[...'cdefgjlmnpqrstvwxyz', 'z-held', 'za', 'zb', 'zd'].map((set) => `danger-${set}`),
];

/** All that is weighed, sentence by sentence. */
export function readExamples(): Example[] {
  const rows: (Row & { set: string })[] = [
    ...sets.flatMap((set) =>
      (JSON.parse(readFileSync(`test/questions/${set}.json`, 'utf8')) as Row[]).map((row) => ({
        ...row,
        set,
      })),
    ),
    // What is listed tells of no danger, but for what is about it; nor does the name of a town by itself.
    ...demoEntries
      .filter(({ name }) => !/refuge|abuse/i.test(name))
      .flatMap(({ name, summary }) => [name, summary].map((words) => ({ words, set: 'seed' }))),
    ...towns.rows.map((row) => ({ words: row.slice(0, row.indexOf('|')), set: 'towns' })),
  ];
  return rows.map(({ set, words, near, kind, danger }): Example => {
    const typed = near ? `${words}\n${near}` : words;
    const tells = kind === 'danger' ? 1 : 0;
    return {
      ...{ set, kind, tells },
      signs: [...signsOf(typed)],
      danger: tells ? (danger ?? framedIn(typed)) : null,
      parts: signsOfParts(typed).map((signs) => [...signs]),
    };
  });
}

/** Rounds in which the parts that tell of danger are looked for by what the round before learnt. */
const rounds = 2;

/**
 * Learns from whole sentences and from their parts. No part of an ordinary sentence tells of danger, and of one that does at
 * least one part will: which, is known only once something is learnt. So a story is not taken for danger because one of
 * its many pieces is short and sad.
 */
export function learnFrom(examples: readonly Example[]): { learnt: Learnt; learntFrom: Example[] } {
  const ofParts = examples
    .filter(({ tells }) => tells === 0)
    .flatMap((each) => each.parts.map((signs) => ({ ...each, signs, parts: [] })));
  const known = [...examples, ...ofParts];
  let learntFrom = known;
  let learnt = learnWeights(known);
  for (let round = 0; round < rounds; round++) {
    learntFrom = [...known, ...examples.flatMap((each) => tellingPart(each, learnt))];
    learnt = learnWeights(learntFrom);
  }
  return { learnt, learntFrom };
}

/** The part that tells most of danger, of a sentence that tells of it in several parts; none where none tells anything. */
function tellingPart(example: Example, { start, weights }: Learnt): Example[] {
  if (example.tells === 0 || example.parts.length < 2) return [];
  const weigh = (signs: string[]) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), start);
  const signs = example.parts.reduce((most, part) => (weigh(part) > weigh(most) ? part : most));
  return weigh(signs) > 0 ? [{ ...example, signs, parts: [] }] : [];
}
