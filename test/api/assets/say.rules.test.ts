import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ageWords,
  costWords,
  directionBetween,
  distanceWords,
  joinWords,
  placeWords,
  pounds,
} from '../../../api/assets/say.rules.ts';
import { metresBetween } from '../../../api/places/distance.rules.ts';

describe('a distance in words', () => {
  it.each([
    [20, true, 'Here, or very near'],
    [80, true, 'About 1 minute’s walk north'],
    [800, true, 'About 10 minutes’ walk north'],
    [1_609, true, 'About 20 minutes’ walk north'],
    [1_650, true, '1 mile north'],
    [2_500, true, '1.6 miles north'],
    [16_093, true, '10 miles north'],
    [20, false, 'Within about a mile'],
    [1_500, false, 'Within about a mile'],
    [1_650, false, 'About 1 mile north'],
    [6_437, false, 'About 4 miles north'],
  ])('%i m, exact %s: %s', (metres, exact, words) =>
    expect(distanceWords(metres, 'north', exact)).toBe(words),
  );
});

describe('a direction', () => {
  const sale = { lat: 53.42, lng: -2.32 };
  it.each([
    ['north', 0.1, 0],
    ['north-east', 0.06, 0.1],
    ['east', 0, 0.1],
    ['south', -0.1, 0],
    ['west', 0, -0.1],
    ['north-west', 0.06, -0.1],
  ])('%s', (words, lat, lng) =>
    expect(directionBetween(sale, { lat: sale.lat + lat, lng: sale.lng + lng })).toBe(words),
  );
});

describe('the metres between two points', () => {
  const point = fc.record({
    lat: fc.double({ min: -89, max: 89, noNaN: true }),
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  it('are the same there and back, none to itself, and never more than half around the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(metresBetween(a, b)).toBeCloseTo(metresBetween(b, a), 3);
        expect(metresBetween(a, a)).toBe(0);
        expect(metresBetween(a, b)).toBeLessThanOrEqual(20_015_087);
      }),
    );
  });
});

describe('a cost in words', () => {
  it.each([
    [[], 'Cost not known'],
    [[{ kind: 'free' }], 'Free'],
    [[{ kind: 'per_session', pence: 250 }], '£2.50 each time'],
    [[{ kind: 'per_session', pence: 0 }], 'Free'],
    [[{ kind: 'per_session' }], 'Pay each time'],
    [
      [{ kind: 'free' }, { kind: 'fixed_fee', pence: 500, note: 'for the course' }],
      'Free, or £5 (for the course)',
    ],
    [[{ kind: 'donation', pence: 100 }], 'Give what you can, £1 is usual'],
  ] as const)('%j: %s', (costs, words) => expect(costWords([...costs])).toBe(words));

  it.each([
    [50, '50p'],
    [100, '£1'],
    [199, '£1.99'],
    [120_000, '£1200'],
  ])('%i pence are %s', (pence, words) => expect(pounds(pence)).toBe(words));
});

describe('how to join, in words', () => {
  it.each([
    [[], 'Ring or write to ask how to join'],
    [['just_turn_up'], 'Just turn up'],
    [['phone', 'through_gp'], 'Ring first or ask your GP'],
  ] as const)('%j: %s', (routes, words) => expect(joinWords(routes.map((route) => ({ route })))).toBe(words));
});

describe('ages in words', () => {
  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ min: 0 }, undefined],
    [{ min: 60 }, '60 and over'],
    [{ max: 25 }, 'Up to 25'],
    [{ min: 16, max: 25 }, '16 to 25'],
    [{ min: 0.5, max: 4 }, '6 months to 4'],
    [{ max: 1.5 }, 'Up to 18 months'],
    [{ min: 5, max: 5 }, '5 only'],
  ])('%j: %s', (age, words) => expect(ageWords(age)).toBe(words));
});

describe('a place in words', () => {
  const at = { id: 'p', lines: [] as string[] };
  it.each([
    [{ ...at, privacy: 'hidden' }, 'Address not shown, to keep people safe'],
    [{ ...at, privacy: 'area_only' }, 'Ask for the address'],
    [{ ...at, privacy: 'town', town: 'Sale' }, 'In Sale. Ask for the address.'],
    [{ ...at, privacy: 'ward', town: 'Sale', postcode: 'M33' }, 'In Sale, M33. Ask for the address.'],
    [{ ...at, privacy: 'street', lines: ['Elm Road'], town: 'Sale', postcode: 'M33' }, 'Elm Road, Sale, M33'],
    [
      {
        ...at,
        privacy: 'exact',
        name: 'Elm Hall',
        lines: ['1 Elm Road, Sale'],
        town: 'Sale',
        postcode: 'M33 1AA',
      },
      'Elm Hall, 1 Elm Road, Sale, M33 1AA',
    ],
    [{ ...at, privacy: 'exact' }, 'Ask for the address'],
  ] as const)('%j', (place, words) => expect(placeWords({ ...place, lines: [...place.lines] })).toBe(words));
});
