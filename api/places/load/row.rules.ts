import type { LatLng } from '../../contract/place.ts';
import { isOutcode, postcodeId } from '../postcode.rules.ts';
import type { Columns } from './columns.rules.ts';
import type { NameRow, PostcodeRow } from './rows.ts';

export type ReadRow = { postcode: PostcodeRow } | { named: NameRow } | null;

/** Only places where people live: OS Open Names also has roads, hills and bays. */
const settlements = new Set(['', 'city', 'town', 'village', 'hamlet', 'suburban area', 'other settlement']);

/** Round figures where a source does not count people: only to order places of one name. */
const usualPeople: Record<string, number> = {
  city: 100_000,
  town: 10_000,
  'suburban area': 3_000,
  village: 800,
  hamlet: 50,
};

const ourCountries = new Set([
  '',
  'gb',
  'uk',
  'im',
  'je',
  'gg',
  'england',
  'scotland',
  'wales',
  'northern ireland',
]);

/** One row of a gazetteer file: a postcode, a place with a name (an outcode too), or null: nothing for us. */
export function readRow(cells: string[], columns: Columns): ReadRow {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const spot = {
    point: pointFrom(number(cell(columns.lat)), number(cell(columns.lng))),
    easting: number(cell(columns.easting)),
    northing: number(cell(columns.northing)),
  };
  const type = cell(columns.type).toLowerCase();
  const code = cell(columns.postcode) || (type === 'postcode' ? cell(columns.name) : '');

  if (postcodeId(code) !== null)
    return {
      postcode: {
        postcode: code,
        ...spot,
        district: cell(columns.districtCode) || undefined,
        ward: cell(columns.ward) || undefined,
        ended: columns.ended === undefined ? undefined : cell(columns.ended) !== '',
      },
    };

  const name = code.toUpperCase() || cell(columns.name);
  const kind = isOutcode(name) ? 'outcode' : 'town';
  if (!name || name.length > 100 || (code && kind === 'town')) return null;
  const country = cell(columns.country).toLowerCase();
  if (kind === 'town' && !(settlements.has(type) && ourCountries.has(country))) return null;
  return {
    named: {
      name,
      kind,
      ...spot,
      // "Caerdydd - Cardiff": the English name comes last
      district: cell(columns.district).split(' - ').at(-1)?.trim() ?? '',
      people: number(cell(columns.people)) ?? usualPeople[type] ?? 0,
    },
  };
}

function number(cell: string): number | undefined {
  const value = cell === '' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** The directory writes 99.999999, 0 where there is no place. */
function pointFrom(lat: number | undefined, lng: number | undefined): LatLng | undefined {
  if (lat === undefined || lng === undefined || lat < 49 || lat > 61.5 || lng < -9 || lng > 2.5)
    return undefined;
  return { lat, lng };
}
