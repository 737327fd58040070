import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import type { Box } from '../../api/contract/search.ts';
import { boxAround } from './merge.rules.ts';
import type { ResultsMapProps } from './props.ts';

/** Whole of the isles, for a search without a place. */
const isles: LatLngBoundsExpression = [
  [49.8, -8.2],
  [59.4, 1.8],
];
/** Nobody needs Africa: the map stays where there is something to see. */
export const farthest: LatLngBoundsExpression = [
  [46.5, -16],
  [63.5, 8],
];
/** Drawn land is too coarse to be looked at from nearer than 17. */
export const lastZoom = { offline: 17, raster: 19, pmtiles: 18 };

/** Where a search opens the map: its own box, its circle, what it found, or the whole of the isles. */
export function startOf({
  query,
  centre,
  radius,
  hits,
}: Pick<ResultsMapProps, 'query' | 'centre' | 'radius' | 'hits'>): LatLngBoundsExpression {
  const box = new URLSearchParams(query).get('box')?.split(',').map(Number);
  if (box?.length === 4 && box.every(Number.isFinite)) {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    return [
      [south, west],
      [north, east],
    ];
  }
  const points = hits.flatMap(({ point }) => point ?? []);
  if (centre) {
    const up = (radius ?? 4828) / 111_320;
    const across = up / Math.cos((centre.lat * Math.PI) / 180);
    return [
      [centre.lat - up, centre.lng - across],
      [centre.lat + up, centre.lng + across],
    ];
  }
  const around = boxAround(points);
  return around
    ? [
        [around.south, around.west],
        [around.north, around.east],
      ]
    : isles;
}

/** As near as shows all of a box, and nearer than now. */
export function zoomInto(map: LeafletMap, { west, south, east, north }: Box): void {
  const bounds: [[number, number], [number, number]] = [
    [south, west],
    [north, east],
  ];
  const fitting = map.getBoundsZoom(bounds, false);
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, fitting));
  map.setView([(south + north) / 2, (west + east) / 2], zoom);
}
