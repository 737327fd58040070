import type { LatLng } from '../../contract/place.ts';

/** Where a source puts something: degrees, or metres on the national grid, 0 or NaN where it does not know. */
export type Spot = {
  point?: LatLng | undefined;
  easting?: number | undefined;
  northing?: number | undefined;
};

/** A postcode as a source gives it. */
export type PostcodeRow = Spot & {
  postcode: string;
  /** ONS code of the district. */
  district?: string | undefined;
  /** Name of the ward, not its code. */
  ward?: string | undefined;
  /** No longer in use. Undefined: the source does not say. */
  ended?: boolean | undefined;
};

/** A town, village or outcode as a source gives it; `district` is a name, '' where it gives none. */
export type NameRow = Spot & { name: string; kind: 'town' | 'outcode'; district: string; people: number };
