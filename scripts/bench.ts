/**
 * `npm run bench`: how fast the whole product is on this machine, written to docs/benchmarks.md. Loopback only, on a
 * database of its own that is gone afterwards; it stops by itself.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { BadArguments, readArguments, usage, type BenchArguments } from './bench/arguments.ts';
import { reportOf } from './bench/report.ts';
import { runAt, type Run } from './bench/run.ts';
import { buildIfNeeded } from './lib/build-if-needed.mjs';
import { findChromium } from './lib/chromium.mjs';
import { dataFolder, root } from './lib/project.mjs';
import { startThrowawayMongod } from './lib/throwaway-mongod.mjs';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await main().catch((error: unknown) => {
  console.error(error instanceof BadArguments ? error.message : error);
  process.exitCode = 1;
});

async function main() {
  const given = readArguments(process.argv.slice(2));
  if (given.help) return console.log(usage);
  const log = (line: string) => console.log(line);
  await buildIfNeeded({ root, folder: dataFolder, log });

  // never MONGODB_URI: that may be somebody's directory
  const own = process.env.TEST_MONGODB_URI ? null : await startThrowawayMongod({ log });
  try {
    const { runs, notRun } = await runAll(given, own?.uri ?? process.env.TEST_MONGODB_URI!, log);
    const report = reportOf({ ...given, machine: machine(), date: new Date().toISOString().slice(0, 10), runs, notRun }); // prettier-ignore
    const file = path.resolve(root, given.write);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, report);
    console.log(`Written to ${path.relative(process.cwd(), file)}`);
  } finally {
    await own?.stop();
  }
}

async function runAll(given: BenchArguments, uri: string, log: (line: string) => void) {
  const { MEILI_URL, MEILI_KEY } = process.env;
  const meili = MEILI_URL ? { url: MEILI_URL, key: MEILI_KEY } : null;
  const runs: Run[] = [];
  const notRun: string[] = [];
  for (const engine of given.engines) {
    if (engine === 'meilisearch' && !meili) {
      notRun.push('Meilisearch, which needs MEILI_URL.');
      continue;
    }
    for (const assets of given.sizes) runs.push(await runAt({ uri, engine, assets, given, meili, log }));
  }
  if (!given.sizes.includes(1_000_000)) notRun.push('a million assets, which `--sizes 1000000` asks for.');
  if (!findChromium()) notRun.push('what a browser fetches, which needs Chromium (CHROMIUM_PATH names one).');
  return { runs, notRun };
}

function machine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model.trim() || os.arch(),
    cores: cpus.length,
    memoryGb: Math.round(os.totalmem() / 1e9),
    node: process.versions.node,
    system: `${os.type()} ${os.release()}`,
  };
}
