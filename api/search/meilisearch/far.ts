import type { IndexQuery } from '../search-index.ts';
import { counting, eachGroupOnce, type Ask, type AskMeili } from './ask.ts';
import { allYes, anyOf, filterFrom, not, type Clauses } from './filter.rules.ts';
import { centreOf, sortOf, type RawHit } from './fit.rules.ts';

/** With words, documents sorted by distance are costly: Meilisearch looks at the words of each. */
const nearestWithWords = 100;

type Far = {
  query: IndexQuery;
  clauses: Clauses;
  q: string;
  total: number;
  accessKnown: number;
  fields: Ask;
  /** The first documents: the nearest without words, the best by words otherwise. */
  first: RawHit[];
  order: (hits: RawHit[]) => RawHit[];
};

/** Hits where more documents match than can be put in order here. Pages stay apart and together are all. */
export function createFar(ask: AskMeili) {
  return async function far(asked: Far): Promise<RawHit[]> {
    const { query } = asked;
    if (query.access.length > 0) return knownThenRest(asked);
    if (query.sort === 'fit' && centreOf(query.where)) return nearestFirst(asked);
    return list(asked, filterFrom(asked.clauses), query.offset, query.limit);
  };

  /** Meilisearch's own order, each group once. */
  async function list(
    { query, q, fields }: Far,
    filter: string,
    offset: number,
    limit: number,
  ): Promise<RawHit[]> {
    const near = centreOf(query.where);
    const sort = sortOf(query.sort === 'fit' && q === '' ? 'distance' : query.sort, near);
    const [reply] = await ask([{ q, filter, ...eachGroupOnce, ...fields, ...sort, offset, limit }]);
    return reply!.hits;
  }

  /** The best by words and the nearest, put in order; after them whatever else there is. */
  async function nearestFirst(asked: Far): Promise<RawHit[]> {
    const { query, clauses, q, fields, first, order } = asked;
    const filter = filterFrom(clauses);
    const sort = sortOf('distance', centreOf(query.where));
    const details = { showRankingScoreDetails: true, limit: nearestWithWords };
    const also = q === '' ? [] : await ask([{ q, filter, ...fields, ...sort, ...details }]);
    const ordered = order([...first, ...also.flatMap((reply) => reply.hits)]);

    const page = ordered.slice(query.offset, query.offset + query.limit);
    if (page.length === query.limit) return page;
    const others = filterFrom(clauses, [], [notIn(ordered.map((hit) => hit.groupId))]);
    const from = Math.max(0, query.offset - ordered.length);
    return [...page, ...(await list(asked, others, from, query.limit - page.length))];
  }

  /** Two lists end to end. A group whose entries differ may be in both: it stands where it is known. */
  async function knownThenRest(asked: Far): Promise<RawHit[]> {
    const { query, clauses, q, total, accessKnown } = asked;
    const known = filterFrom(clauses, [], [allYes(query.access)]);
    const hits = query.offset < accessKnown ? await list(asked, known, query.offset, query.limit) : [];
    if (hits.length === query.limit) return hits;

    const unknown = not(allYes(query.access));
    const [rest, inKnown] = await ask([
      { q, filter: filterFrom(clauses, [], [unknown]), ...eachGroupOnce, ...counting },
      { q, filter: known, facets: ['groupId'], ...counting },
    ]);
    const isMixed = accessKnown + rest!.totalHits > total;
    const groups = isMixed ? Object.keys(inKnown!.facetDistribution?.groupId ?? {}) : [];
    const filter = filterFrom(clauses, [], isMixed ? [unknown, notIn(groups)] : [unknown]);
    const from = Math.max(0, query.offset - accessKnown);
    return [...hits, ...(await list(asked, filter, from, query.limit - hits.length))];
  }
}

const notIn = (groups: string[]): string => not(anyOf('groupId', groups));
