import { describe, expect, it } from '@jest/globals';
import { fanOut } from '../../../web/map/fan.rules.ts';

describe('a fan', () => {
  it('of one stays where it is', () => {
    expect(fanOut(1)).toEqual([{ x: 0, y: 0 }]);
    expect(fanOut(0)).toEqual([]);
  });

  it.each([2, 3, 5, 8, 9, 12, 16, 40])('of %i keeps every two of them a target apart', (count) => {
    const seats = fanOut(count);
    expect(seats).toHaveLength(count);
    for (const [index, a] of seats.entries())
      for (const b of seats.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(44);
  });
});
