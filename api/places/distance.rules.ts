import type { LatLng } from '../contract/place.ts';

/** Metres; both search engines reckon with it, so that a distance shown is the one that was searched by. */
const earth = 6_371_000;
const rad = Math.PI / 180;

/** Metres between two points over a sphere (haversine); within 0.6 % of the truth in Britain. */
export function metresBetween(a: LatLng, b: LatLng): number {
  const north = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const east = Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return (
    2 *
    earth *
    Math.asin(Math.min(1, Math.sqrt(north + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * east)))
  );
}
