import { TileLayer, type Map as LeafletMap } from 'leaflet';
import type { Basemap } from './props.ts';

/** Hears how many names are in view. */
type OnWritten = (count: number) => void;

/** Lays the configured basemap under everything else; what each kind needs is fetched only then. Answers how to take it away. */
export function addBasemap(map: LeafletMap, { kind, url }: Basemap, onWritten: OnWritten): () => void {
  if (kind === 'raster' && url) {
    const tiles = new TileLayer(url, { maxZoom: 19 }).addTo(map);
    return () => void tiles.remove();
  }
  let remove: (() => void) | null = null;
  let left = false;
  void addDrawn(kind, url).then((add) => {
    if (!left) remove = add(map, onWritten);
  });
  return () => {
    left = true;
    remove?.();
  };
}

async function addDrawn(kind: Basemap['kind'], url: string | undefined) {
  if (kind === 'pmtiles' && url) {
    const { addPmtilesBasemap } = await import('./pmtiles/pmtiles-basemap.ts');
    return (map: LeafletMap, onWritten: OnWritten) => addPmtilesBasemap(map, url, onWritten);
  }
  return (await import('./offline/offline-basemap.ts')).addOfflineBasemap;
}
