import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { csvFiles, csvRows, UnknownColumns } from '../../../../api/places/load/csv.ts';
import { loadNames } from '../../../../api/places/load/names.ts';
import { createPostcodeLoader, placeOf } from '../../../../api/places/load/postcodes.ts';
import type { NameRow, PostcodeRow } from '../../../../api/places/load/rows.ts';
import { metresBetween } from '../../../../api/places/distance.rules.ts';
import { createPlaceStore, type PlaceStore } from '../../../../api/places/place.store.ts';
import { createPlaces } from '../../../../api/places/places.service.ts';
import { aDatabase } from '../a-database.ts';
import { atMost } from '../../../support/runs.ts';

/** Milliseconds this process has worked: unlike the time of day, the same on a busy machine. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const clock = { now: () => new Date('2026-11-20T12:00:00Z') };
const shared = path.resolve(import.meta.dirname, '../../../../../shared/data/gazetteer');
const realData = existsSync(shared);
if (!realData)
  console.log('SKIPPED the loading of real gazetteer files: ../shared/data/gazetteer is not there.');
const onRealData = realData ? it : it.skip;

let database: Awaited<ReturnType<typeof aDatabase>>;
let store: PlaceStore;
let folder: string;

beforeAll(async () => {
  database = await aDatabase();
  store = createPlaceStore(database.connection);
  await store.ensure();
  folder = await mkdtemp(path.join(os.tmpdir(), 'hereabouts-test-places-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const rowsOf = async (file: string) => {
  const read = { postcodes: [] as PostcodeRow[], names: [] as NameRow[] };
  for await (const row of csvRows(file)) {
    if (!row) continue;
    if ('named' in row) read.names.push(row.named);
    else read.postcodes.push(row.postcode);
  }
  return read;
};
const load = async (rows: PostcodeRow[], inUse?: (id: string) => boolean | null) => {
  const loader = createPostcodeLoader({ store, ...(inUse && { inUse }) });
  for (const row of rows) await loader.add(row);
  return loader.end();
};

describe('loading postcodes', () => {
  it('counts what it puts and what it leaves out', async () => {
    const rows = [
      { postcode: 'LS1 4AP', easting: 429380, northing: 433350, district: 'E08000035' },
      { postcode: 'BT1 5GS', easting: 333800, northing: 374400, district: 'N09000003' },
      { postcode: 'M33 7WW', point: { lat: 53.4215, lng: -2.3254 }, ended: true },
      { postcode: 'JE2 3AB', easting: Number.NaN, northing: Number.NaN },
      { postcode: 'NPT 0AA', easting: 331_000, northing: 188_000 },
    ];
    const counts = { read: 5, put: 3, ended: 1, unplaced: 1, unreadable: 1 };
    expect(await load(rows)).toEqual(counts);
    expect(await load(rows)).toEqual(counts);
    expect(await store.countPostcodes()).toBe(3);
  });

  it('puts Northern Irish grid references in Northern Ireland', () => {
    const belfast = placeOf('BT15GS', { easting: 333_800, northing: 374_400 })!;
    expect(metresBetween(belfast, { lat: 54.597, lng: -5.93 })).toBeLessThan(2_000);
    const leeds = placeOf('LS14AP', { easting: 429_380, northing: 433_350 })!;
    expect(metresBetween(leeds, { lat: 53.7954, lng: -1.5557 })).toBeLessThan(100);
    expect(placeOf('M337WW', { easting: 0, northing: 0 })).toBeNull();
    expect(placeOf('M337WW', { easting: 9e9, northing: 9e9 })).toBeNull();
  });

  it('asks a second list for what is still in use, and believes a source that says so itself', async () => {
    const gone = { postcode: 'AB1 0AA', point: { lat: 57.1, lng: -2.2 } };
    await load([gone, { ...gone, postcode: 'AB1 0AB', ended: false }], () => false);
    expect(await store.postcode('AB10AA')).toMatchObject({ ended: true });
    expect(await store.postcode('AB10AB')).not.toHaveProperty('ended');
    await load([{ ...gone, ended: false }]);
    expect(await store.postcode('AB10AA')).not.toHaveProperty('ended');
  });

  it('keeps the ward that another source gave', async () => {
    const row = { postcode: 'M16 0AA', point: { lat: 53.46, lng: -2.27 }, district: 'E08000009' };
    await load([{ ...row, ward: 'Old Trafford' }]);
    await load([row]);
    expect(await store.postcode('M160AA')).toMatchObject({ ward: 'Old Trafford', district: 'E08000009' });
  });

  it('stops at the first batch that cannot be written, and says why', async () => {
    const loader = createPostcodeLoader({
      store: { putPostcodes: () => Promise.reject(new Error('The disk is full.')) },
    });
    await loader.add({ postcode: 'LS1 4AP', point: { lat: 53.8, lng: -1.5 } });
    await expect(loader.end()).rejects.toThrow('The disk is full.');
  });
});

describe('reading files', () => {
  it('names a file whose columns it does not know', async () => {
    const file = path.join(folder, 'other.csv');
    await writeFile(file, 'colour,shape\nred,round\n');
    await expect(rowsOf(file)).rejects.toThrow(UnknownColumns);
    await expect(rowsOf(file)).rejects.toThrow(
      'other.csv has no columns that say where postcodes or places are.',
    );
  });

  it('finds the CSV files of a folder, but not its notes', async () => {
    const { mkdir } = await import('node:fs/promises');
    await mkdir(path.join(folder, 'cpo/Data/CSV'), { recursive: true });
    await mkdir(path.join(folder, 'cpo/Doc'), { recursive: true });
    await writeFile(
      path.join(folder, 'cpo/Data/CSV/m.csv'),
      '"M1 1AD",10,383848,398589\n"M1 1AE",10,384756,398553\n',
    );
    await writeFile(path.join(folder, 'cpo/Doc/headers.csv'), 'PC,PQ,EA,NO\n');
    const files = await csvFiles(path.join(folder, 'cpo'));
    expect(files).toEqual([path.join(folder, 'cpo/Data/CSV/m.csv')]);
    expect((await rowsOf(files[0]!)).postcodes.map(({ postcode }) => postcode)).toEqual(['M1 1AD', 'M1 1AE']);
  });
});

describe('real files', () => {
  onRealData('the postcodes of a council, with their wards', async () => {
    const { postcodes } = await rowsOf(path.join(shared, 'trafford_postcodes.csv'));
    expect(await load(postcodes)).toMatchObject({ read: 11_264, put: 11_264, unplaced: 0, unreadable: 0 });
    const places = createPlaces({ store, clock });
    expect(await places.resolve('m154ad')).toMatchObject({
      ...{ label: 'M15 4AD', precision: 'postcode', district: 'Trafford', ward: 'Old Trafford' },
    });
  });

  onRealData('46,000 names of OS Open Names, with type-ahead in less than 20 ms of work', async () => {
    const { names } = await rowsOf(path.join(shared, 'uk_places_os_open_names.csv'));
    const loaded = await loadNames({ store, clock, source: 'os-open-names', rows: names });
    expect(loaded.towns).toBeGreaterThan(42_000);
    const places = createPlaces({ store, clock });
    await places.refresh();
    expect(await places.resolve('Upper Slaughter')).toMatchObject({
      precision: 'town',
      district: 'Cotswold',
    });
    expect(await places.resolve('Sale')).toMatchObject({ label: 'Sale, Trafford' });
    expect((await places.resolve('Manchester'))?.words).toBeUndefined();

    const times: number[] = [];
    for (let round = 0; round < 20; round++)
      for (const text of ['s', 'b', 'ne', 'upp', 'st m', 'great', 'm33']) {
        const started = cpuTime();
        await places.suggest(text);
        times.push(cpuTime() - started);
      }
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(atMost(20));
  });

  onRealData('outcodes and towns of other sources add only what is new', async () => {
    const outcodes = await rowsOf(path.join(shared, 'outcodes_gibbs_cc0.csv'));
    expect(outcodes.names).toHaveLength(2_856);
    const loaded = await loadNames({ store, clock, source: 'outcodes', rows: outcodes.names });
    expect(loaded.outcodes).toBeLessThan(10);
    const towns = await rowsOf(path.join(shared, 'gb_places_geonames_ccby.csv'));
    expect(towns.names).toHaveLength(4_644);
  });

  onRealData('our outcodes lie where another table has them', async () => {
    const { names } = await rowsOf(path.join(shared, 'outcodes_gibbs_cc0.csv'));
    const places = createPlaces({ store, clock });
    let far = 0;
    for (const { name, point } of names) {
      const place = await places.resolve(name);
      if (!place || metresBetween(place.point, point!) > Math.max(10_000, 1.5 * place.accuracyMetres)) far++;
    }
    expect(far / names.length).toBeLessThan(0.02);
  });
});
