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
  /** After a restored index nothing is noted yet: the last id that was looked at, null when all have been. */
  let lookedUpTo: string | null = null;
  let looking: Promise<void> | null = null;

  async function writeAgain(ids: string[]) {
    for (let i = 0; i < ids.length; i += batchSize) {
      const batch = ids.slice(i, i + batchSize);
      const found = await assets.byIds(batch);
      for (const id of batch) dues.delete(id);
      await write(found);
    }
  }

  /** What was not taken stays due. */
  async function write(found: AssetDoc[]) {
    try {
      await index.write(found.map(toChange));
    } catch (error) {
      for (const { _id } of found) dues.set(_id, 0);
      throw error;
    }
    await new Promise((next) => setImmediate(next));
  }

  /** Goes on where it stopped when it could not finish. */
  const lookAtTheRest = (signal: AbortSignal) =>
    (looking ??= (async () => {
      while (lookedUpTo !== null && !signal.aborted) {
        const page = await assets.page(lookedUpTo, batchSize);
        await write(page);
        lookedUpTo = page.at(-1)?._id ?? null;
      }
    })().finally(() => (looking = null)));

  return {
    note: (assetId: string, due: number | null) => {
      if (due === null) dues.delete(assetId);
      else dues.set(assetId, due);
    },
    /** Writes what is due now again; answers how many. */
    run: async (signal: AbortSignal): Promise<number> => {
      const now = clock.now().getTime();
      const ids = [...dues].filter(([, due]) => due <= now).map(([id]) => id);
      await writeAgain(ids);
      await lookAtTheRest(signal);
      return ids.length;
    },
    /** For a restored index: everything is looked at once, a little at a time. What fails is done by the next `run`. */
    lookAtAll: async (signal: AbortSignal): Promise<void> => {
      lookedUpTo = '';
      await lookAtTheRest(signal);
    },
  };
}
