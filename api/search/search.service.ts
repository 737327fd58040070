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
import type { AssetStore } from '../assets/asset.store.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { sharedRead } from '../infra/shared-read.ts';
import type { Places } from '../places/places.service.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { EngineAway, type Breaker } from './breaker.ts';
import { createCards, plainly } from './cards.ts';
import { createMapCells } from './cells.service.ts';
import { createDegradedSearch } from './degraded.store.ts';
import { checkedAnswer } from './engine-answer.rules.ts';
import { viewFacets, viewSpans } from './facet.view.ts';
import { createHelpWhenFew, type Given } from './help-when-few.ts';
import type { HiddenStore } from './hidden.store.ts';
import { withAsked } from './asked-filters.rules.ts';
import { isLiking, letGo, readAsked, type Asked } from './asked.rules.ts';
import { middleOf, spansOf, toFilters } from './question.rules.ts';
import { withoutStopWords } from './stop-words.rules.ts';
import { isSaidSo, little, loosening } from './let-go.ts';
import { attendanceOf, awayFrom, bestOf, byName, nameFirst, rides, sortFor } from './index-queries.rules.ts';
import { foundWords } from './say.rules.ts';
import { createSomeoneToRing } from './someone-to-ring.ts';
import { type IndexAnswer, type IndexFilters, type IndexQuery, type SearchIndex } from './search-index.ts';

export type SearchDeps = {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
  hidden: HiddenStore;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
  /** Words that an administrator lets the search pass over. */
  stopWords: () => readonly string[];
  settings: { radius: number; defaultPlace: { near: string }; ring: { name: string; phone?: string } | null };
  onDegraded: (cause: unknown) => void;
};

const nothingAsked = searchQuery.parse({});

/** The index suggests, MongoDB decides: a hit is shown only when it may be seen now. */
export function createSearch(deps: SearchDeps) {
  const { index, breaker, assets, places, hidden, clock, year, clocks, stopWords, settings } = deps;
  const degraded = createDegradedSearch({ assets, clock, year });
  const someoneToRing = createSomeoneToRing({ places, clock, settings });
  const hiddenNow = sharedRead(() => hidden.ids(clock.now()));
  const knowsPlace = (name: string) => places.isNamed(name);
  // The first reading makes the tables of phrases: now, while nobody waits for an answer.
  readAsked({ ...nothingAsked, q: 'company' }, knowsPlace);
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
    const [{ place, areas }, without] = await Promise.all([areasAround(query), hiddenNow()]);
    const filtersOf = (asked: SearchQuery | CellsQuery): IndexFilters =>
      toFilters(
        { ...asked, q: withoutStopWords(asked.q, stopWords()) },
        place,
        areas,
        without,
        now,
        settings.radius,
      );
    return { place, filtersOf };
  }

  async function find(actor: Actor, whole: SearchQuery): Promise<SearchAnswer> {
    const typed = { ...whole, q: withoutStopWords(whole.q, stopWords()) };
    const { answer, first, without } = await loosening(readAsked(typed, knowsPlace), (asked, isLast) =>
      findAsked(actor, typed, asked, isLast),
    );
    if (answer === first) return answer.page;
    // What answers a wish fully and holds the words as they were typed stands before what only answers the wish.
    const full = await first.full();
    const said = first.page.hits.filter(({ id }) => full.has(id));
    // They stood on the first page, wherever they would come by themselves.
    const others = answer.page.hits.filter(({ id }) => !full.has(id));
    return {
      ...answer.page,
      hits: typed.page === 1 ? [...said, ...others] : others,
      droppedWords: [...new Set([...without, ...answer.page.droppedWords])],
      haveAll: typed.page === 1 ? said.length : 0,
    };
  }

  /** `isLast`: nothing more will be let go, so likings may be answered in part. */
  async function findAsked(
    actor: Actor,
    typed: SearchQuery,
    asked: Asked,
    isLast: boolean,
  ): Promise<{ page: SearchAnswer; total: number; full: () => Promise<Set<string>> }> {
    const { query, readings, wishes } = asked;
    const around = await lookAround(query);
    const { place } = around;
    const filtersOf = (each: SearchQuery, given: Given = asked, isWide = false) =>
      withAsked(around.filtersOf(each), given, place?.point ?? null, isWide);
    const filters = filtersOf(query);
    const radius = place && !query.box ? (query.radius ?? settings.radius) : null;
    const base = { place, placeUnknown: query.near !== '' && !place, radius, page: query.page, readings };
    try {
      const page: IndexQuery = {
        ...filters,
        sort: sortFor(query, filters),
        offset: (query.page - 1) * pageSize,
        limit: pageSize,
        count: [...facetNames],
        spans: spansOf(query, clock.now()),
      };
      // With several wishes the best of each is asked for, so that none is crowded out of the first page.
      const ofEach =
        wishes.length > 1 && page.sort === 'fit' ? wishes.map((wish) => bestOf(filters, wish)) : [];
      const schemes =
        asked.noCar && place && query.page === 1
          ? [rides(around.filtersOf({ ...nothingAsked, near: query.near }))]
          : [];
      const names = byName(typed, around.filtersOf(typed), readings.length > 0);
      const others = [...awayFrom(filters), ...ofEach, ...schemes, ...names];
      const help = query.page === 1 ? await helpFor(typed, asked, place, filters, filtersOf, radius) : null;
      const answers = await askAll([page, ...others], help?.queries);
      const [strict, ...besides] = answers.splice(0, 1 + others.length);
      if (!strict) throw new Error('The engine answered nothing.');
      const named = names.length > 0 ? besides.pop() : undefined;
      const away = besides.length > ofEach.length + schemes.length ? besides.shift() : undefined;
      const best = besides.splice(0, ofEach.length).flatMap(({ hits }) => hits.slice(0, 1));
      // A liking that nothing speaks of may be answered in part; words that nothing holds are let go.
      const wide =
        strict.total === 0 && wishes.length > 0 && isLast
          ? { ...page, ...filtersOf(query, asked, true) }
          : null;
      const answer = wide ? await ask(wide) : strict;
      const dropped = wide && answer.total > 0 ? letGo(asked) : answer.dropped;
      const given = help && answer.total < little ? await help.read(answers, answer.total, away) : null;
      const [found, helpToGetThere, called, ring] = await Promise.all([
        hydrate(actor, asked, wide ?? page, answer, best),
        cardsOfHits(actor, besides[0]?.hits ?? [], filters),
        cardsOfHits(actor, named?.dropped.length === 0 ? named.hits : [], filters),
        given
          ? assets.visibleByIds(actor, given.libraries).then((near) => someoneToRing.among(place, near))
          : null,
      ]);
      const hits = nameFirst(found, called, typed.q);
      const total = Math.max(answer.total, hits.length > found.length ? 1 : 0);
      const shown: SearchAnswer = {
        ...base,
        words: foundWords(total, false, query, place, radius),
        total,
        totalIsAbout: false,
        accessKnown: query.access.length > 0 ? answer.accessKnown : null,
        pages: Math.ceil(total / pageSize),
        hits,
        helpToGetThere,
        facets: {
          ...viewFacets({ ...answer.counts, attendance: attendanceOf(answer, away) }, query),
          when: viewSpans(answer.spans, query.when),
        },
        noTravel: away ? Math.max(0, away.total - answer.total) : null,
        nearMisses: given?.nearMisses ?? [],
        ring,
        degraded: false,
        shortcomings: [],
        droppedWords: dropped,
        haveAll: 0,
      };
      const full = async () => {
        if (strict.total === 0 || !isSaidSo(strict.matched)) return new Set<string>();
        const whole = wishes.map(({ best }) => ({ best, also: {} }));
        const few = { offset: 0, limit: little, count: [], spans: {} };
        const { hits } = await ask({ ...page, wishes: whole, ...few });
        return new Set(hits.map(({ assetId }) => assetId));
      };
      return { page: shown, total, full };
    } catch (error) {
      // Only the engine may be missing; a fault of ours must not pass for that.
      if (!(error instanceof EngineAway)) throw error;
      deps.onDegraded(error);
      const found = await findWithoutEngine(
        asked,
        // What texts speak of is known to an engine alone: likings are looked for as they were said.
        asked.topics.flat().every(isLiking)
          ? filtersOf({ ...query, q: letGo(asked).join(' ') }, { ...asked, wishes: [] })
          : filtersOf(query, { ...asked, wishes: asked.widerWishes }),
        base,
      );
      // Nothing is asked again of an engine that is away.
      return { page: { ...base, ...found }, total: Infinity, full: () => Promise.resolve(new Set<string>()) };
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
  const { hydrate, cardsOf, cardsOfHits } = createCards({ assets, clock, year, clocks, ask });
  const helpFor = createHelpWhenFew({ someoneToRing, clock, ask });

  async function findWithoutEngine(
    asked: Asked,
    filters: IndexFilters,
    { place, radius }: { place: ResolvedPlace | null; radius: number | null },
  ) {
    const { query } = asked;
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
      hits: cardsOf(found, inGroup, asked, filters, {}),
      helpToGetThere: [],
      facets: viewFacets(counts, query),
      noTravel: null,
      nearMisses: [],
      ring: few ? someoneToRing.among(place, near) : null,
      degraded: true,
      shortcomings,
      droppedWords: [],
      haveAll: 0,
    };
  }

  const mapCells = createMapCells({ index, breaker, assets });

  return {
    find,
    /** Counts of places for a map's box, under every word and filter of the search. */
    cells: async (actor: Actor, query: CellsQuery): Promise<CellsAnswer> => {
      const read = readAsked(query, knowsPlace);
      const { filtersOf } = await lookAround({ near: '' });
      const from = read.noCar ? await locate(query) : null;
      try {
        const { answer } = await loosening(read, async (asked, isLast) => {
          const filters = (isWide: boolean) =>
            withAsked(filtersOf(asked.query), asked, from?.point ?? null, isWide);
          const strict = await mapCells(actor, filters(false), query);
          return strict.total === 0 && isLast && asked.wishes.length > 0
            ? mapCells(actor, filters(true), query)
            : strict;
        });
        return answer;
      } catch (error) {
        if (!(error instanceof EngineAway)) throw error;
        deps.onDegraded(error);
        return { total: 0, cells: [], pins: [], degraded: true };
      }
    },
    /** The ids of what a search finds, in its order and at most so many: for taking a list along. */
    ids: async (_actor: Actor, typed: SearchQuery, most: number): Promise<string[]> => {
      const read = readAsked(typed, knowsPlace);
      const { place, filtersOf } = await lookAround(read.query);
      const from = place?.point ?? null;
      const filters = withAsked(filtersOf(read.query), read, from);
      const page = { sort: sortFor(read.query, filters), offset: 0, limit: most, count: [] };
      try {
        const { answer, first } = await loosening(read, async (asked, isLast) => {
          const filtersOfIt = (isWide: boolean) => withAsked(filtersOf(asked.query), asked, from, isWide);
          const strict = await ask({ ...filtersOfIt(false), ...page });
          const wide = strict.total === 0 && isLast && asked.wishes.length > 0;
          return wide ? ask({ ...filtersOfIt(true), ...page }) : strict;
        });
        const said = isSaidSo(first.matched) ? first.hits : [];
        return [...new Set([...said, ...answer.hits].map(({ assetId }) => assetId))].slice(0, most);
      } catch (error) {
        if (!(error instanceof EngineAway)) throw error;
        deps.onDegraded(error);
        const { found } = await degraded(filters, read.query.sort, { offset: 0, limit: most });
        return found.map(({ _id }) => _id);
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
      return cardsOf(found, inGroup, plainly(query), filters, {});
    },
  };
}
export type Search = ReturnType<typeof createSearch>;
