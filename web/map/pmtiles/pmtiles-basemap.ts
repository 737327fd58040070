import { DomUtil, GridLayer, type Layer, type Map as LeafletMap } from 'leaflet';
import { CircleSymbolizer, leafletLayer, PmtilesSource } from 'protomaps-leaflet';
import { addOfflineBasemap } from '../offline/offline-basemap.ts';
import { readPalette, watchPalette, type Palette } from '../offline/palette.ts';

/** The drawer of tiles looks for Leaflet in the window, where the parts we build it from do not put themselves. */
const page: { L?: unknown } = globalThis;
const { create, remove, removeClass } = DomUtil;
page.L ??= { GridLayer, DomUtil: { create, remove, removeClass } };

/**
 * Lays a PMTiles file under the map, read in ranges. One that `npm run basemap` made puts its postcodes on the
 * offline map, where they draw the pattern of the streets; any other is a whole map in Protomaps' style for light or
 * dark. Answers how to take it away. `onWritten` hears how many of our own names are in view, where we write them.
 */
export function addPmtilesBasemap(
  map: LeafletMap,
  url: string,
  onWritten: (count: number) => void,
): () => void {
  const file = new PmtilesSource(url, true).p;
  let dots: Layer | null = null;
  let removeLand: (() => void) | null = null;
  let left = false;

  async function draw(): Promise<void> {
    const { vector_layers } = (await file.getMetadata()) as { vector_layers?: { id: string }[] };
    const { maxZoom } = await file.getHeader();
    if (left) return;
    const ours = vector_layers?.some(({ id }) => id === 'postcodes');
    if (ours) removeLand ??= addOfflineBasemap(map, onWritten);
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const style = ours
      ? { paintRules: streets(readPalette(map.getContainer())), labelRules: [] }
      : { flavor: dark ? 'dark' : 'light', lang: 'en' };
    dots?.remove();
    dots = leafletLayer({ url: file, maxDataZoom: maxZoom, ...style }) as unknown as Layer;
    dots.addTo(map);
  }

  /** A file that cannot be read leaves the map that needs none. */
  function fallBack(): void {
    if (!left) removeLand ??= addOfflineBasemap(map, onWritten);
  }

  const redraw = () => void draw().catch(fallBack);
  redraw();
  const stopWatching = watchPalette(redraw);
  return () => {
    left = true;
    stopWatching();
    dots?.remove();
    removeLand?.();
  };
}

/** A dot for every postcode, from the zoom at which rows of them look like streets. */
function streets({ street }: Palette) {
  const radius = (zoom: number) => 0.9 + Math.max(0, zoom - 12) * 0.5;
  return [
    { dataLayer: 'postcodes', minzoom: 12, symbolizer: new CircleSymbolizer({ radius, fill: street }) },
  ];
}
