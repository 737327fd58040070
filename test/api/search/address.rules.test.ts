import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as lists from '../../../api/contract/lists.ts';
import { searchQuery, sorts, type SearchQuery } from '../../../api/contract/search.ts';
import { addressOf, boxAddress } from '../../../api/search/address.rules.ts';

const asked = (query: Record<string, unknown>) => searchQuery.parse(query);

/** As a browser reads an address and the server its query. */
function readAddress(address: string): SearchQuery {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address.slice(1))) (query[name] ??= []).push(value);
  return searchQuery.parse(
    Object.fromEntries(Object.entries(query).map(([name, all]) => [name, all.length > 1 ? all : all[0]])),
  );
}

describe('the address of a search', () => {
  it.each([
    [{}, '?'],
    [{ q: 'choir', near: 'M33' }, '?q=choir&near=M33'],
    [{ near: 'M33', sort: 'fit', q: '' }, '?near=M33'],
    [{ sort: 'next', day: ['TU', 'WE'] }, '?sort=next&day=TU&day=WE'],
    [{ at: '53.4,-2.3', radius: '800' }, '?radius=800&at=53.4%2C-2.3'],
  ])('leaves out what goes without saying: %j', (query, address) => {
    expect(addressOf(asked(query))).toBe(address);
  });

  it('drops the page: whoever changes a search begins at its first', () => {
    expect(addressOf(asked({ q: 'choir', page: '3' }))).toBe('?q=choir');
  });

  it('writes a tiny number as degrees, never as a power of ten', () => {
    expect(addressOf(asked({ at: '0.0000001,-0.00000001' }))).toBe('?at=0.0000001%2C-0.00000001');
    expect(boxAddress({ west: -180, south: 0, east: 100, north: 60.5 })).toBe('-180,0,100,60.5');
  });

  it('asks the same again when it is read', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((n) => n / 1e6 + 0);
    const some = <T extends string>(list: readonly T[]) => fc.subarray([...list]);
    const query = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((q) => q.trim()),
      near: fc.constantFrom('', 'M33', 'Ashton & Co', 'Tŷ Gŵyr'),
      at: fc.option(fc.record({ lat: degrees(90), lng: degrees(180) }), { nil: undefined }),
      radius: fc.option(fc.integer({ min: 100, max: 2_000_000 }), { nil: undefined }),
      box: fc.option(
        fc.tuple(degrees(180), degrees(90), degrees(180), degrees(90)).map(([west, south, east, north]) => ({
          west,
          east,
          south: Math.min(south, north),
          north: Math.max(south, north),
        })),
        { nil: undefined },
      ),
      remote: fc.constantFrom(undefined, '1' as const),
      when: fc.constantFrom(undefined, 'now' as const, 'weekend' as const),
      age: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      sort: fc.constantFrom(...sorts),
      kind: some(lists.assetKinds),
      need: some(lists.needs),
      access: some(lists.accessFeatures),
      day: some(lists.days),
      language: some(lists.languages),
    });
    fc.assert(
      fc.property(query, (given) => {
        const full = { ...searchQuery.parse({}), ...given } as SearchQuery;
        expect(readAddress(addressOf(full))).toEqual(full);
      }),
    );
  });
});
