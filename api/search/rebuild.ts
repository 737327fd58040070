import type { AssetStore, IndexedDoc } from '../assets/asset.store.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

/** So few that they are gone before the collector of garbage takes them for something to keep. */
const pageSize = 100;
/** Pages on their way to the engine. */
const mostAtOnce = 2;

/** Reads every asset into a second index and swaps. The change stream must already be open: what changes meanwhile reaches both. */
export async function rebuildIndex({
  index,
  assets,
  toChange,
  signal,
}: {
  index: SearchIndex;
  assets: AssetStore;
  toChange: (asset: IndexedDoc) => IndexChange;
  /** Gives it up; the live index stays as it is. */
  signal: AbortSignal;
}): Promise<void> {
  const building = await index.rebuild();
  try {
    // The engine takes pages in while the next are read and made ready.
    const writing: Promise<void>[] = [];
    let after = '';
    for (;;) {
      signal.throwIfAborted();
      const page = await assets.page(after, pageSize);
      if (page.length === 0) break;
      const write = building.write(page.map(toChange).filter((change) => change.documents.length > 0));
      write.catch(() => {}); // heard of below, or no longer of interest
      writing.push(write);
      if (writing.length > mostAtOnce) await writing.shift();
      after = page.at(-1)!._id;
      // Requests that came in meanwhile go first.
      await new Promise((next) => setImmediate(next));
    }
    await Promise.all(writing);
    await building.commit();
  } catch (error) {
    await building.abandon();
    throw error;
  }
}
