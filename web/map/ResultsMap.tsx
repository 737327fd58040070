import type { LatLngBoundsExpression, Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import type { Box } from '../../api/contract/search.ts';
import { Centre } from './Centre.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MarkPopup, type Opened } from './MarkPopup.tsx';
import { withinCircle } from './circle.rules.ts';
import { litSeats, pinsOf } from './marks/hits.rules.ts';
import { seatsOf, canFan, canPart, type Seat } from './marks/seats.rules.ts';
import { useMarks } from './marks/useMarks.ts';
import type { ResultsMapProps } from './props.ts';
import { startOf, zoomInto } from './sights.ts';
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

function boxOf(map: LeafletMap): Box {
  const view = map.getBounds();
  return { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
}
