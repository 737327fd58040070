import type { LatLng } from '../api/contract/place.ts';

export type Polygon = { type: 'Polygon'; coordinates: [number, number][][] };

const metresPerDegree = 111_195;

/** A rough six-cornered area; GeoJSON order, closed, anticlockwise. Radius in metres. */
export function hexagon({ lat, lng }: LatLng, radius: number): Polygon {
  const corner = (at: number): [number, number] => {
    const angle = ((at % 6) * Math.PI) / 3;
    const north = (Math.sin(angle) * radius) / metresPerDegree;
    const east = (Math.cos(angle) * radius) / (metresPerDegree * Math.cos((lat * Math.PI) / 180));
    return [Number((lng + east).toFixed(5)), Number((lat + north).toFixed(5))];
  };
  return { type: 'Polygon', coordinates: [[0, 1, 2, 3, 4, 5, 6].map(corner)] };
}
