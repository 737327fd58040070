import { placeWords, pointOf } from '../assets/say.rules.ts';
import type { OrukLocation } from '../contract/oruk.ts';
import { accessFeatures } from '../contract/lists.ts';
import { given } from '../infra/given.ts';
import { idFrom } from '../infra/ids.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { FeedDoc } from './feed.store.ts';

type Place = FeedDoc['places'][number];
/** The district of a postcode or outcode: what stands for the county, which nobody has told us. */
export type DistrictOf = (postcode: string) => string | undefined;

/** The places that may be told of at all. */
export const shownPlaces = (asset: Pick<FeedDoc, 'places'>): Place[] =>
  asset.places.filter(({ privacy }) => privacy !== 'hidden');

/** Of the location. The place's own id is that of the service at it, which can be asked for. */
export const locationIdOf = (placeId: string): string => idFrom(placeId, 'location');

/** Without what stands below a location: as it is in a list. No more is known here than on the entry's own page. */
export function viewListedLocation(place: Place) {
  const point = pointOf(place);
  return {
    id: locationIdOf(place.id),
    location_type: 'physical' as const,
    hereabouts_precision: place.privacy as OrukLocation['hereabouts_precision'],
    ...given({
      name: place.name,
      description: place.findingIt ? `${placeWords(place)}. ${place.findingIt}` : placeWords(place),
      latitude: point?.lat,
      longitude: point?.lng,
    }),
  };
}

/** A place of an asset with its address, where all of it is public, and what is known of getting in. */
export function viewLocation(asset: FeedDoc, place: Place, districtOf: DistrictOf): OrukLocation {
  const address = viewAddress(place, districtOf);
  const accessibility = viewAccessibility(asset, locationIdOf(place.id));
  return {
    ...viewListedLocation(place),
    ...(address && { addresses: [address] }),
    ...(accessibility.length > 0 && { accessibility }),
  };
}

/** Whole or not at all: the standard asks for every part. */
function viewAddress({ id, lines, town, postcode }: Place, districtOf: DistrictOf) {
  if (lines.length === 0 || !town || !postcode) return null;
  return {
    id: idFrom(id, 'address'),
    location_id: locationIdOf(id),
    address_1: lines.join(', '),
    city: town,
    state_province: districtOf(postcode) ?? town,
    postal_code: postcode,
    country: 'GB' as const,
    address_type: 'physical' as const,
  };
}

/** What is known to be there, and what is known not to be; what nobody knows is not named. */
function viewAccessibility(asset: Pick<FeedDoc, 'access'>, locationId: string) {
  return accessFeatures.flatMap((feature) => {
    const fact = asset.access[feature];
    if (!fact) return [];
    return {
      id: idFrom(locationId, 'accessibility', feature),
      location_id: locationId,
      description: `${labelOf('access', feature)}: ${fact.state}`,
      ...given({ details: fact.note }),
    };
  });
}
