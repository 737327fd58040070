import { createEmbeddedIndex } from '../api/search/embedded/embedded-index.ts';
import { aQuery, documentsOf, randomFrom, towns } from '../test/support/corpus.ts';

/** Measures the embedded engine alone: `npx tsx scripts/bench-engine.ts [assets] [queries] [seed]`. */
const [assets = 10_000, queries = 1000, seed = 7] = process.argv.slice(2).map(Number);

const memory = () => {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return `${Math.round(rss / 1e6)} MB (in use ${Math.round((heapUsed + arrayBuffers) / 1e6)})`;
};
const collect = (globalThis as { gc?: () => void }).gc;
collect?.();
const before = memory();
const index = createEmbeddedIndex();
let building = 0;
for (let from = 0; from < assets; from += 1000) {
  const changes = Array.from({ length: Math.min(1000, assets - from) }, (_, i) => {
    const documents = documentsOf(seed, from + i);
    return { assetId: documents[0]!.assetId, revision: 1, documents };
  });
  const started = performance.now();
  await index.write(changes);
  building += performance.now() - started;
}
let started = performance.now();
await index.suggest('warm', null, 5);
console.log(
  `${assets} assets, seed ${seed}: built in ${(building / 1000).toFixed(1)} s, first question ${Math.round(performance.now() - started)} ms`,
);
collect?.();
console.log(`memory ${before} → ${memory()}`);

async function measure(name: string, ask: (n: number) => Promise<unknown>, count = queries) {
  const times: { wall: number; cpu: number; n: number }[] = [];
  for (let n = 0; n < count; n++) {
    const cpu = process.cpuUsage();
    started = performance.now();
    await ask(n);
    const wall = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    times.push({ wall, cpu: (user + system) / 1000, n });
  }
  const ranks = (of: 'wall' | 'cpu') => {
    const sorted = times.map((time) => time[of]).sort((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2);
    return `p50 ${at(0.5)} p95 ${at(0.95)} p99 ${at(0.99)}`;
  };
  const slowest = times.sort((a, b) => b.cpu - a.cpu).slice(0, 3);
  const worst = slowest.map(({ n, cpu }) => `#${n} ${cpu.toFixed(1)}`).join(', ');
  console.log(`${name.padEnd(18)} ms: ${ranks('wall')}   CPU ms: ${ranks('cpu')}   most CPU ${worst}`);
}

await measure('warm-up', (n) => index.find(aQuery(seed + 1, n, assets)), Math.min(200, queries));
await measure('find', (n) => index.find(aQuery(seed, n, assets)));
await measure('find, words alone', (n) =>
  index.find({ ...aQuery(seed, n, assets), where: null, facets: {}, sort: 'fit' }),
);
await measure('cells', (n) => {
  const random = randomFrom(n);
  const level = 8 + random.below(9);
  const half = 180 / 2 ** (level - 3);
  const [, lat, lng] = random.pick(towns);
  const box = { south: lat - half / 2, north: lat + half / 2, west: lng - half, east: lng + half };
  return index.cells({ ...aQuery(seed, n, assets), where: { box, remote: false }, level });
});
await measure('suggest', (n) => {
  const random = randomFrom(n);
  const name = documentsOf(seed, random.below(assets))[0]!.text.name;
  const [, lat, lng] = random.pick(towns);
  return index.suggest(name.slice(0, 1 + random.below(name.length)), { lat, lng }, 8);
});
await index.close();
