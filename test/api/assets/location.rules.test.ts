import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PlaceInput } from '../../../api/contract/asset-parts.ts';
import { locationPrivacies } from '../../../api/contract/lists.ts';
import { isBlurred, publicPlace, showsLess } from '../../../api/assets/location.rules.ts';
import { pointOf } from '../../../api/assets/say.rules.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';

const point = { lat: 53.42137, lng: -2.32491 };
const sale = { name: 'Sale', point: { lat: 53.4249, lng: -2.3223 } };
const told: PlaceInput = {
  name: 'Quillfeather House',
  address: { lines: ['47 Elm Road'], town: 'Brooklands', postcode: 'm33 4qq' },
  point,
  findingIt: 'Ring the bell marked Quillfeather',
  privacy: 'exact',
};
const known = (more: Partial<PlaceInput>) => publicPlace({ ...told, ...more, id: 'p' }, sale);

describe('what the public may know of a place', () => {
  it.each([
    [
      'exact',
      {
        name: 'Quillfeather House',
        lines: ['47 Elm Road'],
        town: 'Brooklands',
        postcode: 'M33 4QQ',
        findingIt: 'Ring the bell marked Quillfeather',
        at: { type: 'Point', coordinates: [point.lng, point.lat] },
      },
    ],
    [
      'street',
      {
        lines: ['Elm Road'],
        town: 'Brooklands',
        postcode: 'M33',
        at: { type: 'Point', coordinates: [-2.326, 53.42125] },
      },
    ],
    [
      'ward',
      {
        lines: [],
        town: 'Brooklands',
        postcode: 'M33',
        at: { type: 'Point', coordinates: [-2.325, 53.43] },
      },
    ],
    [
      'town',
      {
        lines: [],
        town: 'Brooklands',
        at: { type: 'Point', coordinates: [sale.point.lng, sale.point.lat] },
      },
    ],
    ['area_only', { lines: [], town: 'Brooklands' }],
    ['hidden', { lines: [] }],
  ] as const)('%s', (privacy, rest) => {
    expect(known({ privacy })).toEqual({ id: 'p', privacy, ...rest });
  });

  it('is nothing of the point where the nearest town is not known', () => {
    expect(publicPlace({ ...told, id: 'p', privacy: 'town' }, null)).toEqual({
      id: 'p',
      privacy: 'town',
      lines: [],
      town: 'Brooklands',
    });
  });

  it.each([
    ['12a Elm Road', 'Elm Road'],
    ['12-14 Elm Road', 'Elm Road'],
    ['12–14a Elm Rd.', 'Elm Rd.'],
    ['Flat 3, 12 Elm Road', 'Elm Road'],
    ['Flat 3 12 Elm Road', 'Elm Road'],
    ['1st Floor, 22 Elm Road', 'Elm Road'],
    ['Unit 4/5 Old Elm Street', 'Old Elm Street'],
    ['Rose Cottage, Elm Lane', 'Elm Lane'],
    ['Rose Cottage Elm Lane', 'Elm Lane'],
    ['Cottage Lane', 'Cottage Lane'],
    ['14 2nd Avenue', '2nd Avenue'],
    ['3 The Green', 'The Green'],
    ["9 St Mary's Street", "St Mary's Street"],
    ['8 Heol y Bont', 'Heol y Bont'],
    ['Elm Road 12', ''],
    ['Quillfeather House', ''],
    ['The Old Bakery', ''],
    ['c/o Mrs Smith', ''],
    ['47', ''],
  ])('down to the street of "%s" is "%s"', (line, street) => {
    const { lines } = known({ privacy: 'street', address: { lines: [line] } });
    expect(lines.join(', ')).toBe(street);
  });

  it.each([
    ['M33 4QQ', 'M33'],
    ['M334QQ', 'M33'],
    ['m3 4qq', 'M3'],
    ['SW1A 1AA', 'SW1A'],
    ['M33', 'M33'],
    ['M33 4', 'M33'],
    ['12 Elm Rd', undefined],
    ['unknown', undefined],
  ])('of the postcode "%s" is %s', (postcode, outcode) => {
    expect(known({ privacy: 'ward', address: { lines: [], postcode } }).postcode).toBe(outcode);
  });

  it('is the nearest town where an address stands in the place of one', () => {
    const address = { lines: [], town: '47 Elm Road, Sale' };
    for (const privacy of ['street', 'ward', 'town', 'area_only'] as const)
      expect(known({ privacy, address }).town).toBe('Sale');
  });

  it('never holds a house number, a house name or the point itself, unless all of it may be known', () => {
    const places = fc.record({
      privacy: fc.constantFrom(...locationPrivacies.filter((privacy) => privacy !== 'exact')),
      lat: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
      lng: fc.double({ min: -8, max: 1.8, noNaN: true }),
      number: fc.integer({ min: 1, max: 9_999 }),
      shape: fc.constantFrom(
        (n: number) => [`${n} Elm Road`],
        (n: number) => [`Flat ${n}, Quillfeather House`, 'Elm Road'],
        (n: number) => [`Quillfeather House ${n} Elm Road`],
        (n: number) => [`Elm Road ${n}`],
      ),
    });
    fc.assert(
      fc.property(places, ({ privacy, lat, lng, number, shape }) => {
        const place = known({ privacy, point: { lat, lng }, address: { lines: shape(number) } });
        expect(JSON.stringify(place.lines)).not.toMatch(/\d|Quillfeather/);
        expect(place).not.toHaveProperty('name');
        expect(place).not.toHaveProperty('findingIt');
        const shown = pointOf(place);
        if (shown) expect(shown).not.toEqual({ lat, lng });
      }),
    );
  });

  it('is one and the same point for everything in a cell, and never far from it', () => {
    const near = fc.record({
      lat: fc.double({ min: 49.9, max: 60.9, noNaN: true }),
      lng: fc.double({ min: -8, max: 1.8, noNaN: true }),
    });
    fc.assert(
      fc.property(
        near,
        fc.constantFrom(['street', 250] as const, ['ward', 1_700] as const),
        (at, [privacy, most]) => {
          const shown = pointOf(known({ privacy, point: at }))!;
          expect(pointOf(known({ privacy, point: shown }))).toEqual(shown);
          expect(metresBetween(at, shown)).toBeLessThan(most);
        },
      ),
    );
  });
});

describe('a place with something to withhold', () => {
  it.each([
    ['exact', told, false],
    ['ward', told, true],
    ['hidden', { findingIt: 'Ring first' }, true],
    ['hidden', {}, false],
  ] as const)('%s: %j', (privacy, place, blurred) => {
    expect(isBlurred({ ...place, privacy })).toBe(blurred);
  });
});

describe('a place that shows less than before', () => {
  const before = [known({ privacy: 'street' })];
  it.each([
    ['the same', [known({ privacy: 'street' })], false],
    ['somewhere else', [known({ privacy: 'street', point: { lat: 53.5, lng: -2.2 } })], false],
    ['more exact', [known({ privacy: 'exact' })], false],
    ['less exact', [known({ privacy: 'ward' })], true],
    ['hidden', [known({ privacy: 'hidden' })], true],
    ['gone', [], true],
  ])('%s', (_title, now, less) => expect(showsLess(before, now)).toBe(less));

  it('cannot be what was nowhere', () => {
    expect(showsLess([known({ privacy: 'area_only' })], [])).toBe(false);
  });
});
