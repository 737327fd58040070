import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { encodeLine } from '../../web/map/line.rules.ts';
import { clipRing, ringSize, simplify, type Ring } from './rings.ts';

/** Rings as encoded lines; a step is 1/`steps` degree. */
export type Land = { steps: number; rings: string[] };

/** Countries drawn in full, by UN number: United Kingdom, Ireland, Man, Guernsey, Jersey. */
const home = new Set(['826', '372', '833', '831', '832']);
/** Wider than anybody can pan, so that no cut edge is ever seen. */
const frame = [-34, 41, 24, 67] as const;
const require = createRequire(import.meta.url);

/** The British Isles: the coarse coast for whole-country views, the fine one from zoom 7. */
export function homeLand(scale: '10m' | '50m', steps: number): Land {
  return encode(
    countries(scale).flatMap(({ id, rings }) => (home.has(id) ? rings : [])),
    steps,
  );
}

/** The neighbours, as a backdrop: small islands and fine detail left out. */
export function landAbroad(): Land {
  const rings = countries('50m').flatMap(({ id, rings }) => (home.has(id) ? [] : rings));
  const kept = rings.map((ring) => clipRing(ring, frame)).filter((ring) => ringSize(ring) > 0.15);
  return encode(
    kept.map((ring) => simplify(ring, 0.02)),
    1e3,
  );
}

function encode(rings: Ring[], steps: number): Land {
  return { steps, rings: rings.filter((ring) => ring.length > 3).map((ring) => encodeLine(ring, steps)) };
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

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
const asPair = ([lng = 0, lat = 0]: Position): [number, number] => [lng, lat];
