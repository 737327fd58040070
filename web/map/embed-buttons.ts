import type { Map as LeafletMap } from 'leaflet';
import { signs, ways } from './signs.ts';
import { words } from './words.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Buttons for what a pinch, a wheel or a drag does, as beside our own maps. */
export function addButtons(region: HTMLElement, map: LeafletMap): void {
  const group = document.createElement('div');
  group.className = 'map-controls';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.controls);
  const pad = document.createElement('div');
  pad.className = 'map-pad map-pad-small';
  pad.hidden = true;
  for (const [way, [across, down]] of Object.entries(ways))
    pad.append(
      button(way as keyof typeof ways, () => {
        const { x, y } = map.getSize();
        map.panBy([across * x * 0.4, down * y * 0.4]);
      }),
    );
  const closer = button('closer', () => map.zoomIn(1));
  const farther = button('farther', () => map.zoomOut(1));
  const move = button('move', () => {
    pad.hidden = !pad.hidden;
    move.setAttribute('aria-expanded', String(!pad.hidden));
  });
  move.setAttribute('aria-expanded', 'false');
  // Switched off by aria only: a button that vanished under the finger would lose the focus.
  const follow = () => {
    closer.toggleAttribute('aria-disabled', map.getZoom() >= map.getMaxZoom());
    farther.toggleAttribute('aria-disabled', map.getZoom() <= map.getMinZoom());
    for (const one of [closer, farther])
      if (one.hasAttribute('aria-disabled')) one.setAttribute('aria-disabled', 'true');
  };
  map.on('zoomend', follow);
  follow();
  group.append(closer, farther, move, pad);
  region.append(group);
}

function button(sign: keyof typeof signs, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `map-button map-button-${sign}`;
  made.setAttribute('aria-label', words[sign]);
  made.title = words[sign];
  made.addEventListener('click', () => made.hasAttribute('aria-disabled') || press());
  made.append(picture(signs[sign], 22));
  return made;
}

/** A sign as lines in a box of 24. */
export function picture(d: string, size: number): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
