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
/** Share of signs not heard each time a sentence is gone through, so that none counts on another beside it. */
const unheard = 0.3;
/** Tenths below which a sign says too little to be kept. */
const least = 1;

/** Sets that were read; what is held back is not weighed. */
const sets = [
  ...['sentences-a', 'sentences-b', 'questions-i'],
  ...[...'cdefgjlmnpqr'].map((set) => `danger-${set}`),
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
console.log(`${examples.length} sentences, ${weights.length} signs.`);

/** Logistic regression by steps that grow smaller for each sign (AdaGrad), in an order that is always the same. */
function weigh(all: readonly Example[]) {
  const signs = [...new Set(all.flatMap(({ signs }) => signs))];
  const nthOf = new Map(signs.map((sign, nth) => [sign, nth]));
  const signsOfEach = all.map(({ signs }) => Int32Array.from(signs, (sign) => nthOf.get(sign)!));
  const weights = new Float64Array(signs.length);
  const moved = new Float64Array(signs.length);
  const order = all.map((_, nth) => nth);
  let seed = 7;
  const draw = () => (seed = (seed * 16_807) % 2_147_483_647);
  let start = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw() % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const nth of order) {
      const present = signsOfEach[nth]!.filter(() => draw() % 1000 >= unheard * 1000);
      const sum = start + present.reduce((sum, sign) => sum + weights[sign]!, 0) / (1 - unheard);
      const wrong = 1 / (1 + Math.exp(-sum)) - all[nth]!.tells;
      start -= 0.02 * wrong;
      for (const sign of present) {
        const slope = wrong + pull * weights[sign]!;
        moved[sign]! += slope * slope;
        weights[sign]! -= (step * slope) / Math.sqrt(moved[sign]! + 1e-6);
      }
    }
  }
  return { start, weights: signs.map((sign, nth): [string, number] => [sign, weights[nth]!]) };
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
  return {
    suicide_self_harm: {},
    abuse_violence: {},
    child_at_risk: {},
    exploitation: {},
    emergency: {},
    harmless: {},
  };
}
