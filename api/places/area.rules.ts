import {
  area as squareMetres,
  cleanCoords,
  kinks,
  multiPolygon,
  polygon,
  rewind,
  truncate,
} from '@turf/turf';

type Position = number[];
/** GeoJSON as it is stored: longitude first, outer rings anticlockwise (RFC 7946). */
export type AreaGeometry =
  { type: 'Polygon'; coordinates: Position[][] } | { type: 'MultiPolygon'; coordinates: Position[][][] };

/** Looking for crossings takes 0.3 s at this many, four times as long at twice as many. */
const mostPoints = 5_000;
/** The United Kingdom with its seas: nothing larger is an area somebody serves. */
const mostSquareMetres = 900_000e6;

/**
 * A polygon made fit to be stored and asked about, or the reason why it is not, in a sentence for the person who sent
 * it. Cleaned of doubled points, cut to six decimals (10 cm), outer rings anticlockwise, each ring beginning at its
 * least point, so that the same area drawn twice is the same.
 */
export function readArea(geometry: unknown): { geometry: AreaGeometry } | { problem: string } {
  const shape = shapeOf(geometry);
  if (typeof shape === 'string') return { problem: shape };

  const bad = badPolygons(shape);
  if (bad) return { problem: bad };

  const tidy = shape.flatMap((rings) => {
    const clean = tidyPolygon(rings);
    return clean ? [clean] : [];
  });
  if (tidy.length < shape.length) return { problem: 'The outline has no room inside it.' };
  for (const rings of tidy) {
    const [crossing] = kinks(polygon(rings)).features;
    if (crossing)
      return { problem: `The outline crosses itself near ${placeIn(crossing.geometry.coordinates)}.` };
  }
  const covers = squareMetres(multiPolygon(tidy));
  if (covers < 1) return { problem: 'The outline has no room inside it.' };
  if (covers > mostSquareMetres) return { problem: 'The outline is larger than the whole United Kingdom.' };

  const [first] = tidy;
  return {
    geometry:
      tidy.length === 1 && first
        ? { type: 'Polygon', coordinates: first }
        : { type: 'MultiPolygon', coordinates: tidy.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) },
  };
}

/** The polygons of the geometry, or what is wrong with it. */
function shapeOf(geometry: unknown): Position[][][] | string {
  if (typeof geometry !== 'object' || geometry === null) return 'The area is not a GeoJSON polygon.';
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `The area is ${typeof type === 'string' ? `a ${type.slice(0, 40)}` : 'something'}, not a Polygon or MultiPolygon.`;

  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'The area has no outline.';
  const rings = polygons.flatMap((rings: unknown): unknown[] => (Array.isArray(rings) ? rings : [rings]));
  if (rings.length === 0 || !rings.every((ring) => Array.isArray(ring) && ring.length > 0))
    return 'The area has no outline.';
  if (!polygons.every((each) => Array.isArray(each) && each.length > 0)) return 'The area has no outline.';

  const points = rings.flatMap((ring) => ring as unknown[]);
  if (points.length > mostPoints)
    return `The outline has ${points.length} points; ${mostPoints} are the most. Please simplify it.`;
  if (!points.every(isPosition)) return 'A point of the outline is not a longitude and a latitude.';
  return polygons as Position[][][];
}

function badPolygons(polygons: Position[][][]): string | null {
  for (const ring of polygons.flat()) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return 'The outline does not end where it begins.';
    if (new Set(ring.map((at) => `${at[0]},${at[1]}`)).size < 3)
      return 'An outline needs at least three different corners.';
    // in Britain the first number is never above 3 and the second never below 49
    if (ring.every(([lng = 0, lat = 0]) => lng > 40 && lat < 20))
      return 'Longitude and latitude are swapped: GeoJSON has longitude first.';
    const outside = ring.find(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90);
    if (outside) return `There is no such place as ${placeIn(outside)}.`;
  }
  return null;
}

/** Null where nothing is left of it once cleaned. */
function tidyPolygon(rings: Position[][]): Position[][] | null {
  try {
    const flat = rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [lng, lat]));
    const cut = truncate(polygon(flat), { precision: 6, coordinates: 2 });
    const { geometry } = rewind(cleanCoords(cut)) as typeof cut;
    return geometry.coordinates.map(fromLeast);
  } catch {
    return null; // turf throws where fewer than three corners remain
  }
}

/** The same closed ring, begun at its least point. */
function fromLeast(ring: Position[]): Position[] {
  const open = ring.slice(0, -1);
  let least = 0;
  for (const [at, point] of open.entries()) if (before(point, open[least] ?? [])) least = at;
  const turned = [...open.slice(least), ...open.slice(0, least)];
  return [...turned, ...turned.slice(0, 1)];
}

const before = ([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position) =>
  lngA < lngB || (lngA === lngB && latA < latB);

const isPosition = (point: unknown): point is Position =>
  Array.isArray(point) && point.length >= 2 && point.slice(0, 2).every((number) => Number.isFinite(number));

const key = (value: unknown) => JSON.stringify(value);
const placeIn = ([lng = 0, lat = 0]: Position) => `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
