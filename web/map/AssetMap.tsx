import { LatLngBounds } from 'leaflet';
import { CircleMarker } from 'react-leaflet';
import { MapFrame } from './MapFrame.tsx';
import type { AssetMapProps } from './props.ts';
import { words } from './words.ts';

/** The small map of one asset's places. */
export default function AssetMap({ places, name, basemap }: AssetMapProps) {
  const shown = places.flatMap(({ id, point }) => (point ? [{ id, point }] : []));
  if (shown.length === 0) return null;
  return (
    <MapFrame
      name={words.assetMap(name)}
      basemap={basemap}
      bounds={new LatLngBounds(shown.map(({ point }) => point)).pad(0.2)}
    >
      {shown.map(({ id, point }) => (
        <CircleMarker key={id} center={point} />
      ))}
    </MapFrame>
  );
}
