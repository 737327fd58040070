import type { Index, Meilisearch } from 'meilisearch';
import { newestOf } from '../newest.rules.ts';
import type { IndexChange } from '../search-index.ts';
import { toMeili, type MeiliDocument } from './document.rules.ts';
import { anyOf } from './filter.rules.ts';
import type { Settled } from './tasks.ts';

type Held = { id: string; assetId: string; revision: number };
/** Answers what was written: old news is left out. */
type Write = (changes: IndexChange[]) => Promise<IndexChange[]>;
export type Writing = { write: Write; renamed: (uid: string) => Writing };

/** Documents sent at once. */
const batchSize = 2_000;
/** A removed asset's revision is remembered so that a late older change does not bring it back. */
const mostRemembered = 100_000;

/**
 * Writes changes to one index. Meilisearch knows no versions, so what it holds is read first and older changes
 * are left out: only one batch may be on its way at a time. A batch is written when its tasks have succeeded.
 */
export function createWriting(
  client: Meilisearch,
  settled: Settled,
  uid: string,
  removed = new Map<string, number>(),
): Writing {
  return {
    write: async (changes) => {
      const written: IndexChange[] = [];
      for (let i = 0; i < changes.length; i += batchSize)
        written.push(...(await writeBatch(client.index(uid), newestOf(changes.slice(i, i + batchSize)))));
      return written;
    },
    /** The same content under another name, as after a swap. */
    renamed: (name) => createWriting(client, settled, name, removed),
  };

  async function writeBatch(index: Index, changes: IndexChange[]) {
    const held = await heldOf(
      index,
      changes.map((change) => change.assetId),
    );
    const known = (assetId: string) =>
      Math.max(removed.get(assetId) ?? 0, ...(held.get(assetId) ?? []).map((each) => each.revision));
    const taken = changes.filter(({ assetId, revision }) => revision >= known(assetId));
    const documents: MeiliDocument[] = taken.flatMap((change) =>
      change.documents.map((document, i) => toMeili(document, i === 0)),
    );
    const kept = new Set(documents.map((document) => document.id));
    const gone = taken
      .flatMap(({ assetId }) => (held.get(assetId) ?? []).map((each) => each.id))
      .filter((id) => !kept.has(id));

    // What is new comes first, so that an asset is never seen without any of its places.
    const tasks = [];
    if (documents.length > 0) tasks.push(await index.addDocuments(documents, { primaryKey: 'id' }));
    if (gone.length > 0) tasks.push(await index.deleteDocuments(gone));
    for (const task of tasks) await settled(task);

    for (const { assetId, revision, documents: written } of taken) {
      removed.delete(assetId);
      if (written.length === 0) removed.set(assetId, revision);
    }
    for (const assetId of removed.keys()) {
      if (removed.size <= mostRemembered) break;
      removed.delete(assetId);
    }
    return taken;
  }
}

async function heldOf(index: Index, assetIds: string[]): Promise<Map<string, Held[]>> {
  const held = new Map<string, Held[]>();
  const filter = anyOf('assetId', assetIds);
  for (let offset = 0; ; offset += batchSize) {
    const { results } = await index.getDocuments<Held>({
      filter,
      fields: ['id', 'assetId', 'revision'],
      limit: batchSize,
      offset,
    });
    for (const row of results) held.set(row.assetId, [...(held.get(row.assetId) ?? []), row]);
    if (results.length < batchSize) return held;
  }
}
