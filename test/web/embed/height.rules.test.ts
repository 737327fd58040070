import { describe, expect, it } from '@jest/globals';
import { heightIn, settle, type Heights } from '../../../web/embed/height.rules.ts';

describe('the height of a frame', () => {
  it.each([
    [300, 300],
    [300.2, 301],
    [5, 60],
    [1e9, 12_000],
  ])('is a number of pixels: %d is %d', (told, height) => {
    expect(heightIn(told)).toBe(height);
  });
  it.each(['300', null, undefined, {}, [300], NaN, Infinity, -1, 0, { height: 300 }, '<b>'])(
    'is nothing else: %j',
    (told) => {
      expect(heightIn(told)).toBeNull();
    },
  );

  it('does not chase itself: a scroll bar that comes with one height and goes with the other', () => {
    let heights: Heights = [];
    const taken: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const settled = settle(heights, turn % 2 ? 500 : 480, turn * 16);
      heights = settled.heights;
      taken.push(settled.height);
    }
    expect(taken.slice(0, 2)).toEqual([480, 500]);
    expect(new Set(taken.slice(2))).toEqual(new Set([500]));
  });

  it('goes back when there was time in between', () => {
    const first = settle([], 480, 0);
    const second = settle(first.heights, 900, 3_000);
    expect(settle(second.heights, 480, 6_000).height).toBe(480);
  });
});
