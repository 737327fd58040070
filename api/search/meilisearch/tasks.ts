import type { Meilisearch } from 'meilisearch';

const firstPauseMs = 5;
const longestPauseMs = 250;

/**
 * Accepted is not done: resolves when the task succeeded, rejects with its own error otherwise. A task that has not
 * ended in time counts as failed; it may still be carried out, so what is sent again must do no harm twice.
 */
export function createTasks(client: Meilisearch, withinMs: number) {
  return async function settled({ taskUid }: { taskUid: number }): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      const { status, error } = await client.tasks.getTask(taskUid);
      if (status === 'succeeded') return;
      if (status !== 'enqueued' && status !== 'processing')
        throw new Error(`Meilisearch task ${taskUid} ${status}: ${error?.message ?? 'no reason given'}`);
      if (performance.now() > deadline)
        throw new Error(`Meilisearch task ${taskUid} was still ${status} after ${withinMs} ms.`);
      await new Promise((next) => setTimeout(next, pause));
    }
  };
}
export type Settled = ReturnType<typeof createTasks>;
