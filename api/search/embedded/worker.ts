import { parentPort, workerData } from 'node:worker_threads';
import { createEmbeddedIndex, openEmbeddedIndex, type EmbeddedOptions } from './embedded-index.ts';
import type { SnapshotPlace } from './snapshot.ts';
import { workerTasks, type Order, type Report } from './worker-tasks.ts';

/** Runs the embedded index in a thread of its own, so that a dear question holds up nobody but the next one. */
const port = parentPort!;
const options = workerData as EmbeddedOptions & { snapshot?: SnapshotPlace };
const report = (what: Report) => port.postMessage(what);

const { snapshot, ...rest } = options;
const opened = snapshot
  ? await openEmbeddedIndex({ ...rest, ...snapshot })
  : { index: createEmbeddedIndex(rest), position: null, unusable: null };
const tasks = workerTasks(opened.index);

port.on('message', ({ id, task, asked }: Order) => {
  const perform = tasks[task] as (...asked: unknown[]) => Promise<unknown>;
  perform(...asked).then(
    (answer) => report({ id, json: JSON.stringify(answer) }),
    (problem: unknown) => report({ id, problem }),
  );
});
report({ open: { position: opened.position, unusable: opened.unusable } });
