/**
 * Makes the small files that the offline map is drawn from (`web/map/data/`), from Natural Earth's
 * coast (npm world-atlas, public domain). Run it again only when that package changes:
 * `npx tsx scripts/make-land.ts`. The files are committed, so that a build needs nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { encodeLine } from '../web/map/line.rules.ts';
import { clipRing, ringSize, simplify, type Ring } from './lib/rings.ts';

/** Countries that are drawn in full; the rest are a quiet backdrop. By UN number. */
const home = new Set(['826', '372', '833', '832', '831']);
/** Wider than anybody can pan, so that no cut edge is ever seen: west, south, east, north. */
const frame = [-34, 41, 24, 67] as const;
/** The finer coast is of the islands alone. */
const isles = [-11, 49, 2.2, 61] as const;

const require = createRequire(import.meta.url);

makeLand('50m', 'land-coarse.json', 1e3, (id, ring) =>
  home.has(id) ? clipRing(ring, isles) : keepLarge(simplify(clipRing(ring, frame), 0.03), 0.15),
);
makeLand('10m', 'land-fine.json', 1e4, (id, ring) => (home.has(id) ? clipRing(ring, isles) : []));

type Cut = (id: string, ring: Ring) => Ring;

/** Writes one file: rings of home and of the neighbours, each an encoded line. */
function makeLand(scale: '10m' | '50m', file: string, steps: number, cut: Cut): void {
  const land = { steps, home: [] as string[], abroad: [] as string[] };
  for (const { id, rings } of countries(scale)) {
    for (const ring of rings) {
      const kept = cut(id, ring);
      if (kept.length < 4) continue;
      land[home.has(id) ? 'home' : 'abroad'].push(encodeLine(kept, steps));
    }
  }
  writeFileSync(new URL(`../web/map/data/${file}`, import.meta.url), `${JSON.stringify(land)}\n`);
  console.log(`${file}: ${land.home.length} rings at home, ${land.abroad.length} abroad`);
}

/** Outer rings and lakes of each country, as longitude and latitude. */
function countries(scale: '10m' | '50m'): { id: string; rings: Ring[] }[] {
  const path = require.resolve(`world-atlas/countries-${scale}.json`);
  const world = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  return feature(world, world.objects.countries).features.map(({ id, geometry }) => ({
    id: String(id),
    rings: polygonsOf(geometry as Polygon | MultiPolygon).map((ring) => ring.map(asPair)),
  }));
}

function polygonsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
function asPair([lng = 0, lat = 0]: Position): [number, number] {
  return [lng, lat];
}
function keepLarge(ring: Ring, degrees: number): Ring {
  return ringSize(ring) < degrees ? [] : ring;
}
