import type { LatLng, Nation } from '../contract/place.ts';
import { metresBetween } from './distance.rules.ts';
import { countyDistricts } from './base-gazetteer.ts';
import { foldName } from './name.rules.ts';
import type { Outcode } from './place.ts';
import { areaOf } from './postcode.rules.ts';

/** Several outcodes taken together: a postcode area ("M"), a district ("Trafford"), a county, or "SW1" for SW1A to SW1Y. */
export type Region = { name: string; point: LatLng; radius: number; district: string; nation?: Nation };

export type OutcodeTable = ReturnType<typeof createOutcodeTable>;

/** All outcodes in memory, in order, with the regions they make up. */
export function createOutcodeTable(rows: Outcode[]) {
  const sorted = rows.toSorted((a, b) => (a.outcode < b.outcode ? -1 : 1));
  const byCode = new Map(sorted.map((row) => [row.outcode, row]));
  const current = sorted.filter((row) => !row.old);
  const byArea = grouped(current, (row) => areaOf(row.outcode));
  const regions = regionsOf(current);
  const lats = Float64Array.from(current, (row) => row.point.lat);
  const lngs = Float64Array.from(current, (row) => row.point.lng);

  return {
    find: (outcode: string): Outcode | undefined => byCode.get(outcode),

    /** "SW1" is no outcode, but SW1A to SW1Y are. */
    group(stem: string): Region | undefined {
      const parts = current.filter(
        (row) => row.outcode.startsWith(stem) && /^[A-Z]$/.test(row.outcode.slice(stem.length)),
      );
      return regionOf(stem, parts);
    },

    /** The whole postcode area an outcode belongs to. */
    area: (outcode: string): Region | undefined =>
      regionOf(areaOf(outcode), byArea.get(areaOf(outcode)) ?? []),

    /** A district or county by its folded name. Its middle is that of the outcodes that lie mostly in it. */
    region: (folded: string): Region | undefined => regions.get(folded),

    /** Districts and counties whose folded names begin so. */
    regionsFrom: (folded: string): Region[] =>
      [...regions].flatMap(([name, region]) => (name.startsWith(folded) ? region : [])),

    /** Outcodes in use that begin so: "E1" gives E1, then E1W, then E10. */
    startingWith(prefix: string, limit: number): Outcode[] {
      const rest = (row: Outcode) => row.outcode.slice(prefix.length).replace(/\d/g, '~$&');
      return current
        .filter((row) => row.outcode.startsWith(prefix))
        .sort((a, b) => (rest(a) < rest(b) ? -1 : 1))
        .slice(0, limit);
    },

    /** The outcode whose middle is nearest; on a flat map of its neighbourhood, so over all of them in 10 µs. */
    nearest(point: LatLng): Outcode | undefined {
      const east = Math.cos((point.lat * Math.PI) / 180);
      let [best, least] = [-1, Infinity];
      for (let at = 0; at < current.length; at++) {
        const away = (lats[at]! - point.lat) ** 2 + ((lngs[at]! - point.lng) * east) ** 2;
        if (away < least) [best, least] = [at, away];
      }
      return current[best];
    },
  };
}

function regionsOf(current: Outcode[]): Map<string, Region> {
  const byDistrict = grouped(current, (row) => row.district);
  const regions = new Map<string, Region>();
  const put = (name: string, districts: string[]) => {
    const region = regionOf(
      name,
      districts.flatMap((district) => byDistrict.get(district) ?? []),
    );
    if (region) regions.set(foldName(name), region);
  };
  for (const { name, districts } of countyDistricts) put(name, districts);
  for (const district of byDistrict.keys()) put(district, [district]);
  return regions;
}

function regionOf(name: string, parts: Outcode[]): Region | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const mean = (of: (row: Outcode) => number) =>
    Math.round((parts.reduce((sum, row) => sum + of(row), 0) / parts.length) * 1e5) / 1e5;
  const point = { lat: mean((row) => row.point.lat), lng: mean((row) => row.point.lng) };
  const radius = Math.max(...parts.map((row) => metresBetween(point, row.point) + row.radius));
  const shared = parts.every((row) => row.district === first.district) ? first.district : '';
  return {
    ...{ name, point, radius: Math.round(radius), district: shared },
    ...(first.nation && { nation: first.nation }),
  };
}

function grouped(rows: Outcode[], by: (row: Outcode) => string): Map<string, Outcode[]> {
  const groups = new Map<string, Outcode[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}
