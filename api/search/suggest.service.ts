import type { Suggestion, SuggestQuery } from '../contract/search.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { Actor } from '../infra/actor.ts';
import type { Places } from '../places/places.service.ts';
import type { Breaker } from './breaker.ts';
import { checkedIds } from './engine-answer.rules.ts';
import type { SearchIndex } from './search-index.ts';
import { arrangeSuggestions, suggestTerms } from './suggest.rules.ts';

/** Towns and outcodes among the suggestions: what is typed here is rather a wish than a place. */
const mostPlaces = 2;

/** What somebody typing may mean: categories, needs and schemes by their words, assets by name, places. */
export function createSuggest({
  index,
  breaker,
  assets,
  places,
}: {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
}) {
  return async function suggest(
    actor: Actor,
    { q, near, limit }: SuggestQuery,
  ): Promise<{ suggestions: Suggestion[] }> {
    if (!/[\p{L}\p{N}]/u.test(q)) return { suggestions: [] };
    const place = near ? await places.resolve(near) : null;
    const [ids, towns] = await Promise.all([
      breaker(async () => checkedIds(await index.suggest(q, place?.point ?? null, limit))).catch(() => []),
      places.suggest(q, mostPlaces),
    ]);
    const named = (await assets.visibleByIds(actor, ids)).map((asset): Suggestion => {
      const town = asset.places.find((p) => p.town)?.town;
      return {
        kind: 'asset',
        label: asset.name,
        href: `/assets/${asset.slug}`,
        ...(town ? { detail: town } : {}),
      };
    });
    const here = towns.map(({ label, detail }): Suggestion => ({
      kind: 'place',
      label,
      href: `/search?${new URLSearchParams({ near: label }).toString()}`,
      ...(detail ? { detail } : {}),
    }));
    return {
      suggestions: arrangeSuggestions({ terms: suggestTerms(q), assets: named, places: here }, limit),
    };
  };
}
export type Suggest = ReturnType<typeof createSuggest>;
