import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { takeLease, type Lease } from '../infra/lease.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';

/** Runs while this process is the one that feeds the index. */
type Fed = { start: () => Promise<void>; stop: () => Promise<void> };

/**
 * An index that several processes share is fed by one of them: the holder of a lease. The others ask
 * for it every few seconds and take over where the last confirmed batch ended. Milliseconds.
 */
export function createSharedFeed({
  connection,
  name,
  sync,
  clock,
  log,
  heldMs = 20_000,
  renewMs = 5_000,
  patienceMs = 10_000,
}: {
  connection: Connection;
  name: string;
  sync: Fed;
  clock: Clock;
  log: Log;
  heldMs?: number;
  renewMs?: number;
  patienceMs?: number;
}): Fed & { feeds: () => boolean } {
  const holder = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let lease: Lease | null = null;
  let until = 0;
  let feeding: Promise<void> | null = null;
  let ticking: Promise<void> = Promise.resolve();
  let isStopped = false;

  async function tick() {
    const now = clock.now().getTime();
    try {
      lease = await takeLease(connection, { name, holder, forMs: heldMs, clock });
      if (lease) until = now + heldMs;
    } catch (error) {
      log.warn({ err: error }, 'The lease for feeding the index could not be renewed.');
      // By our own clock it has run out: somebody else may have it, whom we cannot see.
      if (clock.now().getTime() >= until) lease = null;
    }
    if (lease && !feeding && !isStopped) feeding = feed();
    if (!lease && feeding) {
      log.warn('Another process feeds the index now.');
      await rest();
    }
    if (!isStopped) timer = setTimeout(() => void (ticking = tick()), renewMs).unref();
  }

  /** What could not be begun is begun anew at the next renewal. */
  async function feed() {
    try {
      await sync.start();
    } catch (error) {
      log.error({ err: error }, 'The index could not be fed; it is tried again.');
      await rest();
    }
  }

  async function rest() {
    await sync.stop();
    feeding = null;
  }

  return {
    /** Resolves when the index is fed, or somebody else has the lease; where that takes long, MongoDB answers meanwhile. */
    start: async () => {
      isStopped = false;
      await (ticking = tick());
      await Promise.race([feeding, sleep(patienceMs, undefined, { ref: false })]);
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await ticking;
      clearTimeout(timer);
      await rest();
      await lease
        ?.release()
        .catch((error: unknown) =>
          log.warn({ err: error }, 'The lease for feeding the index runs out by itself.'),
        );
      lease = null;
    },
    /** What writes to the index besides has to ask first, so that only one process writes. */
    feeds: () => feeding !== null,
  };
}
