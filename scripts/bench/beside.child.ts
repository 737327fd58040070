import { readConfig } from '../../api/config.ts';
import { cellsQuery, facetNames, pageSize, searchQuery, suggestQuery } from '../../api/contract/search.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { toFilters } from '../../api/search/question.rules.ts';
import { createServices } from '../../api/services.ts';
import { openCaseload } from './caseload.ts';
import { answerParent } from './child.ts';
import { mongoQuestion } from './mongo-question.ts';
import { newcomer } from './newcomer.ts';

/**
 * Stands beside the server on the same database with a copy of its index: asks the engine and MongoDB the same
 * questions without our server, writes through the asset service, and rebuilds. Each answer is in milliseconds.
 */
const config = readConfig();
const services = await createServices(config);
const { index, places } = services;
const main = await connectMongo({ uri: config.mongo.uri, database: config.mongo.prefix });
const assets = main.collection('assets');

const queryOf = (address: string) => {
  const given = new URL(address, 'http://localhost').searchParams;
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)])) as never;
};
/** One value as a string, several as an array, as Express reads them. */
const plain = (query: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(query).map(([name, all]) => [name, all.length > 1 ? all : all[0]]));

async function posed(address: string) {
  const query = searchQuery.parse(plain(queryOf(address)));
  const place = query.near ? await places.resolve(query.near) : null;
  const areas = place && !query.box ? await places.areasCovering(place.point) : [];
  const filters = toFilters(query, place, areas, [], new Date(), config.defaultRadius);
  return { query, filters, page: { offset: (query.page - 1) * pageSize, limit: pageSize } };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The engine alone, by the kind of question. */
const engine: Record<string, (address: string) => Promise<number>> = {
  search: async (address) => {
    const { query, filters, page } = await posed(address);
    const hasPoint = filters.where !== null && 'near' in filters.where;
    const sort = query.sort === 'distance' && !hasPoint ? 'fit' : query.sort;
    return timed(() => index.find({ ...filters, ...page, sort, count: [...facetNames] }));
  },
  cells: (address) => {
    const query = cellsQuery.parse(plain(queryOf(address)));
    const filters = toFilters(query, null, [], [], new Date());
    const where = { box: query.box, remote: false };
    const level = Math.min(16, Math.max(8, query.zoom + 3));
    return timed(() => index.cells({ ...filters, where, level }));
  },
  suggest: async (address) => {
    const { q, near, limit } = suggestQuery.parse(plain(queryOf(address)));
    const place = near ? await places.resolve(near) : null;
    return timed(() => index.suggest(q, place?.point ?? null, limit));
  },
};

answerParent(
  {
    engine: (kind: string, address: string) => engine[kind]!(address),
    /** Null where MongoDB gave up after ten seconds. */
    mongo: async (address: string) => {
      const { filters, page } = await posed(address);
      const pipeline = mongoQuestion(filters, page);
      return timed(() => assets.aggregate(pipeline, { maxTimeMS: 10_000 }).toArray()).catch(
        (error: { code?: number }) => {
          if (error.code === 50) return null;
          throw error as Error;
        },
      );
    },
    slugs: async (count: number) =>
      (
        await assets
          .aggregate([
            { $match: { status: 'live' } },
            { $sample: { size: count } },
            { $project: { slug: 1 } },
          ])
          .toArray()
      ).map(({ slug }) => slug as string),
    mongodPid: async () => ((await main.db!.admin().command({ serverStatus: 1 })) as { pid: number }).pid,
    mongodVersion: async () => ((await main.db!.admin().buildInfo()) as { version: string }).version,
    /** A worker and people to match for. */
    caseload: (seed: number, count: number) => openCaseload(services, seed, count),
    /** Answers when a majority has it. */
    publish: async (nth: number) => {
      const draft = newcomer(nth);
      await services.assets.save(thePublic, draft);
      return { id: draft.id, acknowledged: performance.timeOrigin + performance.now() };
    },
    /** Everything anew beside a full index that answers meanwhile. */
    rebuild: () => timed(() => services.sync.rebuild()),
  },
  async () => {
    await main.close();
    await services.stop();
  },
);
