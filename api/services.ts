import path from 'node:path';
import { createAssets } from './assets/asset.service.ts';
import { createAgingStore } from './assets/aging.store.ts';
import { createAssetMarks } from './assets/asset-marks.service.ts';
import { createAssetStore } from './assets/asset.store.ts';
import { createAssetWriter } from './assets/asset-writer.service.ts';
import { createCandidateStore } from './assets/candidate.store.ts';
import { createReleaseStore } from './assets/release.store.ts';
import { createWithheldPlaceStore } from './assets/withheld-place.store.ts';
import type { Config } from './config.ts';
import { createCountStore } from './counts/count.store.ts';
import { createCouldNotFind } from './counts/could-not-find.service.ts';
import { wantedIn } from './counts/wanted.rules.ts';
import { createCounts } from './counts/counts.service.ts';
import { createClosing } from './freshness/closing.ts';
import { openFreshness } from './freshness/open-freshness.ts';
import { peopleForFreshness } from './freshness/people.ts';
import { openCuration } from './curation/open-curation.ts';
import { createHere } from './here/here.service.ts';
import { createHealth } from './http/health.service.ts';
import { systemClock, type Clock } from './infra/clock.ts';
import type { FetchSafely } from './infra/fetch-safely.ts';
import { createLog, type Log } from './infra/log.ts';
import { createChores } from './infra/chores.ts';
import { connectMongo } from './infra/mongo.ts';
import { worriesKey } from './freshness/worries-key.ts';
import { createSealer } from './infra/sealed.ts';
import { openImports } from './imports/open-imports.ts';
import { createInside } from './inside.ts';
import { createPeopleSide } from './people-side.ts';
import { openKeys } from './keys/open-keys.ts';
import { createFeedStore } from './interop/feed.store.ts';
import { createOruk } from './interop/oruk.service.ts';
import { createBooklet } from './interop/booklet.service.ts';
import { createTake } from './interop/take.service.ts';
import { createMatching } from './matching/matching.service.ts';
import { askedTogether } from './places/asked-together.ts';
import { createGazetteer } from './places/gazetteer.ts';
import { createOfflineGeocoder } from './places/geocoder.ts';
import { createPostcodesIo } from './places/postcodes-io.ts';
import { createPlaceStore } from './places/place.store.ts';
import { createPlaces } from './places/places.service.ts';
import { openRegister } from './register/open-register.ts';
import { createRunning, rebuildJob } from './running/running.service.ts';
import { overdueHelplines } from './safety/helplines.rules.ts';
import { createBreaker, isResting } from './search/breaker.ts';
import { createSharedFeed } from './search/feed.ts';
import { createHiddenStore } from './search/hidden.store.ts';
import { openIndex } from './search/open-index.ts';
import { followSettings } from './search/follow-settings.ts';
import { createSearch } from './search/search.service.ts';
import { createSimilar } from './search/similar.ts';
import { createSuggest } from './search/suggest.service.ts';
import { createIndexSync } from './search/sync.ts';
import { createShortlist } from './shortlist/shortlist.service.ts';
import { createTeam } from './team/team.service.ts';
import { createTeamStore } from './team/team.store.ts';
import { taxonomyLists } from './taxonomy/taxonomy.ts';
import { usualYear } from './times/schedule.rules.ts';

export const version = '0.1.0';

/** Builds everything there is, once, by hand. Nothing listens or follows yet: that is `start`. */
export async function createServices(
  config: Config,
  {
    clock = systemClock,
    log = createLog(config.logLevel),
    snapshotEveryMs = 300_000,
    fetchSafely,
  }: { clock?: Clock; log?: Log; snapshotEveryMs?: number; fetchSafely?: FetchSafely } = {},
) {
  const year = usualYear;
  const main = await connectMongo({ uri: config.mongo.uri, database: config.mongo.prefix });
  const privately = await connectMongo({
    uri: config.mongo.privateUri,
    database: `${config.mongo.prefix}_private`,
  });

  const assetStore = createAssetStore(main);
  const withheld = createWithheldPlaceStore(privately);
  const releases = createReleaseStore(main);
  const hidden = createHiddenStore(main);
  const placeStore = createPlaceStore(main);
  const countStore = createCountStore(main);
  await Promise.all(
    [assetStore, withheld, releases, hidden, placeStore, countStore].map((store) => store.ensure()),
  );

  const inside = await createInside({ config, privately, clock, log });
  const clocks = () => inside.settings.now().clocks;

  const gazetteer = createGazetteer({ store: placeStore, clock });
  const offline = createOfflineGeocoder({ store: placeStore, gazetteer });
  const { postcodesIoUrl: url } = config.geocoder;
  const geocoder = url ? createPostcodesIo({ url, offline, clock }) : offline;
  const places = createPlaces({ store: placeStore, clock, gazetteer, geocoder });
  await places.refresh();
  const { index, from, positions, isShared } = await openIndex({
    config,
    folder: path.resolve(config.dataFolder, 'search'),
    main,
    log,
  });
  const sync = createIndexSync({
    index,
    assets: assetStore,
    positions,
    onHeld: (held) => hidden.confirm(held, clock.now()),
    clock,
    year,
    clocks,
    log,
  });
  const breaker = createBreaker({ failures: 5, restMs: 10_000, timeoutMs: 900, clock });
  const writer = createAssetWriter({
    ...{ assets: assetStore, withheld, releases, hidden, clock },
    nearestTown: places.knownTown,
  });
  const teamStore = createTeamStore(privately);
  await teamStore.ensure();
  const organisationNames = async () =>
    new Map((await inside.organisationStore.all()).map(({ id, name }) => [id, name]));
  const team = createTeam({
    ...{ connection: privately, store: teamStore, clock, origin: config.http.origin },
    ...{ people: inside.accounts.store, messages: inside.messages, audit: inside.audit },
    organisationNames,
  });
  const keys = await openKeys({ connection: privately, audit: inside.audit, organisationNames, clock });
  inside.jobs.add(team.job);
  const freshness = await openFreshness({
    ...{ connection: privately, clock, log, year, origin: config.http.origin },
    aging: createAgingStore(main),
    mark: createAssetMarks({ aging: createAgingStore(main), hidden, clock }),
    ...{ audit: inside.audit, messages: inside.messages, quota: inside.quota, settings: inside.settings },
    sealer: createSealer(await worriesKey(config)),
    ...peopleForFreshness(inside),
    patchOf: teamStore.patchOf,
    onClosed: (closed) => askToClose(closed),
  });
  freshness.jobs.forEach(inside.jobs.add);
  // The position is taken before the content is saved: what is replayed then is known already, and harms nothing.
  const snapshot = () => index.save?.(sync.position()) ?? Promise.resolve();
  // A snapshot of a half-built index would be taken for a whole one.
  let isComplete = false;
  const own = { start: () => sync.start(from), stop: () => sync.stop(), feeds: () => true };
  const feed = isShared
    ? createSharedFeed({ connection: main, name: 'index-feed', sync: own, clock, log })
    : own;
  // Where processes share an index, the one that feeds it takes the job.
  const rebuild = { isWanted: () => Promise.resolve(feed.feeds()), run: () => sync.rebuild() };
  inside.jobs.add({ name: rebuildJob, everyMs: null, ...rebuild });
  const chores = createChores(
    [
      // Of processes that share an index only the one that feeds it writes to it.
      { name: 'refresh', everyMs: 60_000, run: async () => feed.feeds() && sync.refresh() },
      { name: 'reconcile', everyMs: 300_000, run: async () => feed.feeds() && sync.reconcile() },
      { name: 'helplines', everyMs: 86_400_000, run: () => lookAtHelplines() },
      { name: 'counts', everyMs: 10_000, run: () => counts.flush() },
      { name: 'key counts', everyMs: 10_000, run: () => keys.flush() },
      { name: 'invented', everyMs: 60_000, run: () => lookWhetherInvented() },
      ...(index.save ? [{ name: 'snapshot', everyMs: snapshotEveryMs, run: () => snapshot() }] : []),
    ],
    log,
  );
  // Real entries imported into the demonstration must not be called invented.
  let isInvented = config.demo;
  const lookWhetherInvented = async () => (isInvented = config.demo && !(await assetStore.holdsReal()));
  const lookAtHelplines = () => {
    const overdue = overdueHelplines(clock.now());
    if (overdue.length > 0)
      log.warn({ overdue }, 'Numbers for urgent help wait to be checked against their source.');
    return Promise.resolve();
  };
  followSettings({
    settings: inside.settings,
    setSynonyms: (synonyms) => index.setSynonyms(synonyms),
    rebuild: async () => isComplete && feed.feeds() && sync.rebuild(),
    log,
  });
  const searchDeps = { index, breaker, assets: assetStore, places };

  const assets = createAssets({
    ...{ assets: assetStore, withheld, writer, year, clocks, clock },
    origin: config.http.origin,
  });
  const counts = createCounts({
    store: countStore,
    clock,
    smallestCount: config.smallestCount,
    read: assets.byId,
  });
  const desk = await openCuration({
    ...{ config, privately, main, inside, assets, assetStore, releases, places, gazetteer, clock },
    mostSeen: counts.mostSeen,
  });
  // A list asks for two hundred postcodes in the same moment: they become one question, and to our own gazetteer.
  const postcode = askedTogether((ids) => placeStore.postcodes(ids));
  const forLists = createOfflineGeocoder({ store: { postcode }, gazetteer });
  const imports = await openImports({
    ...{ privately, main, assets, writer, fetchSafely, clock, log, curation: desk.curation },
    places: createPlaces({ store: placeStore, clock, gazetteer, geocoder: forLists }),
    ...{ audit: inside.audit, quota: inside.quota, sealer: createSealer(await worriesKey(config)) },
  });
  imports.jobs.forEach(inside.jobs.add);
  const askToClose = createClosing({ draftById: assets.draftById, submit: desk.curation.submit });

  const register = await openRegister({
    ...{ main, privately, assetStore, assets, places, wantedIn, clock, year },
    submit: desk.curation.submit,
    questions: desk.curation,
    messages: inside.messages,
    inside,
    lookedAt: counts.lookedAt,
    origin: config.http.origin,
  });
  const candidates = createCandidateStore(main);
  const matching = createMatching({ index, breaker, places, hidden, clock, year, clocks, candidates });
  const shortlist = createShortlist({ assets: assetStore, clock, year, clocks });
  const directory = {
    ...{ matching, candidates, shortlist, places, year, clocks, counts },
    ...{ aging: createAgingStore(main), assets: assetStore, signals: freshness.signals },
    workPhone: async (accountId: string) => (await teamStore.byId(accountId))?.phone ?? null,
  };
  const suggest = createSuggest(searchDeps);
  const { worries } = freshness;
  const peopleSide = await createPeopleSide({
    ...{ config, privately, inside, directory, clock, log },
    outside: {
      ...{ tellTheMap: register.tell, lead: worries.lead, concern: worries.tellAtWork },
      outcodeAt: (point) => gazetteer.tables().outcodes.nearest(point)?.outcode ?? null,
      suggest: async (actor, q, near) =>
        (await suggest(actor, { q, near, limit: 8 })).suggestions.filter(({ kind }) => kind === 'asset'),
    },
  });
  const health = createHealth({ main, index, sync, version });
  const feedStore = createFeedStore(main);
  const search = createSearch({
    ...searchDeps,
    hidden,
    clock,
    year,
    clocks,
    stopWords: () => inside.settings.now().stopWords,
    settings: { radius: config.defaultRadius, defaultPlace: config.defaultPlace, ring: config.ring },
    onDegraded: (cause) => {
      // While the engine rests, every search is one; the failures that sent it to rest have been told.
      if (!isResting(cause)) log.warn({ err: cause }, 'Search answered without its engine.');
    },
  });

  return {
    assets,
    register,
    counts,
    couldNotFind: createCouldNotFind({
      counts,
      ...searchDeps,
      clock,
      settings: { defaultPlace: config.defaultPlace, ring: config.ring },
    }),
    here: createHere({ ...searchDeps, hidden, counts, clock, year, clocks }),
    shortlist,
    search,
    matching,
    suggest,
    settings: inside.settings,
    freshness,
    team,
    keys,
    similar: createSimilar({ ...searchDeps, hidden, clock, year, clocks }),
    places,
    oruk: createOruk({ store: feedStore, places, clock, origin: config.http.origin }),
    booklet: createBooklet({ search, assets: assetStore, clock, year, clocks }),
    take: createTake({ store: feedStore, search, places, clock, year, origin: config.http.origin }),
    /** Everything in the directory is invented, so pages say so and ask not to be indexed. */
    isInvented: () => isInvented,
    taxonomy: { lists: taxonomyLists },
    inside,
    peopleSide,
    health,
    running: createRunning({ ...inside, health }),
    ...desk,
    imports: imports.wizard,
    calendars: imports.calendars,
    log,
    clock,
    accounts: inside.accounts,
    /** Brings the index up to date and keeps it so. */
    start: async () => {
      await lookWhetherInvented();
      await lookAtHelplines();
      await feed.start();
      isComplete = true;
      chores.start();
      await peopleSide.start();
      await inside.start();
    },
    sync,
    index,
    stop: async () => {
      await Promise.all([chores.stop(), feed.stop(), inside.stop()]);
      await counts
        .flush()
        .catch((error: unknown) => log.warn({ err: error }, 'Counts that waited are lost.'));
      await keys.flush().catch((error: unknown) => log.warn({ err: error }, 'Counts of keys are lost.'));
      if (isComplete)
        await snapshot().catch((error: unknown) =>
          log.error({ err: error }, 'No snapshot was saved; the next start builds the index anew.'),
        );
      await index.close();
      await Promise.all([main.close(), privately.close(), peopleSide.stop()]);
    },
  };
}
export type Services = Awaited<ReturnType<typeof createServices>>;
