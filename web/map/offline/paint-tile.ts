import { contour, sample, type Grid } from '../contour.rules.ts';
import type { Ring } from './data.ts';
import type { Palette } from './palette.ts';

/** Everything a tile is painted from; what has not arrived is left out. */
export type Scene = {
  home: Ring[];
  abroad: Ring[];
  /** Settlement: the grid, and where its cells lie on the tile. */
  built: { grid: Grid; left: number; top: number; cellPixels: number } | null;
  /** Hamlets: their cells, and where the first lies on the tile. */
  hamlets: { cells: number[]; columns: number; left: number; top: number; cellPixels: number } | null;
  palette: Palette;
};

/** Where a tile lies: its corner in pixels of the world, whose side is `side`. */
export type Spot = { left: number; top: number; side: number; size: number };

/** Bands of paler water along the coast: how wide in pixels, how strong. */
const shallows = [
  { width: 34, strength: 0.16 },
  { width: 27, strength: 0.18 },
  { width: 20, strength: 0.22 },
  { width: 13, strength: 0.3 },
  { width: 7, strength: 0.45 },
];

/** Paints sea, coast, land and settlement on a square of canvas. */
export function paintTile(pen: CanvasRenderingContext2D, spot: Spot, scene: Scene): void {
  const { palette } = scene;
  pen.fillStyle = palette.sea;
  pen.fillRect(0, 0, spot.size, spot.size);
  pen.lineJoin = 'round';
  const home = trace(scene.home, spot);
  const abroad = trace(scene.abroad, spot);

  pen.strokeStyle = palette.shallows;
  for (const { width, strength } of shallows) {
    pen.lineWidth = width;
    pen.globalAlpha = strength;
    pen.stroke(home);
  }
  pen.globalAlpha = 1;
  // islets that the coast leaves out: where people live there is land
  if (scene.hamlets) paintHamlets(pen, spot.size, scene.hamlets, { fill: palette.land, reach: 1.5 });
  pen.fillStyle = palette.abroad;
  pen.fill(abroad, 'evenodd');
  pen.fillStyle = palette.land;
  pen.fill(home, 'evenodd');
  pen.strokeStyle = palette.coast;
  pen.lineWidth = 1;
  pen.stroke(home);
  if (scene.hamlets) paintHamlets(pen, spot.size, scene.hamlets, { fill: palette.settled, reach: 0.17 });
  if (scene.built) paintBuilt(pen, spot.size, scene.built, palette);
}

/** The rings that reach the tile, give or take the widest band, as one path with rounded bends. */
function trace(rings: Ring[], { left, top, side, size }: Spot): Path2D {
  const path = new Path2D();
  const reach = 32;
  for (const { points, west, north, east, south } of rings) {
    if (east * side < left - reach || west * side > left + size + reach) continue;
    if (south * side < top - reach || north * side > top + size + reach) continue;
    const x = (at: number) => (points[at % points.length] ?? 0) * side - left;
    const y = (at: number) => (points[(at % points.length) + 1] ?? 0) * side - top;
    path.moveTo((x(0) + x(2)) / 2, (y(0) + y(2)) / 2);
    for (let at = 2; at <= points.length; at += 2) {
      // bends through the middles: a coast of few points still looks like one
      path.quadraticCurveTo(x(at), y(at), (x(at) + x(at + 2)) / 2, (y(at) + y(at + 2)) / 2);
    }
    path.closePath();
  }
  return path;
}

/** A dot for each, somewhere in its cell and always there, so that no grid shows. */
function paintHamlets(
  pen: CanvasRenderingContext2D,
  size: number,
  { cells, columns, left, top, cellPixels }: NonNullable<Scene['hamlets']>,
  dot: { fill: string; /** In cells. */ reach: number },
): void {
  const reach = Math.max(1.6, cellPixels * dot.reach);
  const dots = new Path2D();
  for (const cell of cells) {
    const chance = Math.imul(cell + 1, 2654435761) >>> 8;
    const x = left + ((cell % columns) + (chance & 255) / 256) * cellPixels;
    const y = top + (Math.floor(cell / columns) + ((chance >>> 8) & 255) / 256) * cellPixels;
    if (x < -reach || y < -reach || x > size + reach || y > size + reach) continue;
    dots.moveTo(x + reach, y);
    dots.arc(x, y, reach, 0, 2 * Math.PI);
  }
  pen.fillStyle = dot.fill;
  pen.fill(dots);
}

function paintBuilt(
  pen: CanvasRenderingContext2D,
  size: number,
  { grid, left, top, cellPixels }: NonNullable<Scene['built']>,
  palette: Palette,
): void {
  // a point every few pixels is as smooth as the eye can tell
  const stepPixels = Math.min(8, Math.max(2, cellPixels / 2));
  const step = stepPixels / cellPixels;
  const width = size / cellPixels;
  const field = sample(grid, { left, top, width, height: width, step });
  const columns = Math.round(width / step) + 1;
  for (const [level, colour] of [
    [0.5, palette.settled],
    [1.45, palette.dense],
  ] as const) {
    const shape = new Path2D();
    contour(field, columns, level, (corners) => {
      shape.moveTo((corners[0] ?? 0) * stepPixels, (corners[1] ?? 0) * stepPixels);
      for (let at = 2; at < corners.length; at += 2) {
        shape.lineTo((corners[at] ?? 0) * stepPixels, (corners[at + 1] ?? 0) * stepPixels);
      }
      shape.closePath();
    });
    pen.fillStyle = colour;
    pen.fill(shape);
  }
}
