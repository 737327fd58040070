import { toWorld } from '../mercator.rules.ts';
import type { Name } from '../names.rules.ts';
import { loadNames, loadRegion, type Region } from './data.ts';
import { regionZoom } from './grid.ts';

/** Degrees, and the zoom of the map. */
export type View = { west: number; south: number; east: number; north: number; zoom: number };

/** From this zoom on the names of the regions are wanted too. */
const regionsFromZoom = 10;

/** Names there is room for, the more important first. Files that do not come leave their names out. */
export async function namesInView(view: View): Promise<Name[]> {
  const [everywhere, regions] = await Promise.all([loadNames().catch(() => []), regionsInView(view)]);
  return [...everywhere, ...regions.flatMap(({ names }) => names)]
    .filter((name) => name.from <= view.zoom && isIn(name, view))
    .sort((a, b) => b.size - a.size || a.from - b.from);
}

/** Outcodes in a view. */
export async function outcodesInView(view: View): Promise<Name[]> {
  const regions = await regionsInView(view);
  return regions.flatMap(({ outcodes }) => outcodes).filter((name) => isIn(name, view));
}

/** Every named town and outcode of the regions that a view touches, whatever the zoom. */
export async function regionsInView(view: View): Promise<Region[]> {
  if (view.zoom < regionsFromZoom) return [];
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
