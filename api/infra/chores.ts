import type { Log } from './log.ts';

export type Chore = { name: string; everyMs: number; run: () => Promise<unknown> };

/**
 * Small repeated work of one process that harms nothing when it is done twice: never two runs of one
 * chore at once, and what fails is tried again next time; only the first failure in a row is logged, and its
 * end. Work that may happen only once over all processes needs a lease instead.
 */
export function createChores(chores: Chore[], log: Log) {
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  const failing = new Set<string>();
  let stopped = false;

  function schedule(chore: Chore) {
    if (stopped) return;
    timers.set(chore.name, setTimeout(() => running.set(chore.name, run(chore)), chore.everyMs).unref());
  }

  async function run(chore: Chore) {
    try {
      await chore.run();
      if (failing.delete(chore.name)) log.info({ chore: chore.name }, 'A chore that failed works again.');
    } catch (error) {
      if (!failing.has(chore.name))
        log.error(
          { err: error, chore: chore.name },
          'A chore failed; it is tried again each time it is due.',
        );
      failing.add(chore.name);
    }
    schedule(chore);
  }

  return {
    start: () => chores.forEach(schedule),
    /** Resolves when what was under way has ended. */
    stop: async () => {
      stopped = true;
      timers.forEach((timer) => clearTimeout(timer));
      await Promise.all(running.values());
    },
  };
}
