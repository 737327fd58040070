import { DomUtil, Layer, Marker, type LayerEvent, type Map as LeafletMap } from 'leaflet';
import { seatLabels, type Area, type Wish, type Written } from '../labels.rules.ts';
import type { Name } from '../names.rules.ts';
import { namesInView, outcodesInView, type View } from './names-in-view.ts';
import { readPalette, watchPalette, type Palette } from './palette.ts';

/** How names of each size are written: village, town, large town, city. */
const faces = [
  { pixels: 12.5, weight: 450 },
  { pixels: 14, weight: 550 },
  { pixels: 15.5, weight: 650 },
  { pixels: 18, weight: 700 },
];
const outcodeFace = { pixels: 12, weight: 600 };
/** Before this zoom a name stands beside the dot of its town, from it on it lies across the place. */
const lastDotZoom = 10;
const outcodesFromZoom = 11;
/** Pixels painted beyond the view, so that a short drag does not run out of names. */
const margin = 120;

type Label = { text: string; face: { pixels: number; weight: number }; outcode: boolean };

/** Names over the land, none touching another. `onWritten` hears how many stand in the view. */
export function createLabelsLayer(onWritten: (count: number) => void): Layer {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-labels';
  canvas.setAttribute('aria-hidden', 'true');
  let stopWatching = () => {};
  let drawn = 0;

  function hide() {
    canvas.style.opacity = '0';
  }

  async function draw(map: LeafletMap): Promise<void> {
    const turn = ++drawn;
    const [seen, wide] = [viewOf(map, 0), viewOf(map, margin)];
    const [names, outcodes] = await Promise.all([
      namesInView(seen, wide),
      seen.zoom >= outcodesFromZoom ? outcodesInView(seen, wide) : [],
    ]);
    if (turn !== drawn || !canvas.isConnected) return;
    const written = paint(map, canvas, [...names.map(asLabel), ...outcodes.map(asOutcode)]);
    canvas.style.opacity = '1';
    canvas.dataset.names = String(written);
    onWritten(written);
  }

  return Object.assign(new Layer({ pane: 'map-names' }), {
    onAdd(map: LeafletMap) {
      const again = () => void draw(map);
      let soon: ReturnType<typeof setTimeout> | undefined;
      // pins come and go by the dozen: names make room for them once they are all there
      const marksChanged = ({ layer }: LayerEvent) => {
        if (!(layer instanceof Marker)) return;
        clearTimeout(soon);
        soon = setTimeout(again, 40);
      };
      map.getPane('map-names')?.append(canvas);
      map.on('moveend resize', again);
      map.on('zoomstart', hide);
      map.on('layeradd layerremove', marksChanged);
      stopWatching = watchPalette(again);
      // the first painting may come before the page's own letters have arrived
      void document.fonts.ready.then(again);
      again();
      this.forget = () => {
        clearTimeout(soon);
        map.off('moveend resize', again).off('zoomstart', hide).off('layeradd layerremove', marksChanged);
      };
    },
    forget: (): unknown => undefined,
    onRemove() {
      drawn++;
      this.forget();
      stopWatching();
      canvas.remove();
    },
  });
}

const asLabel = (name: Name) => ({
  name,
  label: { text: name.name, face: faces[name.size] ?? outcodeFace, outcode: false },
});
const asOutcode = (name: Name) => ({ name, label: { text: name.name, face: outcodeFace, outcode: true } });

/** The view and so many pixels around it, in degrees. */
function viewOf(map: LeafletMap, around: number): View {
  const size = map.getSize();
  const northWest = map.containerPointToLatLng([-around, -around]);
  const southEast = map.containerPointToLatLng([size.x + around, size.y + around]);
  return {
    west: northWest.lng,
    north: northWest.lat,
    east: southEast.lng,
    south: southEast.lat,
    zoom: map.getZoom(),
  };
}

function paint(map: LeafletMap, canvas: HTMLCanvasElement, labels: { name: Name; label: Label }[]): number {
  const size = map.getSize();
  const [width, height] = [size.x + 2 * margin, size.y + 2 * margin];
  const sharp = Math.min(3, window.devicePixelRatio || 1);
  canvas.width = width * sharp;
  canvas.height = height * sharp;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-margin, -margin]));
  const pen = canvas.getContext('2d');
  if (!pen) return 0;
  pen.scale(sharp, sharp);

  const palette = readPalette(canvas);
  const dot = map.getZoom() <= lastDotZoom;
  const marks = marksOf(map);
  const taken = [...marks, ...underControls(size)];
  const wishes = labels.map(({ name, label }): Wish<Label> => {
    const { x, y } = map.latLngToContainerPoint(name);
    pen.font = fontOf(label, palette);
    const { width: wide } = pen.measureText(label.text);
    const { pixels } = label.face;
    return {
      of: label,
      x: x + margin,
      y: y + margin,
      width: wide,
      height: pixels * 1.25,
      dot: dot && !label.outcode,
      // a dot under a cluster is not seen: its name may stand beside the cluster
      roams: name.size >= 2 && (!dot || isUnder(marks, x + margin, y + margin)),
    };
  });
  // whole names in the view go first; those of the margin take what is left
  const view = { left: margin + 4, top: margin + 4, right: width - margin - 4, bottom: height - margin - 4 };
  const inside = seatLabels(wishes, view, taken);
  const seated = new Set(inside.map(({ of }) => of));
  const outside = seatLabels(
    wishes.filter(({ of }) => !seated.has(of)),
    { left: 0, top: 0, right: width, bottom: height },
    [view, ...taken],
  );
  for (const each of [...outside, ...inside].reverse()) write(pen, each, palette);
  return inside.length;
}

/** Where buttons, count, scale and credit lie. */
function underControls({ x, y }: { x: number; y: number }): Area[] {
  const at = (left: number, top: number, right: number, bottom: number) => ({
    left: left + margin,
    top: top + margin,
    right: right + margin,
    bottom: bottom + margin,
  });
  return [at(x - 62, 0, x, 166), at(0, 0, 200, 48), at(0, y - 58, 120, y), at(x - 240, y - 34, x, y)];
}

/** Boxes of all pins and clusters, a little smaller than they are: a touch is no harm. */
function marksOf(map: LeafletMap): Area[] {
  const marks: Area[] = [];
  map.eachLayer((layer) => {
    if (!(layer instanceof Marker)) return;
    const { x, y } = map.latLngToContainerPoint(layer.getLatLng()).add([margin, margin]);
    const [size] = (layer.options.icon?.options.iconSize ?? [44]) as [number];
    const half = size / 2 - 4;
    marks.push({ left: x - half, right: x + half, top: y - half, bottom: y + half });
  });
  return marks;
}

const isUnder = (areas: Area[], x: number, y: number) =>
  areas.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);

function write(pen: CanvasRenderingContext2D, label: Written<Label>, palette: Palette): void {
  const { x, y, of, dot, textLeft, textMiddle } = label;
  pen.font = fontOf(of, palette);
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.strokeStyle = palette.halo;
  if (dot) {
    pen.beginPath();
    pen.arc(x, y, of.face.pixels / 6, 0, 2 * Math.PI);
    pen.lineWidth = 3;
    pen.stroke();
    pen.fillStyle = palette.name;
    pen.fill();
  }
  pen.lineWidth = 3.5;
  pen.strokeText(of.text, textLeft, textMiddle);
  pen.fillStyle = of.outcode ? palette.outcode : palette.name;
  pen.fillText(of.text, textLeft, textMiddle);
}

const fontOf = ({ face }: Label, { font }: Palette) => `${face.weight} ${face.pixels}px ${font}`;
