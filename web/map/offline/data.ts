import { decodeLine, decodeNumbers } from '../line.rules.ts';
import { toWorld } from '../mercator.rules.ts';
import { unpackNames, type Name } from '../names.rules.ts';
import { decodeRuns } from '../runs.rules.ts';
import type { Grid } from '../contour.rules.ts';
import { overviewGrid, regionCells, regionMargin } from './grid.ts';

/** A ring of land: x and y in turn, the world being 1 × 1, and the box around it. */
export type Ring = { points: Float64Array; west: number; north: number; east: number; south: number };
/** Finer data of one region: where people live, cells that hold a hamlet, and names from zoom 10. */
export type Region = { built: Grid; hamlets: number[]; names: Name[]; outcodes: Name[] };

type Land = { steps: number; rings: string[] };

const regions = new Map<string, Promise<Region | null>>();

/** The coast of the isles for whole-country views. */
export const loadCoarseLand = once(() => import('../data/land-coarse.json').then(ringsOf));
/** The coast of the isles as near as it is known here. */
export const loadFineLand = once(() => import('../data/land-fine.json').then(ringsOf));
/** The neighbours' coast. */
export const loadLandAbroad = once(() => import('../data/land-abroad.json').then(ringsOf));

/** Names that are written before zoom 10. */
export const loadNames = once(async () => unpackNames((await import('../data/names.json')).default));

/** Where people live, over the whole of the isles. */
export const loadOverview = once(async (): Promise<Grid> => {
  const { default: overview } = await import('../data/overview.json');
  const { columns, rows } = overviewGrid;
  return { levels: decodeRuns(overview.built, columns * rows), columns, rows };
});

/** A region by the x and y of its tile; null where nobody lives. */
export function loadRegion(x: number, y: number): Promise<Region | null> {
  const key = `${x}-${y}`;
  const loading = regions.get(key) ?? readRegion(key).catch(() => null);
  regions.set(key, loading);
  return loading;
}

async function readRegion(key: string): Promise<Region> {
  const { default: region } = (await import(`../data/regions/${key}.json`)) as {
    default: { built: string; hamlets: string; names: Packed; outcodes: Packed };
  };
  const size = regionCells + 2 * regionMargin;
  return {
    built: { levels: decodeRuns(region.built, size * size), columns: size, rows: size },
    hamlets: cellsOf(region.hamlets),
    names: unpackNames(region.names),
    outcodes: unpackNames(region.outcodes),
  };
}

function cellsOf(gaps: string): number[] {
  let cell = 0;
  return decodeNumbers(gaps).map((gap) => (cell += gap));
}

type Packed = Parameters<typeof unpackNames>[0];

function ringsOf({ default: { steps, rings } }: { default: Land }): Ring[] {
  return rings.map((ring) => {
    const points = decodeLine(ring, steps);
    const box = { west: 1, north: 1, east: 0, south: 0 };
    for (let at = 0; at < points.length; at += 2) {
      const { x, y } = toWorld({ lng: points[at] ?? 0, lat: points[at + 1] ?? 0 });
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
