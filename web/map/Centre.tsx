import { CircleMarker, Circle } from 'react-leaflet';
import type { LatLng } from '../../api/contract/place.ts';

/** Where the search stands, and how far it reaches. */
export function Centre({ at, radius }: { at: LatLng; radius: number | null }) {
  return (
    <>
      {radius !== null && <Circle center={at} radius={radius} className="map-radius" interactive={false} />}
      <CircleMarker center={at} radius={8} className="map-here" interactive={false} />
    </>
  );
}
