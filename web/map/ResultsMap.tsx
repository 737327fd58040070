import { LatLngBounds } from 'leaflet';
import { CircleMarker } from 'react-leaflet';
import { MapFrame } from './MapFrame.tsx';
import type { ResultsMapProps } from './props.ts';
import { words } from './words.ts';

/** The map beside the list of results: the same search, counted over the whole of it. */
export default function ResultsMap({ hits, centre, basemap, onSelect }: ResultsMapProps) {
  const points = hits.flatMap(({ point }) => point ?? []);
  const all = new LatLngBounds([...points, ...(centre ? [centre] : [])]);
  return (
    <MapFrame
      name={words.resultsMap}
      basemap={basemap}
      bounds={
        all.isValid()
          ? all.pad(0.1)
          : [
              [50, -8],
              [59, 2],
            ]
      }
    >
      {hits.map(
        ({ id, point }) =>
          point && <CircleMarker key={id} center={point} eventHandlers={{ click: () => onSelect(id) }} />,
      )}
    </MapFrame>
  );
}
