import type { OrukServiceAtLocation } from '../contract/oruk.ts';
import type { FeedDoc } from './feed.store.ts';
import { locationIdOf, shownPlaces, viewListedLocation, viewLocation } from './location.view.ts';
import { viewListedService, viewService, type Told } from './service.view.ts';

/** An asset once for each of its places that may be told of, in their order. `full`: with all that belongs to both. */
export function viewAtLocations(asset: FeedDoc, told: Told, full: boolean): OrukServiceAtLocation[] {
  const places = shownPlaces(asset);
  if (places.length === 0) return [];
  const service = full ? viewService(asset, told) : viewListedService(asset, told);
  return places.map((place) => ({
    id: place.id,
    service_id: asset._id,
    location_id: locationIdOf(place.id),
    location: full ? viewLocation(asset, place, told.districtOf) : viewListedLocation(place),
    service,
  }));
}
