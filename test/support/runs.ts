/**
 * How often a law is tried: `few` times and always the same ones, so that a change is judged by what it changed; with LONG
 * twenty times as often and others at every run, from SEED where one is given.
 */
export const runs = (few: number) => ({
  numRuns: process.env.LONG ? few * 20 : few,
  ...seeded,
});

const seed = process.env.SEED ?? (process.env.LONG ? undefined : '20260302');
const seeded = seed === undefined ? {} : { seed: Number(seed) };

/**
 * The most that something may cost here, in the unit it is given in: what is said with LONG, where the machine has nothing
 * else to do; ten times as much in the usual run, which is to find only what costs another order. Figures are measured by
 * `npm run bench`.
 */
export const atMost = (cost: number) => (process.env.LONG ? cost : cost * 10);
