import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readArea } from '../../../api/places/area.rules.ts';

const square = [
  [-2.4, 53.4],
  [-2.3, 53.4],
  [-2.3, 53.5],
  [-2.4, 53.5],
  [-2.4, 53.4],
];
const inside = [
  [-2.36, 53.44],
  [-2.34, 53.44],
  [-2.34, 53.46],
  [-2.36, 53.46],
  [-2.36, 53.44],
];
const problem = (geometry: unknown) => {
  const read = readArea(geometry);
  return 'problem' in read ? read.problem : null;
};

describe('an area somebody serves', () => {
  it('keeps a sound polygon', () => {
    expect(readArea({ type: 'Polygon', coordinates: [square] })).toEqual({
      geometry: { type: 'Polygon', coordinates: [square] },
    });
  });

  it('is the same drawn the other way round, from another corner, or with a point twice', () => {
    const turned = [...square.slice(2, -1), ...square.slice(0, 3)];
    const drawn = [square, square.toReversed(), turned, [square[0], ...square]];
    const read = drawn.map((ring) => JSON.stringify(readArea({ type: 'Polygon', coordinates: [ring] })));
    expect(new Set(read).size).toBe(1);
  });

  it('winds holes the other way', () => {
    const read = readArea({ type: 'Polygon', coordinates: [square, inside] });
    expect(read).toEqual({
      geometry: {
        type: 'Polygon',
        coordinates: [square, [inside[0], ...inside.slice(1, -1).toReversed(), inside[0]]],
      },
    });
  });

  it('stores a multipolygon of one part as a polygon', () => {
    expect(readArea({ type: 'MultiPolygon', coordinates: [[square]] })).toEqual({
      geometry: { type: 'Polygon', coordinates: [square] },
    });
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a GeoJSON polygon/],
    ['a point', { type: 'Point', coordinates: [0, 52] }, /a Point, not a Polygon/],
    ['no rings', { type: 'Polygon', coordinates: [] }, /no outline/],
    ['empty parts', { type: 'MultiPolygon', coordinates: [[]] }, /no outline/],
    [
      'words for numbers',
      {
        type: 'Polygon',
        coordinates: [
          [
            ['a', 'b'],
            [1, 2],
            [2, 3],
            ['a', 'b'],
          ],
        ],
      },
      /not a longitude/,
    ],
    ['an open ring', { type: 'Polygon', coordinates: [square.slice(0, -1)] }, /does not end where it begins/],
    [
      'two corners',
      { type: 'Polygon', coordinates: [[square[0], square[1], square[0]]] },
      /three different corners/,
    ],
    [
      'a bow tie',
      { type: 'Polygon', coordinates: [[square[0], square[2], square[1], square[3], square[0]]] },
      /crosses itself near 53\.4/,
    ],
    ['swapped numbers', { type: 'Polygon', coordinates: [square.map(([a, b]) => [b, a])] }, /swapped/],
    [
      'another planet',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [500, 0],
            [0, 80],
            [0, 0],
          ],
        ],
      },
      /no such place/,
    ],
    [
      'half the world',
      {
        type: 'Polygon',
        coordinates: [
          [
            [-80, 20],
            [20, 20],
            [20, 70],
            [-80, 70],
            [-80, 20],
          ],
        ],
      },
      /larger than/,
    ],
    [
      'a line',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 52],
            [0.1, 52],
            [0.2, 52],
            [0, 52],
          ],
        ],
      },
      /no room|three different|crosses/,
    ],
    [
      'too many points',
      { type: 'Polygon', coordinates: [Array.from({ length: 5_001 }, () => [0, 52])] },
      /5000 are the most/,
    ],
  ])('refuses %s and says why', (_what, geometry, why) => {
    expect(problem(geometry)).toMatch(why);
  });

  it('answers any JSON with an area or a reason', () => {
    const coordinates = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(fc.constantFrom('Polygon', 'MultiPolygon'), coordinates, (type, value) => {
        const read = readArea({ type, coordinates: value });
        expect('problem' in read || 'geometry' in read).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
