import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

const batchSize = 200;

/**
 * Index documents hold facts that the passing of time makes wrong: the next start, the listed dates, how fresh an
 * entry is. Each says when (`due`), so the index itself knows which are, also after it was restored.
 */
export function createRefresh(deps: {
  index: SearchIndex;
  assets: AssetStore;
  clock: Clock;
  toChange: (asset: AssetDoc) => IndexChange;
}) {
  const { index, assets, clock, toChange } = deps;

  /** Writes what is due now again; answers how many. What the engine does not take stays due. */
  return async function refresh(signal: AbortSignal): Promise<number> {
    const minute = Math.floor(clock.now().getTime() / 60_000);
    let written = 0;
    const seen = new Set<string>();
    while (!signal.aborted) {
      // What was written and is due all the same (gone from MongoDB, say) is the reconciler's, not ours again and again.
      const ids = await index.due(minute, batchSize + seen.size);
      const fresh = ids.filter((id) => !seen.has(id));
      if (fresh.length === 0) break;
      for (const id of fresh) seen.add(id);
      for (let i = 0; i < fresh.length; i += batchSize) {
        const changes = (await assets.byIds(fresh.slice(i, i + batchSize))).map(toChange);
        await index.write(changes);
        written += changes.length;
        for (const { assetId, documents } of changes)
          if (documents.every(({ due }) => due === null || due > minute)) seen.delete(assetId);
        await new Promise((next) => setImmediate(next));
      }
    }
    return written;
  };
}
