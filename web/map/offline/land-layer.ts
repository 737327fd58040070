import { GridLayer, type Coords } from 'leaflet';
import { toWorld, worldPixels } from '../mercator.rules.ts';
import { loadCoarseLand, loadFineLand, loadLandAbroad, loadOverview, loadRegion, type Ring } from './data.ts';
import { hamletCells, overviewGrid, regionCells, regionMargin, regionZoom } from './grid.ts';
import { paintTile, type Scene, type Spot } from './paint-tile.ts';
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
    const [coarse, settlement] = await Promise.all([loadCoarseLand().catch(() => []), settlementOf(x, y, z)]);
    land.coarse = coarse;
    const pen = canvas.getContext('2d');
    const container = layer.getContainer();
    if (!pen || !container) return;
    const spot = { left: x * tileSize, top: y * tileSize, side: worldPixels(z), size: tileSize };
    const fine = z >= fineCoastZoom;
    if (fine && land.fine.length === 0 && nearCoast(coarse, spot))
      void loadFineLand().then(arrived('fine'), () => {});
    if (land.abroad.length === 0 && nearAbroad(spot)) void loadLandAbroad().then(arrived('abroad'), () => {});
    const scale = canvas.width / tileSize;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    paintTile(pen, spot, {
      home: fine && land.fine.length > 0 ? land.fine : coarse,
      abroad: land.abroad,
      ...settlement,
      palette: readPalette(container),
    });
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

/** Whether a tile, with its own width around it, holds a point of the coarse coast: inland the fine one is not fetched. */
function nearCoast(coast: Ring[], { left, top, side, size }: Spot): boolean {
  const reach = Math.max(size, side / 2500);
  return coast.some(({ points }) => {
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = [(points[at] ?? 0) * side - left, (points[at + 1] ?? 0) * side - top];
      if (x > -reach && y > -reach && x < size + reach && y < size + reach) return true;
    }
    return false;
  });
}

/** Whether a tile may show a neighbour: east of Kent, south of Wight, or far out at sea. */
function nearAbroad({ left, top, side, size }: Spot): boolean {
  const [northWest, southEast] = [toWorld({ lat: 61, lng: -11 }), toWorld({ lat: 50.5, lng: 0.9 })];
  return (
    (left + size) / side > southEast.x ||
    (top + size) / side > southEast.y ||
    left / side < northWest.x ||
    top / side < northWest.y
  );
}

/** Settlement under a tile, from the overview or from the one region that the tile lies in. */
async function settlementOf(x: number, y: number, zoom: number): Promise<Pick<Scene, 'built' | 'hamlets'>> {
  if (zoom < regionsFromZoom) return { built: await overviewUnder(x, y, zoom), hamlets: null };
  const cellPixels = 2 ** (zoom - regionZoom);
  const tilesAcross = (regionCells * cellPixels) / tileSize;
  const [rx, ry] = [Math.floor(x / tilesAcross), Math.floor(y / tilesAcross)];
  const region = await loadRegion(rx, ry);
  if (!region) return { built: null, hamlets: null };
  const left = (x - rx * tilesAcross) * tileSize;
  const top = (y - ry * tilesAcross) * tileSize;
  return {
    built: {
      grid: region.built,
      cellPixels,
      left: left / cellPixels + regionMargin,
      top: top / cellPixels + regionMargin,
    },
    hamlets: {
      cells: region.hamlets,
      columns: hamletCells,
      left: -left,
      top: -top,
      cellPixels: (cellPixels * regionCells) / hamletCells,
    },
  };
}

async function overviewUnder(x: number, y: number, zoom: number): Promise<Scene['built']> {
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
