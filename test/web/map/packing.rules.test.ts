import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeLine, decodeNumbers, encodeLine, encodeNumber } from '../../../web/map/line.rules.ts';
import { packNames, unpackNames } from '../../../web/map/names.rules.ts';
import { decodeRuns, encodeRuns } from '../../../web/map/runs.rules.ts';

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

  it('gives every grid of levels back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), (levels) => {
        const grid = Uint8Array.from(levels);
        expect(decodeRuns(encodeRuns(grid), grid.length)).toEqual(grid);
      }),
    );
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
