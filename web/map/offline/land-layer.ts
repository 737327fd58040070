import { GridLayer, type Coords } from 'leaflet';
import { toWorld, worldPixels } from '../mercator.rules.ts';
import {
  loadCoarseLand,
  loadLandAbroad,
  loadMiddlingLand,
  loadOverview,
  loadRegion,
  type Region,
  type Ring,
} from './data.ts';
import { hamletCells, overviewGrid, regionCells, regionMargin, regionsFromZoom, regionZoom } from './grid.ts';
import { paintTile, type Scene, type Spot } from './paint-tile.ts';
import { readPalette, watchPalette } from './palette.ts';

const tileSize = 512;
/** From here on the coarse coast would look it. */
const middlingCoastZoom = 7;

/** The offline picture of land and sea, painted tile by tile; the neighbours' coast may follow. */
export function createLandLayer(): GridLayer {
  const layer = new GridLayer({ tileSize, className: 'map-land', updateWhenZooming: false });
  const living = new Map<HTMLCanvasElement, Coords>();
  let abroad: Ring[] = [];
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
    const scene = z < regionsFromZoom ? await wideScene(x, y, z) : await regionScene(x, y, z);
    const pen = canvas.getContext('2d');
    const container = layer.getContainer();
    if (!pen || !container) return;
    const spot = { left: x * tileSize, top: y * tileSize, side: worldPixels(z), size: tileSize };
    if (!scene.abroad && abroad.length === 0 && nearAbroad(spot))
      void loadLandAbroad().then(abroadArrived, () => {});
    const scale = canvas.width / tileSize;
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    paintTile(pen, spot, { ...scene, abroad: scene.abroad ?? abroad, palette: readPalette(container) });
  }

  /** Paints anew once, however many tiles asked for the same file. */
  function abroadArrived(rings: Ring[]): void {
    if (abroad.length > 0) return;
    abroad = rings;
    repaint();
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

/** What a tile is painted from; without `abroad`, the neighbours are those that every such tile shares. */
type Found = Omit<Scene, 'abroad' | 'palette'> & { abroad?: Ring[] };

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

/** A tile that shows much of the country. */
async function wideScene(x: number, y: number, zoom: number): Promise<Found> {
  const fits = zoom < middlingCoastZoom ? loadCoarseLand() : loadMiddlingLand();
  const [home, built] = await Promise.all([fits.catch(coarseLand), overviewUnder(x, y, zoom)]);
  return { home, built, hamlets: null };
}

/** A tile from the one region that it lies in. */
async function regionScene(x: number, y: number, zoom: number): Promise<Found> {
  const cellPixels = 2 ** (zoom - regionZoom);
  const tilesAcross = (regionCells * cellPixels) / tileSize;
  const [rx, ry] = [Math.floor(x / tilesAcross), Math.floor(y / tilesAcross)];
  const region = await loadRegion(rx, ry);
  // far from our shores, or a file that did not come: rather a coarse land than none
  if (!region) return { home: await coarseLand(), built: null, hamlets: null };
  const left = (x - rx * tilesAcross) * tileSize;
  const top = (y - ry * tilesAcross) * tileSize;
  return { home: region.land, abroad: region.abroad, ...settlementOf(region, left, top, cellPixels) };
}

const coarseLand = () => loadCoarseLand().catch((): Ring[] => []);

/** Settlement of a region, from `left` and `top` in pixels on. */
function settlementOf(region: Region, left: number, top: number, cellPixels: number) {
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
