import type { LayerGroup, Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { draw, mostStops, raise, reachable, type MarkActions } from './draw.ts';
import type { Seat } from './seats.rules.ts';

/** Keeps the map's pins and clusters as `seats` says; those that stay are not drawn anew. `lit` are ids to raise. */
export function useMarks(
  map: LeafletMap | null,
  seats: Seat[],
  lit: readonly (string | null)[],
  /** Null: the pins are a picture and nothing to press. */
  actions: MarkActions | null,
): void {
  const drawn = useRef(new Map<string, LayerGroup>());
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });

  useEffect(
    function drawMarks() {
      if (!map) return;
      const kept = new Set(seats.map(({ key }) => key));
      for (const [key, layer] of drawn.current) {
        if (kept.has(key)) continue;
        layer.remove();
        drawn.current.delete(key);
      }
      const stops = latest.current !== null && seats.length <= mostStops;
      for (const seat of seats) {
        if (!drawn.current.has(seat.key)) drawn.current.set(seat.key, draw(seat, latest).addTo(map));
        reachable(drawn.current.get(seat.key), stops);
      }
    },
    [map, seats],
  );

  useEffect(
    function raiseLit() {
      for (const seat of seats) {
        if (seat.of === 'pin')
          raise(drawn.current.get(seat.key), lit.includes(seat.pin.assetId), seat.from !== undefined);
      }
    },
    [seats, lit],
  );

  useEffect(
    function clearWithMap() {
      const all = drawn.current;
      return function clearMarks() {
        for (const layer of all.values()) layer.remove();
        all.clear();
      };
    },
    [map],
  );
}
