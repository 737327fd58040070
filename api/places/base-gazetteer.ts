import { createHash } from 'node:crypto';
import counties from './data/counties.json' with { type: 'json' };
import districtNames from './data/districts.json' with { type: 'json' };
import otherNames from './data/other-names.json' with { type: 'json' };
import outcodeTable from './data/outcodes.json' with { type: 'json' };
import townTable from './data/towns.json' with { type: 'json' };
import { foldName } from './name.rules.ts';
import { nationOf } from './district.rules.ts';
import type { Nation } from '../contract/place.ts';
import type { Outcode, Town } from './place.ts';

/** What ships with the project: every outcode of the United Kingdom and the islands, and some 4,400 towns. */
export type BaseGazetteer = { outcodes: Outcode[]; towns: Town[] };

/** Name of an ONS district code; "Trafford" for "E08000009". Empty where the code is unknown. */
export const districtName = (code: string): string => (districtNames as Record<string, string>)[code] ?? '';

/** Counties and other names with the names of the districts they are made of. */
export const countyDistricts: { name: string; districts: string[] }[] = counties.rows.map((row) => {
  const [name = '', districts = ''] = row.split('|');
  return { name, districts: districts.split(';') };
});

/** Changes whenever the shipped tables do. */
export const baseVersion = createHash('sha1')
  .update(JSON.stringify([outcodeTable.rows, townTable.rows, otherNames.rows]))
  .digest('hex')
  .slice(0, 12);

let read: BaseGazetteer | undefined;

/** Reads the shipped tables once (about 10 ms). The rows are shared: do not change them. */
export function baseGazetteer(): BaseGazetteer {
  read ??= {
    outcodes: outcodeTable.rows.map(outcodeFrom),
    towns: withOtherNames(townTable.rows.map(townFrom)),
  };
  return read;
}

function outcodeFrom(row: string): Outcode {
  const [outcode = '', lat, lng, radius, district = '', old] = row.split('|');
  return {
    outcode,
    point: { lat: Number(lat), lng: Number(lng) },
    radius: Number(radius),
    ...belongs(district),
    old: old === 'old',
  };
}

function townFrom(row: string): Town {
  const [name = '', lat, lng, people, outcode = '', district = ''] = row.split('|');
  return {
    name,
    point: { lat: Number(lat), lng: Number(lng) },
    people: Number(people),
    outcode,
    ...belongs(district),
  };
}

function belongs(code: string): { district: string; nation?: Nation } {
  const nation = nationOf(code);
  return { district: districtName(code), ...(nation && { nation }) };
}

/** "Abertawe|Swansea" puts the other name on the largest town that fits. */
function withOtherNames(towns: Town[]): Town[] {
  const byName = new Map<string, Town[]>();
  for (const town of towns) {
    const folded = foldName(town.name);
    byName.set(
      folded,
      [...(byName.get(folded) ?? []), town].sort((a, b) => b.people - a.people),
    );
  }
  for (const row of otherNames.rows) {
    const [other = '', name = '', where = ''] = row.split(/\||, /);
    const folded = foldName(where);
    const town = byName
      .get(foldName(name))
      ?.find((each) => !where || foldName(each.district) === folded || each.nation === folded);
    if (town) town.otherNames = [...(town.otherNames ?? []), other];
  }
  return towns;
}
