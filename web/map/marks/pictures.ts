import type { Mark } from '../merge.rules.ts';
import { ringArcs } from '../ring.rules.ts';
import { kindOrder, outlines, signs } from './shapes.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** How wide and high every pin is to a finger, in pixels. */
export const pinSize = 44;

/** The picture of one place: its kind's shape with a sign in it; `soft` where only an area is known. */
export function pinPicture(kind: string, soft: boolean): SVGSVGElement {
  const svg = canvas(pinSize);
  svg.classList.add('map-pin-picture', `map-kind-${kind}`);
  if (soft) svg.classList.add('map-pin-soft');
  const outline = outlines[kind] ?? outlines.association ?? '';
  svg.append(
    path('map-pin-ring', outline),
    path('map-pin-shape', outline),
    path('map-pin-sign', signs[kind] ?? ''),
  );
  return svg;
}

/** Across in pixels: more for more, gently. */
export const clusterSize = (count: number) => Math.round(Math.min(64, 44 + 5 * Math.log10(count) ** 1.5));

/** The picture of many: their number in a disc, and around it a ring of the mix of kinds. One alone looks as one. */
export function clusterPicture({ count, kinds }: Pick<Mark, 'count' | 'kinds'>): SVGSVGElement {
  const [kind] = Object.keys(kinds);
  if (count === 1 && kind) return pinPicture(kind, false);
  const size = clusterSize(count);
  const svg = canvas(size);
  svg.classList.add('map-cluster-picture');
  const radius = size / 2 - 5;
  const disc = document.createElementNS(svgSpace, 'circle');
  disc.setAttribute('class', 'map-cluster-disc');
  disc.setAttribute('r', String(size / 2 - 1));
  const figure = document.createElementNS(svgSpace, 'text');
  figure.setAttribute('class', 'map-cluster-count');
  figure.textContent = shortCount(count);
  const arcs = ringArcs(kinds, kindOrder, radius);
  svg.append(
    disc,
    ...arcs.map((arc) => path(`map-cluster-arc map-kind-${arc.kind}`, arc.path)),
    // what parts two neighbours of the ring for those who see no colours
    ...(arcs.length > 1 ? arcs.map((arc) => path('map-cluster-cut', cutOf(arc.path))) : []),
    figure,
  );
  return svg;
}

/** A short line across the ring where an arc begins. */
function cutOf(arc: string): string {
  const [x = 0, y = 0] = (/^M(\S+) ([^A]+)/.exec(arc) ?? []).slice(1).map(Number);
  const long = Math.hypot(x, y);
  const [ux, uy] = [x / long, y / long];
  return `M${x - ux * 3.5} ${y - uy * 3.5}L${x + ux * 3.5} ${y + uy * 3.5}`;
}

/** 12, 340, 1.2k, 34k. */
function shortCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1).replace('.0', '')}k` : `${Math.round(count / 1000)}k`;
}

function canvas(size: number): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', `${-size / 2} ${-size / 2} ${size} ${size}`);
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function path(name: string, d: string): SVGPathElement {
  const element = document.createElementNS(svgSpace, 'path');
  element.setAttribute('class', name);
  element.setAttribute('d', d);
  return element;
}
