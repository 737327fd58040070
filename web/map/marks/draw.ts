import { Circle, DivIcon, LayerGroup, Marker, Polyline } from 'leaflet';
import type { Pin } from '../../../api/contract/search.ts';
import type { Mark } from '../merge.rules.ts';
import { words } from '../words.ts';
import { clusterPicture, clusterSize, pinPicture, pinSize } from './pictures.ts';
import type { Seat } from './seats.rules.ts';

export type MarkActions = {
  onPin: (pin: Pin, seat: Seat) => void;
  onCluster: (mark: Mark, seat: Seat) => void;
  onHover: (id: string | null) => void;
};

/** More than this many and the list is the way through them by keyboard: a hundred stops help nobody. */
export const mostStops = 20;
/** How far a blurred place may lie from where it is drawn, in metres. */
const blur: Record<string, number> = { ward: 900, town: 2000, area_only: 3000 };

/** Asked when somebody presses, so that what is done then may change. Null: nothing to press. */
export type Latest = { current: MarkActions | null };

/** A pin or a cluster, with its area or leg, ready to be added. */
export function draw(seat: Seat, latest: Latest): LayerGroup {
  return seat.of === 'pin' ? drawPin(seat, latest) : drawCluster(seat, latest);
}

function drawPin(seat: Extract<Seat, { of: 'pin' }>, latest: Latest): LayerGroup {
  const { pin, at, from } = seat;
  const metres = blur[pin.precision];
  const marker = new Marker(at, {
    icon: new DivIcon({
      html: picture(pinPicture(pin.kind.id, metres !== undefined)),
      className: 'map-pin',
      iconSize: [pinSize, pinSize],
    }),
    title: pin.name,
    riseOnHover: true,
  });
  name(marker, words.pin(pin.name, pin.kind.label, metres !== undefined));
  act(marker, () => latest.current?.onPin(pin, seat));
  marker.on('mouseover', () => latest.current?.onHover(pin.assetId));
  marker.on('mouseout', () => latest.current?.onHover(null));
  const group = new LayerGroup([marker]);
  if (metres)
    group.addLayer(new Circle(pin.point, { radius: metres, className: 'map-area', interactive: false }));
  if (from) group.addLayer(new Polyline([from, at], { className: 'map-leg', interactive: false }));
  return group;
}

function drawCluster(seat: Extract<Seat, { of: 'cluster' }>, latest: Latest): LayerGroup {
  const size = clusterSize(seat.mark.count);
  const marker = new Marker(seat.at, {
    icon: new DivIcon({
      html: picture(clusterPicture(seat.mark)),
      className: 'map-cluster',
      iconSize: [size, size],
    }),
    riseOnHover: true,
  });
  name(marker, words.cluster(seat.mark.count));
  act(marker, () => latest.current?.onCluster(seat.mark, seat));
  return new LayerGroup([marker]);
}

/** Leaflet takes an element in place of HTML, but only an HTML one. */
function picture(svg: SVGSVGElement): HTMLElement {
  const box = document.createElement('span');
  box.append(svg);
  return box;
}

function name(marker: Marker, label: string): void {
  marker.on('add', () => marker.getElement()?.setAttribute('aria-label', label));
}

function act(marker: Marker, doIt: () => void): void {
  marker.on('click', doIt);
  marker.on('keypress', ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    doIt();
  });
}

const markersOf = (group: LayerGroup | undefined) =>
  (group?.getLayers() ?? []).filter((layer) => layer instanceof Marker);

/** Whether its markers can be reached by keyboard. */
export function reachable(group: LayerGroup | undefined, stops: boolean): void {
  for (const marker of markersOf(group)) {
    const element = marker.getElement();
    element?.setAttribute('tabindex', stops ? '0' : '-1');
    if (stops) element?.removeAttribute('aria-hidden');
    else element?.setAttribute('aria-hidden', 'true');
  }
}

/** Raised above the others, or back among them. */
export function raise(group: LayerGroup | undefined, up: boolean, isFan: boolean): void {
  for (const marker of markersOf(group)) {
    marker.setZIndexOffset(up ? 10_000 : isFan ? 5_000 : 0);
    marker.getElement()?.classList.toggle('map-lit', up);
  }
}
