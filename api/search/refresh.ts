import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

const batchSize = 200;

/**
 * Index documents hold facts that the passing of time makes wrong: the next start, the listed dates,
 * how fresh an entry is. This remembers when each is due, and writes those again that are.
 */
export function createRefresh(deps: {
  index: SearchIndex;
  assets: AssetStore;
  clock: Clock;
  toChange: (asset: AssetDoc) => IndexChange;
}) {
  const { index, assets, clock, toChange } = deps;
  /** Asset id → epoch milliseconds. Only what time can change is in here. */
  const dues = new Map<string, number>();

  async function writeAgain(ids: string[]) {
    for (let i = 0; i < ids.length; i += batchSize) {
      const found = await assets.byIds(ids.slice(i, i + batchSize));
      await index.write(found.map(toChange));
      await new Promise((next) => setImmediate(next));
    }
  }

  return {
    note: (assetId: string, due: number | null) => {
      if (due === null) dues.delete(assetId);
      else dues.set(assetId, due);
    },
    /** Writes what is due now again; answers how many. */
    run: async (): Promise<number> => {
      const now = clock.now().getTime();
      const ids = [...dues].filter(([, due]) => due <= now).map(([id]) => id);
      await writeAgain(ids);
      return ids.length;
    },
    /** After a restored index nothing is noted yet: everything is looked at once, a little at a time. */
    lookAtAll: async (stopped: () => boolean): Promise<void> => {
      let after = '';
      while (!stopped()) {
        const page = await assets.page(after, batchSize);
        if (page.length === 0) return;
        await index.write(page.map(toChange));
        after = page.at(-1)!._id;
        await new Promise((next) => setImmediate(next));
      }
    },
  };
}
export type Refresh = ReturnType<typeof createRefresh>;
