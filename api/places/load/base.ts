import type { Clock } from '../../infra/clock.ts';
import { baseGazetteer, baseVersion } from '../base-gazetteer.ts';
import type { PlaceStore } from '../place.store.ts';

/**
 * Puts the towns and outcodes that ship with the project into MongoDB, once for each version of them. Safe to run at
 * every start; a run that was cut short is made good by the next. Answers with how many it put.
 */
export async function loadBaseGazetteer({
  store,
  clock,
}: {
  store: PlaceStore;
  clock: Clock;
}): Promise<number> {
  const before = await store.loaded('base');
  if (before?.version === baseVersion) return 0;
  const count = await store.replacePlaces('base', baseGazetteer());
  await store.markLoaded('base', { version: baseVersion, source: 'shipped', count, at: clock.now() });
  return count;
}
