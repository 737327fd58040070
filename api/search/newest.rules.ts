import type { IndexChange } from './search-index.ts';

/** Of several changes of one asset the newest; of two with the same revision the later. */
export function newestOf(changes: IndexChange[]): IndexChange[] {
  const byAsset = new Map<string, IndexChange>();
  for (const change of changes)
    if (change.revision >= (byAsset.get(change.assetId)?.revision ?? 0)) byAsset.set(change.assetId, change);
  return [...byAsset.values()];
}
