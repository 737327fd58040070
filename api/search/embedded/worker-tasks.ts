import type { Rebuild, SearchIndex } from '../search-index.ts';

/** What a worker is asked to do: the port, with rebuilds by number because functions cannot cross threads. */
export function workerTasks(index: SearchIndex) {
  const rebuilds = new Map<number, Rebuild>();
  let begun = 0;
  const rebuildOf = (number: number) => {
    const rebuild = rebuilds.get(number);
    if (!rebuild) throw new Error('This rebuild has ended.');
    return rebuild;
  };
  return {
    find: index.find,
    findAll: index.findAll,
    cells: index.cells,
    suggest: index.suggest,
    write: index.write,
    revisions: index.revisions,
    due: index.due,
    setSynonyms: index.setSynonyms,
    health: index.health,
    close: index.close,
    save: async (position: string | null) => index.save?.(position),
    beginRebuild: async () => {
      rebuilds.set(++begun, await index.rebuild());
      return begun;
    },
    writeRebuild: async (number: number, ...changes: Parameters<Rebuild['write']>) =>
      rebuildOf(number).write(...changes),
    commitRebuild: async (number: number) => {
      await rebuildOf(number).commit();
      rebuilds.delete(number);
    },
    abandonRebuild: async (number: number) => {
      await rebuilds.get(number)?.abandon();
      rebuilds.delete(number);
    },
  };
}
export type WorkerTasks = ReturnType<typeof workerTasks>;

/** To the worker. */
export type Order = { id: number; task: keyof WorkerTasks; asked: unknown[] };
/** From the worker: first that it is open, then an answer to each order, as JSON, which takes a quarter of the time of a clone. */
export type Report =
  | { open: { position: string | null; unusable: string | null } }
  | { id: number; json: string | undefined }
  | { id: number; problem: unknown };
