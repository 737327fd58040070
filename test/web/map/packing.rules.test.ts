import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeLine, decodeNumbers, encodeLine, encodeNumber } from '../../../web/map/line.rules.ts';
import { packNames, unpackNames } from '../../../web/map/names.rules.ts';
import { decodeCells, decodeLevels, encodeCells, encodeLevels } from '../../../web/map/pattern.rules.ts';

const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000);

describe('what the map keeps as short text', () => {
  it('gives every line back to the step', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(degrees(180), degrees(90))), (points) => {
        const back = [...decodeLine(encodeLine(points, 1000), 1000)];
        expect(back).toHaveLength(points.length * 2);
        points.flat().forEach((value, index) => expect(back[index]).toBeCloseTo(value, 6));
      }),
    );
  });

  it('gives every whole number back, and in letters that need few escapes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 40 })), (numbers) => {
        const text = numbers.map(encodeNumber).join('');
        expect(decodeNumbers(text)).toEqual(numbers);
        expect(text).toMatch(/^[?-~]*$/);
      }),
    );
  });

  const rows = (cell: fc.Arbitrary<number>) =>
    fc
      .integer({ min: 1, max: 12 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
      );

  it('gives every grid of levels back', () => {
    fc.assert(
      fc.property(rows(fc.integer({ min: 0, max: 2 })), (grid) => {
        const columns = grid[0]?.length ?? 1;
        const levels = Uint8Array.from(grid.flat());
        expect(decodeLevels(encodeLevels(levels, columns), columns, grid.length)).toEqual(levels);
      }),
    );
  });

  it('gives cells back but for those of which is known that they are empty', () => {
    fc.assert(
      fc.property(rows(fc.integer({ min: 0, max: 2 })), (grid) => {
        const columns = grid[0]?.length ?? 1;
        const off = (column: number, row: number) => grid[row]?.[column] === 2;
        const cells = grid.flat().flatMap((cell, at) => (cell > 0 ? [at] : []));
        const kept = cells.filter((at) => grid.flat()[at] === 1);
        const back = decodeCells(encodeCells(cells, columns, grid.length, off), columns, grid.length, off);
        expect(back).toEqual(kept);
      }),
    );
  });

  it('costs little for a pattern that goes on as it began', () => {
    const striped = Uint8Array.from({ length: 200 * 200 }, (_, at) => (Math.floor((at % 200) / 20) % 2) * 2);
    expect(encodeLevels(striped, 200).length).toBeLessThan(800);
  });

  it('gives names back with their place, first zoom and size', () => {
    const names = [
      { name: 'Llanfairpwll', lat: 53.221, lng: -4.2, from: 11, size: 0 },
      { name: 'London', lat: 51.509, lng: -0.126, from: 5, size: 3 },
      { name: 'Next door', lat: 51.509, lng: -0.126, from: 14, size: 1 },
    ];
    expect(unpackNames(packNames(names))).toEqual(names);
    expect(unpackNames(packNames([]))).toEqual([]);
  });
});
