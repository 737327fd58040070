import type { PlaceSuggestion, ResolvedPlace } from '../contract/place.ts';
import { districtName } from './base-gazetteer.ts';
import { nationOf } from './district.rules.ts';
import type { Tables } from './gazetteer.ts';
import { foldName } from './name.rules.ts';
import type { Region } from './outcode-table.ts';
import type { Outcode, Postcode, Town } from './place.ts';
import { formatPostcode, outcodeOf } from './postcode.rules.ts';

/** A grid reference of the directory is that of the address nearest the middle of some 15; rural ones spread wider. */
const postcodeAccuracy = 100;

export function viewPostcode({ id, point, district, ward, ended }: Postcode): ResolvedPlace {
  const nation = nationOf(district);
  const name = districtName(district);
  return {
    label: formatPostcode(id),
    point,
    precision: 'postcode',
    accuracyMetres: postcodeAccuracy,
    ...(nation && { nation }),
    ...(name && { district: name }),
    ...(ward && { ward }),
    ...(ended && { words: `${formatPostcode(id)} may no longer be in use. This is where it was.` }),
  };
}

/** `words` say what was asked where that was more exact. */
export function viewOutcode(row: Outcode, tables: Tables, words?: string): ResolvedPlace {
  const said = words ?? (row.old ? `${row.outcode} is an old postcode area, no longer in use.` : undefined);
  return {
    label: outcodeLabel(row, tables),
    point: row.point,
    precision: 'outcode',
    accuracyMetres: row.radius,
    ...(row.nation && { nation: row.nation }),
    ...(row.district && { district: row.district }),
    ...(said && { words: said }),
  };
}

export function viewRegion(
  region: Region,
  precision: 'outcode' | 'area',
  { label = region.name, words }: { label?: string; words?: string } = {},
): ResolvedPlace {
  return {
    label,
    point: region.point,
    precision,
    accuracyMetres: region.radius,
    ...(region.nation && { nation: region.nation }),
    ...(region.district && { district: region.district }),
    ...(words && { words }),
  };
}

export function viewTown(town: Town, tables: Tables, words?: string): ResolvedPlace {
  return {
    label: tables.towns.label(town),
    point: town.point,
    precision: 'town',
    accuracyMetres: townRadius(town.people),
    ...(town.nation && { nation: town.nation }),
    ...(town.district && { district: town.district }),
    ...(words && { words }),
  };
}

export function suggestTown(town: Town, tables: Tables, typed: string): PlaceSuggestion {
  const other = town.otherNames?.find((name) => foldName(name).startsWith(typed));
  const detail = other && !foldName(town.name).startsWith(typed) ? other : town.outcode;
  return { label: tables.towns.label(town), kind: 'town', point: town.point, ...(detail && { detail }) };
}

export function suggestOutcode(row: Outcode, tables: Tables): PlaceSuggestion {
  return {
    label: outcodeLabel(row, tables),
    kind: 'outcode',
    point: row.point,
    ...(row.district && { detail: row.district }),
  };
}

export function suggestPostcode({ id, point, district }: Postcode, tables: Tables): PlaceSuggestion {
  const detail = tables.townOf(outcodeOf(id)) ?? districtName(district);
  return { label: formatPostcode(id), kind: 'postcode', point, ...(detail && { detail }) };
}

export function suggestRegion(region: Region): PlaceSuggestion {
  return { label: region.name, kind: 'town', point: region.point, detail: 'all of it' };
}

function outcodeLabel(row: Outcode, tables: Tables): string {
  const where = tables.townOf(row.outcode) ?? row.district;
  return where ? `${row.outcode}, ${where}` : row.outcode;
}

/** Metres from its middle to its edge: British towns hold about 4,000 people on a square kilometre. */
export const townRadius = (people: number) =>
  Math.min(20_000, Math.max(700, Math.round(9 * Math.sqrt(people))));
