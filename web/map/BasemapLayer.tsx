import { TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { createLandLayer } from './land-layer.ts';
import type { Basemap } from './props.ts';

/** Lays the configured basemap under everything else. */
export function BasemapLayer({ basemap: { kind, url } }: { basemap: Basemap }) {
  const map = useMap();
  useEffect(
    function addBasemap() {
      const layer = kind === 'raster' && url ? new TileLayer(url) : createLandLayer();
      layer.addTo(map);
      return function removeBasemap() {
        layer.remove();
      };
    },
    [map, kind, url],
  );
  return null;
}
