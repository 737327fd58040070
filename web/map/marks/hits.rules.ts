import type { Pin } from '../../../api/contract/search.ts';
import type { MapHit } from '../props.ts';
import { words } from '../words.ts';
import type { Seat } from './seats.rules.ts';

/** The page's own results as pins, for the moment before the map's answer and for when there is none. */
export function pinsOf(hits: MapHit[]): Pin[] {
  return hits.flatMap(({ id, slug, name, kind, point, blurred = 'exact' }) =>
    point
      ? [
          {
            assetId: id,
            slug,
            name,
            kind: { id: kind, label: words.kinds[kind] ?? '' },
            point,
            precision: blurred,
          },
        ]
      : [],
  );
}

/** A pin on top for each result that is pointed at but hidden in a cluster. */
export function litSeats(drawn: Seat[], hits: MapHit[], ids: (string | null)[]): Seat[] {
  const alone = new Set(drawn.flatMap((seat) => (seat.of === 'pin' ? [seat.pin.assetId] : [])));
  return pinsOf(hits.filter(({ id }) => ids.includes(id) && !alone.has(id))).map((pin) => ({
    of: 'pin',
    key: `lit ${pin.assetId}`,
    at: pin.point,
    pin,
  }));
}
