import type { LatLng } from '../../api/contract/place.ts';
import type { SearchAnswer } from '../../api/contract/search.ts';
import { loadNames, loadRegion } from './offline/data.ts';
import { regionsFromZoom, regionZoom } from './offline/grid.ts';
import { metresBetween, toWorld } from './mercator.rules.ts';
import type { Landmark } from './steer.rules.ts';

/** How far off a town still helps, in metres. */
const townReach = 60_000;
/** Towns of the regions around that leave no direction without one: no others are asked for. */
const plenty = 60;
/** How far off a library or a park still helps, in metres. */
const placeReach = 3000;
/** Names of our own places that people know their way by. */
const wellKnown = /\b(library|station|interchange|park|town hall|market|leisure centre|museum|hospital)\b/i;
/** Squares of about two kilometres: within one the same answer serves. */
const squares = 50;

const asked = new Map<string, Promise<Landmark[]>>();

/** Towns around a point, and from zoom 13 the libraries, stations and parks that our own data knows there. */
export async function loadLandmarks(near: LatLng, zoom: number, signal: AbortSignal): Promise<Landmark[]> {
  const [towns, places] = await Promise.all([
    townsAround(near, zoom),
    zoom >= 13 ? placesAround(near, signal) : [],
  ]);
  return [...towns, ...places].filter(({ point }) => metresBetween(near, point) < townReach);
}

async function townsAround(near: LatLng, zoom: number): Promise<Landmark[]> {
  const { x, y } = toWorld(near);
  const [rx, ry] = [x * 2 ** regionZoom, y * 2 ** regionZoom];
  // the region itself and those whose edge is near
  const columns = new Set([Math.floor(rx - 0.3), Math.floor(rx + 0.3)]);
  const rows = new Set([Math.floor(ry - 0.3), Math.floor(ry + 0.3)]);
  const regions = await Promise.all([...columns].flatMap((c) => [...rows].map((r) => loadRegion(c, r))));
  const names = regions.flatMap((region) => region?.names ?? []);
  const more = zoom < regionsFromZoom || names.length < plenty ? await loadNames().catch(() => []) : [];
  return [...more, ...names].map(({ name, lat, lng, size }) => ({ name, point: { lat, lng }, weight: size }));
}

/** One question a square of two kilometres, kept; no answer means no arrows, never an error. */
function placesAround({ lat, lng }: LatLng, signal: AbortSignal): Promise<Landmark[]> {
  const [row, column] = [Math.round(lat * squares), Math.round(lng * squares)];
  const key = `${row} ${column}`;
  const asking =
    asked.get(key) ??
    askPlaces({ lat: row / squares, lng: column / squares }, signal).catch(() => {
      asked.delete(key);
      return [];
    });
  asked.set(key, asking);
  return asking;
}

async function askPlaces({ lat, lng }: LatLng, signal: AbortSignal): Promise<Landmark[]> {
  const query = `at=${lat},${lng}&radius=${placeReach}&kind=place&kind=institution&sort=distance`;
  const reply = await fetch(`/api/v1/search?${query}`, { signal });
  if (!reply.ok) return [];
  const { hits } = (await reply.json()) as SearchAnswer;
  return hits.flatMap(({ name, place }) =>
    place?.point && ['exact', 'street'].includes(place.precision) && wellKnown.test(name)
      ? [{ name, point: place.point, weight: 1 }]
      : [],
  );
}
