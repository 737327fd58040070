import { publicOnly } from '../../api/assets/asset.rules.ts';
import { tokensOf } from '../../api/assets/text.rules.ts';
import type { IndexFacet, IndexFilters } from '../../api/search/search-index.ts';

const fieldOf = {
  kind: '$kind',
  scheme: '$schemes',
  category: '$categories',
  need: '$needs',
  who: '$whoFor',
  cost: '$costs.kind',
  attendance: '$attendance',
  format: '$formats',
  join: '$join.route',
  language: '$languages',
  capacity: '$capacity',
} satisfies Partial<Record<IndexFacet, string>>;

/**
 * The same question as one aggregation of MongoDB: `$geoNear` first where there is a place, then `$facet` for the page,
 * the total and every count. Easier than ours: whole words without typos or ranking, no opening times, no counts of access.
 */
export function mongoQuestion(filters: IndexFilters, page: { offset: number; limit: number }): object[] {
  const counts = Object.entries(fieldOf).map(([facet, field]) => [
    facet,
    [{ $unwind: field.replace(/\..*/, '') }, { $sortByCount: field }],
  ]);
  return [
    ...startOf(filters),
    {
      $facet: {
        hits: [{ $skip: page.offset }, { $limit: page.limit }],
        total: [{ $count: 'count' }],
        ...(Object.fromEntries(counts) as object),
      },
    },
  ];
}

function startOf(filters: IndexFilters): object[] {
  const match = matchOf(filters);
  const { where } = filters;
  if (!where || 'box' in where) return [{ $match: match }];
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
}

function matchOf({ words, facets, where, access, age }: IndexFilters): object {
  const terms = tokensOf([words], 10);
  const box = where && 'box' in where ? where.box : null;
  return {
    ...publicOnly,
    ...(terms.length > 0 && { terms: { $all: terms } }),
    $and: [
      {},
      ...(Object.keys(fieldOf) as (keyof typeof fieldOf)[]).flatMap((facet) => {
        const wanted = facets[facet];
        return wanted ? [{ [fieldOf[facet].slice(1)]: { $in: wanted } }] : [];
      }),
      ...access.map((feature) => ({ [`access.${feature}.state`]: { $ne: 'no' } })),
      ...(age === null ? [] : [{ 'age.min': { $not: { $gt: age } } }, { 'age.max': { $not: { $lt: age } } }]),
      ...(box
        ? [
            {
              'places.at': {
                $geoWithin: {
                  $box: [
                    [box.west, box.south],
                    [box.east, box.north],
                  ],
                },
              },
            },
          ]
        : []),
    ],
  };
}
