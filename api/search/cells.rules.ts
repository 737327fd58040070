import type { LatLng } from '../contract/place.ts';
import type { Box } from '../contract/search.ts';

/** A cell of this many levels below the map's zoom is 32 screen pixels wide. */
const belowZoom = 3;
/** Cells across and down: a wall of a screen has fewer, and an answer stays small whatever box is asked about. */
const mostAcross = 128;
const [lowest, highest] = [8, 16];

/**
 * The level (Web-Mercator zoom) of the cells for a map's box: as fine as can be told apart on the screen, coarser where
 * the box is far too large for its zoom, which no map of ours asks for.
 */
export function levelFor(box: Box, zoom: number): number {
  // Over the date line the west lies east of the east.
  const width = ((box.east - box.west + 360) % 360 || 360) / 360;
  const height = Math.abs(mercator(box.south) - mercator(box.north));
  const finest = Math.floor(Math.log2(mostAcross / Math.max(width, height, 1e-9)));
  return Math.max(lowest, Math.min(highest, zoom + belowZoom, finest));
}

/** Degrees of a Web-Mercator tile. */
export function tileBox(x: number, y: number, level: number): Box {
  const tiles = 2 ** level;
  const lng = (column: number) => (column / tiles) * 360 - 180;
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / tiles))) * 180) / Math.PI;
  return { west: lng(x), south: lat(y + 1), east: lng(x + 1), north: lat(y) };
}

/** Web Mercator ends here, in degrees of latitude. */
const farNorth = 85.0511;

/** 0 in the far north, 1 in the far south. */
function mercator(lat: number): number {
  const bounded = Math.max(-farNorth, Math.min(farNorth, lat));
  return (1 - Math.asinh(Math.tan((bounded * Math.PI) / 180)) / Math.PI) / 2;
}

/** The Web-Mercator tile of a point. */
export function cellOf({ lat, lng }: LatLng, level: number): { x: number; y: number } {
  const tiles = 2 ** level;
  const within = (at: number) => Math.min(tiles - 1, Math.max(0, Math.floor(at * tiles)));
  return { x: within((lng + 180) / 360), y: within(mercator(lat)) };
}
