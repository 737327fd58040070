/** What a column of a gazetteer file can hold. */
export type Column =
  | 'postcode'
  | 'name'
  | 'lat'
  | 'lng'
  | 'easting'
  | 'northing'
  | 'districtCode'
  | 'district'
  | 'ward'
  | 'ended'
  | 'people'
  | 'type'
  | 'country'
  | 'quality';
/** Where each column stands in a row, from 0. */
export type Columns = Partial<Record<Column, number>>;

/** The names seen in real files, best first: ONSPD of several years, Code-Point Open, OS Open Names, GeoNames, councils. */
const headers: Record<Column, string[]> = {
  postcode: ['pcds', 'pcd7', 'pcd', 'pcd2', 'pcd8', 'postcode', 'post_code', 'postcode_space', 'outcode'],
  name: ['name', 'name1', 'place', 'town', 'place_name', 'asciiname', 'place23nm', 'place15nm'],
  lat: ['lat', 'latitude', 'lat_wgs84'],
  lng: ['lon', 'long', 'lng', 'longitude'],
  easting: ['oseast1m', 'east1m', 'eastings', 'easting', 'geometry_x', 'x'],
  northing: ['osnrth1m', 'north1m', 'northings', 'northing', 'geometry_y', 'y'],
  districtCode: [
    'laua',
    'oslaua',
    'lad25cd',
    'lad24cd',
    'lad23cd',
    'ladcd',
    'la_code',
    'admin_district_code',
  ],
  district: [
    'la_name',
    'area',
    'district_borough',
    'county_unitary',
    'region',
    'district',
    'local_authority',
  ],
  ward: ['ward_name', 'ward_nm', 'wd25nm', 'wd24nm', 'wd23nm', 'wd22nm'],
  ended: ['doterm', 'terminated'],
  people: ['population', 'people'],
  type: ['type_label', 'local_type', 'descnm', 'type'],
  country: ['country'],
  quality: ['positional_quality_indicator', 'pqi'],
};

/** The columns of a file by its first row, or null where that is no row of headings. */
export function columnsFrom(first: string[]): Columns | null {
  const named = first.map((cell) => cell.trim().toLowerCase().replace(/[ -]+/g, '_'));
  const columns: Columns = {};
  for (const [column, names] of Object.entries(headers) as [Column, string[]][]) {
    const at = names.map((name) => named.indexOf(name)).find((found) => found >= 0);
    if (at !== undefined) columns[column] = at;
  }
  return placeable(columns) ? columns : null;
}

/**
 * The columns of two Ordnance Survey files that come without headings, told by their width and first row: Code-Point
 * Open (10 columns, or its short form of 4) and OS Open Names (34).
 */
export function columnsOfBare(first: string[]): Columns | null {
  const postcodeFirst = /^[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}$/.test(first[0]?.trim() ?? '');
  if (postcodeFirst && /^\d\d$/.test(first[1] ?? '') && first.length >= 4)
    return {
      postcode: 0,
      quality: 1,
      easting: 2,
      northing: 3,
      ...(first.length >= 10 && { districtCode: 8 }),
    };
  if (first.length === 34 && (first[1] ?? '').startsWith('http'))
    return { name: 2, type: 7, easting: 8, northing: 9, district: 21, country: 29 };
  return null;
}

const placeable = ({ postcode, name, lat, lng, easting, northing }: Columns) =>
  (postcode ?? name) !== undefined &&
  ((lat !== undefined && lng !== undefined) || (easting !== undefined && northing !== undefined));
