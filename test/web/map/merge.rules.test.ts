import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Pin } from '../../../api/contract/search.ts';
import { boxAround, markOfCell, markOfPin, mergeMarks, onOneSpot } from '../../../web/map/merge.rules.ts';

const aPin = (id: string, lat = 53.4, lng = -2.3, kind = 'place'): Pin => ({
  assetId: id,
  slug: id,
  name: id,
  kind: { id: kind, label: kind },
  point: { lat, lng },
  precision: 'exact',
});
const somePins = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 600 }) }),
  {
    maxLength: 80,
  },
);

describe('joining what stands too near', () => {
  it('leaves no two marks nearer than a target is wide, and loses nobody', () => {
    fc.assert(
      fc.property(somePins, (spots) => {
        const merged = mergeMarks(
          spots.map((at, index) => markOfPin(aPin(String(index)), at)),
          44,
        );
        expect(merged.reduce((sum, { count }) => sum + count, 0)).toBe(spots.length);
        expect(merged.flatMap(({ pins }) => pins.map(({ assetId }) => assetId)).sort()).toEqual(
          spots.map((_, index) => String(index)).sort(),
        );
        for (const a of merged)
          for (const b of merged)
            if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(44);
      }),
    );
  });

  it('adds up counts, kinds and boxes, and knows single places only where both sides do', () => {
    const cell = markOfCell(
      {
        point: { lat: 53.5, lng: -2.4 },
        count: 9,
        kinds: { place: 4, culture: 5 },
        box: { west: -2.5, east: -2.3, south: 53.4, north: 53.6 },
      },
      { x: 100, y: 100 },
    );
    const [mark] = mergeMarks([cell, markOfPin(aPin('a', 53.7, -2.6, 'culture'), { x: 120, y: 100 })], 44);
    expect(mark).toMatchObject({
      count: 10,
      kinds: { place: 4, culture: 6 },
      box: { west: -2.6, east: -2.3, south: 53.4, north: 53.7 },
      pins: [],
      x: 102,
    });
  });

  it('changes none of the marks it was given', () => {
    const marks = [markOfPin(aPin('a'), { x: 0, y: 0 }), markOfPin(aPin('b'), { x: 5, y: 0 })];
    const before = structuredClone(marks);
    mergeMarks(marks, 44);
    expect(marks).toEqual(before);
  });

  it('tells a shared front door from a street', () => {
    const at = { x: 0, y: 0 };
    expect(onOneSpot(markOfPin(aPin('a'), at))).toBe(true);
    expect(
      onOneSpot({ ...markOfPin(aPin('a'), at), box: { west: -2.31, east: -2.3, south: 53, north: 53 } }),
    ).toBe(false);
  });

  it('has no box around nothing', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([{ lat: 1, lng: 2 }])).toEqual({ west: 2, east: 2, south: 1, north: 1 });
  });
});
