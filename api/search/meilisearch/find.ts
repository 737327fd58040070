import { readWords, type Synonyms } from '../embedded/question.ts';
import { textFields, type IndexAnswer, type IndexHit, type IndexQuery } from '../search-index.ts';
import { counting, eachGroupOnce, type Ask, type AskMeili } from './ask.ts';
import { planCounts } from './counts.rules.ts';
import { textKey } from './document.rules.ts';
import { firstThatFinds } from './dropping.ts';
import { createFar } from './far.ts';
import { allYes, clausesOf, filterFrom, type Clauses } from './filter.rules.ts';
import { metresBetween } from '../../places/distance.rules.ts';
import { centreOf, inOrder, knowsAll, sortOf, type RawHit } from './fit.rules.ts';
import { matchedWords, worstFields } from './matched.rules.ts';
import { questionText, type Asked } from './words.rules.ts';

/** Documents that are put into our own order; where more match, Meilisearch helps (`far.ts`). */
const windowOf = (q: string) => (q === '' ? 1_000 : 500);
/** Meilisearch makes every hit before the page as well: beyond so many groups a page is empty. */
const deepest = 10_000;

/**
 * Answers one question of the port: hits, total and counts in one request. Only words that find nothing together,
 * or more documents than are ordered here, make it ask again.
 */
export function createFind(ask: AskMeili, synonyms: () => Synonyms) {
  const far = createFar(ask);

  return async function find(query: IndexQuery): Promise<IndexAnswer> {
    const clauses = clausesOf(query);
    const asked = readWords(query.words);
    const inFull = await answer(query, clauses, asked);
    if (inFull.total > 0) return inFull;
    const shorter = await firstThatFinds(ask, asked, filterFrom(clauses), synonyms());
    if (!shorter) return inFull;
    return { ...(await answer(query, clauses, shorter)), dropped: shorter.dropped };
  };

  async function answer(query: IndexQuery, clauses: Clauses, asked: Asked): Promise<IndexAnswer> {
    const { access, offset, limit } = query;
    const q = questionText(asked, synonyms());
    const filter = filterFrom(clauses);
    const counts = planCounts(query, clauses, q);
    const page = pageOf(query, q, filter);
    const fields = fieldsOf(q, wishing(query));
    const main: Ask = { q, filter, facets: counts.facets, ...eachGroupOnce, ...counting, ...page.inMain };
    const knownOnly: Ask[] =
      access.length > 0
        ? [{ q, filter: filterFrom(clauses, [], [allYes(access)]), ...eachGroupOnce, ...counting }]
        : [];

    const [first, ...others] = await ask([main, ...knownOnly, ...page.asides, ...counts.asks]);
    const total = first!.totalHits;
    const accessKnown = others[0] && access.length > 0 ? others[0].totalHits : total;
    const aside = others[knownOnly.length];

    /** Of a single word Meilisearch says itself where it stands. */
    const order = (found: RawHit[]) => {
      const fields = asked.words.length > 1 && worstFields(asked, found.map(textsOf), synonyms());
      return inOrder(found, query, fields || undefined);
    };

    let hits = first!.hits;
    if (page.kind === 'slice') hits = aside!.hits;
    if (page.kind === 'window')
      hits =
        aside!.totalHits <= windowOf(q)
          ? order(aside!.hits).slice(offset, offset + limit)
          : await far({
              query,
              clauses,
              q,
              total,
              accessKnown,
              fields,
              first: aside!.hits,
              order,
            });
    const counted = others.slice(knownOnly.length + page.asides.length);
    return {
      hits: hits.map((hit) => toHit(hit, query)),
      total,
      accessKnown,
      counts: counts.read(first!, counted),
      spans: counts.readSpans(counted),
      dropped: [],
      matched: q === '' || hits.length === 0 ? {} : matchedWords(asked, hits.flatMap(textsOf), synonyms()),
    };
  }
}

type Page = { kind: 'none' | 'main' | 'slice' | 'window'; inMain: Ask; asides: Ask[] };

/**
 * Where the hits come from. `main`: Meilisearch's own order is ours, and the page falls on its pages. `slice`: the same,
 * between two pages. `window`: all that matches, each place of an asset, to be ordered here, since Meilisearch
 * knows neither bands of distance nor "known before not known", and without a sort would show any place of an asset.
 */
function pageOf(query: IndexQuery, q: string, filter: string): Page {
  const { sort, access, offset, limit } = query;
  const fields = fieldsOf(q, wishing(query));
  if (limit === 0 || offset >= deepest) return { kind: 'none', inMain: {}, asides: [] };

  const near = centreOf(query.where);
  // Sorted by distance, Meilisearch looks at the words of one document after the other.
  const isCostly = q !== '' && sort !== 'fit';
  if (access.length > 0 || isCostly || (sort === 'fit' && (near || wishing(query)))) {
    const window = { page: 1, hitsPerPage: windowOf(q), showRankingScoreDetails: q !== '' };
    // Without words the nearest come first, so that a window that is too small holds the best.
    const nearest = q === '' ? sortOf('distance', near) : {};
    return { kind: 'window', inMain: {}, asides: [{ q, filter, ...fields, ...nearest, ...window }] };
  }

  const hits = { ...fields, ...sortOf(sort, near) };
  if (offset % limit > 0)
    return { kind: 'slice', inMain: {}, asides: [{ q, filter, ...eachGroupOnce, ...hits, offset, limit }] };
  return { kind: 'main', inMain: { ...hits, page: offset / limit + 1, hitsPerPage: limit }, asides: [] };
}

/** Texts only where there are words to find in them. */
function fieldsOf(q: string, withValues: boolean): { attributesToRetrieve: string[] } {
  const keys = ['id', 'assetId', 'groupId', 'revision', 'accessYes', 'standing', 'nextOn', '_geo'];
  if (withValues) keys.push('category', 'need', 'scheme', 'topic');
  return { attributesToRetrieve: q === '' ? keys : [...keys, ...textFields.map(textKey)] };
}

const wishing = ({ sort, wishes = [] }: IndexQuery) => sort === 'fit' && wishes.length > 0;

const textsOf = (hit: RawHit): string[] => textFields.map((field) => hit[textKey(field)] ?? '');

function toHit(hit: RawHit, { where, access }: IndexQuery): IndexHit {
  const near = centreOf(where);
  return {
    assetId: hit.assetId,
    groupId: hit.groupId,
    revision: hit.revision,
    documentId: hit.id,
    metres: near && hit._geo ? Math.round(metresBetween(near, hit._geo)) : null,
    accessKnown: knowsAll(hit, access),
  };
}
