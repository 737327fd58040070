import type { LatLng } from '../../api/contract/place.ts';

/** Web Mercator with the whole world as a square of side 1, origin at the north-west corner. */
export function toWorld({ lat, lng }: LatLng): { x: number; y: number } {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return { x: (lng + 180) / 360, y: 0.5 - north / (2 * Math.PI) };
}

/** The way back from `toWorld`. */
export function fromWorld({ x, y }: { x: number; y: number }): LatLng {
  return { lat: (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90, lng: x * 360 - 180 };
}

/** Side of the world in pixels at a zoom of Leaflet's. */
export const worldPixels = (zoom: number) => 256 * 2 ** zoom;

/** Metres on the ground that one pixel shows at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (40_075_017 * Math.cos((lat * Math.PI) / 180)) / worldPixels(zoom);
}

/** Metres between two points, along the ground; the same sphere as a search reckons with. */
export function metresBetween(a: LatLng, b: LatLng): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 12_742_000 * Math.asin(Math.min(1, Math.sqrt(h)));
}
