import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { levelFor, tileBox } from '../../../api/search/cells.rules.ts';

/** A box around Sale as wide as a screen of so many pixels shows it. */
function screen(zoom: number, pixels = 1_400) {
  const half = ((pixels / 256) * 360) / 2 ** zoom / 2;
  return { west: -2.3 - half, south: 53.4 - half / 3, east: -2.3 + half, north: 53.4 + half / 3 };
}

describe('the cells of a map', () => {
  it.each([
    [5, 8],
    [6, 9],
    [10, 13],
    [13, 16],
    [18, 16],
  ])('at zoom %i are of level %i', (zoom, level) => expect(levelFor(screen(zoom), zoom)).toBe(level));

  it('are as fine on the widest screen', () => expect(levelFor(screen(11, 3_840), 11)).toBe(14));

  it('stay few whatever box is asked about', () => {
    const isles = { west: -8, south: 49, east: 2, north: 61 };
    expect(levelFor(isles, 20)).toBeLessThanOrEqual(12);
    expect(levelFor({ west: -180, south: -90, east: 180, north: 90 }, 20)).toBe(8);
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(
        degrees(180),
        degrees(180),
        degrees(90),
        degrees(90),
        fc.integer({ min: 0, max: 20 }),
        (west, east, a, b, zoom) => {
          const level = levelFor({ west, east, south: Math.min(a, b), north: Math.max(a, b) }, zoom);
          expect(Number.isInteger(level)).toBe(true);
          const across = (((east - west + 360) % 360 || 360) / 360) * 2 ** level;
          expect(level === 8 || across <= 128 + 1e-6).toBe(true);
          expect(level).toBeGreaterThanOrEqual(8);
          expect(level).toBeLessThanOrEqual(Math.max(8, Math.min(16, zoom + 3)));
        },
      ),
    );
  });

  it('cover the earth without a gap', () => {
    expect(tileBox(0, 0, 1)).toMatchObject({ west: -180, east: 0, south: 0 });
    expect(tileBox(0, 0, 1).north).toBeCloseTo(85.0511, 3);
    expect(tileBox(505, 332, 10).east).toBe(tileBox(506, 332, 10).west);
    expect(tileBox(505, 332, 10).south).toBe(tileBox(505, 333, 10).north);
  });
});
