import type { LatLng } from '../../api/contract/place.ts';
import type { Box, Cell, Pin } from '../../api/contract/search.ts';

/** Something to draw: one place, or a number of them. Pixels are of the world at the map's zoom. */
export type Mark = {
  x: number;
  y: number;
  count: number;
  /** How many of each kind. */
  kinds: Record<string, number>;
  box: Box;
  /** Every single place in it, where they are known one by one; empty where only numbers are. */
  pins: Pin[];
};

/** A pin as a mark of one. */
export function markOfPin(pin: Pin, { x, y }: { x: number; y: number }): Mark {
  const { lat, lng } = pin.point;
  return {
    x,
    y,
    count: 1,
    kinds: { [pin.kind.id]: 1 },
    box: { west: lng, east: lng, south: lat, north: lat },
    pins: [pin],
  };
}

/** A cell of the answer as a mark. */
export function markOfCell(cell: Cell, { x, y }: { x: number; y: number }): Mark {
  return { x, y, count: cell.count, kinds: { ...cell.kinds }, box: cell.box, pins: [] };
}

/**
 * Joins marks closer than `reach` pixels until none are: the larger takes in its neighbours and moves
 * to their common middle. Counts, kinds and boxes add up.
 */
export function mergeMarks(marks: Mark[], reach: number): Mark[] {
  let merged = marks;
  for (;;) {
    const next = mergeOnce(merged, reach);
    if (next.length === merged.length) return next;
    merged = next;
  }
}

function mergeOnce(marks: Mark[], reach: number): Mark[] {
  const kept: Mark[] = [];
  const squares = new Map<string, Mark[]>();
  for (const mark of [...marks].sort((a, b) => b.count - a.count)) {
    const [column, row] = [Math.floor(mark.x / reach), Math.floor(mark.y / reach)];
    const near = around(squares, column, row).find(
      (other) => Math.hypot(other.x - mark.x, other.y - mark.y) < reach,
    );
    if (near) {
      takeIn(near, mark);
      continue;
    }
    const own = { ...mark, kinds: { ...mark.kinds }, pins: [...mark.pins] };
    kept.push(own);
    const key = `${column},${row}`;
    squares.set(key, [...(squares.get(key) ?? []), own]);
  }
  return kept;
}

function around(squares: Map<string, Mark[]>, column: number, row: number): Mark[] {
  return [-1, 0, 1].flatMap((across) =>
    [-1, 0, 1].flatMap((down) => squares.get(`${column + across},${row + down}`) ?? []),
  );
}

function takeIn(mark: Mark, other: Mark): void {
  const whole = mark.count + other.count;
  mark.x += ((other.x - mark.x) * other.count) / whole;
  mark.y += ((other.y - mark.y) * other.count) / whole;
  // single places are known only where both sides know theirs
  const known = mark.pins.length === mark.count && other.pins.length === other.count;
  mark.pins = known ? [...mark.pins, ...other.pins] : [];
  mark.count = whole;
  for (const [kind, count] of Object.entries(other.kinds)) mark.kinds[kind] = (mark.kinds[kind] ?? 0) + count;
  mark.box = {
    west: Math.min(mark.box.west, other.box.west),
    east: Math.max(mark.box.east, other.box.east),
    south: Math.min(mark.box.south, other.box.south),
    north: Math.max(mark.box.north, other.box.north),
  };
}

/** Whether zooming in can never part what a mark holds: all its places stand on one spot. */
export function onOneSpot({ box }: { box: Box }): boolean {
  // about ten metres
  return box.north - box.south < 1e-4 && box.east - box.west < 1.6e-4;
}

/** The box around some points, or null for none. */
export function boxAround(points: LatLng[]): Box | null {
  if (points.length === 0) return null;
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  return {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}
