import type { LatLngBounds } from 'leaflet';

type Edges = Pick<LatLngBounds, 'getWest' | 'getSouth' | 'getEast' | 'getNorth'>;

/** The address that asks for the cells of a search in a box. A box of the search itself gives way to the view. */
export function cellsAddress(query: string, bounds: Edges, zoom: number): string {
  const asked = new URLSearchParams(query);
  for (const name of ['page', 'sort', 'box', 'zoom']) asked.delete(name);
  const keep = (degrees: number, most: number) => Math.max(-most, Math.min(most, degrees)).toFixed(5);
  asked.set(
    'box',
    [
      keep(bounds.getWest(), 180),
      keep(bounds.getSouth(), 90),
      keep(bounds.getEast(), 180),
      keep(bounds.getNorth(), 90),
    ].join(','),
  );
  asked.set('zoom', String(Math.round(zoom)));
  return `/api/v1/cells?${asked.toString().replaceAll('%2C', ',')}`;
}
