import { baseGazetteer } from '../api/places/base-gazetteer.ts';
import { idFrom } from '../api/infra/ids.ts';
import { hexagon, type Polygon } from './hexagon.ts';

type BigArea = { id: string; name: string; geometry: Polygon };
type Place = { name: string; outcode: string };

let byTown: Map<string, BigArea> | undefined;
const keyOf = ({ name, outcode }: Place) => `${name} ${outcode}`;

/** A rough hexagon around each town of more than 25,000 people, for what has no door and serves an area. */
export function bigAreas(): BigArea[] {
  byTown ??= new Map(
    baseGazetteer()
      .towns.filter(({ people, outcode }) => people > 25_000 && outcode)
      .map((town) => [
        keyOf(town),
        {
          id: idFrom('big area', keyOf(town)),
          name: `${town.name} and around`,
          geometry: hexagon(town.point, 1_500 + 20 * Math.sqrt(Math.min(town.people, 700_000))),
        },
      ]),
  );
  return [...byTown.values()];
}

/** The area around a town, where there is one. */
export function bigAreaOf(town: Place): BigArea | undefined {
  if (!byTown) bigAreas();
  return byTown?.get(keyOf(town));
}
