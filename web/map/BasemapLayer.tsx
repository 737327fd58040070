import { TileLayer, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Basemap } from './props.ts';

type Props = { basemap: Basemap; onWritten: (count: number) => void };

/** Lays the configured basemap under everything else; what each kind needs is fetched only then. */
export function BasemapLayer({ basemap: { kind, url }, onWritten }: Props) {
  const map = useMap();
  useEffect(
    function addBasemap() {
      if (kind === 'raster' && url) {
        const tiles = new TileLayer(url, { maxZoom: 19 }).addTo(map);
        return function removeTiles() {
          tiles.remove();
        };
      }
      let remove: (() => void) | null = null;
      let left = false;
      void addDrawn(kind, url).then((add) => {
        if (!left) remove = add(map, onWritten);
      });
      return function removeBasemap() {
        left = true;
        remove?.();
      };
    },
    [map, kind, url, onWritten],
  );
  return null;
}

async function addDrawn(kind: Basemap['kind'], url: string | undefined) {
  if (kind === 'pmtiles' && url) {
    const { addPmtilesBasemap } = await import('./pmtiles/pmtiles-basemap.ts');
    return (map: LeafletMap, onWritten: Props['onWritten']) => addPmtilesBasemap(map, url, onWritten);
  }
  return (await import('./offline/offline-basemap.ts')).addOfflineBasemap;
}
