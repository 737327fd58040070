import type { LatLng } from '../../api/contract/place.ts';
import type { Cell, Pin } from '../../api/contract/search.ts';
import { metresBetween } from './mercator.rules.ts';

/**
 * What of a map's answer the list beside it has, too: a search around a place reaches as far as its circle, while a map
 * is asked for boxes. A pin of a result stays wherever it stands; a cell goes by the middle of what is in it, so that
 * at the edge it may be half a cell out.
 */
export function withinCircle(
  found: { cells: Cell[]; pins: Pin[] },
  hits: { id: string }[],
  centre: LatLng | null,
  radius: number | null,
): { cells: Cell[]; pins: Pin[] } {
  if (!centre || radius === null) return found;
  const listed = new Set(hits.map(({ id }) => id));
  const isInside = ({ point }: { point: LatLng }) => metresBetween(centre, point) <= radius;
  return {
    cells: found.cells.filter(isInside),
    pins: found.pins.filter((pin) => listed.has(pin.assetId) || isInside(pin)),
  };
}
