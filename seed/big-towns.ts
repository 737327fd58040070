import type { LatLng } from '../api/contract/place.ts';
import { baseGazetteer } from '../api/places/base-gazetteer.ts';
import { beginnings, buildings, endings, roads } from './data/big-words.ts';
import type { Random } from './random.ts';
import { streamOf } from './random.ts';

export type Hall = { name: string; street: string; point: LatLng };
export type BigTown = {
  name: string;
  outcode: string;
  point: LatLng;
  people: number;
  /** Metres within which its halls and houses lie. */
  reach: number;
  halls: Hall[];
};

export type BigTowns = { towns: BigTown[]; pick: (random: Random) => BigTown };

const metresPerDegree = 111_195;
// a tenth of all entries are as likely in a hamlet as in a city
const floor = 900;

/** Every town of the United Kingdom that ships with the project, picked by how many live there, with invented halls. */
export function bigTowns(seed: number): BigTowns {
  const shipped = baseGazetteer().towns.filter(
    ({ nation, outcode }) => nation && nation !== 'crown-dependency' && outcode,
  );
  const towns = shipped.map((town, nth): BigTown => {
    const random = streamOf(seed ^ 0x70776e73, nth);
    // "London" counts its boroughs' people again
    const people = Math.min(town.people, 700_000);
    const reach = Math.min(9_000, 300 + 16 * Math.sqrt(people));
    const halls = Array.from({ length: 1 + Math.floor(people / 2_500) }, () =>
      aHall(random, town.point, reach),
    );
    return { name: town.name, outcode: town.outcode, point: town.point, people, reach, halls };
  });

  const ends: number[] = [];
  let total = 0;
  for (const { people } of towns) ends.push((total += people + floor));
  return { towns, pick: (random) => towns[firstAbove(ends, random() * total)] ?? towns[0]! };
}

/** A word that could be a place: "Aldermere". */
export function placeWord(random: Random): string {
  return pick(beginnings, random) + pick(endings, random);
}

/** A point within the town, denser towards its middle. */
export function pointIn(random: Random, middle: LatLng, reach: number): LatLng {
  const away = random() * reach;
  const angle = random() * 2 * Math.PI;
  const north = (Math.sin(angle) * away) / metresPerDegree;
  const east = (Math.cos(angle) * away) / (metresPerDegree * Math.cos((middle.lat * Math.PI) / 180));
  return {
    lat: Math.round((middle.lat + north) * 1e5) / 1e5,
    lng: Math.round((middle.lng + east) * 1e5) / 1e5,
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

export const streetName = (random: Random): string =>
  `${1 + Math.floor(random() * 120)} ${placeWord(random)} ${pick(roads, random)}`;

function aHall(random: Random, middle: LatLng, reach: number): Hall {
  return {
    name: `${placeWord(random)} ${pick(buildings, random)}`,
    street: streetName(random),
    point: pointIn(random, middle, reach),
  };
}

function firstAbove(ends: number[], at: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
