import type { Map as LeafletMap } from 'leaflet';
import { createLabelsLayer } from './labels-layer.ts';
import { createLandLayer } from './land-layer.ts';

/** Lays the offline map under everything; answers how to take it away. `onWritten` hears how many names are in view. */
export function addOfflineBasemap(map: LeafletMap, onWritten: (count: number) => void): () => void {
  if (!map.getPane('map-names')) map.createPane('map-names').style.zIndex = '350';
  const layers = [createLandLayer(), createLabelsLayer(onWritten)];
  for (const layer of layers) layer.addTo(map);
  return () => {
    for (const layer of layers) layer.remove();
  };
}
