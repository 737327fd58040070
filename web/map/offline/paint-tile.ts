import { contour, sample, type Grid } from '../contour.rules.ts';
import type { Ring } from './data.ts';
import type { Palette } from './palette.ts';

/** Everything a tile is painted from; what has not arrived is left out. */
export type Scene = {
  home: Ring[];
  abroad: Ring[];
  /** Settlement: the grid, and where its cells lie on the tile. */
  built: { grid: Grid; left: number; top: number; cellPixels: number } | null;
  palette: Palette;
};

/** Where a tile lies: its corner in pixels of the world, whose side is `side`. */
export type Spot = { left: number; top: number; side: number; size: number };

/** Bands of paler water along the coast: how wide in pixels, how strong. */
const shallows = [
  { width: 26, strength: 0.35 },
  { width: 16, strength: 0.45 },
  { width: 8, strength: 0.6 },
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
  pen.fillStyle = palette.abroad;
  pen.fill(abroad, 'evenodd');
  pen.fillStyle = palette.land;
  pen.fill(home, 'evenodd');
  pen.strokeStyle = palette.coast;
  pen.lineWidth = 1;
  pen.stroke(home);
  if (scene.built) paintBuilt(pen, spot.size, scene.built, palette);
}

/** The rings that reach the tile, give or take the widest band, as one path. */
function trace(rings: Ring[], { left, top, side, size }: Spot): Path2D {
  const path = new Path2D();
  const reach = 32;
  for (const { points, west, north, east, south } of rings) {
    if (east * side < left - reach || west * side > left + size + reach) continue;
    if (south * side < top - reach || north * side > top + size + reach) continue;
    for (let at = 0; at < points.length; at += 2) {
      path.lineTo((points[at] ?? 0) * side - left, (points[at + 1] ?? 0) * side - top);
    }
    path.closePath();
  }
  return path;
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
      for (let at = 0; at < corners.length; at += 2) {
        shape.lineTo((corners[at] ?? 0) * stepPixels, (corners[at + 1] ?? 0) * stepPixels);
      }
      shape.closePath();
    });
    pen.fillStyle = colour;
    pen.fill(shape);
  }
}
