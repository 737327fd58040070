import { createHash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../infra/clock.ts';

/** Milliseconds in which the same caller and the same thing are one. */
const holdsMs = 24 * 3_600_000;

/**
 * Whether a caller says a thing for the first time today, so that nobody lifts a number over the floor by pressing
 * again. Callers are told apart by a hash under a salt that lives and dies with this process; nothing is stored.
 */
export function createOnce(clock: Clock) {
  const salt = randomBytes(16);
  const said = new LRUCache<string, true>({
    max: 50_000,
    ttl: holdsMs,
    perf: { now: () => clock.now().getTime() },
  });
  return function isFirst(caller: string, thing: string): boolean {
    const key = createHash('sha256')
      .update(salt)
      .update(caller)
      .update('\u0000')
      .update(thing)
      .digest('base64');
    if (said.has(key)) return false;
    said.set(key, true);
    return true;
  };
}
