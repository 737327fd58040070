import { describe, expect, it } from '@jest/globals';
import { contour, sample } from '../../../web/map/contour.rules.ts';

/** The area of all pieces, each by its corners. */
function areaOf(field: Float32Array, columns: number, level: number): number {
  let sum = 0;
  contour(field, columns, level, (corners) => {
    for (let at = 0; at < corners.length; at += 2) {
      const [x = 0, y = 0] = corners.slice(at, at + 2);
      const [nx = 0, ny = 0] = [...corners, ...corners].slice(at + 2, at + 4);
      sum += (x * ny - nx * y) / 2;
    }
  });
  return sum;
}

describe('the outline of where people live', () => {
  it('covers what is high and nothing else', () => {
    expect(areaOf(Float32Array.from([1, 1, 1, 1, 1, 1]), 3, 0.5)).toBe(2);
    expect(areaOf(new Float32Array(6), 3, 0.5)).toBe(0);
    // a slope from 0 to 1 is above one half for half its width
    expect(areaOf(Float32Array.from([0, 1, 0, 1]), 2, 0.5)).toBeCloseTo(0.5, 6);
  });

  it('joins whole squares of a row into one piece', () => {
    let pieces = 0;
    contour(new Float32Array(200).fill(1), 100, 0.5, () => pieces++);
    expect(pieces).toBe(1);
  });

  it('takes a grid as smooth hills: full inside, nothing far off, half at the edge', () => {
    const grid = { levels: new Uint8Array(400), columns: 20, rows: 20 };
    for (let y = 0; y < 20; y++) for (let x = 10; x < 20; x++) grid.levels[y * 20 + x] = 1;
    const field = sample(grid, { left: 4, top: 10, width: 12, height: 1, step: 1 });
    expect(field[0]).toBe(0);
    expect(field[12]).toBeCloseTo(1, 5);
    expect(field[6]).toBeCloseTo(0.5, 5);
  });

  it('meets the neighbouring window without a step', () => {
    const grid = { levels: Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 3), columns: 20, rows: 20 };
    const left = sample(grid, { left: 2, top: 2, width: 4, height: 4, step: 0.5 });
    const right = sample(grid, { left: 6, top: 2, width: 4, height: 4, step: 0.5 });
    for (let row = 0; row < 9; row++) expect(left[row * 9 + 8]).toBeCloseTo(right[row * 9] ?? NaN, 6);
  });
});
