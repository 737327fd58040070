import type { AssetCard } from '../contract/asset.ts';
import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
import { nearestPlace, viewCard } from '../assets/asset.view.ts';
import { pointOf } from '../assets/say.rules.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { LatLng } from '../contract/place.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { EngineAway, type Breaker } from './breaker.ts';
import { checkedAnswer } from './engine-answer.rules.ts';
import type { HiddenStore } from './hidden.store.ts';
import { noFilters, type SearchIndex } from './search-index.ts';

/** Metres within which another thing is "near here", and how many are shown. */
const nearHere = 8_000;
const mostShown = 6;

/** What else of its kind is near an asset, nearest first: from the index, or from MongoDB while that is away. */
export function createSimilar(deps: {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  hidden: HiddenStore;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
}) {
  const { index, breaker, assets, hidden, clock, year, clocks } = deps;

  return async function similar(actor: Actor, id: string): Promise<AssetCard[]> {
    const [asset] = await assets.visibleByIds(actor, [id]);
    const nearest = asset && nearestPlace(asset, null);
    const from = nearest && pointOf(nearest.place);
    if (!asset || !from || asset.categories.length === 0) return [];
    const found = await fromIndex(actor, asset, from).catch((error: unknown) => {
      if (!(error instanceof EngineAway)) throw error;
      return fromMongo(asset, from);
    });
    const now = clock.now();
    return found.map((one) =>
      viewCard(one, { now, year, clocks: clocks(), from, access: [], why: [], alsoListed: 0 }),
    );
  };

  async function fromIndex(actor: Actor, asset: CardDoc, near: LatLng): Promise<CardDoc[]> {
    const without = [...(await hidden.ids(clock.now())), asset._id];
    const { hits } = await breaker(async () =>
      checkedAnswer(
        await index.find({
          ...noFilters,
          where: { near, radius: nearHere, areas: [], remote: false },
          facets: { category: asset.categories },
          without,
          sort: 'distance',
          offset: 0,
          // its own group may stand among them, once
          limit: mostShown + 1,
          count: [],
        }),
      ),
    );
    const others = hits.filter(({ groupId }) => groupId !== (asset.sameAs ?? asset._id));
    const ids = others.slice(0, mostShown).map(({ assetId }) => assetId);
    return assets.visibleByIds(actor, ids);
  }

  function fromMongo(asset: CardDoc, from: LatLng): Promise<CardDoc[]> {
    return assets.nearby(from, nearHere, mostShown, {
      _id: { $nin: [asset._id, ...(asset.sameAs ? [asset.sameAs] : [])] },
      categories: { $in: asset.categories },
      sameAs: { $ne: asset.sameAs ?? asset._id },
    });
  }
}
