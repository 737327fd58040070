import { GridLayer, type Coords } from 'leaflet';
import { worldPixels } from '../mercator.rules.ts';
import { loadCoarseLand, loadFineLand, loadLandAbroad, loadOverview, loadRegion, type Ring } from './data.ts';
import { overviewGrid, regionCells, regionMargin, regionZoom } from './grid.ts';
import { paintTile, type Scene } from './paint-tile.ts';
import { readPalette, watchPalette } from './palette.ts';

const tileSize = 512;
/** From here on the finer coast and the regions are used. */
const fineCoastZoom = 7;
const regionsFromZoom = 10;

/** The offline picture of land and sea, painted tile by tile. The coarse coast comes first, the fine one when it is there. */
export function createLandLayer(): GridLayer {
  const layer = new GridLayer({ tileSize, className: 'map-land', updateWhenZooming: false });
  const living = new Map<HTMLCanvasElement, Coords>();
  const land: { coarse: Ring[]; fine: Ring[]; abroad: Ring[] } = { coarse: [], fine: [], abroad: [] };
  let stopWatching = () => {};

  function createTile(coords: Coords, done: (error: undefined, tile: HTMLElement) => void): HTMLElement {
    const canvas = document.createElement('canvas');
    const sharp = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = canvas.height = tileSize * sharp;
    living.set(canvas, coords);
    void paint(canvas, coords).then(() => done(undefined, canvas));
    return canvas;
  }

  async function paint(canvas: HTMLCanvasElement, { x, y, z }: Coords): Promise<void> {
    const [coarse, built] = await Promise.all([loadCoarseLand().catch(() => []), builtOf(x, y, z)]);
    land.coarse = coarse;
    const pen = canvas.getContext('2d');
    const container = layer.getContainer();
    if (!pen || !container) return;
    const fine = z >= fineCoastZoom;
    if (fine && land.fine.length === 0) void loadFineLand().then(arrived('fine'), () => {});
    if (land.abroad.length === 0) void loadLandAbroad().then(arrived('abroad'), () => {});
    const scale = canvas.width / tileSize;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    paintTile(
      pen,
      { left: x * tileSize, top: y * tileSize, side: worldPixels(z), size: tileSize },
      {
        home: fine && land.fine.length > 0 ? land.fine : coarse,
        abroad: land.abroad,
        built,
        palette: readPalette(container),
      },
    );
  }

  /** Paints anew once, however many tiles asked for the same file. */
  function arrived(which: 'fine' | 'abroad') {
    return (rings: Ring[]) => {
      if (land[which].length > 0) return;
      land[which] = rings;
      repaint();
    };
  }

  function repaint(): void {
    for (const [canvas, coords] of living) void paint(canvas, coords);
  }

  layer.on('tileunload', ({ tile }) => living.delete(tile as HTMLElement as HTMLCanvasElement));
  layer.on('add', () => (stopWatching = watchPalette(repaint)));
  layer.on('remove', () => {
    stopWatching();
    living.clear();
  });
  return Object.assign(layer, { createTile });
}

/** Settlement under a tile, from the overview or from the one region that the tile lies in. */
async function builtOf(x: number, y: number, zoom: number): Promise<Scene['built']> {
  if (zoom < regionsFromZoom) {
    const grid = await loadOverview().catch(() => null);
    const cellPixels = 2 ** (zoom - overviewGrid.zoom);
    return (
      grid && {
        grid,
        cellPixels,
        left: (x * tileSize) / cellPixels - overviewGrid.left,
        top: (y * tileSize) / cellPixels - overviewGrid.top,
      }
    );
  }
  const cellPixels = 2 ** (zoom - regionZoom - 1);
  const tilesAcross = (regionCells * cellPixels) / tileSize;
  const [rx, ry] = [Math.floor(x / tilesAcross), Math.floor(y / tilesAcross)];
  const region = await loadRegion(rx, ry);
  return (
    region && {
      grid: region.built,
      cellPixels,
      left: (x * tileSize) / cellPixels - rx * regionCells + regionMargin,
      top: (y * tileSize) / cellPixels - ry * regionCells + regionMargin,
    }
  );
}
