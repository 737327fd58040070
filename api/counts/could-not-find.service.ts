import type { AssetStore } from '../assets/asset.store.ts';
import type { CouldNotFind, CouldNotFindAnswer } from '../contract/counts.ts';
import type { ResolvedPlace } from '../contract/place.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Places } from '../places/places.service.ts';
import type { Breaker } from '../search/breaker.ts';
import { middleOf } from '../search/question.rules.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { createSomeoneToRing } from '../search/someone-to-ring.ts';
import type { Counts } from './counts.service.ts';
import { sayTally } from './say.rules.ts';

type Deps = {
  counts: Pick<Counts, 'couldNotFind'>;
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
  clock: Clock;
  settings: { defaultPlace: { near: string }; ring: { name: string; phone?: string } | null };
};

/**
 * One press on "I could not find it". The place as it was typed is read here once more, so that a page can send
 * nothing but its search; kept of it is the ward or district alone.
 */
export function createCouldNotFind({ counts, index, breaker, assets, places, clock, settings }: Deps) {
  const someoneToRing = createSomeoneToRing({ places, clock, settings });

  const placeOf = async ({ near, at, box }: CouldNotFind): Promise<ResolvedPlace | null> => {
    if (at) return places.atPoint(at);
    if (box) return places.atPoint(middleOf(box));
    return near ? places.resolve(near) : null;
  };

  return async (actor: Actor, query: CouldNotFind, caller: string): Promise<CouldNotFindAnswer> => {
    const place = await placeOf(query);
    const tally = await counts.couldNotFind(query, place, caller);
    const ring = await someoneToRing(place, async (library) => {
      const { hits } = await breaker(() =>
        index.find({ ...library, sort: 'distance', offset: 0, limit: 5, count: [] }),
      );
      return assets.visibleByIds(
        actor,
        hits.map(({ assetId }) => assetId),
      );
      // Without the engine nobody is named; the thanks stand all the same.
    }).catch(() => null);
    return { wrote: tally ? sayTally(tally) : [], ring };
  };
}
