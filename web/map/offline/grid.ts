/** Zoom whose 256-pixel tiles are the regions that the finer data is kept by, a file each. */
export const regionZoom = 8;
/** Cells a region is wide and high: one a pixel of that zoom, about 360 m in Britain. */
export const regionCells = 256;
/** Steps of its land a region is wide and high, about 45 m each. */
export const regionSteps = 2048;
/** From this zoom of the map on it is drawn from the regions. */
export const regionsFromZoom = 10;
/** Cells of its neighbours that each region repeats, so that shapes meet at its edges. */
export const regionMargin = 2;

/** Where settlement over the whole of the isles is kept: cells of one pixel at this zoom. */
export const overviewGrid = { zoom: 6, left: 7670, top: 4650, columns: 660, rows: 1130 };

/** Cells a region is wide and high for its hamlets, about 360 m each. */
export const hamletCells = 256;

/** Whether a cell of a region's hamlets lies in settled land: there is no hamlet then. `levels` are the region's. */
export const isBuilt = (levels: Uint8Array) => (column: number, row: number) =>
  (levels[(row + regionMargin) * (regionCells + 2 * regionMargin) + column + regionMargin] ?? 0) > 0;
