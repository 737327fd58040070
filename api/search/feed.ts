import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { takeLease } from '../infra/lease.ts';
import type { Clock } from '../infra/clock.ts';
import type { Log } from '../infra/log.ts';

/** Runs while this process is the one that feeds the index. */
type Fed = { start: () => Promise<void>; stop: () => Promise<void> };

const heldMs = 20_000;
const renewMs = 5_000;

/**
 * An index that several processes share is fed by one of them: the holder of a lease. The others ask
 * for it every few seconds and take over where the last confirmed batch ended.
 */
export function createSharedFeed({
  connection,
  name,
  sync,
  clock,
  log,
}: {
  connection: Connection;
  name: string;
  sync: Fed;
  clock: Clock;
  log: Log;
}): Fed {
  const holder = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let stopped = false;
  let ticking: Promise<void> = Promise.resolve();

  async function tick() {
    try {
      const lease = await takeLease(connection, { name, holder, forMs: heldMs, clock });
      if (lease && !running)
        running = sync
          .start()
          .catch((error: unknown) => log.error({ err: error }, 'The index could not be fed.'));
      if (!lease && running) {
        running = null;
        log.warn('Another process feeds the index now.');
        await sync.stop();
      }
    } catch (error) {
      log.warn({ err: error }, 'The lease for feeding the index could not be renewed.');
    }
    if (!stopped) timer = setTimeout(() => (ticking = tick()), renewMs).unref();
  }

  return {
    start: async () => {
      await tick();
      await running;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await ticking;
      await sync.stop();
      const lease = await takeLease(connection, { name, holder, forMs: heldMs, clock }).catch(() => null);
      await lease?.release();
    },
  };
}
