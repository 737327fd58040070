import { LRUCache } from 'lru-cache';
import type { AssetStore } from '../assets/asset.store.ts';
import { viewCard } from '../assets/asset.view.ts';
import type { HereAnswer } from '../contract/here.ts';
import type { AssetKind } from '../contract/lists.ts';
import { ProblemError } from '../contract/problem.ts';
import { searchQuery, type SearchQuery } from '../contract/search.ts';
import type { Counts } from '../counts/counts.service.ts';
import type { Clocks } from '../contract/freshness-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Locality } from '../places/locality.rules.ts';
import type { Places } from '../places/places.service.ts';
import { EngineAway, type Breaker } from '../search/breaker.ts';
import { cellOf } from '../search/cells.rules.ts';
import type { HiddenStore } from '../search/hidden.store.ts';
import { toFilters } from '../search/question.rules.ts';
import type { IndexAnswer, IndexQuery, SearchIndex } from '../search/search-index.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';

/** Things in one part of the page. */
const most = 12;
/** Metres: around a hamlet a mile is still "here". */
const leastRadius = 1_609;
/** Milliseconds for which what was missed, and which places have a page worth finding, are taken to be the same. */
const [missedHoldMs, listHoldMs] = [600_000, 3_600_000];
const kingdom = { west: -8.7, south: 49.8, east: 1.8, north: 60.9 };
/** Cells of about six kilometres. */
const listLevel = 12;
const nothingAsked = searchQuery.parse({});
const groupKinds: AssetKind[] = ['association', 'exchange', 'culture'];
const placeKinds: AssetKind[] = ['place', 'institution'];

type Deps = {
  index: SearchIndex;
  breaker: Breaker;
  assets: AssetStore;
  places: Places;
  hidden: HiddenStore;
  counts: Pick<Counts, 'missedIn'>;
  clock: Clock;
  year: LocalYear;
  clocks: () => Clocks;
};

/**
 * What is strong in a town, ward or district. Whatever the size of the directory: one way to the index with three
 * questions of a dozen each, two queries of MongoDB that walk outwards and stop at a dozen, and one over the counts.
 */
export function createHere({ index, breaker, assets, places, hidden, counts, clock, year, clocks }: Deps) {
  const { localities } = places;
  const perf = { now: () => clock.now().getTime() };
  const missed = new LRUCache<string, HereAnswer['missed']>({ max: 1_000, ttl: missedHoldMs, perf });
  const listed = new LRUCache<'all', Locality[]>({ max: 1, ttl: listHoldMs, perf });

  async function questions({ point, radius, name }: Locality): Promise<IndexQuery[]> {
    const now = clock.now();
    const [areas, without] = await Promise.all([places.areasCovering(point), hidden.ids(now)]);
    const place = { label: name, point, precision: 'town' as const, accuracyMetres: radius };
    const within = Math.max(leastRadius, radius);
    const ask = (query: Partial<SearchQuery>): IndexQuery => ({
      ...toFilters({ ...nothingAsked, ...query, radius: within }, place, areas, without, now),
      sort: query.sort ?? 'fit',
      offset: 0,
      limit: most,
      count: [],
    });
    return [
      ask({ kind: groupKinds }),
      ask({ kind: placeKinds }),
      ask({ kind: groupKinds, when: 'week', sort: 'next' }),
    ];
  }

  async function shelves(actor: Actor, place: Locality) {
    const asked = await questions(place);
    const answers = await breaker(() => index.findAll(asked));
    const ids = [...new Set(answers.flatMap(({ hits }) => hits.map(({ assetId }) => assetId)))];
    const found = new Map((await assets.visibleByIds(actor, ids)).map((asset) => [asset._id, asset]));
    const seen = { now: clock.now(), year, clocks: clocks(), from: null, access: [], why: [], alsoListed: 0 };
    return answers.map(({ total, hits }: IndexAnswer) => ({
      total,
      cards: hits.flatMap(({ assetId }) => {
        const asset = found.get(assetId);
        return asset ? [viewCard(asset, seen)] : [];
      }),
    }));
  }

  async function missedIn(district: string): Promise<HereAnswer['missed']> {
    if (!district) return [];
    let known = missed.get(district);
    if (!known) {
      const told = await counts.missedIn(district, most);
      known = told.map(({ facet, id, count }) => ({ facet, id, label: labelOf(facet, id), count }));
      missed.set(district, known);
    }
    return known;
  }

  async function read(actor: Actor, slug: string): Promise<HereAnswer> {
    const place = await localities.bySlug(slug);
    if (!place) throw new ProblemError('not-found', { detail: 'We do not know a place at this address.' });
    const within = Math.max(leastRadius, place.radius);
    const nothing = { total: 0, cards: [] };
    const [told, wants, rooms, lacking, around] = await Promise.all([
      shelves(actor, place).catch((error: unknown) => {
        if (error instanceof EngineAway) return null;
        throw error;
      }),
      assets.nearbyWith('wants', place.point, within, most),
      assets.nearbyWith('rooms', place.point, within, most),
      missedIn(place.district),
      localities.near(place, 8),
    ]);
    const [groups = nothing, others = nothing, week = nothing] = told ?? [];
    const by = (asset: { _id: string; slug: string; name: string }) => ({
      assetId: asset._id,
      slug: asset.slug,
      by: asset.name,
    });
    return {
      place,
      asOf: dateOf(wallOf(clock.now()).day),
      groups,
      places: others,
      week,
      help: wants
        .flatMap((asset) =>
          (asset.wants ?? []).map(({ what, note }) => ({ ...by(asset), what, ...(note && { note }) })),
        )
        .slice(0, most),
      rooms: rooms
        .flatMap((asset) =>
          (asset.rooms ?? []).map(({ name, holds, note }) => ({
            ...by(asset),
            name,
            ...(holds !== undefined && { holds }),
            ...(note && { note }),
          })),
        )
        .slice(0, most),
      missed: lacking,
      around,
      degraded: told === null,
    };
  }

  /** Places with something in or beside them: one count of cells over the whole country, once an hour. */
  async function list(): Promise<Locality[]> {
    const known = listed.get('all');
    if (known) return known;
    const now = clock.now();
    const filters = toFilters({ ...nothingAsked, box: kingdom }, null, [], await hidden.ids(now), now);
    const { cells } = await breaker(() => index.cells({ ...filters, level: listLevel })).catch(
      (cause: unknown) => {
        throw new ProblemError('unavailable', { cause });
      },
    );
    const taken = new Set(cells.map(({ x, y }) => `${x},${y}`));
    const places_ = [...(await localities.all()).values()].filter(({ point }) => {
      const { x, y } = cellOf(point, listLevel);
      return taken.has(`${x},${y}`);
    });
    listed.set('all', places_);
    return places_;
  }

  /** The page for words that name a place, or for none the one where this directory is at home. */
  async function find(near: string): Promise<string | null> {
    const place = await places.resolve(near);
    if (!place) return null;
    const named = [...(await localities.all()).values()].find(
      ({ point, kind }) => kind !== 'ward' && point.lat === place.point.lat && point.lng === place.point.lng,
    );
    return (named ?? (await localities.nearestTo(place.point)))?.slug ?? null;
  }

  return { read, list, find };
}
export type Here = ReturnType<typeof createHere>;
