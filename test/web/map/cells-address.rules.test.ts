import { describe, expect, it } from '@jest/globals';
import { cellsQuery } from '../../../api/contract/search.ts';
import { cellsAddress } from '../../../web/map/cells-address.rules.ts';

const bounds = { getWest: () => -2.4, getSouth: () => 53.3, getEast: () => -2.2, getNorth: () => 53.5 };

describe('the map’s question', () => {
  it('is the search of the list within the view, as the contract takes it', () => {
    const address = cellsAddress(
      'q=choir&near=Sale&radius=3000&kind=place&kind=culture&page=2&sort=next',
      bounds,
      12,
    );
    expect(address).toBe(
      '/api/v1/cells?q=choir&near=Sale&radius=3000&kind=place&kind=culture&box=-2.40000,53.30000,-2.20000,53.50000&zoom=12',
    );
    const asked = new URL(address, 'http://here').searchParams;
    const query = Object.fromEntries([...new Set(asked.keys())].map((name) => [name, asked.getAll(name)]));
    const single = Object.entries(query).map(([name, all]) => [name, all.length > 1 ? all : all[0]]);
    expect(cellsQuery.parse(Object.fromEntries(single))).toMatchObject({
      q: 'choir',
      kind: ['place', 'culture'],
      zoom: 12,
      box: { west: -2.4, south: 53.3, east: -2.2, north: 53.5 },
    });
  });

  it('looks where the person looks, also where the list was searched by a box', () => {
    expect(cellsAddress('box=1,2,3,4', bounds, 9)).toBe(
      '/api/v1/cells?box=-2.40000,53.30000,-2.20000,53.50000&zoom=9',
    );
  });

  it('stays on this earth', () => {
    const everywhere = { getWest: () => -400, getSouth: () => -95, getEast: () => 400, getNorth: () => 95 };
    expect(cellsAddress('', everywhere, 3)).toContain('box=-180.00000,-90.00000,180.00000,90.00000');
  });
});
