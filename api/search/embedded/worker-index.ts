import { Worker } from 'node:worker_threads';
import type { SearchIndex } from '../search-index.ts';
import type { EmbeddedOptions } from './embedded-index.ts';
import type { Order, Report, WorkerTasks } from './worker-tasks.ts';

export type WorkerOptions = EmbeddedOptions & {
  /** The worker's file; in a build that is the bundle of `worker.ts`. */
  worker?: URL;
  /** Called once when the worker stops without being asked to. The index stays down: open another. */
  onDown?: (reason: Error) => void;
};

const fromSource = () => new URL('./worker-entry.mjs', import.meta.url);

/** The embedded index in a worker thread. Opens its snapshot, if it has one, as `openEmbeddedIndex` does. */
export async function openWorkerIndex({ worker: file = fromSource(), onDown, ...options }: WorkerOptions) {
  const worker = new Worker(file, { workerData: options });
  const waiting = new Map<
    number,
    { resolve: (answer: unknown) => void; reject: (problem: unknown) => void }
  >();
  let asked = 0;
  let down: Error | null = null;
  let isClosing = false;

  function call<T extends keyof WorkerTasks>(task: T, ...args: Parameters<WorkerTasks[T]>) {
    return new Promise<unknown>((resolve, reject) => {
      if (down) throw down;
      const order: Order = { id: ++asked, task, asked: args };
      worker.postMessage(order);
      waiting.set(order.id, { resolve, reject });
    }) as ReturnType<WorkerTasks[T]>;
  }

  const opened = await new Promise<{ position: string | null; unusable: string | null }>(
    (resolve, reject) => {
      worker.on('message', (report: Report) => {
        if ('open' in report) return resolve(report.open);
        const asker = waiting.get(report.id);
        waiting.delete(report.id);
        if ('problem' in report) asker?.reject(report.problem);
        else asker?.resolve(report.json === undefined ? undefined : JSON.parse(report.json));
      });
      worker.on('error', (error) => stop(error));
      worker.on('exit', () => stop(new Error('The search engine has stopped.')));

      function stop(reason: Error) {
        if (down) return;
        down = isClosing ? new Error('The search index is closed.') : reason;
        reject(down);
        for (const asker of waiting.values()) asker.reject(down);
        waiting.clear();
        if (!isClosing) onDown?.(reason);
      }
    },
  );

  const index: SearchIndex = {
    find: (query) => call('find', query),
    findAll: (queries, ifFew) => call('findAll', queries, ifFew),
    cells: (query) => call('cells', query),
    suggest: (words, near, limit) => call('suggest', words, near, limit),
    write: (changes) => call('write', changes),
    revisions: (after, limit) => call('revisions', after, limit),
    due: (by, limit) => call('due', by, limit),
    setSynonyms: (synonyms) => call('setSynonyms', synonyms),
    save: options.snapshot ? (position) => call('save', position) : null,
    health: () =>
      down ? Promise.resolve({ engine: 'embedded', state: 'down', assets: null }) : call('health'),
    rebuild: async () => {
      const number = await call('beginRebuild');
      return {
        write: (changes) => call('writeRebuild', number, changes),
        commit: () => call('commitRebuild', number),
        abandon: () => call('abandonRebuild', number),
      };
    },
    close: async () => {
      if (down) return;
      isClosing = true;
      await call('close').catch(() => {});
      await worker.terminate();
    },
  };
  return { index, ...opened };
}
