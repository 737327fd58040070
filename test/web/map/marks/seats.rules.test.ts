import { describe, expect, it } from '@jest/globals';
import type { Pin } from '../../../../api/contract/search.ts';
import { canFan, canPart, largestFan, seatsOf } from '../../../../web/map/marks/seats.rules.ts';

const pinsAt = (count: number, step = 0): Pin[] =>
  Array.from({ length: count }, (_, index) => ({
    assetId: `a${index}`,
    slug: `a${index}`,
    name: `A ${index}`,
    kind: { id: 'culture', label: 'Culture' },
    point: { lat: 53.42 + index * step, lng: -2.32 },
    precision: 'exact',
  }));

describe('what is drawn for an answer', () => {
  it('draws one place as its pin, where it is', () => {
    const [pin] = pinsAt(1);
    expect(seatsOf({ cells: [], pins: pinsAt(1) }, 12, 17, null)).toEqual([
      { of: 'pin', key: expect.any(String), at: pin?.point, pin },
    ]);
  });

  it('draws places of one house as a cluster, and at the last zoom as a fan around it', () => {
    expect(seatsOf({ cells: [], pins: pinsAt(5) }, 12, 17, null)).toMatchObject([
      { of: 'cluster', mark: { count: 5 } },
    ]);
    const fan = seatsOf({ cells: [], pins: pinsAt(5) }, 17, 17, null);
    expect(fan).toHaveLength(5);
    for (const seat of fan)
      expect(seat).toMatchObject({ of: 'pin', from: { lng: expect.closeTo(-2.32, 6) } });
  });

  it('opens the one cluster that was pressed', () => {
    const [cluster] = seatsOf({ cells: [], pins: pinsAt(3) }, 14, 17, null);
    expect(seatsOf({ cells: [], pins: pinsAt(3) }, 14, 17, cluster?.key ?? '')).toHaveLength(3);
  });

  it('keeps more than a fan can hold as a number', () => {
    const seats = seatsOf({ cells: [], pins: pinsAt(largestFan + 1) }, 17, 17, null);
    expect(seats).toMatchObject([{ of: 'cluster', mark: { count: largestFan + 1 } }]);
    expect(seats[0]?.of === 'cluster' && canFan(seats[0].mark)).toBe(false);
  });

  it('parts by zooming only what zooming can part', () => {
    const [street] = seatsOf({ cells: [], pins: pinsAt(3, 0.0004) }, 12, 17, null);
    const [house] = seatsOf({ cells: [], pins: pinsAt(3) }, 12, 17, null);
    expect(street?.of === 'cluster' && canPart(street.mark, 12, 17)).toBe(true);
    expect(street?.of === 'cluster' && canPart(street.mark, 17, 17)).toBe(false);
    expect(house?.of === 'cluster' && canPart(house.mark, 12, 17)).toBe(false);
  });

  it('keeps the key of what stays the same, so that it is not drawn anew', () => {
    const keys = () => seatsOf({ cells: [], pins: pinsAt(9, 0.01) }, 12, 17, null).map(({ key }) => key);
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(keys().length);
  });
});
