/**
 * `npm run weigh-danger`: weighs anew what tells of danger, from the sentences in `test/questions`, and writes
 * `api/safety/data/weights.json`. The same sentences give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dangers, type Danger } from '../api/contract/urgent.ts';
import { framedIn, signsOf } from '../api/safety/danger.rules.ts';
import type { Weights } from '../api/safety/weigh.rules.ts';
import { demoEntries } from '../seed/demo-assets.ts';

type Row = { words: string; near?: string; kind?: 'question' | 'danger' | 'lookalike'; danger?: Danger };
type Example = { signs: string[]; tells: 0 | 1; danger: Danger | null };

/** Rounds over all sentences; more change the weights little. */
const rounds = 40;
const step = 0.1;
/** Draws every weight towards nought, so that no one word decides. */
const pull = 2e-3;
/** Tenths below which a sign says too little to be kept. */
const least = 1;

/** Sets that were read; what is held back is not weighed. */
const sets = [
  ...['sentences-a', 'sentences-b', 'questions-i'],
  ...['danger-c', 'danger-d', 'danger-e', 'danger-f', 'danger-g', 'danger-j', 'danger-l'],
];

const rows: Row[] = [
  ...sets.flatMap((set) => JSON.parse(readFileSync(`test/questions/${set}.json`, 'utf8')) as Row[]),
  // What is listed tells of no danger, but for what is about it.
  ...demoEntries
    .filter(({ name }) => !/refuge|abuse/i.test(name))
    .flatMap(({ name, summary }) => [{ words: name }, { words: summary }]),
];
const examples = rows.map(({ words, near, kind, danger }): Example => {
  const typed = near ? `${words}\n${near}` : words;
  const tells = kind === 'danger' ? 1 : 0;
  return {
    signs: [...signsOf(typed)],
    tells,
    danger: tells ? (danger ?? framedIn(typed)) : null,
  };
});

const count = new Map<string, number>();
for (const sign of examples.flatMap(({ signs }) => signs)) count.set(sign, (count.get(sign) ?? 0) + 1);
for (const example of examples) example.signs = example.signs.filter((sign) => count.get(sign)! > 1);

const told = countByDanger();
const totals = new Map(
  dangers.map((each) => [each, examples.filter(({ danger }) => danger === each).length]),
);
/** The danger that a sign tells of most, each danger's sentences counted alike. */
const mostTold = (sign: string): Danger => {
  const share = (danger: Danger) => (told.get(sign)?.get(danger) ?? 0) / totals.get(danger)!;
  return [...dangers].sort((a, b) => share(b) - share(a))[0]!;
};

const { start, weights } = weigh(examples);
const grouped: Weights = { start: Math.round(start * 10), ...emptyGroups() };
for (const [sign, weight] of [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
  const tenths = Math.round(weight * 10);
  if (Math.abs(tenths) < least) continue;
  const group = grouped[tenths > 0 ? mostTold(sign) : 'harmless'];
  group[`${tenths}`] = [group[`${tenths}`], sign].filter(Boolean).join(' ');
}
writeFileSync('api/safety/data/weights.json', `${JSON.stringify(grouped, null, 2)}\n`);
console.log(`${examples.length} sentences, ${weights.size} signs.`);

/** Logistic regression by steps that grow smaller for each sign (AdaGrad), in an order that is always the same. */
function weigh(all: readonly Example[]) {
  const weights = new Map<string, number>();
  const moved = new Map<string, number>();
  const order = all.map((_, nth) => nth);
  let seed = 7;
  let start = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (seed * 16_807) % 2_147_483_647;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const nth of order) {
      const { signs, tells } = all[nth]!;
      const sum = signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), start);
      const wrong = 1 / (1 + Math.exp(-sum)) - tells;
      start -= 0.02 * wrong;
      for (const sign of signs) {
        const weight = weights.get(sign) ?? 0;
        const slope = wrong + pull * weight;
        const sofar = (moved.get(sign) ?? 0) + slope * slope;
        moved.set(sign, sofar);
        weights.set(sign, weight - (step * slope) / Math.sqrt(sofar + 1e-6));
      }
    }
  }
  return { start, weights };
}

/** How often each sign is in the sentences of each danger. */
function countByDanger() {
  const told = new Map<string, Map<Danger, number>>();
  for (const { signs, danger } of examples)
    for (const sign of danger ? signs : []) {
      const of = told.get(sign) ?? new Map<Danger, number>();
      told.set(sign, of.set(danger!, (of.get(danger!) ?? 0) + 1));
    }
  return told;
}

function emptyGroups(): Omit<Weights, 'start'> {
  return { suicide_self_harm: {}, abuse_violence: {}, child_at_risk: {}, exploitation: {}, harmless: {} };
}
