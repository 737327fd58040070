import type { LatLng } from '../../../api/contract/place.ts';
import type { CellsAnswer, Pin } from '../../../api/contract/search.ts';
import { fanOut } from '../fan.rules.ts';
import { markOfCell, markOfPin, mergeMarks, onOneSpot, type Mark } from '../merge.rules.ts';
import { fromWorld, toWorld, worldPixels } from '../mercator.rules.ts';

/** A thing on the map with a key that it keeps while it means the same. */
export type Seat =
  | {
      of: 'pin';
      key: string;
      at: LatLng;
      pin: Pin;
      /** Where it truly is, if it was fanned out. */ from?: LatLng;
    }
  | { of: 'cluster'; key: string; at: LatLng; mark: Mark };

/** Targets are 44 pixels, so what is nearer than that is drawn as one. */
const reach = 44;
/** A fan of more than this hides the map: such a spot opens as a list instead. */
export const largestFan = 16;

/** What to draw for an answer at a zoom. `open` is the key of a cluster that was opened into a fan. */
export function seatsOf(
  { cells, pins }: Pick<CellsAnswer, 'cells' | 'pins'>,
  zoom: number,
  lastZoom: number,
  open: string | null,
): Seat[] {
  const side = worldPixels(zoom);
  const pixelsOf = (point: LatLng) => {
    const { x, y } = toWorld(point);
    return { x: x * side, y: y * side };
  };
  const marks = [
    ...cells.map((cell) => markOfCell(cell, pixelsOf(cell.point))),
    ...pins.map((pin) => markOfPin(pin, pixelsOf(pin.point))),
  ];
  return mergeMarks(marks, reach).flatMap((mark) => {
    const [only] = mark.pins;
    if (mark.count === 1 && only)
      return [{ of: 'pin', key: `pin ${only.assetId} ${only.point.lat}`, at: only.point, pin: only }];
    const at = fromWorld({ x: mark.x / side, y: mark.y / side });
    const key = keyOf(mark);
    const fans = canFan(mark) && (zoom >= lastZoom || key === open);
    return fans ? fanOf(mark, at, side) : [{ of: 'cluster', key, at, mark }];
  });
}

/** Whether a cluster may be spread out into single pins where it stands. */
export const canFan = ({ pins }: Mark) => pins.length > 1 && pins.length <= largestFan;

/** Whether zooming in would part what a cluster holds. */
export const canPart = (mark: Mark, zoom: number, lastZoom: number) => zoom < lastZoom && !onOneSpot(mark);

function fanOf(mark: Mark, from: LatLng, side: number): Seat[] {
  const seats = fanOut(mark.pins.length);
  return mark.pins.map((pin, index) => {
    const { x = 0, y = 0 } = seats[index] ?? {};
    return {
      of: 'pin',
      key: `pin ${pin.assetId} ${pin.point.lat} fan`,
      at: fromWorld({ x: (mark.x + x) / side, y: (mark.y + y) / side }),
      pin,
      from,
    };
  });
}

const keyOf = ({ count, x, y, kinds }: Mark) =>
  `cluster ${count} ${Math.round(x)} ${Math.round(y)} ${Object.values(kinds).join()}`;
