import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';

/** Where the map rests, as a text that changes with it: "53.42410 -2.32210 12 360 640". */
export function useView(map: LeafletMap): {
  lat: number;
  lng: number;
  zoom: number;
  width: number;
  height: number;
} {
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on('moveend resize', changed);
      return () => void map.off('moveend resize', changed);
    },
    [map],
  );
  // a text, because the store must give the same value while nothing moved
  const text = useSyncExternalStore(subscribe, () => {
    const { lat, lng } = map.getCenter();
    const { x, y } = map.getSize();
    return [lat.toFixed(5), lng.toFixed(5), map.getZoom(), x, y].join(' ');
  });
  const [lat = 0, lng = 0, zoom = 0, width = 0, height = 0] = text.split(' ').map(Number);
  return { lat, lng, zoom, width, height };
}
