import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seatLabels, touches, type Wish } from '../../../web/map/labels.rules.ts';

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (of: string, x: number, y: number, more: Partial<Wish<string>> = {}): Wish<string> => ({
  of,
  x,
  y,
  width: 60,
  height: 18,
  dot: false,
  ...more,
});

describe('writing names on the map', () => {
  it('never lets two names touch, and writes none beyond the edge', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: -20, max: 420 }),
        y: fc.integer({ min: -20, max: 320 }),
        width: fc.integer({ min: 20, max: 140 }),
        dot: fc.boolean(),
        roams: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const written = seatLabels(
          all.map((each, index) => ({ ...each, of: index, height: 18 })),
          view,
        );
        const boxes = written.map(({ of, textLeft, textMiddle }) => ({
          left: textLeft,
          right: textLeft + (all[of]?.width ?? 0),
          top: textMiddle - 9,
          bottom: textMiddle + 9,
        }));
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(view.left);
          expect(box.right).toBeLessThanOrEqual(view.right);
          for (const other of boxes.slice(index + 1)) expect(touches(box, other)).toBe(false);
        }
      }),
    );
  });

  it('gives the place to the one that comes first', () => {
    const written = seatLabels(
      [wish('city', 200, 150), ...Array.from({ length: 9 }, (_, i) => wish(`${i}`, 200, 150))],
      view,
    );
    expect(written[0]).toMatchObject({ of: 'city', textMiddle: 150 });
    expect(written.length).toBeLessThan(6);
  });

  it('puts a name with a dot to its left where the right is taken', () => {
    const taken = [{ left: 200, right: 300, top: 140, bottom: 160 }];
    const [name] = seatLabels([wish('town', 200, 150, { dot: true })], view, taken);
    expect(name?.textLeft).toBeLessThan(140);
  });

  it('keeps off pins, and lets a city stand a little aside rather than not at all', () => {
    const cluster = [{ left: 165, right: 235, top: 115, bottom: 185 }];
    expect(seatLabels([wish('village', 200, 150)], view, cluster)).toEqual([]);
    expect(seatLabels([wish('city', 200, 150, { roams: true })], view, cluster)).toHaveLength(1);
  });

  it('draws no dot under another name', () => {
    const written = seatLabels(
      [wish('a', 100, 100, { dot: true }), wish('b', 140, 100, { dot: true })],
      view,
    );
    expect(written.map(({ of }) => of)).toEqual(['a']);
  });
});
