import { decodeNumbers, encodeNumber } from './line.rules.ts';

/** How many levels a grid of settlement has: open land, settled, dense. */
const levels = 3;

/** A grid of small levels, row by row, as the lengths of its runs. */
export function encodeRuns(grid: Uint8Array): string {
  let text = '';
  let from = 0;
  for (let at = 1; at <= grid.length; at++) {
    if (at < grid.length && grid[at] === grid[from]) continue;
    text += encodeNumber((at - from) * levels + (grid[from] ?? 0));
    from = at;
  }
  return text;
}

/** The grid that `encodeRuns` was given; `size` is its number of cells. */
export function decodeRuns(text: string, size: number): Uint8Array {
  const grid = new Uint8Array(size);
  let at = 0;
  for (const run of decodeNumbers(text)) {
    const end = at + Math.floor(run / levels);
    grid.fill(run % levels, at, end);
    at = end;
  }
  return grid;
}
