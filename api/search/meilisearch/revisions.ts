import type { Index } from 'meilisearch';

type Held = { assetId: string; revision: number };

const pageSize = 10_000;

/**
 * Every asset an index holds, by id. Of an asset whose documents differ, as after a batch half done, the oldest
 * revision counts, so that the reconciler takes it for stale and writes all of it again.
 */
export async function listRevisions(index: Index): Promise<Held[]> {
  const byAsset = new Map<string, number>();
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await index.getDocuments<Held>({
      fields: ['assetId', 'revision'],
      limit: pageSize,
      offset,
    });
    for (const { assetId, revision } of results)
      byAsset.set(assetId, Math.min(revision, byAsset.get(assetId) ?? Infinity));
    if (results.length < pageSize) break;
  }
  return [...byAsset]
    .map(([assetId, revision]) => ({ assetId, revision }))
    .sort((a, b) => (a.assetId < b.assetId ? -1 : 1));
}
