import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { addBasemap } from './basemap.ts';
import type { Basemap } from './props.ts';

type Props = { basemap: Basemap; onWritten: (count: number) => void };

/** Lays the configured basemap under everything else. */
export function BasemapLayer({ basemap: { kind, url }, onWritten }: Props) {
  const map = useMap();
  useEffect(
    function keepBasemap() {
      return addBasemap(map, { kind, url }, onWritten);
    },
    [map, kind, url, onWritten],
  );
  return null;
}
