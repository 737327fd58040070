import proj4 from 'proj4';
import type { LatLng } from '../contract/place.ts';

// seven-parameter shifts to WGS84: right to about 5 m
const british = proj4(
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
    '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
  'WGS84',
);
const irish = proj4(
  '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy ' +
    '+towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m +no_defs',
  'WGS84',
);

/** Northern Irish postcodes carry Irish Grid references (EPSG:29902), all others British ones (EPSG:27700). */
export const gridOf = (postcode: string) => (postcode.startsWith('BT') ? irish : british);

/** Eastings and northings in metres to degrees, rounded to 5 decimals (a metre). */
export function fromGrid(postcode: string, easting: number, northing: number): LatLng {
  const [lng, lat] = gridOf(postcode).forward([easting, northing]);
  return { lat: round5(lat), lng: round5(lng) };
}

const round5 = (degrees: number | undefined) => Math.round((degrees ?? Number.NaN) * 1e5) / 1e5;
