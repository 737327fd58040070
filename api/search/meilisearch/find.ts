import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { LatLng } from '../../contract/place.ts';
import type { IndexAnswer, IndexFacet, IndexFilters, IndexHit, IndexQuery } from '../search-index.ts';
import { textFields } from '../search-index.ts';
import { textKey } from './document.rules.ts';
import { allYes, clausesOf, filterFrom, not, sessionClause, type Clauses } from './filter.rules.ts';
import { metresTo, orderByFit, type RawHit } from './fit.rules.ts';

/** Hits that are put into our own order of fit; beyond them Meilisearch's stands. */
const window = 1_000;
/** Around a matched word, so that we can read which word it was. */
const marks = { pre: '\uE000', post: '\uE001' };

type Reply = {
  hits: RawHit[];
  totalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
};
type Ask = Record<string, unknown>;

/** Answers one question of the port by Meilisearch's multi-search. */
export function createFind(client: Meilisearch, indexUid: () => string) {
  async function many(queries: Ask[]): Promise<Reply[]> {
    if (queries.length === 0) return [];
    const asked = queries.map(
      (query) =>
        ({
          indexUid: indexUid(),
          distinct: 'groupId',
          matchingStrategy: 'all',
          ...query,
        }) as unknown as MultiSearchQuery,
    );
    const { results } = await client.multiSearch({ queries: asked });
    return results as unknown as Reply[];
  }

  return async function find(query: IndexQuery): Promise<IndexAnswer> {
    const clauses = clausesOf(query);
    const { words, dropped, total } = await wordsThatFind(query.words, filterFrom(clauses));
    const asked = { ...query, words };
    const [{ hits, accessKnown }, counts] = await Promise.all([
      hitsOf(asked, clauses, total),
      countsOf(asked, clauses),
    ]);
    return {
      hits: hits.map((hit) => toHit(hit, query)),
      total,
      accessKnown,
      counts,
      dropped,
      matched: matchedWords(words, hits),
    };
  };

  /** Where all words together find nothing they are dropped from the right, as the embedded engine does. */
  async function wordsThatFind(
    text: string,
    filter: string,
  ): Promise<{ words: string; dropped: string[]; total: number }> {
    const words = text.split(/\s+/).filter(Boolean).slice(0, 10);
    for (let kept = words.length; ; kept--) {
      const q = words.slice(0, kept).join(' ');
      const [reply] = await many([{ q, filter, hitsPerPage: 0, page: 1 }]);
      if (reply!.totalHits > 0 || kept <= 1)
        return { words: q, dropped: reply!.totalHits > 0 ? words.slice(kept) : [], total: reply!.totalHits };
    }
  }

  /** Known access stands before not known: two lists, one after the other. */
  async function hitsOf(
    query: IndexQuery,
    clauses: Clauses,
    total: number,
  ): Promise<{ hits: RawHit[]; accessKnown: number }> {
    if (query.access.length === 0)
      return { hits: await slice(query, filterFrom(clauses), query.offset, query.limit), accessKnown: total };
    const known = filterFrom(clauses, [], [allYes(query.access)]);
    const [reply] = await many([{ q: query.words, filter: known, hitsPerPage: 0, page: 1 }]);
    const accessKnown = reply!.totalHits;
    const first = Math.max(0, Math.min(query.limit, accessKnown - query.offset));
    const hits = await slice(query, known, query.offset, first);
    if (hits.length < query.limit && query.offset + query.limit > accessKnown) {
      const rest = filterFrom(clauses, [], [not(allYes(query.access))]);
      hits.push(
        ...(await slice(query, rest, Math.max(0, query.offset - accessKnown), query.limit - hits.length)),
      );
    }
    return { hits, accessKnown };
  }

  async function slice(query: IndexQuery, filter: string, offset: number, limit: number): Promise<RawHit[]> {
    if (limit === 0) return [];
    const near = query.where && 'near' in query.where ? query.where.near : null;
    const base = { q: query.words, filter, ...asHits };
    if (query.sort === 'fit' && near && offset + limit <= window) {
      const sort = query.words === '' ? { sort: [nearestTo(near)] } : {};
      const [reply] = await many([
        { ...base, ...sort, offset: 0, limit: window, showRankingScoreDetails: true },
      ]);
      return orderByFit(reply!.hits, near).slice(offset, offset + limit);
    }
    const [reply] = await many([{ ...base, ...sortOf(query.sort, near), offset, limit }]);
    return reply!.hits;
  }

  async function countsOf(query: IndexQuery, clauses: Clauses): Promise<IndexAnswer['counts']> {
    const counts: IndexAnswer['counts'] = {};
    const session = (facet: IndexFacet | 'access') =>
      facet === 'day' || facet === 'time' || facet === 'dayTime';
    const own = (facet: IndexFacet | 'access') =>
      clauses.byFacet.has(facet) || (session(facet) && clauses.byFacet.has('session'));
    const q = query.words;

    const together = query.count.filter((facet) => facet !== 'access' && !own(facet));
    const alone = query.count.filter((facet) => facet !== 'access' && !session(facet) && own(facet));
    const [all, ...others] = await many([
      { q, filter: filterFrom(clauses), facets: together, hitsPerPage: 0, page: 1 },
      ...alone.map((facet) => ({
        q,
        filter: filterFrom(clauses, [facet]),
        facets: [facet],
        hitsPerPage: 0,
        page: 1,
      })),
    ]);
    for (const facet of together) counts[facet] = all!.facetDistribution?.[facet] ?? {};
    alone.forEach((facet, i) => (counts[facet] = others[i]!.facetDistribution?.[facet] ?? {}));

    for (const facet of query.count.filter((f) => session(f) && own(f)))
      counts[facet] = await sessionCounts(facet as 'day' | 'time' | 'dayTime', query, clauses);
    if (query.count.includes('access')) counts.access = await accessCounts(query, clauses);
    return counts;
  }

  /** Days under the chosen times, and times under the chosen days: one question a value, since a group may have several sessions. */
  async function sessionCounts(
    facet: 'day' | 'time' | 'dayTime',
    { days, times, words: q }: IndexQuery,
    clauses: Clauses,
  ): Promise<Record<string, number>> {
    const [reply] = await many([
      { q, filter: filterFrom(clauses, ['session']), facets: [facet], hitsPerPage: 0, page: 1 },
    ]);
    const values = Object.keys(reply!.facetDistribution?.[facet] ?? {});
    if (facet === 'dayTime') return reply!.facetDistribution?.[facet] ?? {};
    const replies = await many(
      values.map((value) => ({
        q,
        filter: filterFrom(
          clauses,
          ['session'],
          [facet === 'day' ? sessionClause([value], times) : sessionClause(days, [value])],
        ),
        hitsPerPage: 0,
        page: 1,
      })),
    );
    return Object.fromEntries(
      values.map((value, i) => [value, replies[i]!.totalHits] as const).filter(([, count]) => count > 0),
    );
  }

  /** Known yes, each chosen feature without its own clause. */
  async function accessCounts(
    { access, words: q }: IndexQuery,
    clauses: Clauses,
  ): Promise<Record<string, number>> {
    const [all, ...own] = await many([
      { q, filter: filterFrom(clauses), facets: ['accessYes'], hitsPerPage: 0, page: 1 },
      ...access.map((feature) => ({
        q,
        filter: filterFrom(clauses, [`access:${feature}`]),
        facets: ['accessYes'],
        hitsPerPage: 0,
        page: 1,
      })),
    ]);
    const counts = { ...all!.facetDistribution?.accessYes };
    access.forEach((feature, i) => {
      const count = own[i]!.facetDistribution?.accessYes?.[feature] ?? 0;
      if (count > 0) counts[feature] = count;
    });
    return counts;
  }
}

const asHits = {
  attributesToRetrieve: [
    'id',
    'assetId',
    'groupId',
    'revision',
    'accessYes',
    '_geo',
    'standing',
    ...textFields.map(textKey),
  ],
  attributesToHighlight: textFields.map(textKey),
  highlightPreTag: marks.pre,
  highlightPostTag: marks.post,
};

export const nearestTo = ({ lat, lng }: LatLng): string => `_geoPoint(${lat}, ${lng}):asc`;

function sortOf(sort: IndexQuery['sort'], near: LatLng | null): { sort?: string[] } {
  if (sort === 'next') return { sort: ['nextOn:asc', ...(near ? [nearestTo(near)] : [])] };
  if (sort === 'distance' && near) return { sort: [nearestTo(near)] };
  return {};
}

function toHit(hit: RawHit, { where, access }: IndexFilters): IndexHit {
  const near = where && 'near' in where ? where.near : null;
  return {
    assetId: hit.assetId,
    groupId: hit.groupId,
    revision: hit.revision,
    documentId: hit.id,
    metres: near && hit._geo ? metresTo(near, hit._geo) : null,
    accessKnown: access.every((feature) => hit.accessYes.includes(feature)),
  };
}

/** Which words were found, read from between the marks; Meilisearch does not say for which word of the question. */
function matchedWords(words: string, hits: RawHit[]): Record<string, string[]> {
  if (words === '') return {};
  const found = new Set<string>();
  for (const hit of hits)
    for (const text of Object.values(hit._formatted ?? {}))
      if (typeof text === 'string')
        for (const [, word] of text.matchAll(/\uE000([^\uE001]*)\uE001/g)) found.add(fold(word!));
  return { [words]: [...found] };
}

const fold = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
