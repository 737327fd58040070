import { LRUCache } from 'lru-cache';
import type { AssetCard } from '../contract/asset.ts';
import type { ResolvedPlace } from '../contract/place.ts';
import {
  facetNames,
  pageSize,
  searchQuery,
  type CellsAnswer,
  type CellsQuery,
  type SearchAnswer,
  type SearchQuery,
} from '../contract/search.ts';
import type { AssetStore, CardDoc } from '../assets/asset.store.ts';
import { viewCard } from '../assets/asset.view.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Places } from '../places/places.service.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { EngineAway, type Breaker } from './breaker.ts';
import { createMapCells } from './cells.service.ts';
import { createDegradedSearch } from './degraded.store.ts';
import { checkedAnswer } from './engine-answer.rules.ts';
import { viewFacets, viewSpans } from './facet.view.ts';
import type { HiddenStore } from './hidden.store.ts';
import { chooseNearMisses, stepsFrom } from './near-miss.rules.ts';
import { middleOf, spansOf, toFilters } from './question.rules.ts';
import { reasonsFor } from './reason.rules.ts';
import { foundWords } from './say.rules.ts';
import { createSomeoneToRing } from './someone-to-ring.ts';
import {
  withoutTravel,
  type IndexAnswer,
  type IndexFilters,
  type IndexQuery,
  type SearchIndex,
} from './search-index.ts';

export type SearchDeps = {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
  hidden: HiddenStore;
  clock: Clock;
  year: LocalYear;
  settings: { radius: number; defaultPlace: { near: string }; ring: { name: string; phone?: string } | null };
  onDegraded: (cause: unknown) => void;
};

/** Below this many results near misses are offered. */
const little = 5;
/** Milliseconds for which the libraries near a place are taken to be the same; each is looked up all the same. */
const librariesHoldMs = 300_000;
const nothingAsked = searchQuery.parse({});

/** The index suggests, MongoDB decides: a hit is shown only when it may be seen now. */
export function createSearch(deps: SearchDeps) {
  const { index, breaker, assets, places, hidden, clock, year, settings } = deps;
  const degraded = createDegradedSearch({ assets, clock, year });
  const someoneToRing = createSomeoneToRing({ places, clock, settings });
  const libraries = new LRUCache<string, string[]>({
    max: 2_000,
    ttl: librariesHoldMs,
    perf: { now: () => clock.now().getTime() },
  });

  const locate = async (query: Pick<SearchQuery, 'near' | 'at'>): Promise<ResolvedPlace | null> =>
    query.at ? places.atPoint(query.at) : query.near ? places.resolve(query.near) : null;

  async function areasAround(query: Pick<SearchQuery, 'near' | 'at'> & { box?: SearchQuery['box'] }) {
    const place = await locate(query);
    const middle = query.box ? middleOf(query.box) : place?.point;
    return { place, areas: middle ? await places.areasCovering(middle) : [] };
  }

  /** Reads once what every form of the question needs: near misses ask it in many. Then it is only put into words. */
  async function lookAround(query: Parameters<typeof areasAround>[0]) {
    const now = clock.now();
    const [{ place, areas }, without] = await Promise.all([areasAround(query), hidden.ids(now)]);
    const filtersOf = (asked: SearchQuery | CellsQuery): IndexFilters =>
      toFilters(asked, place, areas, without, now, settings.radius);
    return { place, filtersOf };
  }

  async function find(actor: Actor, query: SearchQuery): Promise<SearchAnswer> {
    const { place, filtersOf } = await lookAround(query);
    const filters = filtersOf(query);
    const radius = place && !query.box ? (query.radius ?? settings.radius) : null;
    const base = { place, placeUnknown: query.near !== '' && !place, radius, page: query.page };
    try {
      const page: IndexQuery = {
        ...filters,
        sort: sortFor(query, filters),
        offset: (query.page - 1) * pageSize,
        limit: pageSize,
        count: [...facetNames],
        spans: spansOf(query, clock.now()),
      };
      const asked = [page, ...awayFrom(filters)];
      const help = query.page === 1 ? await helpFor(query, place, filtersOf, radius) : null;
      const answers = await askAll(asked, help?.queries);
      const [answer, away] = answers.splice(0, asked.length);
      if (!answer) throw new Error('The engine answered nothing.');
      const given = help && answer.total < little ? help.read(answers, answer.total) : null;
      const [hits, ring] = await Promise.all([
        hydrate(actor, query, filters, answer),
        given
          ? assets.visibleByIds(actor, given.libraries).then((near) => someoneToRing.among(place, near))
          : null,
      ]);
      return {
        ...base,
        words: foundWords(answer.total, false, query, place, radius),
        total: answer.total,
        totalIsAbout: false,
        accessKnown: query.access.length > 0 ? answer.accessKnown : null,
        pages: Math.ceil(answer.total / pageSize),
        hits,
        facets: {
          ...viewFacets({ ...answer.counts, attendance: attendanceOf(answer, away) }, query),
          when: viewSpans(answer.spans, query.when),
        },
        noTravel: away ? Math.max(0, away.total - answer.total) : null,
        nearMisses: given?.nearMisses ?? [],
        ring,
        degraded: false,
        shortcomings: [],
        droppedWords: answer.dropped,
      };
    } catch (error) {
      // Only the engine may be missing; a fault of ours must not pass for that.
      if (!(error instanceof EngineAway)) throw error;
      deps.onDegraded(error);
      return { ...base, ...(await findWithoutEngine(query, filters, base)) };
    }
  }

  /** With the questions for when little is found in the same message: their answers follow, where they were asked. */
  const askAll = (queries: IndexQuery[], ifFew: IndexQuery[] = []): Promise<IndexAnswer[]> =>
    breaker(async () => {
      const answers = await index.findAll(queries, { fewerThan: little, queries: ifFew });
      if (!Array.isArray(answers)) throw new Error('The engine left a question unanswered.');
      const few = queries.length > 0 && checkedAnswer(answers[0]!).total < little;
      if (answers.length !== queries.length + (few ? ifFew.length : 0))
        throw new Error('The engine left a question unanswered.');
      return answers.map(checkedAnswer);
    });
  const ask = (query: IndexQuery): Promise<IndexAnswer> =>
    breaker(async () => checkedAnswer(await index.find(query)));

  /** Loads the hits and tops the page up from the next ids when some may no longer be seen. */
  async function hydrate(
    actor: Actor,
    query: SearchQuery,
    filters: IndexFilters,
    answer: IndexAnswer,
  ): Promise<AssetCard[]> {
    const cards: AssetCard[] = [];
    let current = answer;
    let offset = (query.page - 1) * pageSize;
    for (let round = 0; round < 4; round++) {
      const { found, inGroup } = await assets.visibleInGroups(actor, current.hits);
      cards.push(...cardsOf(found, inGroup, query, filters, answer.matched));
      offset += current.hits.length;
      if (cards.length >= pageSize || current.hits.length === 0 || offset >= answer.total) break;
      current = await ask({
        ...filters,
        sort: sortFor(query, filters),
        offset,
        limit: pageSize - cards.length,
        count: [],
      });
    }
    return cards.slice(0, pageSize);
  }

  function cardsOf(
    found: CardDoc[],
    inGroup: Map<string, number>,
    query: SearchQuery,
    filters: IndexFilters,
    matched: Record<string, string[]>,
  ): AssetCard[] {
    const { where } = filters;
    const from = where && 'near' in where ? where.near : null;
    const now = clock.now();
    return found.map((asset) =>
      viewCard(asset, {
        now,
        year,
        from,
        access: query.access,
        why: reasonsFor(asset, query, matched, where?.areas),
        // The one shown counts among those that share its group.
        alsoListed: asset.sameAs ? (inGroup.get(asset.sameAs) ?? 1) : (inGroup.get(asset._id) ?? 0),
      }),
    );
  }

  /** What is asked besides where little is found, and what the answers say: near misses, and libraries by distance. */
  async function helpFor(
    query: SearchQuery,
    place: ResolvedPlace | null,
    filtersOf: (query: SearchQuery) => IndexFilters,
    radius: number | null,
  ) {
    const steps = stepsFrom(query, radius);
    const library = await someoneToRing.librariesNear(place);
    const key = JSON.stringify(library?.where ?? null);
    const known = library ? libraries.get(key) : [];
    return {
      queries: [
        ...steps.map((step) => counting(filtersOf(step.query))),
        ...(library && !known ? [nearestFive(library)] : []),
      ],
      read(answers: IndexAnswer[], had: number) {
        const tried = steps.map((step, i) => ({ step, total: answers[i]!.total }));
        const ids = known ?? answers[steps.length]!.hits.map((hit) => hit.assetId);
        if (ids.length > 0) libraries.set(key, ids);
        return { nearMisses: chooseNearMisses(tried, had), libraries: ids };
      },
    };
  }

  async function findWithoutEngine(
    query: SearchQuery,
    filters: IndexFilters,
    { place, radius }: { place: ResolvedPlace | null; radius: number | null },
  ) {
    const { found, inGroup, total, accessKnown, counts, shortcomings } = await degraded(filters, query.sort, {
      offset: (query.page - 1) * pageSize,
      limit: pageSize,
    });
    const few = total < little && query.page === 1;
    const library = few ? await someoneToRing.librariesNear(place) : null;
    const near = library ? (await degraded(library, 'distance', { offset: 0, limit: 5 })).found : [];
    return {
      words: foundWords(total, true, query, place, radius),
      total,
      totalIsAbout: true,
      accessKnown: query.access.length > 0 ? accessKnown : null,
      pages: Math.ceil(total / pageSize),
      hits: cardsOf(found, inGroup, query, filters, {}),
      facets: viewFacets(counts, query),
      noTravel: null,
      nearMisses: [],
      ring: few ? someoneToRing.among(place, near) : null,
      degraded: true,
      shortcomings,
      droppedWords: [],
    };
  }

  const mapCells = createMapCells({ index, breaker, assets });

  return {
    find,
    /** Counts of places for a map's box, under every word and filter of the search. */
    cells: async (actor: Actor, query: CellsQuery): Promise<CellsAnswer> => {
      const { filtersOf } = await lookAround({ near: '' });
      const filters = filtersOf(query);
      try {
        return await mapCells(actor, filters, query);
      } catch (error) {
        if (!(error instanceof EngineAway)) throw error;
        deps.onDegraded(error);
        return { total: 0, cells: [], pins: [], degraded: true };
      }
    },
    /** What is on in the next seven days near the default place, soonest first. */
    thisWeek: async (actor: Actor, limit: number): Promise<AssetCard[]> => {
      const query: SearchQuery = {
        ...nothingAsked,
        near: settings.defaultPlace.near,
        when: 'week',
        sort: 'next',
      };
      const { filtersOf } = await lookAround(query);
      const filters = filtersOf(query);
      const answer = await ask({ ...filters, sort: 'next', offset: 0, limit, count: [] }).catch(() => null);
      if (!answer) return [];
      const { found, inGroup } = await assets.visibleInGroups(actor, answer.hits);
      return cardsOf(found, inGroup, query, filters, {});
    },
  };
}
export type Search = ReturnType<typeof createSearch>;

/** A question for totals and counts alone. */
const counting = (filters: IndexFilters, count: IndexQuery['count'] = []): IndexQuery => ({
  ...filters,
  sort: 'fit',
  offset: 0,
  limit: 0,
  count,
});

const nearestFive = (filters: IndexFilters): IndexQuery => ({
  ...filters,
  sort: 'distance',
  offset: 0,
  limit: 5,
  count: [],
});

/** Choosing "by phone" asks for what needs no travel too, so its count is taken as if it were chosen: asked besides. */
const awayFrom = (filters: IndexFilters): IndexQuery[] =>
  filters.where && !filters.where.remote
    ? [counting({ ...filters, where: { ...filters.where, remote: true } }, ['attendance'])]
    : [];

function attendanceOf(here: IndexAnswer, away: IndexAnswer | undefined): Record<string, number> {
  const ways = Object.entries(away?.counts.attendance ?? {});
  return {
    ...here.counts.attendance,
    ...Object.fromEntries(ways.filter(([id]) => withoutTravel.some((way) => way === id))),
  };
}

/** Nothing is nearest where there is no point to be near to. */
function sortFor(query: SearchQuery, filters: IndexFilters): IndexQuery['sort'] {
  if (query.sort === 'distance' && !(filters.where && 'near' in filters.where)) return 'fit';
  return query.sort;
}
