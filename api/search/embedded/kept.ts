import type { Bits } from './bits.ts';
import type { Store } from './store.ts';

/**
 * Keeps sets that are asked for again and again, until something is written. At most so many; then all are forgotten.
 * What is kept is not to be changed.
 */
export function createKept(most: number) {
  const stores = new WeakMap<Store, { version: number; sets: Map<string, Bits> }>();

  return function kept(store: Store, key: string, read: () => Bits): Bits {
    const version = store.roster.changes();
    let known = stores.get(store);
    if (known?.version !== version) stores.set(store, (known = { version, sets: new Map() }));
    let bits = known.sets.get(key);
    if (!bits) {
      if (known.sets.size >= most) known.sets.clear();
      // What was read may belong to this question alone.
      known.sets.set(key, (bits = read().slice()));
    }
    return bits;
  };
}
