import { createBitReader, createBitWriter, type Bit } from './bits.rules.ts';

/** Edges around a grid, so that every cell has neighbours. */
const edge = 3;

/** Neighbours of three levels each, twice; four neighbours, more far off, sides. */
const levelQuestions = 2 * 3 ** 8;
const cellQuestions = 5 * 8 * 5;

/** Grid of levels (0 open land, 1 settled, 2 dense), row by row, as short text. */
export function encodeLevels(grid: Uint8Array, columns: number): string {
  const { bit, end } = createBitWriter(levelQuestions);
  walkLevels(bit, columns, grid.length / columns, grid);
  return end();
}

/** The grid that `encodeLevels` was given. */
export function decodeLevels(text: string, columns: number, rows: number): Uint8Array {
  return walkLevels(createBitReader(text, levelQuestions), columns, rows);
}

/** Cells of a grid as short text, told row by row. Those for which `off` is true are never among them. */
export function encodeCells(cells: number[], columns: number, rows: number, off: Off): string {
  const { bit, end } = createBitWriter(cellQuestions);
  walkCells(bit, columns, rows, off, new Set(cells));
  return end();
}

/** The cells that `encodeCells` was given but for those that are off, in order. */
export function decodeCells(text: string, columns: number, rows: number, off: Off): number[] {
  return walkCells(createBitReader(text, cellQuestions), columns, rows, off);
}

type Off = (column: number, row: number) => boolean;

function walkLevels(bit: Bit, columns: number, rows: number, known?: Uint8Array): Uint8Array {
  const grid = new Uint8Array(columns * rows);
  const stride = columns + 2 * edge;
  const field = new Uint8Array(stride * (rows + edge));
  const backs = [1, 2, stride - 2, stride - 1, stride, stride + 1, 2 * stride, 2 * stride - 1];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = (row + edge) * stride + column + edge;
      let question = 0;
      for (let each = 0; each < backs.length; each++)
        question = question * 3 + (field[at - (backs[each] ?? 0)] ?? 0);
      const want = known?.[row * columns + column] ?? 0;
      const settled = bit(2 * question, want > 0 ? 1 : 0);
      const level = settled === 0 ? 0 : 1 + bit(2 * question + 1, want > 1 ? 1 : 0);
      field[at] = level;
      grid[row * columns + column] = level;
    }
  return grid;
}

function walkCells(bit: Bit, columns: number, rows: number, off: Off, known?: Set<number>): number[] {
  const cells: number[] = [];
  const stride = columns + 2 * edge;
  const field = new Uint8Array(stride * (rows + edge));
  const near = [1, stride - 1, stride, stride + 1];
  const far = [2, 3, stride - 2, stride + 2, 2 * stride, 2 * stride - 1, 2 * stride + 1, 2 * stride - 2, 2 * stride + 2, 3 * stride]; // prettier-ignore
  const sum = (backs: number[], at: number) => backs.reduce((all, back) => all + (field[at - back] ?? 0), 0);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (off(column, row)) continue;
      const at = (row + edge) * stride + column + edge;
      const edges = [off(column - 1, row), off(column + 1, row), off(column, row - 1), off(column, row + 1)];
      const question = (sum(near, at) * 8 + Math.min(7, sum(far, at))) * 5 + edges.filter(Boolean).length;
      const cell = row * columns + column;
      if (bit(question, known?.has(cell) ? 1 : 0) === 0) continue;
      field[at] = 1;
      cells.push(cell);
    }
  return cells;
}
