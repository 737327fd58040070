import { idFrom } from '../api/infra/ids.ts';
import { areas, type AreaKey } from './data/areas.ts';
import { hexagon, type Polygon } from './hexagon.ts';

export type DemoArea = { id: string; key: AreaKey; name: string; geometry: Polygon };

/** The id by which demo assets name an area before it is stored; the seeder puts the stored one in its place. */
export const areaId = (key: AreaKey): string => idFrom('demo area', key);

/** The areas that demo assets serve, each a rough hexagon. */
export function demoAreas(): DemoArea[] {
  return (Object.keys(areas) as AreaKey[]).map((key) => ({
    id: areaId(key),
    key,
    name: areas[key].name,
    geometry: hexagon(areas[key], areas[key].radius),
  }));
}
