import type { LatLng, Nation } from '../contract/place.ts';

/** The middle of an outcode ("M33"). `radius` in metres holds nine of ten of its postcodes; `old`: no longer in use. */
export type Outcode = {
  outcode: string;
  point: LatLng;
  radius: number;
  district: string;
  nation?: Nation;
  old: boolean;
};

/** A place with a name: town, village, suburb. `people` is 0 where nobody says; `district` '' likewise. */
export type Town = {
  name: string;
  point: LatLng;
  people: number;
  outcode: string;
  district: string;
  nation?: Nation;
  otherNames?: string[];
};

/** One whole postcode. `id` has no space; `ended`: no longer in use. */
export type Postcode = { id: string; point: LatLng; district: string; ward?: string; ended?: boolean };
