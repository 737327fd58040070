import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { MapFrame } from './MapFrame.tsx';
import { boxAround } from './merge.rules.ts';
import type { Seat } from './marks/seats.rules.ts';
import { useMarks } from './marks/useMarks.ts';
import type { AssetMapProps } from './props.ts';
import { words } from './words.ts';

/** Half the width in degrees of what is shown around one door, and around a blurred area. */
const around = { exact: 0.006, about: 0.03 };
const nobody: null[] = [];

/** The small map of one asset's places. Nothing is drawn where no place is public. */
export default function AssetMap({ places, kind, name, basemap }: AssetMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const shown = useMemo(
    () => places.flatMap(({ point, ...place }) => (point ? [{ ...place, point }] : [])),
    [places],
  );

  const seats = useMemo(
    () =>
      shown.map(({ id, point, name: door, words: line, precision }): Seat => {
        const pin = {
          assetId: id,
          slug: '',
          name: door ?? line,
          kind: { id: kind, label: words.kinds[kind] ?? '' },
          point,
          precision,
        };
        return { of: 'pin', key: id, at: point, pin };
      }),
    [shown, kind],
  );
  useMarks(map, seats, nobody, null);

  if (shown.length === 0) return null;
  return (
    <MapFrame name={words.assetMap(name)} basemap={basemap} bounds={boundsOf(shown)} onMap={setMap} small>
      {null}
    </MapFrame>
  );
}

function boundsOf(
  shown: { point: { lat: number; lng: number }; precision: string }[],
): LatLngBoundsExpression {
  const box = boxAround(shown.map(({ point }) => point)) ?? { west: 0, east: 0, south: 0, north: 0 };
  const exact = shown.every(({ precision }) => precision === 'exact' || precision === 'street');
  const more = exact ? around.exact : around.about;
  return [
    [box.south - more, box.west - more],
    [box.north + more, box.east + more],
  ];
}
