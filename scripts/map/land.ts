import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { encodeLine } from '../../web/map/line.rules.ts';
import { clipRing, ringSize, simplify, thin, type Ring } from './rings.ts';

/** Rings as encoded lines; a step is 1/`steps` degree. */
export type Land = { steps: number; rings: string[] };
type World = Topology<{ countries: GeometryCollection }>;

/** Countries drawn in full, by UN number: United Kingdom, Ireland, Man, Guernsey, Jersey. */
const home = new Set(['826', '372', '833', '831', '832']);
/** Wider than anybody can pan, so that no cut edge is ever seen. */
const frame = [-34, 41, 24, 67] as const;
const require = createRequire(import.meta.url);

/** The British Isles, as exact as the source has them or to some `degrees`. */
export function homeRings(scale: '10m' | '50m', degrees = 0): Ring[] {
  return countries(scale, degrees).flatMap(({ id, rings }) => (home.has(id) ? rings : []));
}

/** The neighbours, as a backdrop: small islands and fine detail left out. */
export function ringsAbroad(): Ring[] {
  const rings = countries('50m').flatMap(({ id, rings }) => (home.has(id) ? [] : rings));
  const kept = rings.map((ring) => clipRing(ring, frame)).filter((ring) => ringSize(ring) > 0.15);
  return kept.map((ring) => simplify(ring, 0.02));
}

/** The same land as features of one polygon each, the finer coast at home. */
export function landPolygons(): object[] {
  const near = countries('10m').flatMap(({ id, polygons }) => (home.has(id) ? polygons : []));
  const far = countries('50m').flatMap(({ id, polygons }) => (home.has(id) ? [] : polygons));
  const inFrame = far.map((polygon) =>
    polygon.map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 3),
  );
  return [...near, ...inFrame.filter((polygon) => polygon.length > 0)].map((polygon) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: polygon.map(closed) },
  }));
}

const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];

/** Rings as a data file keeps them. */
export function packLand(rings: Ring[], steps: number): Land {
  return { steps, rings: rings.filter((ring) => ring.length > 3).map((ring) => encodeLine(ring, steps)) };
}

/** Polygons of each country, outer ring first and then lakes, as longitude and latitude; and all their rings. */
function countries(scale: '10m' | '50m', degrees = 0): { id: string; polygons: Ring[][]; rings: Ring[] }[] {
  const path = require.resolve(`world-atlas/countries-${scale}.json`);
  const world = JSON.parse(readFileSync(path, 'utf8')) as World;
  if (degrees > 0) simplifyArcs(world, degrees);
  return feature(world, world.objects.countries).features.map(({ id, geometry }) => {
    const polygons = polygonsOf(geometry as Polygon | MultiPolygon).map((polygon) => polygon.map(asRing));
    return { id: String(id), polygons, rings: polygons.flat() };
  });
}

/** Border by border, so that two countries keep the same one between them. Changes `world`. */
function simplifyArcs(world: World, degrees: number): void {
  const { scale = [1, 1], translate = [0, 0] } = world.transform ?? {};
  world.arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([right = 0, up = 0]): [number, number] => {
      [x, y] = [x + right, y + up];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return thin(line, degrees);
  });
  delete world.transform;
}

function polygonsOf(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
/** Without the last point, which repeats the first. */
function asRing(points: Position[]): Ring {
  return points.slice(0, -1).map(([lng = 0, lat = 0]) => [lng, lat]);
}
