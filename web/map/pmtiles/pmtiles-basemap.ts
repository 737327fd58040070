import type { Layer, Map as LeafletMap } from 'leaflet';
import { leafletLayer, PmtilesSource } from 'protomaps-leaflet';
import { readPalette, watchPalette } from '../offline/palette.ts';
import { labelRules, paintRules } from './rules.ts';

/**
 * Lays a PMTiles file under the map, read in ranges: one that `npm run basemap` made in our own style,
 * any other in Protomaps' style for light or dark. Answers how to take it away.
 */
export function addPmtilesBasemap(map: LeafletMap, url: string): () => void {
  const file = new PmtilesSource(url, true).p;
  let layer: Layer | null = null;
  let left = false;

  async function draw(): Promise<void> {
    const { vector_layers } = (await file.getMetadata()) as { vector_layers?: { id: string }[] };
    const { maxZoom } = await file.getHeader();
    if (left) return;
    const ours = vector_layers?.some(({ id }) => id === 'postcodes');
    const palette = readPalette(map.getContainer());
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const style = ours
      ? {
          paintRules: paintRules(palette),
          labelRules: labelRules(palette),
          backgroundColor: palette.sea,
        }
      : { flavor: dark ? 'dark' : 'light', lang: 'en' };
    layer?.remove();
    layer = leafletLayer({ url: file, maxDataZoom: maxZoom, ...style }) as unknown as Layer;
    layer.addTo(map);
  }

  const redraw = () => void draw().catch(() => {});
  redraw();
  const stopWatching = watchPalette(redraw);
  return () => {
    left = true;
    stopWatching();
    layer?.remove();
  };
}
