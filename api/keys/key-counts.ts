import type { Clock } from '../infra/clock.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import type { Counted, KeyStore } from './key.store.ts';

/** Counts what is asked with keys in this process, and writes it down now and then: a request waits for nothing. */
export function createKeyCounts({ store, clock }: { store: Pick<KeyStore, 'count'>; clock: Clock }) {
  let waiting = new Map<string, Counted>();
  return {
    add: (keyId: string, endpoint: string, refused: boolean): void => {
      const day = dateOf(wallOf(clock.now()).day);
      const name = `${keyId}|${day}|${endpoint}`;
      const counted = waiting.get(name) ?? { keyId, day, endpoint, asked: 0, refused: 0 };
      counted.asked += 1;
      if (refused) counted.refused += 1;
      waiting.set(name, counted);
    },
    /** What could not be written waits for the next time. */
    flush: async (): Promise<void> => {
      const taken = waiting;
      waiting = new Map();
      try {
        await store.count([...taken.values()], clock.now());
      } catch (error) {
        for (const [name, counted] of taken) {
          const since = waiting.get(name);
          if (since) {
            since.asked += counted.asked;
            since.refused += counted.refused;
          } else waiting.set(name, counted);
        }
        throw error;
      }
    },
  };
}
