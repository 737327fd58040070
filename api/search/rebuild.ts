import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

const pageSize = 1_000;

/** Reads every asset into a second index and swaps. The change stream must already be open: what changes meanwhile reaches both. */
export async function rebuildIndex({
  index,
  assets,
  toChange,
  signal,
}: {
  index: SearchIndex;
  assets: AssetStore;
  toChange: (asset: AssetDoc) => IndexChange;
  /** Gives it up; the live index stays as it is. */
  signal: AbortSignal;
}): Promise<void> {
  const building = await index.rebuild();
  try {
    // The engine takes one page in while the next is read.
    let writing: Promise<void> = Promise.resolve();
    let after = '';
    for (;;) {
      signal.throwIfAborted();
      const [page] = await Promise.all([assets.page(after, pageSize), writing]);
      if (page.length === 0) break;
      writing = building.write(page.map(toChange).filter((change) => change.documents.length > 0));
      writing.catch(() => {}); // heard of below, or no longer of interest
      after = page.at(-1)!._id;
      // Requests that came in meanwhile go first.
      await new Promise((next) => setImmediate(next));
    }
    await building.commit();
  } catch (error) {
    await building.abandon();
    throw error;
  }
}
