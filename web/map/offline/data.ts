import { decodeLine } from '../line.rules.ts';
import { toWorld } from '../mercator.rules.ts';
import { unpackNames, type Name } from '../names.rules.ts';
import { decodeCells, decodeLevels } from '../pattern.rules.ts';
import type { Grid } from '../contour.rules.ts';
import {
  hamletCells,
  isBuilt,
  overviewGrid,
  regionCells,
  regionMargin,
  regionSteps,
  regionZoom,
} from './grid.ts';

/** A ring of land: x and y in turn, the world being 1 × 1, and the box around it. */
export type Ring = { points: Float64Array; west: number; north: number; east: number; south: number };
/** All that a map from zoom 10 on shows of one region: coasts, where people live, cells that hold a hamlet, names. */
export type Region = {
  land: Ring[];
  abroad: Ring[];
  built: Grid;
  hamlets: number[];
  names: Name[];
  outcodes: Name[];
};

type Land = { steps: number; rings: string[] };

const regions = new Map<string, Promise<Region | null>>();

/** The coast of the isles for whole-country views. */
export const loadCoarseLand = once(() => import('../data/land-coarse.json').then(ringsOf));
/** The same from zoom 7; from zoom 10 the regions have it as exact as it is known here. */
export const loadMiddlingLand = once(() => import('../data/land-middling.json').then(ringsOf));
/** The neighbours' coast. */
export const loadLandAbroad = once(() => import('../data/land-abroad.json').then(ringsOf));

/** Names that are written before zoom 10, which the regions have too. */
export const loadNames = once(async () => unpackNames((await import('../data/names.json')).default));

/** Where people live, over the whole of the isles. */
export const loadOverview = once(async (): Promise<Grid> => {
  const { default: overview } = await import('../data/overview.json');
  const { columns, rows } = overviewGrid;
  return { levels: decodeLevels(overview.built, columns, rows), columns, rows };
});

/** A region by the x and y of its tile; null out at sea and in other countries. */
export function loadRegion(x: number, y: number): Promise<Region | null> {
  const key = `${x}-${y}`;
  const loading = regions.get(key) ?? readRegion(x, y).catch(() => null);
  regions.set(key, loading);
  return loading;
}

async function readRegion(x: number, y: number): Promise<Region> {
  const { default: region } = (await import(`../data/regions/${x}-${y}.json`)) as { default: PackedRegion };
  const size = regionCells + 2 * regionMargin;
  const built = { levels: decodeLevels(region.built, size, size), columns: size, rows: size };
  const side = 2 ** regionZoom;
  const land = (lines: string[]) =>
    ringsAs(lines, regionSteps, (across, down) => ({ x: (x + across) / side, y: (y + down) / side }));
  return {
    land: land(region.land),
    abroad: land(region.abroad),
    built,
    hamlets: decodeCells(region.hamlets, hamletCells, hamletCells, isBuilt(built.levels)),
    names: unpackNames(region.names),
    outcodes: unpackNames(region.outcodes),
  };
}

type Packed = Parameters<typeof unpackNames>[0];
type PackedRegion = {
  land: string[];
  abroad: string[];
  built: string;
  hamlets: string;
  names: Packed;
  outcodes: Packed;
};

const ringsOf = ({ default: { steps, rings } }: { default: Land }) =>
  ringsAs(rings, steps, (lng, lat) => toWorld({ lng, lat }));

function ringsAs(
  lines: string[],
  steps: number,
  place: (first: number, second: number) => { x: number; y: number },
): Ring[] {
  return lines.map((line) => {
    const points = decodeLine(line, steps);
    const box = { west: 1, north: 1, east: 0, south: 0 };
    for (let at = 0; at < points.length; at += 2) {
      const { x, y } = place(points[at] ?? 0, points[at + 1] ?? 0);
      points[at] = x;
      points[at + 1] = y;
      box.west = Math.min(box.west, x);
      box.east = Math.max(box.east, x);
      box.north = Math.min(box.north, y);
      box.south = Math.max(box.south, y);
    }
    return { points, ...box };
  });
}

/** Asks at most once; a failed try may be repeated. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}
