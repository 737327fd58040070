import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds. */
const shortest = 100;
const longest = 5_000;

/** The time between two tries of something that fails: each is twice as long as the last, and all end with the signal. */
export function createPause(signal: AbortSignal) {
  let next = shortest;
  return {
    rest: async () => {
      await sleep(next, undefined, { signal }).catch(() => {});
      next = Math.min(next * 2, longest);
    },
    reset: () => {
      next = shortest;
    },
  };
}
