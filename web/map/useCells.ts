import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { CellsAnswer } from '../../api/contract/search.ts';
import { cellsAddress } from './cells-address.rules.ts';

/** What the map knows of a search. The last answer stays while the next is on its way. */
export type Cells = {
  answer: CellsAnswer | null;
  /** Of the answer; the picture is merged anew for every zoom. */
  zoom: number;
  state: 'asking' | 'here' | 'failed';
};

/** Milliseconds of rest after a move before the map asks. */
const rest = 180;
/** How much wider than the view the question is, so that a short move needs no other. */
const wider = 0.15;

/** Asks for the cells of a search wherever the map comes to rest; a newer question ends an older one. */
export function useCells(map: LeafletMap | null, query: string): Cells {
  const [cells, setCells] = useState<Cells>({ answer: null, zoom: 0, state: 'asking' });

  useEffect(
    function askWhenAtRest() {
      if (!map) return;
      let asking: AbortController | null = null;
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let asked: { bounds: LatLngBounds; zoom: number } | null = null;

      async function ask(here: LeafletMap) {
        const zoom = here.getZoom();
        if (asked?.zoom === zoom && asked.bounds.contains(here.getBounds())) return;
        const bounds = here.getBounds().pad(wider);
        asking?.abort();
        asking = new AbortController();
        const { signal } = asking;
        try {
          const reply = await fetch(cellsAddress(query, bounds, zoom), { signal });
          if (!reply.ok || reply.redirected)
            throw new Error(`The map's question was answered ${reply.status}.`);
          const answer = (await reply.json()) as CellsAnswer;
          if (answer.degraded) throw new Error('The map has no engine to count with just now.');
          asked = { bounds, zoom };
          setCells({ answer, zoom, state: 'here' });
        } catch {
          if (!signal.aborted) setCells((before) => ({ ...before, state: 'failed' }));
        }
      }
      function soon() {
        clearTimeout(waiting);
        waiting = setTimeout(() => map && void ask(map), rest);
      }

      map.on('moveend', soon);
      void ask(map);
      return function stopAsking() {
        map.off('moveend', soon);
        clearTimeout(waiting);
        asking?.abort();
      };
    },
    [map, query],
  );
  return cells;
}
