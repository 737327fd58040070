import type { LatLng } from '../../../api/contract/place.ts';
import { haversine } from '../search-oracle.ts';
import { readFilter, type Filter } from './filter.ts';
import { compareGrades, gradeOf, type Grade } from './words.ts';

export type Doc = Record<string, unknown>;
export type StubIndex = {
  settings: {
    searchableAttributes?: string[];
    filterableAttributes?: string[];
    sortableAttributes?: string[];
    rankingRules?: string[];
    synonyms?: Record<string, string[]>;
  };
  docs: Map<string, Doc>;
};
export type Query = {
  indexUid: string;
  q?: string;
  filter?: string;
  sort?: string[];
  distinct?: string;
  facets?: string[];
  page?: number;
  hitsPerPage?: number;
  offset?: number;
  limit?: number;
  matchingStrategy?: string;
  attributesToRetrieve?: string[];
  attributesToSearchOn?: string[];
  showRankingScoreDetails?: boolean;
};

/** A fault that Meilisearch would answer with 400. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Answers one query as 1.50 would, as far as our adapter goes. */
export function search(index: StubIndex, query: Query): unknown {
  const { q = '', distinct, facets = [], page, hitsPerPage, offset = 0, limit = 20 } = query;
  if (query.matchingStrategy !== 'all') throw new Refused('invalid_search_matching_strategy', 'only all');
  check(index, query);
  const found = ranked(index, query, q);
  const isPaged = page !== undefined || hitsPerPage !== undefined;
  const [from, length] = isPaged
    ? [((page ?? 1) - 1) * (hitsPerPage ?? 20), hitsPerPage ?? 20]
    : [offset, limit];

  const kept = distinct ? firstOfEach(found, distinct) : found;
  const hits = kept.slice(from, from + length);
  // Only of the hits the best is kept; of what was not looked at, whichever document comes first.
  const looked = new Set(kept.slice(0, from + length).map(({ doc }) => doc[distinct!]));
  const candidates = distinct
    ? [
        ...kept.slice(0, from + length),
        ...firstOfEach(inOrderOfArrival(index, found), distinct).filter(
          ({ doc }) => !looked.has(doc[distinct]),
        ),
      ]
    : found;
  return {
    hits: hits.map((hit) => shown(hit, query)),
    query: q,
    processingTimeMs: 0,
    ...(isPaged
      ? { page: page ?? 1, hitsPerPage, totalHits: kept.length, totalPages: 1 }
      : { offset, limit, estimatedTotalHits: found.length + 7 }),
    ...(facets.length > 0 ? { facetDistribution: distribution(candidates, facets), facetStats: {} } : {}),
  };
}

type Found = { doc: Doc; grade: Grade };

function ranked(index: StubIndex, { filter, sort = [], attributesToSearchOn }: Query, q: string): Found[] {
  const condition = filter === undefined ? null : readFilter(filter);
  const fields = attributesToSearchOn ?? index.settings.searchableAttributes ?? [];
  const keys = sort.map(sortKey);
  const found: (Found & { keys: number[]; arrival: number })[] = [];
  let arrival = 0;
  for (const doc of index.docs.values()) {
    arrival += 1;
    if (condition && !passes(doc, condition)) continue;
    const texts = fields.map((field) => (doc[field] as string | undefined) ?? '');
    const grade = gradeOf(q, texts, index.settings.synonyms ?? {});
    if (grade) found.push({ doc, grade, keys: keys.map((key) => key(doc)), arrival });
  }
  return found.sort((a, b) => {
    for (let i = 0; i < a.keys.length; i++)
      if (a.keys[i] !== b.keys[i]) return a.keys[i]! < b.keys[i]! ? -1 : 1;
    const standing = (a.doc.standing as number) - (b.doc.standing as number);
    return compareGrades(a.grade, b.grade) || standing || a.arrival - b.arrival;
  });
}

function sortKey(sort: string): (doc: Doc) => number {
  const point = /^_geoPoint\((-?[\d.e-]+), (-?[\d.e-]+)\):asc$/.exec(sort);
  if (!point) return (doc) => (doc[sort.replace(':asc', '')] as number | undefined) ?? Infinity;
  const near = { lat: Number(point[1]), lng: Number(point[2]) };
  return (doc) => (doc._geo ? haversine(near, doc._geo as LatLng) : Infinity);
}

const firstOfEach = (found: Found[], field: string): Found[] => {
  const seen = new Set<unknown>();
  return found.filter(({ doc }) => !seen.has(doc[field]) && seen.add(doc[field]));
};

const inOrderOfArrival = (index: StubIndex, found: Found[]): Found[] => {
  const byId = new Map(found.map((each) => [each.doc.id, each]));
  return [...index.docs.keys()].flatMap((id) => byId.get(id) ?? []);
};

function distribution(found: Found[], facets: string[]) {
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facets)
    for (const { doc } of found)
      for (const value of valuesOf(doc, facet)) {
        const counted = (counts[facet] ??= {});
        counted[String(value)] = (counted[String(value)] ?? 0) + 1;
      }
  return counts;
}

function shown({ doc, grade }: Found, { attributesToRetrieve, showRankingScoreDetails, q = '' }: Query) {
  const fields = attributesToRetrieve ?? Object.keys(doc);
  const { typos, fields: passed, apart, loose, words } = grade;
  const ofWords = {
    typo: { order: 0, typoCount: typos, maxTypoCount: 2 * words, score: 1 / (1 + typos) },
    attributeRank: { order: 1, score: 1 / (1 + passed) },
    proximity: { order: 2, score: 1 / (1 + apart) },
    exactness: {
      order: 3,
      matchType: 'noExactMatch',
      matchingWords: words - loose,
      maxMatchingWords: words,
      score: 0.1,
    },
  };
  return {
    ...Object.fromEntries(fields.flatMap((field) => (field in doc ? [[field, doc[field]]] : []))),
    ...(showRankingScoreDetails
      ? {
          _rankingScoreDetails: {
            ...(q === '' ? {} : ofWords),
            'standing:asc': { order: 4, value: doc.standing },
          },
        }
      : {}),
  };
}

export function passes(doc: Doc, filter: Filter): boolean {
  if ('and' in filter) return filter.and.every((each) => passes(doc, each));
  if ('or' in filter) return filter.or.some((each) => passes(doc, each));
  if ('not' in filter) return !passes(doc, filter.not);
  const point = doc._geo as LatLng | undefined;
  if ('radius' in filter) {
    const [lat, lng, metres] = filter.radius;
    return point !== undefined && haversine({ lat, lng }, point) <= metres;
  }
  if ('box' in filter) {
    const [north, east, south, west] = filter.box;
    if (!point || point.lat > north || point.lat < south) return false;
    return east < west ? point.lng >= west || point.lng <= east : point.lng >= west && point.lng <= east;
  }
  const values = valuesOf(doc, filter.field);
  if ('in' in filter) return values.some((value) => filter.in.some((wanted) => same(value, wanted)));
  const { op, value: wanted } = filter;
  if (op === '=') return values.some((value) => same(value, wanted));
  if (op === '!=') return !values.some((value) => same(value, wanted));
  const compared = { '<': -1, '<=': -1, '>': 1, '>=': 1 }[op];
  return values.some((value) => {
    const sign = Math.sign(Number(value) - Number(wanted));
    return sign === compared || (op.endsWith('=') && sign === 0);
  });
}

const valuesOf = (doc: Doc, field: string): unknown[] => {
  const value = doc[field];
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
};
const plain = (value: unknown) => String(value).trim().normalize('NFKD').toLowerCase();
const same = (a: unknown, b: unknown) => plain(a) === plain(b);

/** What is not set up for it may not be used so. */
function check(
  { settings }: StubIndex,
  { filter = '', sort = [], distinct, facets = [], attributesToSearchOn = [] }: Query,
) {
  const filterable = settings.filterableAttributes ?? [];
  const condition = readFilter(filter);
  for (const field of [...(condition ? fieldsOf(condition) : []), ...facets, ...(distinct ? [distinct] : [])])
    if (!filterable.includes(field)) throw new Refused('invalid_search_filter', `${field} is not filterable`);
  for (const each of sort) {
    const field = each.startsWith('_geoPoint') ? '_geo' : each.replace(/:asc$/, '');
    if (!(settings.sortableAttributes ?? []).includes(field))
      throw new Refused('invalid_search_sort', `${field} is not sortable`);
  }
  for (const field of attributesToSearchOn)
    if (!(settings.searchableAttributes ?? []).includes(field))
      throw new Refused('invalid_search_attributes_to_search_on', `${field} is not searchable`);
}

function fieldsOf(filter: Filter): string[] {
  if ('and' in filter) return filter.and.flatMap(fieldsOf);
  if ('or' in filter) return filter.or.flatMap(fieldsOf);
  if ('not' in filter) return fieldsOf(filter.not);
  return 'field' in filter ? [filter.field] : ['_geo'];
}
