import type { Feature } from 'geojson';
import { costWords, placeWords } from '../assets/say.rules.ts';
import { given } from '../infra/given.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { FeedDoc } from './feed.store.ts';
import { shownPlaces } from './location.view.ts';
import { viewPublicEntry } from './public-entry.view.ts';
import { viewSource } from './service.view.ts';

/**
 * An entry as features of a map (RFC 7946), one for each place with a point. An entry without one is a feature without
 * geometry: it serves an area, comes to people or is online.
 */
export function viewFeatures(
  asset: FeedDoc,
  { origin, whole }: { origin: string; whole: boolean },
): Feature[] {
  const properties = {
    entry: asset._id,
    name: asset.name,
    kind: labelOf('kind', asset.kind),
    summary: asset.summary,
    categories: asset.categories.map((one) => labelOf('category', one)),
    page: `${origin}/assets/${asset.slug}`,
    source: viewSource(asset),
    ...given({
      organisation: asset.organisation?.name,
      phone: asset.contacts.find((one) => one.public && one.kind === 'phone')?.value,
      cost: asset.costs.length > 0 ? costWords(asset.costs) : undefined,
      invented: asset.demo || undefined,
    }),
    ...(whole && { hereabouts: viewPublicEntry(asset) }),
  };
  const placed = shownPlaces(asset).flatMap((place): Feature[] =>
    place.at
      ? [
          {
            type: 'Feature',
            id: place.id,
            geometry: { type: 'Point', coordinates: place.at.coordinates },
            properties: { ...properties, where: placeWords(place), precision: place.privacy },
          },
        ]
      : [],
  );
  // The first alone carries the whole entry: several places would tell it as often.
  if (placed.length > 0)
    return placed.map((feature, n) => {
      if (n === 0 || !whole) return feature;
      const { hereabouts: _, ...rest } = feature.properties as Record<string, unknown>;
      return { ...feature, properties: rest };
    });
  return [{ type: 'Feature', id: asset._id, geometry: null as never, properties }];
}
