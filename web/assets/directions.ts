import type { LatLng } from '../../api/contract/place.ts';

/** Directions on openstreetmap.org, which needs no key and no app. */
export function directionsTo({ lat, lng }: LatLng): string {
  const to = encodeURIComponent(`${lat},${lng}`);
  return `https://www.openstreetmap.org/directions?to=${to}#map=16/${lat}/${lng}`;
}

/** A `geo:` address, which a phone opens in the map app its owner uses. */
export function mapAppAt({ lat, lng }: LatLng, name = ''): string {
  return `geo:${lat},${lng}?q=${lat},${lng}${name ? encodeURIComponent(`(${name})`) : ''}`;
}
