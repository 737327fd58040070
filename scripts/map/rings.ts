/** A closed line of longitude and latitude. */
export type Ring = [number, number][];
/** West, south, east, north in degrees. */
export type Frame = readonly [number, number, number, number];

/** The part of a ring inside a frame (Sutherland and Hodgman: one edge of the frame after another). */
export function clipRing(ring: Ring, [west, south, east, north]: Frame): Ring {
  let kept = ring;
  kept = clipHalf(kept, 0, (lng) => lng >= west, west);
  kept = clipHalf(kept, 0, (lng) => lng <= east, east);
  kept = clipHalf(kept, 1, (lat) => lat >= south, south);
  return clipHalf(kept, 1, (lat) => lat <= north, north);
}

function clipHalf(ring: Ring, axis: 0 | 1, inside: (value: number) => boolean, edge: number): Ring {
  const kept: Ring = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point;
    if (inside(point[axis]) !== inside(before[axis])) kept.push(crossing(before, point, axis, edge));
    if (inside(point[axis])) kept.push(point);
  });
  return kept;
}

function crossing(a: [number, number], b: [number, number], axis: 0 | 1, edge: number): [number, number] {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The larger side of the box around a ring, in degrees. */
export function ringSize(ring: Ring): number {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return ring.length === 0
    ? 0
    : Math.max(Math.max(...lngs) - Math.min(...lngs), Math.max(...lats) - Math.min(...lats));
}

/** Leaves out points that lie within `degrees` of the line without them (Douglas and Peucker). */
export function simplify(ring: Ring, degrees: number): Ring {
  if (ring.length < 5) return ring;
  const half = Math.floor(ring.length / 2);
  return [...thin(ring.slice(0, half + 1), degrees).slice(0, -1), ...thin(ring.slice(half), degrees)];
}

/** The same for a line that keeps both its ends. */
export function thin(line: Ring, degrees: number): Ring {
  const first = line[0];
  const last = line[line.length - 1];
  if (!first || !last || line.length < 3) return line;
  let far = 0;
  let farthest = 0;
  line.forEach((point, index) => {
    const off = offLine(point, first, last);
    if (off > farthest) [far, farthest] = [index, off];
  });
  if (farthest <= degrees) return [first, last];
  return [...thin(line.slice(0, far + 1), degrees).slice(0, -1), ...thin(line.slice(far), degrees)];
}

function offLine([x, y]: [number, number], [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const long = Math.hypot(bx - ax, by - ay);
  return long === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((by - ay) * x - (bx - ax) * y + bx * ay - by * ax) / long;
}
