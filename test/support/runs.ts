/** How often a law is tried: `few` times, twenty times as often with LONG, from SEED where one is given. */
export const runs = (few: number) => ({
  numRuns: process.env.LONG ? few * 20 : few,
  ...(process.env.SEED && { seed: Number(process.env.SEED) }),
});
