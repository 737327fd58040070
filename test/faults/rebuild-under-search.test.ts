import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchAnswer } from '../../api/contract/search.ts';
import { thePublic } from '../../api/infra/actor.ts';
import { bigAssets } from '../../seed/big.ts';
import { heldBy } from '../api/search/sync.rig.ts';
import { aDraft } from '../support/drafts.ts';
import { createRandom, seedOfRun } from '../support/random.ts';
import { serveForTest } from '../support/serve.ts';

const long = Boolean(process.env.LONG);
const count = long ? 100_000 : 1_500;
const perSecond = long ? 50 : 20;
const rebuilds = long ? 2 : 3;

let served: Awaited<ReturnType<typeof serveForTest>>;
beforeAll(async () => {
  served = await serveForTest({ label: 'rebuild' });
  const batch = [aDraft({ name: 'Sentinel Lamplighters' })];
  const saveBatch = async () => {
    const { faults } = await served.services.assets.saveMany(thePublic, batch.splice(0));
    if (faults[0]) throw new Error(`A made-up asset is faulty: ${JSON.stringify(faults[0])}`);
  };
  for (const { areasServed: _, ...draft } of bigAssets({ count, seed: seedOfRun, today: '2026-11-22' })) {
    batch.push(draft);
    if (batch.length >= 500) await saveBatch();
  }
  await saveBatch();
  await served.services.sync.idle();
}, 900_000);
afterAll(() => served.stop());

const search = async (query: string) => {
  const began = performance.now();
  const response = await fetch(`${served.url}/api/v1/search?${query}`);
  const answer = (await response.json()) as SearchAnswer;
  return { query, status: response.status, ms: performance.now() - began, ...answer };
};

describe('building the index anew under visitors', () => {
  it(`answers every search, never fewer than there are, and loses no change (${count} assets, ${perSecond} a second, seed ${seedOfRun})`, async () => {
    const random = createRandom(seedOfRun);
    const known = (await search('')).total;
    expect(known).toBeGreaterThan(count * 0.9);
    const questions = [
      '',
      'q=sentinel+lamplighters',
      'near=M33&radius=20000',
      'q=garden',
      'cost=free&day=TU',
    ];

    const asked: ReturnType<typeof search>[] = [];
    const asking = setInterval(
      () => asked.push(search(questions[Math.floor(random() * questions.length)]!)),
      1_000 / perSecond,
    );
    let building = true;
    let written = 0;
    async function writeMeanwhile() {
      while (building) {
        await served.services.assets.save(thePublic, aDraft({ name: `Written Meanwhile ${written++}` }));
        await new Promise((next) => setTimeout(next, 20));
      }
    }
    const writing = writeMeanwhile();
    const began = performance.now();
    for (let n = 0; n < rebuilds; n++) await served.services.sync.rebuild();
    const took = Math.round((performance.now() - began) / rebuilds);
    // The last search of all begins after the last swap.
    asked.push(search('q=sentinel+lamplighters'), search(''));
    clearInterval(asking);
    building = false;
    await writing;

    const answers = await Promise.all(asked);
    for (const { query, status, degraded, total, hits } of answers) {
      expect({ query, status, degraded }).toEqual({ query, status: 200, degraded: false });
      if (query === '') expect(total).toBeGreaterThanOrEqual(known);
      if (query.includes('sentinel')) expect(hits.map(({ name }) => name)).toEqual(['Sentinel Lamplighters']);
    }
    expect(written).toBeGreaterThan(1);
    await served.services.sync.idle();
    expect((await search('q=written+meanwhile')).total).toBe(written);
    expect(await served.services.sync.reconcile()).toEqual({ orphans: 0, missing: 0, stale: 0, ahead: 0 });
    expect(await heldBy(served.services.index)).toHaveLength((await search('')).total);

    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
    const p95 = Math.round(times[Math.floor(times.length * 0.95)]!);
    console.log(
      `${answers.length} searches (p95 ${p95} ms) and ${written} changes during rebuilds of ${took} ms`,
    );
  }, 900_000);
});
