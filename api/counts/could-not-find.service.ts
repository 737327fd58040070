import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
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

  const librariesNear = async (actor: Actor, place: ResolvedPlace | null): Promise<CardDoc[]> => {
    const library = await someoneToRing.librariesNear(place);
    if (!library) return [];
    const { hits } = await breaker(() =>
      index.find({ ...library, sort: 'distance', offset: 0, limit: 5, count: [] }),
    );
    return assets.visibleByIds(
      actor,
      hits.map(({ assetId }) => assetId),
    );
  };

  return async (actor: Actor, query: CouldNotFind, caller: string): Promise<CouldNotFindAnswer> => {
    const place = await placeOf(query);
    const tally = await counts.couldNotFind(query, place, caller);
    // Without the engine nobody is named; the thanks stand all the same.
    const libraries = await librariesNear(actor, place).catch(() => []);
    const ring = someoneToRing.among(place, libraries);
    return { wrote: tally ? sayTally(tally) : [], ring };
  };
}
