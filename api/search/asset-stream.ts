import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Log } from '../infra/log.ts';
import { isDatabaseAway } from '../infra/mongo.ts';
import { createPause } from './pause.ts';

type Stream = ReturnType<AssetStore['watch']>;
type Event = Awaited<ReturnType<Stream['next']>>;

/** After one of these a stream has nothing more to say: the collection is another one, as after a restored backup. */
const endings = ['drop', 'rename', 'dropDatabase', 'invalidate'];

/**
 * Follows the changes of the assets, and opens the stream again where it broke, as often as it breaks. Where it cannot
 * go on from its place it begins with now and calls `onLost`: what happened in between has to be read otherwise.
 */
export function createAssetStream({
  assets,
  take,
  room,
  onLost,
  log,
}: {
  assets: AssetStore;
  /** `before` is the place in front of it; `at` when it was written, by the clock of MongoDB. */
  take: (asset: AssetDoc, change: { place: string; before: string | null; at: Date | undefined }) => void;
  /** Resolves when more may be taken. */
  room: () => Promise<void>;
  onLost: () => void;
  log: Log;
}) {
  let stream: Stream | null = null;
  let isOpen = false;
  /** Everything up to here has been taken; null = not known. */
  let reached: string | null = null;

  async function open() {
    if (reached !== null) {
      try {
        return await openAt({ resumeAfter: { _data: reached } });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        log.warn({ err: error }, 'The place in the change stream is lost; the index is built anew.');
        await stream?.close().catch(() => {});
      }
    }
    await openAt({ startAtOperationTime: await assets.clusterTime() });
    onLost();
  }

  async function openAt(options: Parameters<AssetStore['watch']>[0]) {
    stream = assets.watch(options);
    // Whether it can go on from there, MongoDB says only when it is asked for something.
    hand(await stream.tryNext());
    isOpen = true;
  }

  function hand(event: Event | null) {
    const place = placeOf(event?._id ?? stream?.resumeToken);
    if (event && endings.includes(event.operationType)) throw new StreamEnded(event.operationType);
    if (event && 'fullDocument' in event && event.fullDocument)
      take(event.fullDocument, {
        place: place!,
        before: reached,
        at: (event as { wallTime?: Date }).wallTime,
      });
    reached = place ?? reached;
  }

  return {
    /** Ends when the signal says so, and never by a failure. `onOpen` is told each time the stream is open. */
    follow: async (from: string | null, signal: AbortSignal, onOpen: () => void) => {
      reached = from;
      const pause = createPause(signal);
      const close = () => void stream?.close().catch(() => {});
      signal.addEventListener('abort', close, { once: true });
      while (!signal.aborted) {
        try {
          await open();
          onOpen();
          while (!signal.aborted) {
            await room();
            hand(await stream!.next());
            pause.reset();
          }
        } catch (error) {
          isOpen = false;
          if (signal.aborted) return;
          log.warn({ err: error }, 'The change stream broke; it is opened again.');
          await stream?.close().catch(() => {});
          if (error instanceof StreamEnded) reached = null;
          await pause.rest();
        }
      }
      isOpen = false;
    },
    isOpen: () => isOpen,
    /** Where to go on from; only what the stream has said of itself while nothing happened is newer than what was taken. */
    place: (): string | null => (isOpen ? placeOf(stream?.resumeToken) : null) ?? reached,
  };
}

const placeOf = (token: unknown): string | null => (token as { _data?: string } | undefined)?._data ?? null;

/** MongoDB answered, and did not take the place for one: history gone, damaged, of another collection. */
const isRefusal = (error: unknown) => (error as Error).name === 'MongoServerError' && !isDatabaseAway(error);

class StreamEnded extends Error {
  override name = 'StreamEnded';
  constructor(operation: string) {
    super(`The stream ended with "${operation}".`);
  }
}
