import type { Box } from '../contract/search.ts';
import { publicOnly } from '../assets/asset.rules.ts';
import { tokensOf } from '../assets/text.rules.ts';
import { withoutTravel, type AnyValue, type IndexFacet, type IndexFilters } from './search-index.ts';

const fieldOf: Partial<Record<IndexFacet, string>> = {
  kind: 'kind',
  scheme: 'schemes',
  category: 'categories',
  need: 'needs',
  who: 'whoFor',
  cost: 'costs.kind',
  attendance: 'attendance',
  format: 'formats',
  join: 'join.route',
  language: 'languages',
};

/** What MongoDB is asked in place of an engine: all but the place and the times, which need more than a match. */
export function matchOf(filters: IndexFilters): object {
  const terms = tokensOf([filters.words], 10);
  const { capacity = [], ...facets } = filters.facets;
  return {
    ...publicOnly,
    ...(filters.without.length > 0 ? { _id: { $nin: filters.without } } : {}),
    ...(terms.length > 0 ? { terms: { $all: terms } } : {}),
    $and: [
      {},
      ...Object.entries(facets).map(([facet, values]) => ({
        [fieldOf[facet as IndexFacet]!]: { $in: values },
      })),
      ...(capacity.length > 0 ? [roomIn(capacity)] : []),
      ...wishedFor(filters),
      ...filters.access.map((feature) => ({ [`access.${feature}.state`]: { $ne: 'no' } })),
      ...(filters.age === null
        ? []
        : [
            { $or: [{ 'age.min': { $exists: false } }, { 'age.min': { $lt: filters.age + 1 } }] },
            { $or: [{ 'age.max': { $exists: false } }, { 'age.max': { $gte: filters.age } }] },
          ]),
      ...(asksTimes(filters) ? [{ 'schedules.0': { $exists: true } }] : []),
    ],
  };
}

/** What is wished for, by the values that are stored; what texts speak of is known to an engine alone. */
function wishedFor({ wishes = [], unwanted = {} }: IndexFilters): object[] {
  const valuesIn = (values: AnyValue) =>
    (['category', 'need', 'scheme', 'who'] as const).flatMap((facet) =>
      values[facet]?.length ? [{ [fieldOf[facet]!]: { $in: values[facet] } }] : [],
    );
  const any = wishes.flatMap(({ best, also }) => [...valuesIn(best), ...valuesIn(also)]);
  const none = valuesIn(unwanted);
  return [...(any.length > 0 ? [{ $or: any }] : []), ...(none.length > 0 ? [{ $nor: none }] : [])];
}

/** What is found without a door there: it serves one of the areas, or, when asked, needs no travel. Null for nothing. */
export function withoutDoor({ where }: Pick<IndexFilters, 'where'>): object | null {
  if (!where) return null;
  const ways = [
    ...(where.areas?.length ? [{ 'areasServed.id': { $in: where.areas } }] : []),
    ...(where.remote ? [comesToYou] : []),
  ];
  return ways.length > 0 ? { $or: ways } : null;
}

/** Whether any choice hangs on days or hours. */
export const asksTimes = ({ days, times, dates, openAt }: IndexFilters) =>
  days.length > 0 || times.length > 0 || dates.length > 0 || openAt !== null;

const comesToYou = { attendance: { $in: withoutTravel } };

/** What is paused has no other state, whatever it said of its room before. */
function roomIn(capacity: string[]): object {
  const open = { status: { $ne: 'paused' }, capacity: { $in: capacity } };
  return capacity.includes('paused') ? { $or: [{ status: 'paused' }, open] } : open;
}

/** Where our assets are, and less than half the earth: MongoDB takes the smaller side of a larger polygon, and none without an inside. */
const home: Box = { west: -30, south: 40, east: 30, north: 72 };
/** Degrees; a box without width is made this wide. */
const thinnest = 1e-6;

/** With a place in the box. */
export function inBox({ west, south, east, north }: Box): object {
  // Over the date line the west lies east of the east.
  const boxes = west <= east ? [{ west, east }] : [{ west, east: 180 }, { west: -180, east }]; // prettier-ignore
  const shown = boxes
    .map((box) => ({
      west: Math.max(box.west, home.west),
      east: Math.min(box.east, home.east),
      south: Math.max(south, home.south),
      north: Math.min(north, home.north),
    }))
    .filter((box) => box.west <= box.east && box.south <= box.north);
  if (shown.length === 0) return { _id: { $in: [] } };
  return { $or: shown.map((box) => ({ 'places.at': { $geoWithin: { $geometry: polygonOf(box) } } })) };
}

function polygonOf({ west, south, ...box }: Box) {
  const [east, north] = [Math.max(box.east, west + thinnest), Math.max(box.north, south + thinnest)];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
