import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAssetStore } from '../../api/assets/asset.store.ts';
import { createAssetWriter } from '../../api/assets/asset-writer.service.ts';
import { problemBody } from '../../api/contract/problem.ts';
import type { Ready } from '../../api/contract/health.ts';
import type { SearchAnswer } from '../../api/contract/search.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { connectMongo } from '../../api/infra/mongo.ts';
import { createRandom, seedOfRun } from '../support/random.ts';
import { aDraft } from '../support/drafts.ts';
import { serveForTest } from '../support/serve.ts';
import { createTcpFault, type Fault, type TcpFault } from '../support/tcp-fault.ts';
import { until } from '../support/wait.ts';

const long = Boolean(process.env.LONG);
const hasPages = existsSync('build/server/index.js');
/** Milliseconds: how long a visitor may wait for the news, and how long the server may take to come back by itself. */
const told = long ? 9_000 : 15_000;
const back = 15_000;

let line: TcpFault;
let served: Awaited<ReturnType<typeof serveForTest>>;
let direct: Awaited<ReturnType<typeof connectMongo>>;
let save: (name: string) => Promise<unknown>;

beforeAll(async () => {
  const uri = process.env.TEST_MONGODB_URI!;
  line = await createTcpFault({ to: Number(new URL(uri).port) });
  served = await serveForTest({
    label: 'away',
    drafts: [aDraft({ name: 'Kettle Club' }), aDraft({ name: 'Garden Gang' })],
    pages: hasPages,
    env: { MONGODB_URI: `mongodb://127.0.0.1:${line.port}/?directConnection=true` },
  });
  // Past the line: somebody else writes while our server cannot reach MongoDB.
  direct = await connectMongo({ uri, database: served.prefix });
  const writer = createAssetWriter({
    assets: createAssetStore(direct),
    withheld: null,
    hidden: { add: () => Promise.resolve(), remove: () => Promise.resolve() },
    nearestTown: () => null,
    clock: { now: () => new Date() },
  });
  save = (name) => writer.save(thePublic, aDraft({ name }));
});
afterAll(async () => {
  line.set('none');
  await served.stop();
  await direct.close();
  await line.close();
});

type Timed = { path: string; status: number; ms: number; retryAfter: string | null; text: string };

async function ask(path: string, accept = '*/*'): Promise<Timed> {
  const began = performance.now();
  const response = await fetch(served.url + path, { headers: { accept } });
  const text = await response.text();
  const ms = Math.round(performance.now() - began);
  return { path, status: response.status, ms, retryAfter: response.headers.get('retry-after'), text };
}
const askHealth = async () => {
  const { status, text, ms } = await ask('/api/v1/health/ready');
  return { status, ms, ...(JSON.parse(text) as Ready) };
};

const fromMongo = [
  '/api/v1/search?q=kettle',
  '/api/v1/search?near=M33&radius=3000',
  '/api/v1/cells?box=-2.45,53.35,-2.2,53.5&zoom=11',
  '/api/v1/suggest?q=kettle',
  '/api/v1/assets/by-slug/kettle-club-sale',
];
const pages = ['/', '/search?q=kettle', '/assets/kettle-club-sale'];
/** What must be told whatever is away: who to ring, and the way there from every box. */
const ofDanger = {
  json: ['/api/v1/search', '/api/v1/suggest', '/api/v1/cells'].map(
    (path) => `${path}?q=i+want+to+kill+myself+`,
  ),
  html: [
    '/urgent',
    '/urgent/emergency',
    '/search?q=my+husband+hits+me',
    '/embed/search?what=my+husband+hits+me',
  ],
};

describe('while MongoDB cannot be reached', () => {
  const kinds: [string, Fault & string][] = [
    ['it answers nothing at all', 'black hole'],
    ['it refuses', 'refused'],
    ...(long ? ([['its answers are lost', 'deaf']] as [string, Fault & string][]) : []),
  ];
  it.each(kinds)(
    'everybody is told soon and in words, and all is well again by itself: %s',
    async (_, fault) => {
      line.set(fault);
      const [api, shown, live, health, lists] = await Promise.all([
        Promise.all(fromMongo.map((path) => ask(path))),
        Promise.all((hasPages ? pages : []).map((path) => ask(path, 'text/html'))),
        ask('/api/v1/health/live'),
        askHealth(),
        ask('/api/v1/taxonomy'),
      ]);
      for (const { path, status, ms, retryAfter, text } of api) {
        expect({ path, status, retryAfter }).toEqual({ path, status: 503, retryAfter: '5' });
        expect(problemBody.parse(JSON.parse(text)).code).toBe('unavailable');
        expect(ms).toBeLessThan(told);
      }
      for (const { path, status, ms, retryAfter, text } of shown) {
        expect({ path, status, retryAfter }).toEqual({ path, status: 503, retryAfter: '5' });
        expect(text).toContain('That part is resting');
        expect(ms).toBeLessThan(told);
      }
      expect(live.status).toBe(200);
      expect(lists.status).toBe(200);
      expect(health).toMatchObject({ status: 503, ready: false });
      expect(health.degraded).toContain('database');
      expect(health.ms).toBeLessThan(2_500);

      // Once it is known, nobody waits longer than one look for the database.
      const second = await ask(fromMongo[0]!);
      expect(second).toMatchObject({ status: 503 });
      expect(second.ms).toBeLessThan(5_000);

      const urgent = await Promise.all([
        ...ofDanger.json.map((path) => ask(path)),
        ...(hasPages ? ofDanger.html : []).map((path) => ask(path, 'text/html')),
      ]);
      for (const { path, status, text } of urgent)
        expect({ path, status, who: text.includes('tel:999') }).toEqual({ path, status: 200, who: true });

      const name = `Back Again ${fault} ${seedOfRun}`;
      await save(name);
      line.set('none');
      const began = performance.now();
      await until(
        () => ask(`/api/v1/search?q=${encodeURIComponent(name)}`),
        ({ status, text }) =>
          status === 200 && (JSON.parse(text) as SearchAnswer).hits.some((hit) => hit.name === name),
        back,
      );
      const recovered = Math.round(performance.now() - began);
      expect(await until(askHealth, ({ ready, degraded }) => ready && degraded.length === 0)).toMatchObject({
        status: 200,
      });
      const slowest = Math.max(...[...api, ...shown].map(({ ms }) => ms));
      console.log(`${fault}: told within ${slowest} ms, then ${second.ms} ms; back after ${recovered} ms`);
    },
    60_000,
  );

  it('a slow line makes answers slow, not wrong', async () => {
    line.set({ slow: 300 });
    const answers = await Promise.all(fromMongo.map((path) => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual(fromMongo.map(() => 200));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(10_000);
    line.set('none');
  });

  it(`a line that breaks in the middle of answers gives answers or problems, nothing else (seed ${seedOfRun})`, async () => {
    const random = createRandom(seedOfRun);
    for (let round = 0; round < (long ? 40 : 5); round++) {
      line.set({ cutAfter: Math.floor(random() * 4_000) });
      const answers = await Promise.all(fromMongo.map((path) => ask(path)));
      for (const { status, path, text } of answers)
        expect({ path, known: [200, 503].includes(status), text }).toMatchObject({ path, known: true });
    }
    line.set('none');
    await until(
      () => ask(fromMongo[0]!),
      ({ status }) => status === 200,
      back,
    );
    await until(askHealth, ({ ready, degraded }) => ready && degraded.length === 0, back);
  }, 300_000);
});
