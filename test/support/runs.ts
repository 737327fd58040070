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
