import { encodeLine } from '../../web/map/line.rules.ts';
import { toWorld } from '../../web/map/mercator.rules.ts';
import { regionSteps, regionZoom } from '../../web/map/offline/grid.ts';
import { clipRing, thin, type Frame, type Ring } from './rings.ts';

/** Parts of a region's side that its land goes on for beyond it, so that no cut is ever seen. */
const beyond = 1 / 8;
/** As far as this, every bend is kept: it is in the rounding of a coast that the region shows, or in its pale water. */
const exact = 1 / 16;
/** Farther off a bend may lie this far from where it is. */
const rough = 1 / 40;

const around = (margin: number): Frame => [-margin, -margin, 1 + margin, 1 + margin];

/** Rings of longitude and latitude as x and y, one region being 1 × 1. */
export function inRegionSides(rings: Ring[]): Ring[] {
  const side = 2 ** regionZoom;
  return rings.map((ring) =>
    ring.map(([lng, lat]) => {
      const { x, y } = toWorld({ lng, lat });
      return [x * side, y * side];
    }),
  );
}

/** The regions that rings reach, pale water along the coast included, as "x-y". */
export function regionsUnder(rings: Ring[]): Set<string> {
  const found = new Set<string>();
  for (const ring of rings) {
    const box = boxOf(ring);
    for (let x = Math.floor(box.west - rough); x <= box.east + rough; x++)
      for (let y = Math.floor(box.north - rough); y <= box.south + rough; y++)
        if (clipRing(moved(ring, x, y), around(rough)).length > 0) found.add(`${x}-${y}`);
  }
  return found;
}

/** The land of one region: lines of x and y in its sides from its north-west corner, `regionSteps` to a side. */
export function cutLand(rings: Ring[], x: number, y: number): string[] {
  return rings.flatMap((ring) => {
    const box = boxOf(ring);
    if (box.east < x - beyond || box.west > x + 1 + beyond) return [];
    if (box.south < y - beyond || box.north > y + 1 + beyond) return [];
    const cut = roughOutside(clipRing(moved(ring, x, y), around(beyond)));
    return cut.length > 2 ? [encodeLine(cut.flatMap(squared), regionSteps)] : [];
  });
}

/** Thins out what nobody sees. */
function roughOutside(ring: Ring): Ring {
  const seen = (at: number) => {
    const [px, py] = ring.at(at % ring.length) ?? [0, 0];
    return px > -exact && py > -exact && px < 1 + exact && py < 1 + exact;
  };
  // the neighbours of what is seen bend it
  const kept = ring.map((_, at) => [-1, 0, 1].some((step) => seen(at + step)));
  const first = Math.max(0, kept.indexOf(true));
  const turned = [...ring.slice(first), ...ring.slice(0, first + 1)];
  const thinned: Ring = [];
  let run: Ring = [];
  turned.forEach((point, index) => {
    run.push(point);
    if (index > 0 && index < turned.length - 1 && !kept[(first + index) % ring.length]) return;
    thinned.push(...(run.length > 2 ? thin(run, rough).slice(1) : run.slice(-1)));
    run = [point];
  });
  return thinned.slice(0, -1);
}

/** Twice at the cut: the drawn line is rounded between its points, and goes only there to a corner. */
function squared(point: [number, number]): Ring {
  const cut = point.some((value) => Math.abs(Math.abs(value - 0.5) - 0.5 - beyond) < 1e-9);
  return cut ? [point, point] : [point];
}

const moved = (ring: Ring, x: number, y: number): Ring => ring.map(([px, py]) => [px - x, py - y]);

function boxOf(ring: Ring) {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}
