/** A rectangle of levels, row by row. */
export type Grid = { levels: Uint8Array; columns: number; rows: number };
/** Called with the corners of one small polygon, x and y in turn, in cells. */
export type Piece = (corners: number[]) => void;
export type Window = { left: number; top: number; width: number; height: number; step: number };

/**
 * Cuts the part of a window where a grid, taken as smooth hills, is higher than `level` into small
 * polygons that fit together without gaps (marching squares; whole squares of a row are joined).
 */
export function contour(field: Float32Array, columns: number, level: number, piece: Piece): void {
  const rows = field.length / columns;
  for (let y = 0; y + 1 < rows; y++) {
    let from = -1;
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x;
      const a = field[at] ?? 0;
      const b = field[at + 1] ?? 0;
      const c = field[at + columns + 1] ?? 0;
      const d = field[at + columns] ?? 0;
      const above = Number(a > level) + Number(b > level) + Number(c > level) + Number(d > level);
      if (above === 4) {
        if (from < 0) from = x;
        continue;
      }
      if (from >= 0) piece([from, y, x, y, x, y + 1, from, y + 1]);
      from = -1;
      if (above > 0) piece(square(x, y, [a, b, c, d], level));
    }
    if (from >= 0) piece([from, y, columns - 1, y, columns - 1, y + 1, from, y + 1]);
  }
}

/** The higher part of one square: its high corners, and where its sides cross the level. */
function square(x: number, y: number, heights: [number, number, number, number], level: number): number[] {
  const corners: number[] = [];
  for (let side = 0; side < 4; side++) {
    const here = heights[side] ?? 0;
    const next = heights[(side + 1) % 4] ?? 0;
    const [cx = 0, cy = 0] = corner[side] ?? [];
    const [nx = 0, ny = 0] = corner[(side + 1) % 4] ?? [];
    if (here > level) corners.push(x + cx, y + cy);
    if (here > level === next > level) continue;
    const share = (level - here) / (next - here);
    corners.push(x + cx + (nx - cx) * share, y + cy + (ny - cy) * share);
  }
  return corners;
}

const corner = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/**
 * Heights of a grid at regular points of a window, as a smooth hill would have them (cubic B-spline,
 * which also rounds off the corners of the cells). One row and column more than the window's steps.
 */
export function sample(grid: Grid, { left, top, width, height, step }: Window): Float32Array {
  const columns = Math.round(width / step) + 1;
  const rows = Math.round(height / step) + 1;
  const across = Array.from({ length: columns }, (_, i) => weights(left + i * step - 0.5));
  const field = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const down = weights(top + row * step - 0.5);
    for (let column = 0; column < columns; column++) {
      const right = across[column];
      if (right) field[row * columns + column] = heightAt(grid, right, down);
    }
  }
  return field;
}

type Weights = { first: number; share: readonly number[] };

function heightAt({ levels, columns, rows }: Grid, across: Weights, down: Weights): number {
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const y = down.first + j;
    if (y < 0 || y >= rows) continue;
    for (let i = 0; i < 4; i++) {
      const x = across.first + i;
      if (x < 0 || x >= columns) continue;
      const level = levels[y * columns + x] ?? 0;
      if (level > 0) sum += level * (across.share[i] ?? 0) * (down.share[j] ?? 0);
    }
  }
  return sum;
}

/** The four cells that bear on a place of an axis, and how much each. */
function weights(at: number): Weights {
  const whole = Math.floor(at);
  const t = at - whole;
  return {
    first: whole - 1,
    share: [
      (1 - t) ** 3 / 6,
      (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
      (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
      t ** 3 / 6,
    ],
  };
}
