import { GridLayer, type Coords } from 'leaflet';
import { decodeLine } from './line.rules.ts';

type Shape = { points: Float64Array };

/** The offline picture: land and sea, drawn tile by tile. */
export function createLandLayer(): GridLayer {
  let shapes: Shape[] = [];
  const layer = Object.assign(new GridLayer({ tileSize: 512 }), {
    createTile: (coords: Coords) => drawTile(coords, shapes),
  });
  void loadLand().then((loaded) => {
    shapes = loaded;
    layer.redraw();
  });
  return layer;
}

async function loadLand(): Promise<Shape[]> {
  const { default: land } = await import('./data/land-coarse.json');
  return [...land.home, ...land.abroad].map((line) => ({ points: toWorld(decodeLine(line, land.steps)) }));
}

/** Degrees to Web Mercator, the world being 1 × 1. */
function toWorld(points: Float64Array): Float64Array {
  return points.map((value, index) =>
    index % 2 === 0
      ? (value + 180) / 360
      : 0.5 - Math.log(Math.tan(Math.PI / 4 + (value * Math.PI) / 360)) / (2 * Math.PI),
  );
}

function drawTile({ x, y, z }: Coords, shapes: Shape[]): HTMLElement {
  const sharp = window.devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 512 * sharp;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(sharp, sharp);
  const side = 512 * 2 ** (z - 1);
  pen.beginPath();
  for (const { points } of shapes) {
    for (let i = 0; i < points.length; i += 2) {
      pen.lineTo((points[i] ?? 0) * side - x * 512, (points[i + 1] ?? 0) * side - y * 512);
    }
    pen.closePath();
  }
  pen.fillStyle = '#f3ecdf';
  pen.fill('evenodd');
  return canvas;
}
