/**
 * `npm run weigh-danger`: weighs anew what tells of danger, from the sentences in `test/questions`, and writes
 * `api/safety/data/weights.json`. The same sentences give the same weights. With `-- --unheard` it writes nothing but
 * weighs once for each set without it, and tells how well that set is then told apart: what a change to signs or
 * learning is judged by. (Ideas and frames know all the sets; so only weights are judged.)
 */
import { writeFileSync } from 'node:fs';
import { dangers, type Danger } from '../api/contract/urgent.ts';
import type { Weights } from '../api/safety/weigh.rules.ts';
import { learnFrom, readExamples, sets, type Example } from './lib/danger-examples.ts';

/** Tenths below which a sign says too little to be kept. */
const least = 1;

const examples = readExamples();
if (process.argv.includes('--unheard')) tellUnheard();
else writeWeights();

function writeWeights() {
  const { learnt, learntFrom } = learnFrom(examples);
  const { start, weights } = learnt;
  const told = countByDanger(learntFrom);
  const totals = new Map(
    dangers.map((each) => [each, learntFrom.filter(({ danger }) => danger === each).length]),
  );
  /** The danger that a sign tells of most, each danger's sentences counted alike. */
  const mostTold = (sign: string): Danger => {
    const share = (danger: Danger) => (told.get(sign)?.get(danger) ?? 0) / totals.get(danger)!;
    return [...dangers].sort((a, b) => share(b) - share(a))[0]!;
  };
  const grouped: Weights = { start: Math.round(start * 10), ...emptyGroups() };
  for (const [sign, weight] of [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const tenths = Math.round(weight * 10);
    if (Math.abs(tenths) < least) continue;
    const group = grouped[tenths > 0 ? mostTold(sign) : 'harmless'];
    group[`${tenths}`] = [group[`${tenths}`], sign].filter(Boolean).join(' ');
  }
  writeFileSync('api/safety/data/weights.json', `${JSON.stringify(grouped, null, 2)}\n`);
  console.log(`${examples.length} sentences, ${weights.size} signs.`);
}

/** Each set of dangers by the weights of all others: how much of it is over what 1, 2 and 5 % of look-alikes reach. */
function tellUnheard() {
  const weighed = sets
    .filter((set) => examples.some((each) => each.set === set && each.tells))
    .flatMap((set) => {
      const { start, weights } = learnFrom(examples.filter((each) => each.set !== set)).learnt;
      const weigh = (signs: string[]) => signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), start);
      return examples
        .filter((each) => each.set === set)
        .map(({ kind, signs }) => ({ set, kind, weight: weigh(signs) }));
    });
  const alike = weighed.filter(({ kind }) => kind === 'lookalike').map(({ weight }) => weight);
  alike.sort((a, b) => b - a);
  for (const share of [0.01, 0.02, 0.05]) {
    const bar = alike[Math.floor(alike.length * share)]!;
    const over = (kind: Example['kind'], set?: string) => {
      const of = weighed.filter((each) => each.kind === kind && (!set || each.set === set));
      return `${of.filter(({ weight }) => weight > bar).length} of ${of.length}`;
    };
    console.log(
      `Over ${bar.toFixed(2)}: dangers ${over('danger')}, look-alikes ${over('lookalike')}, questions ${over('question')}`,
    );
    for (const set of new Set(weighed.map(({ set }) => set)))
      console.log(`  ${set}: ${over('danger', set)}; ${over('lookalike', set)}`);
  }
}

/** How often each sign is in the sentences of each danger. */
function countByDanger(learntFrom: Example[]) {
  const told = new Map<string, Map<Danger, number>>();
  for (const { signs, danger } of learntFrom)
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
