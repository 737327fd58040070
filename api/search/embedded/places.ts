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

/** Where documents are: degrees, points of the unit sphere (so that a distance needs no trigonometry) and a grid. */
export function createPlaces() {
  let lats = new Float64Array(64);
  let lngs = new Float64Array(64);
  let sphere = new Float64Array(64 * 3);
  let tiles = new Uint32Array(64);
  let located: Bits = new Uint32Array(2);
  const grid = new Map<number, number[]>();

  return {
    lat: (slot: number) => lats[slot]!,
    lng: (slot: number) => lngs[slot]!,
    /** The Web-Mercator tile at zoom 16: x in the upper, y in the lower 16 bits. */
    tile: (slot: number) => tiles[slot]!,
    located: () => located,

    put(slot: number, point: LatLng | null) {
      if (slot >= lats.length) grow(slot);
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
      // The edge of a cell along a parallel bulges out a little between its corners.
      const safely = (straightOf(Math.max(0, radius - 50)) / earthRadius) ** 2;
      const inside = ({ south, west, north, east }: Box) =>
        [south, north].every((lat) =>
          [west, east].every((lng) => {
            const [cx, cy, cz] = onSphere({ lat, lng });
            return (x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2 <= safely;
          }),
        );
      addIf(bits, boxAround(centre, radius), within, inside);
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
        const inside = (cell: Box) =>
          cell.south >= south && cell.north <= north && cell.west >= west && cell.east <= east;
        addIf(bits, { west, south, east, north }, within, inside);
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

  /**
   * Adds what lies `within`, cell by cell of the grid; of a cell that lies `inside` as a whole nothing is looked at.
   * `area` null: it holds a pole or crosses the date line, so every document is looked at.
   */
  function addIf(
    bits: Bits,
    area: Box | null,
    within: (slot: number) => boolean,
    inside: (cell: Box) => boolean,
  ) {
    const addCell = (row: number, column: number, slots: number[]) => {
      const isInside = area !== null && inside(cellAt(row, column));
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i]!;
        if (isInside || within(slot)) bits[slot >>> 5]! |= 1 << (slot & 31);
      }
    };
    const [south, north] = area ? [rowOf(area.south), rowOf(area.north)] : [0, Infinity];
    const [west, east] = area ? [columnOf(area.west), columnOf(area.east)] : [0, Infinity];
    if ((north - south + 1) * (east - west + 1) > grid.size) {
      for (const [cell, slots] of grid) {
        const row = Math.floor(cell / cellsInRow);
        const column = cell - row * cellsInRow;
        if (row >= south && row <= north && column >= west && column <= east) addCell(row, column, slots);
      }
      return;
    }
    for (let row = south; row <= north; row++) {
      for (let column = west; column <= east; column++) {
        const slots = grid.get(row * cellsInRow + column);
        if (slots) addCell(row, column, slots);
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

/** A cell of the grid, a hair larger than it is, so that rounding cannot put a document outside it. */
function cellAt(row: number, column: number): Box {
  const hair = 1e-6;
  const south = row * cellHeight - 90;
  const west = column * cellWidth - 180;
  return {
    south: south - hair,
    north: south + cellHeight + hair,
    west: west - hair,
    east: west + cellWidth + hair,
  };
}

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
