import { toWorld } from '../mercator.rules.ts';
import type { Name } from '../names.rules.ts';
import { loadNames, loadRegion, type Region } from './data.ts';
import { regionsFromZoom, regionZoom } from './grid.ts';

/** Degrees, and the zoom of the map. */
export type View = { west: number; south: number; east: number; north: number; zoom: number };

/**
 * Names there is room for in `wide`, the more important first. `seen` is what is truly in view: no file is fetched
 * for the margin around it. Files that do not come leave their names out.
 */
export async function namesInView(seen: View, wide: View): Promise<Name[]> {
  const names =
    seen.zoom < regionsFromZoom
      ? await loadNames().catch(() => [])
      : (await regionsInView(seen)).flatMap((region) => region.names);
  return names
    .filter((name) => name.from <= wide.zoom && isIn(name, wide))
    .sort((a, b) => b.size - a.size || a.from - b.from);
}

/** Outcodes in `wide`, of the regions of `seen`. */
export async function outcodesInView(seen: View, wide: View): Promise<Name[]> {
  const regions = await regionsInView(seen);
  return regions.flatMap(({ outcodes }) => outcodes).filter((name) => isIn(name, wide));
}

/** Every region that a view touches. */
async function regionsInView(view: View): Promise<Region[]> {
  const first = tileOf(view.north, view.west);
  const last = tileOf(view.south, view.east);
  const asked: Promise<Region | null>[] = [];
  for (let x = first.x; x <= last.x; x++)
    for (let y = first.y; y <= last.y; y++) asked.push(loadRegion(x, y));
  return (await Promise.all(asked)).filter((region) => region !== null);
}

function tileOf(lat: number, lng: number): { x: number; y: number } {
  const { x, y } = toWorld({ lat, lng });
  return { x: Math.floor(x * 2 ** regionZoom), y: Math.floor(y * 2 ** regionZoom) };
}

const isIn = ({ lat, lng }: Name, { west, south, east, north }: View) =>
  lng >= west && lng <= east && lat >= south && lat <= north;
