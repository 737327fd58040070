import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dueAgain, toIndexDocuments } from './index-document.rules.ts';
import { createReconciler, type Drift } from './reconciler.ts';
import { createRefresh } from './refresh.ts';
import { rebuildIndex } from './rebuild.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

type Stream = ReturnType<AssetStore['watch']>;
type Event = Awaited<ReturnType<Stream['next']>>;

/** Where the last confirmed batch ended: kept by engines that keep themselves (the embedded one keeps it in its snapshot). */
export type Positions = { read: () => Promise<string | null>; save: (position: string) => Promise<void> };

/** Taken from the stream before the writer has to wait for the engine. */
const mostQueued = 5_000;
const batchSize = 500;
/** The history that the position points into is gone, or the token is not one (ChangeStreamHistoryLost, ChangeStreamFatalError, InvalidResumeToken). */
const positionLost = [286, 280, 260, 222];

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
  log: Log;
}) {
  const { index, assets, positions, onHeld, clock, year, log } = deps;
  const queue: { change: IndexChange; position: string; at: number }[] = [];
  let stream: Stream | null = null;
  let stopped = false;
  let position: string | null = null;
  let lagMs: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  let following: Promise<void> = Promise.resolve();
  let looking: Promise<void> = Promise.resolve();
  let wake: () => void = () => {};

  function toChange(asset: AssetDoc): IndexChange {
    const now = clock.now();
    const documents = toIndexDocuments(asset, now, year);
    refresh.note(asset._id, dueAgain(asset, documents, now));
    return { assetId: asset._id, revision: asset.revision, documents };
  }
  const refresh = createRefresh({ index, assets, clock, toChange });
  const reconcile = createReconciler({ index, assets, toChange });

  /** Opens the stream where the last run ended; false = that place is lost or never was, and a rebuild is needed. */
  async function open(from: string | null): Promise<boolean> {
    if (from) {
      try {
        stream = assets.watch({ resumeAfter: { _data: from } });
        // The server answers only when asked for the first batch whether it can resume.
        await stream.tryNext().then(take);
        return true;
      } catch (error) {
        if (!positionLost.includes((error as { code?: number }).code ?? 0)) throw error;
        log.warn(
          { code: (error as { code?: number }).code },
          'The place in the change stream is lost; the index is built anew.',
        );
        await stream?.close();
      }
    }
    stream = assets.watch({ startAtOperationTime: await assets.clusterTime() });
    await stream.tryNext().then(take);
    return false;
  }

  function take(event: Event | null) {
    if (!event) return;
    const token = (event._id as { _data: string })._data;
    if ('fullDocument' in event && event.fullDocument) {
      const at = (event as { wallTime?: Date }).wallTime?.getTime() ?? clock.now().getTime();
      queue.push({ change: toChange(event.fullDocument), position: token, at });
      wake();
    }
  }

  async function follow() {
    let pause = 100;
    while (!stopped) {
      try {
        while (!stopped) {
          if (queue.length >= mostQueued) await writing;
          take(await stream!.next());
          pause = 100;
        }
      } catch (error) {
        if (stopped) return;
        log.warn({ err: error }, 'The change stream broke; it is opened again.');
        await new Promise((ready) => setTimeout(ready, pause));
        pause = Math.min(pause * 2, 5_000);
        await reopen().catch((again: unknown) =>
          log.warn({ err: again }, 'The change stream could not be opened.'),
        );
      }
    }
  }

  async function reopen() {
    await stream?.close().catch(() => {});
    const last = queue.at(-1)?.position ?? position;
    if (!(await open(last))) await rebuildIndex({ index, assets, toChange });
  }

  async function write() {
    let pause = 100;
    while (!stopped) {
      if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      if (stopped) return;
      const batch = queue.slice(0, batchSize);
      if (batch.length === 0) continue;
      try {
        const changes = newest(batch.map((entry) => entry.change));
        await index.write(changes);
        await onHeld(changes);
        const last = batch.at(-1)!;
        await positions.save(last.position);
        queue.splice(0, batch.length);
        position = last.position;
        lagMs = Math.max(0, clock.now().getTime() - last.at);
        pause = 100;
        if (queue.length === 0) settled();
      } catch (error) {
        log.warn({ err: error }, 'The index did not take a batch; it is sent again.');
        await new Promise((ready) => setTimeout(ready, pause));
        pause = Math.min(pause * 2, 5_000);
      }
    }
  }

  const waiters: (() => void)[] = [];
  const settled = () => {
    for (const done of waiters.splice(0)) done();
  };

  return {
    /** Resolves when the index may be asked: resumed from `from`, or built from everything. */
    start: async (from: string | null) => {
      stopped = false;
      queue.length = 0;
      position = from ?? (await positions.read());
      const resumed = await open(position);
      writing = write();
      following = follow();
      if (!resumed) await rebuildIndex({ index, assets, toChange });
      else
        looking = refresh
          .lookAtAll(() => stopped)
          .catch((error: unknown) => log.warn({ err: error }, 'Times were not brought up to date.'));
    },
    /** Mends what drifted; what only a rebuild mends is rebuilt. */
    reconcile: async (): Promise<Drift> => {
      const drift = await reconcile();
      if (drift.ahead > 0) await rebuildIndex({ index, assets, toChange });
      return drift;
    },
    /** Writes again what the passing of time made wrong. */
    refresh: () => refresh.run(),
    /** Builds everything anew beside the live index; search never goes dark. */
    rebuild: () => rebuildIndex({ index, assets, toChange }),
    /** The place in the change stream up to which the index is right; null while that is not known. */
    position: () => {
      const read = (stream?.resumeToken as { _data?: string } | undefined)?._data ?? null;
      return queue.length === 0 ? (read ?? position) : position;
    },
    lagMs: () => (queue.length > 0 ? clock.now().getTime() - queue[0]!.at : lagMs),
    /** Resolves when everything queued so far has been confirmed. */
    idle: () =>
      queue.length === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiters.push(resolve)),
    stop: async () => {
      stopped = true;
      wake();
      await stream?.close().catch(() => {});
      await Promise.allSettled([following, writing, looking]);
    },
  };
}
export type IndexSync = ReturnType<typeof createIndexSync>;

/** Of several changes of one asset only the newest is sent. */
function newest(changes: IndexChange[]): IndexChange[] {
  const byAsset = new Map<string, IndexChange>();
  for (const change of changes)
    if (change.revision >= (byAsset.get(change.assetId)?.revision ?? 0)) byAsset.set(change.assetId, change);
  return [...byAsset.values()];
}
