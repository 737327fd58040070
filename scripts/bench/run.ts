import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BenchArguments, EngineName } from './arguments.ts';
import { startChild } from './child.ts';
import { createClient } from './client.ts';
import { dropDirectories, seedDirectory } from './directory.ts';
import { measure, type Measured } from './measure.ts';
import { wordOfItsOwn } from './newcomer.ts';
import type { Spread } from './numbers.ts';
import { mixedQuestions } from './questions.ts';
import { startSite } from './site.ts';
import { streamed, type Streamed } from './stream.ts';
import { openLoop, publishing, throughput, type Loop, type Throughput } from './traffic.ts';
import { residentOf } from './usage.ts';
import { weigh, type PageWeight } from './weight.ts';

export type Run = {
  engine: EngineName;
  assets: number;
  mongod: string;
  seedSeconds: number | null;
  /** Milliseconds from starting the process. */
  readyFromNothing: number;
  readyFromSnapshot: number | null;
  /** A second index beside the first, with nothing else to do. Milliseconds. */
  rebuild: number;
  /** Megabytes: the whole process after either start, what the index adds to it, and what is saved of it. */
  memory: {
    fromNothing: number | null;
    ready: number | null;
    added: number | null;
    afterwards: number | null;
  };
  snapshotMegabytes: number | null;
  kinds: Record<string, Measured>;
  loop: Loop;
  busy: Record<string, Throughput>;
  bareBusy: Throughput;
  publish: Spread;
  /** Everything as Open Referral UK, a line each. */
  everything: Streamed;
  weights: PageWeight[];
  load: [number, number];
};

/** Pages are asked for as browsers do, so that compressing them counts. */
const asBrowsersAsk = { 'accept-encoding': 'gzip, deflate, br' };
const connections = 8;
const feedPageSize = 50;
/** People whose matches are asked for in turn; each is looked up again and again, so fewer questions are enough. */
const [people, fewer] = [60, 4];
type Caseload = { cookie: string; addresses: string[] };

/** Everything that is measured of one engine at one size. Whatever it started is gone afterwards. */
export async function runAt(options: {
  uri: string;
  engine: EngineName;
  assets: number;
  given: BenchArguments & { browser?: boolean };
  meili: { url: string; key: string | undefined } | null;
  log: (line: string) => void;
}): Promise<Run> {
  const { uri, engine, assets, given, meili, log } = options;
  const prefix = `hereabouts-test-bench-${assets}-${given.seed}`;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-test-bench-'));
  const env: Record<string, string> = {
    NODE_ENV: 'production',
    MONGODB_URI: uri,
    MONGODB_PREFIX: prefix,
    HEREABOUTS_DEMO: '1',
    RATE_PER_MINUTE: '100000000',
    // the server and the process beside it read the same sealed records
    ROOT_KEYS: `bench:${Buffer.alloc(32, 'bench').toString('base64')}`,
    ACCOUNTS_KEY: 'the accounts of a benchmark are nobody’s',
    AUDIT_KEY: 'what is written down in a benchmark goes with it',
    ...(engine === 'meilisearch' &&
      meili && { MEILI_URL: meili.url, MEILI_KEY: meili.key ?? '', MEILI_INDEX: prefix }),
  };
  const takeDown: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  if (!given.keep) takeDown.push(() => dropDirectories(uri, prefix));
  const started = async <T extends { stop: () => Promise<void> }>(starting: Promise<T>): Promise<T> => {
    const one = await starting;
    takeDown.push(one.stop);
    return one;
  };
  const loadBefore = os.loadavg()[0]!;

  try {
    log(`${engine}, ${assets.toLocaleString('en-GB')} assets`);
    const seeded = await seedDirectory({ env, assets, seed: given.seed, log });
    log(seeded.seconds === null ? '  there already' : `  put in, ${seeded.seconds.toFixed(0)} s`);

    const empty = await startSite({ env: { ...env, MONGODB_PREFIX: `${prefix}-empty`, ...(env.MEILI_INDEX && { MEILI_INDEX: `${prefix}-empty` }) }, folder: path.join(folder, 'empty'), profile: null }); // prettier-ignore
    const emptyMemory = await residentOf(empty.pid);
    await empty.stop();

    const data = path.join(folder, 'site');
    const first = await startSite({ env, folder: data, profile: given.profile });
    const memoryFromNothing = await residentOf(first.pid);
    await first.stop();
    log(`  index built and ready after ${(first.readyMs / 1000).toFixed(1)} s`);
    const snapshotMegabytes = await sizeOf(path.join(data, 'search'));

    const site = await started(startSite({ env, folder: data, profile: given.profile }));
    const memoryReady = await residentOf(site.pid);
    log(`  ready again after ${(site.readyMs / 1000).toFixed(1)} s`);

    const besideData = path.join(folder, 'beside');
    await cp(path.join(data, 'search'), path.join(besideData, 'search'), { recursive: true }).catch(() => {});
    const beside = await started(startChild('beside', { ...process.env, ...env, DATA_DIR: besideData, SEARCH_WORKER: 'never', LOG_LEVEL: 'warn' })); // prettier-ignore
    const bareChild = await started(startChild('bare', { ...process.env, NODE_ENV: 'production' }));
    const { get, close } = createClient(site.url);
    const bare = createClient(`http://127.0.0.1:${await bareChild.ask<number>('port')}`);
    takeDown.push(
      () => Promise.resolve(close()),
      () => Promise.resolve(bare.close()),
    );

    const count = given.warm + given.queries;
    const asked = mixedQuestions({ seed: given.seed, count });
    const slugs = await beside.ask<string[]>('slugs', count);
    const some = (nth: number) => slugs[nth % slugs.length]!;
    const feedPages = Math.ceil(assets / feedPageSize);
    const addresses: Record<string, string[]> = {
      ...asked,
      'asset page': asked.search.map((_, nth) => `/assets/${some(nth)}`),
      'results page': asked.search.map((address) => address.replace('/api/v1/search', '/search')),
      'feed page': asked.search.map((_, nth) => `/oruk/v3/services?page=${1 + ((nth * 7919) % feedPages)}`),
    };

    const kinds: Run['kinds'] = {};
    for (const [kind, all] of Object.entries(addresses)) {
      kinds[kind] = await measure({
        kind,
        warm: all.slice(0, given.warm),
        questions: all.slice(given.warm),
        server: { get, pid: site.pid },
        bare: { get: bare.get, child: bareChild },
        beside,
        with: { engine: kind in asked, mongo: kind === 'search' },
      });
      log(`  ${kind}: p95 ${kinds[kind].ours.p95.toFixed(1)} ms, bare Express ${kinds[kind].bare.p95.toFixed(1)} ms`); // prettier-ignore
    }

    const everything = await streamed(new URL('/oruk/v3/services?format=ndjson', site.url), site.pid);
    log(`  everything: ${everything.lines} lines in ${everything.seconds.toFixed(0)} s`);

    const caseload = await beside.ask<Caseload>('caseload', given.seed, people);
    const matches = Array.from({ length: count }, (_, nth) => caseload.addresses[nth % people]!);
    const [warm, few] = [given.warm, given.queries].map((all) => Math.ceil(all / fewer));
    kinds['match page'] = await measure({
      kind: 'match page',
      warm: matches.slice(0, warm),
      questions: matches.slice(warm, warm! + few!),
      server: { get: (address) => get(address, { cookie: caseload.cookie }), pid: site.pid },
      bare: { get: bare.get, child: bareChild },
      beside,
      with: { engine: false, mongo: false },
    });
    log(`  match page: p95 ${kinds['match page'].ours.p95.toFixed(1)} ms`);

    const turns = asked.search.flatMap((_, nth) =>
      ['search', 'cells', 'search', 'suggest', 'results page', 'search', 'cells', 'suggest', 'asset page', 'results page'] // prettier-ignore
        .map((kind) => ({ kind, address: addresses[kind]![nth]! })),
    );
    const loop = await openLoop({ get, turns, perSecond: 20, seconds: given.seconds });

    const pids = { server: site.pid, mongod: await beside.ask<number>('mongodPid') };
    const seconds = Math.max(1, Math.min(5, given.seconds / 6));
    const busy: Run['busy'] = {};
    for (const [kind, all] of Object.entries(addresses)) {
      const headers = kind.endsWith('page') ? asBrowsersAsk : {};
      busy[kind] = await throughput({ get, addresses: all, connections, seconds, pids, headers });
      log(`  ${kind}: ${busy[kind].perSecond.toFixed(0)} a second`);
    }
    const bareBusy = await throughput({
      get: bare.get,
      addresses: [`/search/${Math.round(kinds.search!.bytes)}`],
      connections,
      seconds,
      pids: { server: bareChild.pid, mongod: null },
    });

    const publish = await publishing({
      get,
      count: Math.max(5, Math.min(100, given.queries / 20)),
      publish: (nth) => beside.ask('publish', nth),
      wordOf: wordOfItsOwn,
    });
    const memoryAfterwards = await residentOf(site.pid);
    const rebuild = await beside.ask<number>('rebuild');
    const weights = await weigh(
      get,
      site.url,
      {
        home: '/',
        results: '/search?q=choir&near=M33',
        asset: `/assets/${slugs[0]}`,
      },
      given.browser ?? true,
    );

    return {
      engine,
      assets,
      mongod: await beside.ask<string>('mongodVersion'),
      seedSeconds: seeded.seconds,
      readyFromNothing: first.readyMs,
      readyFromSnapshot: engine === 'embedded' ? site.readyMs : null,
      rebuild,
      memory: {
        fromNothing: memoryFromNothing,
        ready: memoryReady,
        added: memoryReady && emptyMemory && memoryReady - emptyMemory,
        afterwards: memoryAfterwards,
      },
      snapshotMegabytes,
      kinds,
      loop,
      busy,
      bareBusy,
      publish,
      everything,
      weights,
      load: [loadBefore, os.loadavg()[0]!],
    };
  } finally {
    for (const each of takeDown.reverse()) await each().catch((error: unknown) => log(String(error)));
  }
}

/** Megabytes of a folder's files; null where there is none. */
async function sizeOf(folder: string): Promise<number | null> {
  const files = await readdir(folder, { recursive: true }).catch(() => null);
  if (!files) return null;
  const sizes = await Promise.all(files.map((file) => stat(path.join(folder, file))));
  return sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6;
}
