import { Circle, Map as LeafletMap } from 'leaflet';
import type { CellsAnswer } from '../../api/contract/search.ts';
import { addBasemap } from './basemap.ts';
import { cellsAddress } from './cells-address.rules.ts';
import { withinCircle } from './circle.rules.ts';
import { addButtons } from './embed-buttons.ts';
import { openPopup } from './embed-popup.ts';
import { draw, mostStops, reachable, type Latest } from './marks/draw.ts';
import { pinsOf } from './marks/hits.rules.ts';
import { canFan, canPart, seatsOf, type Seat } from './marks/seats.rules.ts';
import type { Basemap, MapHit, ResultsMapProps } from './props.ts';
import { farthest, lastZoom, startOf, zoomInto } from './sights.ts';
import { words } from './words.ts';

type Given = Pick<ResultsMapProps, 'query' | 'centre' | 'radius'> & {
  hits: MapHit[];
  basemap: Basemap;
  name: string;
};

/** Milliseconds of rest after a move before the map asks. */
const rest = 180;

const box = document.getElementById('map');
if (box?.dataset.map) drawMap(box, JSON.parse(box.dataset.map) as Given);

/** The map of a frame, drawn by hand: the list of the same below it says everything it shows. */
function drawMap(region: HTMLElement, given: Given): void {
  const { query, hits, centre, radius, basemap, name } = given;
  region.hidden = false;
  region.classList.add('map', 'map-small');
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', name);
  region.dataset.basemap = basemap.kind;
  const canvas = append(region, 'div', 'map-canvas');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(canvas, {
    maxBounds: farthest,
    maxBoundsViscosity: 0.8,
    attributionControl: false,
    zoomControl: false,
    minZoom: 5,
    maxZoom: lastZoom[basemap.kind],
    // The wheel and one finger belong to the page around.
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    ...{ zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still },
  });
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', words.canvas);
  map.fitBounds(startOf({ query, centre, radius, hits }), { maxZoom: 15 });
  if (centre && radius)
    new Circle(centre, { radius, className: 'map-radius', interactive: false }).addTo(map);

  const foot = append(region, 'div', 'map-foot');
  const credit = append(foot, 'p', 'map-credit');
  const sayCredit = (own: string) =>
    (credit.textContent = [own, basemap.attribution].filter(Boolean).join(' · '));
  sayCredit('');
  addBasemap(map, basemap, () => sayCredit(words.offlineCredit));
  addButtons(region, map);
  const count = append(region, 'p', 'map-count');
  count.setAttribute('role', 'status');
  keepMarks(map, given, (text) => (count.textContent = text));
}

/** Asks for what lies in view wherever the map rests, and draws it. */
function keepMarks(
  map: LeafletMap,
  { query, hits, centre, radius }: Given,
  say: (text: string) => void,
): void {
  let found: Pick<CellsAnswer, 'cells' | 'pins'> = { cells: [], pins: pinsOf(hits) };
  let fan: string | null = null;
  let asking: AbortController | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drawn = new Map<string, ReturnType<typeof draw>>();
  const actions: Latest = {
    current: {
      onPin: (pin, { at }) => openPopup(map, at, [pin], 1, hits),
      onCluster(mark, { at, key }) {
        if (canPart(mark, map.getZoom(), map.getMaxZoom())) return zoomInto(map, mark.box);
        if (!canFan(mark)) return openPopup(map, at, mark.pins, mark.count, hits);
        fan = key;
        picture();
      },
      onHover: () => {},
    },
  };

  function picture(): void {
    const seats: Seat[] = seatsOf(
      withinCircle(found, hits, centre, radius),
      map.getZoom(),
      map.getMaxZoom(),
      fan,
    );
    const kept = new Set(seats.map(({ key }) => key));
    for (const [key, layer] of drawn)
      if (!kept.has(key)) {
        layer.remove();
        drawn.delete(key);
      }
    for (const seat of seats) {
      if (!drawn.has(seat.key)) drawn.set(seat.key, draw(seat, actions).addTo(map));
      reachable(drawn.get(seat.key), seats.length <= mostStops);
    }
    const view = map.getBounds();
    const shown = seats
      .filter(({ at }) => view.contains(at))
      .reduce((sum, seat) => sum + (seat.of === 'pin' ? 1 : seat.mark.count), 0);
    say(shown > 0 ? words.shown(shown) : words.none);
  }

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const reply = await fetch(cellsAddress(query, map.getBounds().pad(0.15), map.getZoom()), { signal });
      const answer = reply.ok && !reply.redirected ? ((await reply.json()) as CellsAnswer) : null;
      if (!answer || answer.degraded) throw new Error('The map has nothing to count with.');
      found = answer;
      picture();
    } catch {
      if (!signal.aborted) say(words.failed);
    }
  }

  map.on('zoomend', () => {
    fan = null;
    picture();
  });
  map.on('moveend', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), rest);
  });
  picture();
  void ask();
}

function append<T extends keyof HTMLElementTagNameMap>(
  to: HTMLElement,
  tag: T,
  className: string,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  element.className = className;
  to.append(element);
  return element;
}
