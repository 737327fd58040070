import type { Box } from '../contract/search.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import { publicOnly } from '../assets/asset.rules.ts';
import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
import { tokensOf } from '../assets/text.rules.ts';
import type { IndexAnswer, IndexFacet, IndexFilters, Where } from './search-index.ts';

/** More are not counted: without an engine totals are "about". */
const most = 1_000;

export type DegradedAnswer = {
  found: CardDoc[];
  /** By group, how many public assets belong to it. */
  inGroup: Map<string, number>;
  total: number;
  counts: IndexAnswer['counts'];
};

/**
 * Answers from MongoDB alone while the engine is away: whole words without typos, filters, nearest
 * first. Day and time filters are left to the caller, who says that the answer is not complete.
 */
export function createDegradedSearch(assets: AssetStore) {
  return async function find(
    filters: IndexFilters,
    page: { offset: number; limit: number },
  ): Promise<DegradedAnswer> {
    const match = matchOf(filters);
    const heads = await assets.aggregatePublic<Head>([
      ...start(filters.where, match),
      { $limit: most },
      { $project: headFields },
    ]);
    const hits = heads
      .slice(page.offset, page.offset + page.limit)
      .map(({ _id, sameAs }) => ({ assetId: _id, groupId: sameAs ?? _id }));
    return {
      ...(await assets.visibleInGroups({ kind: 'public' }, hits)),
      total: heads.length,
      counts: countsOf(heads),
    };
  };
}

type Head = Pick<
  AssetDoc,
  | '_id'
  | 'sameAs'
  | 'kind'
  | 'schemes'
  | 'categories'
  | 'needs'
  | 'whoFor'
  | 'costs'
  | 'attendance'
  | 'formats'
  | 'languages'
>;
const headFields = {
  sameAs: 1,
  kind: 1,
  schemes: 1,
  categories: 1,
  needs: 1,
  whoFor: 1,
  'costs.kind': 1,
  attendance: 1,
  formats: 1,
  languages: 1,
};

/** $geoNear sorts by distance and must stand first. */
function start(where: Where | null, match: object): object[] {
  if (where && 'near' in where)
    return [
      {
        $geoNear: {
          near: { type: 'Point', coordinates: [where.near.lng, where.near.lat] },
          key: 'places.at',
          maxDistance: where.radius,
          distanceField: 'metres',
          spherical: true,
          query: match,
        },
      },
    ];
  return [{ $match: match }];
}

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
  capacity: 'capacity',
};

function matchOf(filters: IndexFilters): object {
  const terms = tokensOf([filters.words], 10);
  const facets = Object.entries(filters.facets).map(([facet, values]) => ({
    [fieldOf[facet as IndexFacet]!]: { $in: values },
  }));
  const box = filters.where && 'box' in filters.where ? [withinBox(filters.where.box)] : [];
  return {
    ...publicOnly,
    ...(filters.without.length > 0 ? { _id: { $nin: filters.without } } : {}),
    ...(terms.length > 0 ? { terms: { $all: terms } } : {}),
    $and: [
      {},
      ...facets,
      ...box,
      ...filters.access.map((feature) => ({ [`access.${feature}.state`]: { $ne: 'no' } })),
      ...(filters.age === null
        ? []
        : [
            { $or: [{ 'age.min': { $exists: false } }, { 'age.min': { $lt: filters.age + 1 } }] },
            { $or: [{ 'age.max': { $exists: false } }, { 'age.max': { $gte: filters.age } }] },
          ]),
    ],
  };
}

/** Where our assets are, and less than half the earth: MongoDB takes the smaller side of a larger polygon, and none without an inside. */
const home: Box = { west: -30, south: 40, east: 30, north: 72 };
/** Degrees; a box without width is made this wide. */
const thinnest = 1e-6;

function withinBox({ west, south, east, north }: Box): object {
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

function countsOf(heads: Head[]): IndexAnswer['counts'] {
  const counts: Partial<Record<IndexFacet, Record<string, number>>> = {};
  const add = (facet: IndexFacet, values: readonly string[]) => {
    const tally = (counts[facet] ??= {});
    for (const value of new Set(values)) tally[value] = (tally[value] ?? 0) + 1;
  };
  for (const head of heads) {
    add('kind', [head.kind]);
    add('scheme', head.schemes);
    add('category', head.categories);
    add('need', head.needs);
    add('who', head.whoFor);
    add(
      'cost',
      head.costs.map((c) => c.kind),
    );
    add('attendance', head.attendance);
    add('format', head.formats);
    add('language', head.languages);
  }
  return counts;
}
