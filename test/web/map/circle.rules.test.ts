import { describe, expect, it } from '@jest/globals';
import type { Cell, Pin } from '../../../api/contract/search.ts';
import { withinCircle } from '../../../web/map/circle.rules.ts';

const sale = { lat: 53.42, lng: -2.32 };
const north = (metres: number) => ({ lat: sale.lat + metres / 111_195, lng: sale.lng });
const pin = (assetId: string, metres: number) => ({ assetId, point: north(metres) }) as Pin;
const cell = (metres: number) => ({ count: 3, point: north(metres) }) as Cell;

describe('the map of a search around a place', () => {
  const found = {
    cells: [cell(100), cell(3_000)],
    pins: [pin('in', 900), pin('out', 1_100), pin('serves', 5_000)],
  };

  it('shows what its list has: what lies in the circle, and results that stand elsewhere', () => {
    const shown = withinCircle(found, [{ id: 'serves' }], sale, 1_000);
    expect(shown.pins.map(({ assetId }) => assetId)).toEqual(['in', 'serves']);
    expect(shown.cells).toEqual([cell(100)]);
  });

  it('shows all there is where the search has no circle', () => {
    expect(withinCircle(found, [], null, null)).toBe(found);
    expect(withinCircle(found, [], sale, null)).toBe(found);
  });
});
