import type { Log } from './log.ts';

/**
 * Work that begins when the answer has left, so that how long the answer took tells nothing of it. It is lost when the
 * process dies in between: only for what somebody would simply ask for again.
 */
export function createAfterwards(log: Log, delayMs = 40) {
  const going = new Set<Promise<void>>();
  return {
    do: (work: () => Promise<void>): void => {
      const one = new Promise<void>((done) => setTimeout(done, delayMs))
        .then(work)
        .catch((error: unknown) => log.error({ err: error }, 'What was to be done after an answer failed.'))
        .finally(() => going.delete(one));
      going.add(one);
    },
    /** Resolves when all of it is done. */
    done: async (): Promise<void> => {
      while (going.size > 0) await Promise.all(going);
    },
  };
}
export type Afterwards = ReturnType<typeof createAfterwards>;
