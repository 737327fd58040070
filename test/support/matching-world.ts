import type { AssetDoc } from '../../api/assets/asset.model.ts';
import { freshnessOf, usualClocks } from '../../api/assets/freshness.rules.ts';
import { costWords, pointOf } from '../../api/assets/say.rules.ts';
import type { Wish } from '../../api/contract/matching.ts';
import type { LatLng } from '../../api/contract/place.ts';
import { metresBetween } from '../../api/places/distance.rules.ts';
import { unwantedOf, wishesOf } from '../../api/search/asked.rules.ts';
import { toIndexDocuments } from '../../api/search/index-document.rules.ts';
import type { AnyValue } from '../../api/search/search-index.ts';
import { labelOf } from '../../api/taxonomy/taxonomy.ts';
import { topics, type TopicId } from '../../api/taxonomy/topics.ts';
import { usualYear } from '../../api/times/schedule.rules.ts';
import type { Asset, World } from './matching-oracle.ts';

/** A stored entry as the oracle reads it. */
export const asOracleReads = (doc: AssetDoc): Asset => ({ ...doc, id: doc._id });

/** What the page on matching leaves to others, for entries that are stored. */
export function createWorlds(docs: readonly AssetDoc[], now: Date) {
  const stored = new Map(docs.map((doc) => [doc._id, doc]));
  const spoken = new Map(
    docs.map((doc) => [doc._id, toIndexDocuments(doc, now, usualYear, usualClocks)[0]?.facets.topic ?? []]),
  );
  return (wish: Wish, point: LatLng | null, areasHere: string[]): World => {
    const families = familiesOf(wish);
    const wanted = wishesOf(families, true);
    return {
      ...{ now, point, areasHere, metresBetween },
      families: families.map((ids, at) => ({
        label: ids.map((id) => topics[id].label).join('” or “'),
        best: valuesIn(wanted[at]!.best),
        also: valuesIn(wanted[at]!.also),
        common: wanted[at]!.isLight ?? false,
      })),
      notWanted: valuesIn(unwantedOf(wish.not as TopicId[], families)),
      topicsSpoken: ({ id }) => spoken.get(id) ?? [],
      publicDoors: ({ id }) =>
        (stored.get(id)?.places ?? [])
          .flatMap((place) => {
            const at = pointOf(place);
            return at ? [{ id: place.id, point: at, precision: place.privacy }] : [];
          })
          .map((door, number) => ({ ...door, number })),
      freshness: ({ id }) => freshnessOf(stored.get(id)!, usualClocks, now),
      labelOf: (list, id) => labelOf(list, id),
      costWords: ({ costs }) => costWords(costs),
    };
  };
}

/** Topics of one family are one wish; what is wanted and not wanted is not wanted. */
function familiesOf({ topics: wished, not }: Wish): TopicId[][] {
  const ids = (wished as TopicId[]).filter((id) => !not.includes(id));
  const names = [...new Set(ids.map((id) => topics[id].family))].slice(0, 7);
  return names.map((name) => [...new Set(ids)].filter((id) => topics[id].family === name));
}

const valuesIn = (values: AnyValue): string[] =>
  Object.entries(values).flatMap(([facet, list]) => list.map((value) => `${facet}:${value}`));
