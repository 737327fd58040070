import type { LatLng } from '../../contract/place.ts';

/** A postcode as a source gives it, before it is checked. Grid references are metres, NaN or 0 where there is none. */
export type PostcodeRow = {
  postcode: string;
  point?: LatLng | undefined;
  easting?: number | undefined;
  northing?: number | undefined;
  /** ONS code of the district. */
  district?: string | undefined;
  /** Name of the ward, not its code. */
  ward?: string | undefined;
  /** No longer in use. Undefined: the source does not say. */
  ended?: boolean | undefined;
};

/** A town, village or outcode as a source gives it. */
export type NameRow = {
  name: string;
  kind: 'town' | 'outcode';
  point: LatLng;
  /** City, town, village, suburb, hamlet: what the source calls it. */
  type?: string | undefined;
  /** Name of the district, county or island it lies in. */
  district?: string | undefined;
  population?: number | undefined;
};
