import type { Index, Meilisearch } from 'meilisearch';
import type { IndexChange } from '../search-index.ts';
import { toMeili, type MeiliDocument } from './document.rules.ts';

type Held = { id: string; assetId: string; revision: number };

/** Documents sent at once. */
const batchSize = 2_000;
/** A removed asset's revision is remembered so that a late older change does not bring it back. */
const mostRemembered = 100_000;
/** Milliseconds; a task that has not ended by then counts as failed and the batch is sent again. */
const taskTimeout = 60_000;

/**
 * Writes changes to one index. Meilisearch knows no versions, so what it holds is read first and older
 * changes are left out; a batch counts as written when its tasks have succeeded.
 */
export function createWriting(client: Meilisearch) {
  const removed = new Map<string, number>();

  return {
    async write(uid: string, changes: IndexChange[]): Promise<void> {
      for (let i = 0; i < changes.length; i += batchSize)
        await writeBatch(client.index(uid), changes.slice(i, i + batchSize));
    },
    settled: (task: { taskUid: number }) => settled(client, task.taskUid),
  };

  async function writeBatch(index: Index, changes: IndexChange[]) {
    const held = await heldOf(
      index,
      changes.map((change) => change.assetId),
    );
    const newest = changes.filter(({ assetId, revision }) => {
      const known = Math.max(
        removed.get(assetId) ?? 0,
        ...(held.get(assetId) ?? []).map((h) => h.revision),
        0,
      );
      return revision >= known;
    });
    const documents: MeiliDocument[] = newest.flatMap((change) => change.documents.map(toMeili));
    const kept = new Set(documents.map((document) => document.id));
    const gone = newest
      .flatMap(({ assetId }) => (held.get(assetId) ?? []).map((h) => h.id))
      .filter((id) => !kept.has(id));

    const tasks = [];
    if (gone.length > 0) tasks.push(await index.deleteDocuments(gone));
    if (documents.length > 0) tasks.push(await index.addDocuments(documents, { primaryKey: 'id' }));
    for (const task of tasks) await settled(client, task.taskUid);

    for (const { assetId, revision, documents: written } of newest) {
      if (written.length === 0) removed.set(assetId, revision);
      else removed.delete(assetId);
    }
    for (const assetId of removed.keys()) {
      if (removed.size <= mostRemembered) break;
      removed.delete(assetId);
    }
  }
}

async function heldOf(index: Index, assetIds: string[]): Promise<Map<string, Held[]>> {
  const held = new Map<string, Held[]>();
  const filter = `assetId IN [${assetIds.map((id) => JSON.stringify(id)).join(', ')}]`;
  for (let offset = 0; ; offset += batchSize) {
    const { results } = await index.getDocuments<Held>({
      filter,
      fields: ['id', 'assetId', 'revision'],
      limit: batchSize,
      offset,
    });
    for (const row of results as Held[]) held.set(row.assetId, [...(held.get(row.assetId) ?? []), row]);
    if (results.length < batchSize) return held;
  }
}

/** Accepted is not done: resolves when the task succeeded, rejects with its own error otherwise. */
async function settled(client: Meilisearch, taskUid: number): Promise<void> {
  const task = await client.tasks.waitForTask(taskUid, { timeout: taskTimeout, interval: 10 });
  if (task.status !== 'succeeded')
    throw new Error(
      `Meilisearch task ${taskUid} ${task.status}: ${task.error?.message ?? 'no reason given'}`,
    );
}
