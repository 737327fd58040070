import { idFrom } from '../api/infra/ids.ts';
import { areas, type AreaKey } from './data/areas.ts';

type Polygon = { type: 'Polygon'; coordinates: [number, number][][] };
export type DemoArea = { id: string; key: AreaKey; name: string; geometry: Polygon };

/** The id an area has in every seeding, so that assets can name it before it is stored. */
export const areaId = (key: AreaKey): string => idFrom('demo area', key);

/** The areas that demo assets serve, each a rough hexagon; GeoJSON order, closed, counter-clockwise. */
export function demoAreas(): DemoArea[] {
  return (Object.keys(areas) as AreaKey[]).map((key) => ({
    id: areaId(key),
    key,
    name: areas[key].name,
    geometry: hexagon(areas[key]),
  }));
}

const metresPerDegree = 111_195;

function hexagon({ lat, lng, radius }: { lat: number; lng: number; radius: number }): Polygon {
  const corner = (at: number): [number, number] => {
    const angle = ((at % 6) * Math.PI) / 3;
    const north = (Math.sin(angle) * radius) / metresPerDegree;
    const east = (Math.cos(angle) * radius) / (metresPerDegree * Math.cos((lat * Math.PI) / 180));
    return [Number((lng + east).toFixed(5)), Number((lat + north).toFixed(5))];
  };
  return { type: 'Polygon', coordinates: [[0, 1, 2, 3, 4, 5, 6].map(corner)] };
}
