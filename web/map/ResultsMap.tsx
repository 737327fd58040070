import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import type { Box } from '../../api/contract/search.ts';
import { Centre } from './Centre.tsx';
import { MapFrame, isles } from './MapFrame.tsx';
import { MarkPopup, type Opened } from './MarkPopup.tsx';
import { withinCircle } from './circle.rules.ts';
import { boxAround } from './merge.rules.ts';
import { litSeats, pinsOf } from './marks/hits.rules.ts';
import { seatsOf, canFan, canPart, type Seat } from './marks/seats.rules.ts';
import { useMarks } from './marks/useMarks.ts';
import type { ResultsMapProps } from './props.ts';
import { useCells, type Cells } from './useCells.ts';
import { words } from './words.ts';

/** The map beside the list of results: the same search, counted over the whole of it wherever one looks. */
export default function ResultsMap(props: ResultsMapProps) {
  const { query, hits, centre, radius, selected, hovered, basemap, onSearchArea } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [zoom, setZoom] = useState(0);
  const [fan, setFan] = useState<string | null>(null);
  const [pressed, setPressed] = useState<{ start: string; opened: Opened } | null>(null);
  const cells = useCells(map, query);
  const bounds = startOf(props);
  const start = JSON.stringify(bounds);
  const moved = useMoved(map, start);
  // what was opened belongs to the search it was opened in
  const opened = pressed?.start === start ? pressed.opened : null;
  const open = (what: Opened) => setPressed({ start, opened: what });

  useEffect(
    function followZoom() {
      if (!map) return;
      const changed = () => {
        setZoom(map.getZoom());
        setFan(null);
      };
      changed();
      map.on('zoomend', changed);
      return function stopFollowing() {
        map.off('zoomend', changed);
      };
    },
    [map],
  );
  useEffect(
    function goToSearch() {
      map?.fitBounds(JSON.parse(start) as LatLngBoundsExpression, { maxZoom: 15 });
    },
    [map, start],
  );

  const seats = useMemo(() => {
    if (!map || zoom === 0) return [];
    const found = withinCircle(cells.answer ?? { cells: [], pins: pinsOf(hits) }, hits, centre, radius);
    const drawn = seatsOf(found, zoom, map.getMaxZoom(), fan);
    return [...drawn, ...litSeats(drawn, hits, [selected, hovered])];
  }, [map, cells.answer, hits, centre, radius, zoom, fan, selected, hovered]);
  const lit = useMemo(() => [selected, hovered], [selected, hovered]);

  useMarks(map, seats, lit, {
    onPin(pin, { at }) {
      open({ at, pins: [pin], count: 1, box: null });
      props.onSelect(pin.assetId);
    },
    onCluster(mark, { at, key }) {
      if (!map) return;
      const { box, pins, count } = mark;
      if (canPart(mark, map.getZoom(), map.getMaxZoom())) {
        zoomInto(map, box);
      } else if (canFan(mark)) {
        setFan(key);
      } else {
        open({ at, pins, count, box });
      }
    },
    onHover: props.onHover,
  });

  return (
    <MapFrame
      name={words.resultsMap}
      basemap={basemap}
      bounds={bounds}
      onMap={setMap}
      over={
        <>
          {map && moved && (
            <button type="button" className="map-search" onClick={() => onSearchArea(boxOf(map))}>
              {words.searchArea}
            </button>
          )}
          {map && <Count map={map} seats={seats} state={cells.state} inCircle={radius !== null} />}
        </>
      }
    >
      {centre && <Centre at={centre} radius={radius} />}
      {opened && (
        <MarkPopup
          opened={opened}
          hits={hits}
          onClose={() => setPressed(null)}
          onSelect={props.onSelect}
          onSearchArea={onSearchArea}
        />
      )}
    </MapFrame>
  );
}

type CountProps = {
  map: LeafletMap;
  seats: Seat[];
  state: Cells['state'];
  /** The search reaches as far as a circle, and nothing outside it is shown. */
  inCircle: boolean;
};

/** How many places the view shows, for everybody and aloud. */
function Count({ map, seats, state, inCircle }: CountProps) {
  const view = map.getBounds();
  const inView = seats.filter(({ at, key }) => !key.startsWith('lit') && view.contains(at));
  const count = inView.reduce((sum, seat) => sum + (seat.of === 'pin' ? 1 : seat.mark.count), 0);
  const many = seats.length > 20;
  return (
    <p className="map-count" role="status">
      {state === 'failed'
        ? words.failed
        : count > 0
          ? words.shown(count)
          : state === 'here' && (inCircle ? words.noneInCircle : words.none)}
      {many && <span className="aloud"> {words.shownByList}</span>}
    </p>
  );
}

/** True once a person has moved the map away from where the search put it. */
function useMoved(map: LeafletMap | null, start: string): boolean {
  const [movedFrom, setMovedFrom] = useState<string | null>(null);
  useEffect(
    function watchMoves() {
      if (!map) return;
      let settled = false;
      const timer = setTimeout(() => (settled = true), 600);
      const moved = () => settled && setMovedFrom(start);
      map.on('moveend', moved);
      return function stopWatching() {
        clearTimeout(timer);
        map.off('moveend', moved);
      };
    },
    [map, start],
  );
  return movedFrom === start;
}

/** Where a search opens the map: its own box, its circle, what it found, or the whole of the isles. */
function startOf({ query, centre, radius, hits }: ResultsMapProps): LatLngBoundsExpression {
  const box = new URLSearchParams(query).get('box')?.split(',').map(Number);
  if (box?.length === 4 && box.every(Number.isFinite)) {
    const [west = 0, south = 0, east = 0, north = 0] = box;
    return [
      [south, west],
      [north, east],
    ];
  }
  const points = hits.flatMap(({ point }) => point ?? []);
  if (centre) {
    const up = (radius ?? 4828) / 111_320;
    const across = up / Math.cos((centre.lat * Math.PI) / 180);
    return [
      [centre.lat - up, centre.lng - across],
      [centre.lat + up, centre.lng + across],
    ];
  }
  const around = boxAround(points);
  return around
    ? [
        [around.south, around.west],
        [around.north, around.east],
      ]
    : isles;
}

function zoomInto(map: LeafletMap, { west, south, east, north }: Box): void {
  const bounds: [[number, number], [number, number]] = [
    [south, west],
    [north, east],
  ];
  const fitting = map.getBoundsZoom(bounds, false);
  const zoom = Math.min(map.getMaxZoom(), Math.max(map.getZoom() + 1, fitting));
  map.setView([(south + north) / 2, (west + east) / 2], zoom);
}

function boxOf(map: LeafletMap): Box {
  const view = map.getBounds();
  return { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
}
