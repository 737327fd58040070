import type { LatLng } from '../../contract/place.ts';
import type { Box } from '../../contract/search.ts';
import { put, wordsFor, type Bits } from './bits.ts';
import { resized, roomFor } from './growth.ts';

/** Mean radius of the earth in metres; Meilisearch reckons with the same sphere. */
export const earthRadius = 6_371_000;
const radians = Math.PI / 180;

/** The grid's cells in degrees: about 5.5 by 5.5 km in Britain. */
const cellHeight = 0.05;
const cellWidth = 0.08;
const cellsInRow = Math.ceil(360 / cellWidth) + 1;
/** Beyond so many cells looking at every document is quicker. */
const mostCells = 4096;

/** Where documents are: degrees, points of the unit sphere (so that a distance needs no trigonometry) and a grid. */
export function createPlaces() {
  let lats = new Float64Array(64);
  let lngs = new Float64Array(64);
  let sphere = new Float64Array(64 * 3);
  let tiles = new Uint32Array(64);
  let located: Bits = new Uint32Array(2);
  let end = 0;
  const grid = new Map<number, number[]>();

  return {
    lat: (slot: number) => lats[slot]!,
    lng: (slot: number) => lngs[slot]!,
    /** The Web-Mercator tile at zoom 16: x in the upper, y in the lower 16 bits. */
    tile: (slot: number) => tiles[slot]!,
    located: () => located,

    put(slot: number, point: LatLng | null) {
      if (slot >= lats.length) grow(slot);
      end = slot + 1;
      if (!point) return;
      lats[slot] = point.lat;
      lngs[slot] = point.lng;
      sphere.set(onSphere(point), slot * 3);
      tiles[slot] = tileOf(point);
      put(located, slot);
      const cell = rowOf(point.lat) * cellsInRow + columnOf(point.lng);
      const there = grid.get(cell);
      if (there) there.push(slot);
      else grid.set(cell, [slot]);
    },

    pointOf: (slot: number): LatLng | null =>
      (located[slot >>> 5]! >>> (slot & 31)) & 1 ? { lat: lats[slot]!, lng: lngs[slot]! } : null,

    /** Adds to `bits` every document within so many metres; the rim belongs to it. */
    addWithin(bits: Bits, centre: LatLng, radius: number) {
      const [x, y, z] = onSphere(centre);
      const farthest = (straightOf(radius) / earthRadius) ** 2;
      const within = (slot: number) => {
        const dx = x - sphere[slot * 3]!;
        const dy = y - sphere[slot * 3 + 1]!;
        const dz = z - sphere[slot * 3 + 2]!;
        return dx * dx + dy * dy + dz * dz <= farthest;
      };
      addIf(bits, boxAround(centre, radius), within);
    },

    /** Adds every document in the box, its edges included. A box whose west lies east of its east crosses the date line. */
    addInBox(bits: Bits, box: Box) {
      const halves =
        box.west <= box.east
          ? [box]
          : [
              { ...box, east: 180 },
              { ...box, west: -180 },
            ];
      for (const { west, south, east, north } of halves) {
        const within = (slot: number) =>
          lats[slot]! >= south && lats[slot]! <= north && lngs[slot]! >= west && lngs[slot]! <= east;
        addIf(bits, { west, south, east, north }, within);
      }
    },

    /** Straight through the earth, in metres, from here to a document's point; NaN where it has none. */
    straightFrom(centre: LatLng) {
      const [x, y, z] = onSphere(centre);
      return (slot: number) => {
        if (((located[slot >>> 5]! >>> (slot & 31)) & 1) === 0) return NaN;
        const dx = x - sphere[slot * 3]!;
        const dy = y - sphere[slot * 3 + 1]!;
        const dz = z - sphere[slot * 3 + 2]!;
        return earthRadius * Math.sqrt(dx * dx + dy * dy + dz * dz);
      };
    },
  };

  /** `area` null: it holds a pole or crosses the date line, so every document is looked at. */
  function addIf(bits: Bits, area: Box | null, within: (slot: number) => boolean) {
    const rows = area ? [rowOf(area.south), rowOf(area.north)] : [0, 0];
    const columns = area ? [columnOf(area.west), columnOf(area.east)] : [0, 0];
    if (!area || (rows[1]! - rows[0]! + 1) * (columns[1]! - columns[0]! + 1) > mostCells) {
      for (let slot = 0; slot < end; slot++) {
        if ((located[slot >>> 5]! >>> (slot & 31)) & 1 && within(slot)) put(bits, slot);
      }
      return;
    }
    for (let row = rows[0]!; row <= rows[1]!; row++) {
      for (let column = columns[0]!; column <= columns[1]!; column++) {
        for (const slot of grid.get(row * cellsInRow + column) ?? []) if (within(slot)) put(bits, slot);
      }
    }
  }

  function grow(slot: number) {
    const length = roomFor(slot + 1);
    lats = resized(lats, length);
    lngs = resized(lngs, length);
    sphere = resized(sphere, length * 3);
    tiles = resized(tiles, length);
    located = resized(located, wordsFor(length));
  }
}
export type Places = ReturnType<typeof createPlaces>;

const rowOf = (lat: number) => Math.floor((lat + 90) / cellHeight);
const columnOf = (lng: number) => Math.floor((lng + 180) / cellWidth);

function onSphere({ lat, lng }: LatLng): [number, number, number] {
  const ring = Math.cos(lat * radians);
  return [ring * Math.cos(lng * radians), ring * Math.sin(lng * radians), Math.sin(lat * radians)];
}

/** The straight way between two points so many metres apart. Both rise together, so either can put in order. */
export const straightOf = (metres: number) =>
  2 * earthRadius * Math.sin(Math.min(metres / (2 * earthRadius), Math.PI / 2));

/** The way over the ground where the straight one is so many metres long. */
export const overGround = (straight: number) =>
  2 * earthRadius * Math.asin(Math.min(1, straight / (2 * earthRadius)));

/** The smallest box that holds the circle, or null where degrees are no help (a pole, the date line). */
function boxAround({ lat, lng }: LatLng, metres: number): Box | null {
  const slack = 1e-9;
  const angle = metres / earthRadius;
  const south = lat - angle / radians - slack;
  const north = lat + angle / radians + slack;
  if (south <= -90 || north >= 90) return null;
  const width = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * radians))) / radians + slack;
  if (lng - width < -180 || lng + width > 180) return null;
  return { south, north, west: lng - width, east: lng + width };
}

/** Web Mercator ends here. */
const northernmost = 85.0511287798;

function tileOf({ lat, lng }: LatLng) {
  const size = 65_536;
  const clamped = Math.max(-northernmost, Math.min(northernmost, lat)) * radians;
  const x = Math.floor(((lng + 180) / 360) * size);
  const y = Math.floor(((1 - Math.asinh(Math.tan(clamped)) / Math.PI) / 2) * size);
  const bounded = (n: number) => Math.max(0, Math.min(size - 1, n));
  return ((bounded(x) << 16) | bounded(y)) >>> 0;
}
