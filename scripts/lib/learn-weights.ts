/** What is learnt from: the signs of a sentence, and whether it tells of danger. */
export type Example = { signs: readonly string[]; tells: 0 | 1 };
/** What each sign weighs; `start` is what a sentence without any weighs. */
export type Learnt = { start: number; weights: Map<string, number> };

/** Rounds over all sentences; more change the weights little. */
const rounds = 40;
const step = 0.1;
/** Draws every weight towards nought, so that no one word decides. */
const pull = 2e-3;
/** Share of signs not heard each time a sentence is gone through, so that none counts on another beside it. */
const unheard = 0.3;
/** Where the drawing of lots begins. Weighed in several orders and averaged, strangers' sentences are told apart better. */
const seeds = [7, 11, 13];

/** Weighs several times, each in an order of its own that is always the same, and gives the average. */
export function learnWeights(all: readonly Example[]): Learnt {
  const nthOf = new Map<string, number>();
  for (const { signs } of all) for (const sign of signs) if (!nthOf.has(sign)) nthOf.set(sign, nthOf.size);
  const examples = all.map(({ signs, tells }) => ({
    tells,
    signs: Int32Array.from(signs, (sign) => nthOf.get(sign)!),
  }));
  const runs = seeds.map((seed) => weighOnce(examples, nthOf.size, seed));
  const mean = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    start: mean(({ start }) => start),
    weights: new Map([...nthOf].map(([sign, nth]) => [sign, mean(({ weights }) => weights[nth]!)])),
  };
}

/** Logistic regression by steps that grow smaller for each sign (AdaGrad). */
function weighOnce(all: readonly { signs: Int32Array; tells: 0 | 1 }[], signs: number, seed: number) {
  const weights = new Float64Array(signs);
  const moved = new Float64Array(signs);
  const order = all.map((_, nth) => nth);
  let drawn = seed;
  const draw = () => (drawn = (drawn * 16_807) % 2_147_483_647);
  let start = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw() % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const nth of order) {
      const { signs, tells } = all[nth]!;
      const present = signs.filter(() => draw() % 1000 >= unheard * 1000);
      const sum = start + present.reduce((sum, sign) => sum + weights[sign]!, 0) / (1 - unheard);
      const wrong = 1 / (1 + Math.exp(-sum)) - tells;
      start -= 0.02 * wrong;
      for (const sign of present) {
        const slope = wrong + pull * weights[sign]!;
        moved[sign]! += slope * slope;
        weights[sign]! -= (step * slope) / Math.sqrt(moved[sign]! + 1e-6);
      }
    }
  }
  return { start, weights };
}
