import { mostTaken } from '../contract/take-endpoints.ts';
import type { SearchQuery } from '../contract/search.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { given } from '../infra/given.ts';
import type { Places } from '../places/places.service.ts';
import type { Search } from '../search/search.service.ts';
import { calendarOf } from '../times/calendar-file.rules.ts';
import type { LocalYear } from '../times/schedule.rules.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { placeWords, sourceWords } from '../assets/say.rules.ts';
import { atomFeed } from './atom.view.ts';
import { byteOrderMark, csvLine } from './cells.rules.ts';
import type { FeedDoc, FeedStore } from './feed.store.ts';
import { viewFeatures } from './geojson.view.ts';
import { packageOf } from './package.ts';
import { columnNames, viewRow } from './row.view.ts';
import { viewService } from './service.view.ts';
import { webAddress } from './plain.rules.ts';
import { workbook } from './xlsx.ts';

/** As many entries as a calendar to subscribe to holds: phones fetch it again and again. */
const mostInCalendar = 200;
/** The sources are counted anew after this. Milliseconds. */
const sourcesHoldMs = 600_000;

/** Lists to take along, and the whole directory as files. Only what the entries' own pages show is in them. */
export function createTake({
  store,
  search,
  places,
  clock,
  year,
  origin,
}: {
  store: FeedStore;
  search: Pick<Search, 'ids'>;
  places: Pick<Places, 'districtOf'>;
  clock: Clock;
  year: LocalYear;
  origin: string;
}) {
  const told = () => ({ origin, now: clock.now() });
  let sources: { madeAt: number; list: ReturnType<typeof countSources> } | null = null;

  /** In the order of the search. */
  async function listed(actor: Actor, query: SearchQuery, most = mostTaken): Promise<FeedDoc[]> {
    const ids = await search.ids(actor, query, most);
    const found = new Map(
      (await store.some({ _id: { $in: ids } }, ids.length || 1)).map((asset) => [asset._id, asset]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async function* everyLine(): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(columnNames);
    for await (const batch of store.stream({}))
      yield batch.map((asset) => csvLine(viewRow(asset, told()))).join('');
  }

  async function* everyFeature(): AsyncGenerator<string> {
    yield '{"type":"FeatureCollection","features":[';
    let before = '';
    for await (const batch of store.stream({})) {
      const features = batch.flatMap((asset) => viewFeatures(asset, { origin, whole: true }));
      if (features.length === 0) continue;
      yield before + features.map((feature) => JSON.stringify(feature)).join(',');
      before = ',';
    }
    yield ']}';
  }

  async function* everyService() {
    const view = { origin, today: dateOf(wallOf(clock.now()).day), districtOf: places.districtOf };
    for await (const batch of store.stream({})) yield batch.map((asset) => viewService(asset, view));
  }

  async function countSources() {
    const found = await store.sources();
    return found
      .map(({ entries, example: { provenance } }) => ({
        source: provenance.source,
        name: provenance.sourceName,
        entries,
        ...given({
          url: webAddress(provenance.url),
          licence: provenance.licence,
          attribution: provenance.attribution,
          asOf: provenance.asOf,
        }),
      }))
      .sort((a, b) => b.entries - a.entries);
  }

  return {
    csv: async (actor: Actor, query: SearchQuery): Promise<string> =>
      byteOrderMark +
      [
        csvLine(columnNames),
        ...(await listed(actor, query)).map((asset) => csvLine(viewRow(asset, told()))),
      ].join(''),
    xlsx: async (actor: Actor, query: SearchQuery): Promise<Uint8Array> =>
      workbook(
        columnNames,
        (await listed(actor, query)).map((asset) => viewRow(asset, told())),
      ),
    geojson: async (actor: Actor, query: SearchQuery): Promise<string> => {
      const found = await listed(actor, query);
      return JSON.stringify({
        type: 'FeatureCollection',
        features: found.flatMap((asset) => viewFeatures(asset, { origin, whole: false })),
      });
    },
    calendar: async (actor: Actor, query: SearchQuery): Promise<string> => {
      const found = await listed(actor, query, mostInCalendar);
      return calendarOf(
        'Hereabouts',
        found.map((asset) => ({
          name: asset.name,
          url: `${origin}/assets/${asset.slug}`,
          ...(asset.places[0] && { place: placeWords(asset.places[0]) }),
          places: new Map(asset.places.map((place) => [place.id, placeWords(place)])),
          schedules: asset.status === 'live' ? asset.schedules : [],
          source: sourceWords(asset.provenance),
          host: new URL(origin).hostname,
          now: clock.now(),
          year,
        })),
      );
    },
    atom: async (actor: Actor, query: SearchQuery): Promise<string> =>
      atomFeed(await listed(actor, query), { origin, asked: JSON.stringify(query), now: clock.now() }),

    everyLine,
    everyFeature,
    everyTable: () => packageOf(everyService(), told()),

    /** Where the facts come from, most entries first; counted every ten minutes. */
    sources: () => {
      const now = clock.now().getTime();
      if (!sources || now - sources.madeAt > sourcesHoldMs) {
        const list = countSources();
        sources = { madeAt: now, list };
        list.catch(() => (sources = null));
      }
      return sources.list;
    },
    /** Addresses of entries for a sitemap. */
    slugs: store.slugs,
  };
}
export type Take = ReturnType<typeof createTake>;
