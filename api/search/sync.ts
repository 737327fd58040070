import type { AssetStore, IndexedDoc } from '../assets/asset.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { createAssetStream } from './asset-stream.ts';
import { toIndexDocuments } from './index-document.rules.ts';
import { newestOf } from './newest.rules.ts';
import { createPause } from './pause.ts';
import { createReconciler, type Drift } from './reconciler.ts';
import { createRefresh } from './refresh.ts';
import { rebuildIndex } from './rebuild.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

/** Where the last confirmed batch ended: kept by engines that keep themselves (the embedded one keeps it in its snapshot). */
export type Positions = { read: () => Promise<string | null>; save: (position: string) => Promise<void> };

const batchSize = 500;

/**
 * Keeps an index in step with MongoDB: follows the change stream, sends whole documents with their
 * revision, and moves its position only after the engine confirmed. A lost position means a full
 * rebuild beside the live index with the stream already open.
 */
export function createIndexSync(deps: {
  index: SearchIndex;
  assets: AssetStore;
  positions: Positions;
  /** Told what the index holds now, so that what was hidden until then need not be. */
  onHeld: (held: IndexChange[]) => Promise<void>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
  log: Log;
  /** Taken from the stream before it has to wait for the engine. */
  mostQueued?: number;
}) {
  const { index, assets, positions, onHeld, clock, year, clocks, log, mostQueued = 5_000 } = deps;
  const queue: { change: IndexChange; position: string; at: number }[] = [];
  /** Up to here the engine has confirmed, while there is something queued. */
  let position: string | null = null;
  let lagMs: number | null = null;
  /** How often the place in the stream was lost, and which of these losses a rebuild has made up for. */
  let losses = 0;
  let mended = 0;
  let life = new AbortController();
  let work: Promise<unknown>[] = [];
  let mending: Promise<void> | null = null;
  let rebuilding: Promise<void> | null = null;
  let wake: () => void = () => {};
  let makeRoom: () => void = () => {};

  function toChange(asset: IndexedDoc): IndexChange {
    const { _id: assetId, revision } = asset;
    try {
      return { assetId, revision, documents: toIndexDocuments(asset, clock.now(), year, clocks()) };
    } catch (error) {
      // One entry that nobody can read must not hold up all others.
      log.error({ err: error, assetId }, 'An entry cannot be indexed; searches go without it.');
      return { assetId, revision, documents: [] };
    }
  }
  const refresh = createRefresh({ index, assets, clock, toChange });
  const reconcile = createReconciler({ index, assets, toChange });
  const stream = createAssetStream({
    assets,
    log,
    take: (asset, { place, before, at }) => {
      if (queue.length === 0) position = before;
      queue.push({ change: toChange(asset), position: place, at: (at ?? clock.now()).getTime() });
      wake();
    },
    room: async () => {
      if (queue.length >= mostQueued) await new Promise<void>((resolve) => (makeRoom = resolve));
    },
    onLost: () => {
      losses += 1;
      void mend();
    },
  });

  /** One at a time: whoever asks meanwhile gets the one under way. */
  const rebuild = () =>
    (rebuilding ??= rebuildIndex({ index, assets, toChange, signal: life.signal }).finally(
      () => (rebuilding = null),
    ));

  const mend = () => (mending ??= closeGap(life.signal).finally(() => (mending = null)));

  /** Until a rebuild that began after the loss has succeeded, nobody knows what the index is missing. */
  async function closeGap(signal: AbortSignal) {
    const pause = createPause(signal);
    while (mended < losses && !signal.aborted) {
      const loss = losses;
      try {
        await rebuilding?.catch(() => {});
        await rebuild();
        mended = loss;
        await keepPlace();
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error }, 'The index could not be built anew; it is tried again.');
        await pause.rest();
      }
    }
  }

  /** Otherwise an index that nobody changes after a rebuild would be built anew at each start. */
  async function keepPlace() {
    const reached = place();
    if (reached)
      await positions
        .save(reached)
        .catch((error: unknown) => log.warn({ err: error }, 'The place in the change stream was not saved.'));
  }

  const place = () => {
    if (mended < losses) return null;
    return queue.length === 0 ? stream.place() : position;
  };

  async function write(signal: AbortSignal) {
    const pause = createPause(signal);
    while (!signal.aborted) {
      if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      const batch = queue.slice(0, batchSize);
      if (signal.aborted || batch.length === 0) continue;
      try {
        const changes = newestOf(batch.map((entry) => entry.change));
        await index.write(changes);
        await onHeld(changes);
        const last = batch.at(-1)!;
        // Of an index that is missing something a place is none: killed now, the next start must build it.
        if (mended === losses) await positions.save(last.position);
        queue.splice(0, batch.length);
        position = last.position;
        lagMs = Math.max(0, clock.now().getTime() - last.at);
        pause.reset();
        makeRoom();
        if (queue.length === 0) settled();
      } catch (error) {
        if (signal.aborted) return;
        log.warn({ err: error }, 'A batch was not confirmed; it is sent again.');
        await pause.rest();
      }
    }
  }

  const waiters: (() => void)[] = [];
  const settled = () => {
    for (const done of waiters.splice(0)) done();
  };

  return {
    /** Resolves when the index may be asked: resumed from `from`, or built from everything. What fails meanwhile is tried again. */
    start: async (from: string | null) => {
      life = new AbortController();
      const { signal } = life;
      queue.length = 0;
      position = from ?? (await positions.read());
      const before = losses;
      const writing = write(signal);
      await new Promise<void>((opened) => {
        const following = stream.follow(position, signal, opened).finally(opened);
        work = [writing, following];
      });
      await mend();
      if (signal.aborted) return;
      const isResumed = losses === before;
      log.info(isResumed ? 'The index goes on from where it was saved.' : 'The index was built anew.');
      // It may have slept for days; what fails here is done by the next `refresh`.
      if (isResumed)
        work.push(
          refresh(signal).catch((error: unknown) =>
            log.warn({ err: error }, 'Times are brought up to date a little later.'),
          ),
        );
    },
    /** Mends what drifted; what only a rebuild mends is rebuilt. */
    reconcile: async (): Promise<Drift> => {
      const drift = await reconcile();
      if (drift.ahead > 0) await rebuild();
      return drift;
    },
    /** Writes again what the passing of time made wrong. */
    refresh: () => refresh(life.signal),
    /** Builds everything anew beside the live index; search never goes dark. */
    rebuild,
    /** The place in the change stream up to which the index is right; null while that is not known. */
    position: place,
    lagMs: () => (queue.length > 0 ? clock.now().getTime() - queue[0]!.at : lagMs),
    /** It has been started, and what changes now does not reach the index. */
    isBehind: () => work.length > 0 && (!stream.isOpen() || mended < losses),
    /** Resolves when everything queued so far has been confirmed. */
    idle: () =>
      queue.length === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiters.push(resolve)),
    stop: async () => {
      life.abort();
      wake();
      makeRoom();
      await Promise.allSettled([...work, mending]);
      work = [];
    },
  };
}
export type IndexSync = ReturnType<typeof createIndexSync>;
