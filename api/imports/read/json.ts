import type { LatLng } from '../../contract/place.ts';
import type { Item, Service } from './item.ts';
import { jsonItems } from './json-items.ts';

/** Things of a JSON file: features of GeoJSON as rows, everything else as a service. */
export async function* itemsOfJson(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  const whole = new Set<unknown>();
  for await (const item of jsonItems(chunks)) {
    if ('fault' in item) yield item;
    else for (const value of unwrapped(item.value)) {
      const found = itemOf(item.line, value);
      const { hereabouts } = thingOf(found.service);
      if (isThing(hereabouts)) whole.add(hereabouts.id);
      // The same entry at another of its places: the first told all of it.
      const { entry } = thingOf(isThing(value) ? value.properties : null);
      if (found.service || entry === undefined || !whole.has(entry)) yield found;
    }
  }
} // prettier-ignore

const thingOf = (value: unknown): Service => (isThing(value) ? value : {});

function itemOf(line: number, value: unknown): Item {
  if (!isThing(value)) return { line, fault: 'This entry is not an object with fields.' };
  return value.type === 'Feature' ? featureItem(line, value) : { line, service: value };
}

/** A page inside a list, or a line of NDJSON that is a page, is opened. */
function unwrapped(value: unknown): unknown[] {
  if (!isThing(value) || value.name !== undefined) return [value];
  const entry = Object.entries(value).find(
    ([key, list]) => /^(?:contents?|items|services|features)$/i.test(key) && Array.isArray(list),
  );
  return entry ? (entry[1] as unknown[]) : [value];
}

function featureItem(line: number, feature: Service): Item {
  const properties = isThing(feature.properties) ? feature.properties : {};
  const { hereabouts } = properties;
  if (isThing(hereabouts)) {
    const { id, name, assured } = hereabouts;
    return {
      line,
      service: { id, name, assured_date: isThing(assured) ? assured.on : undefined, hereabouts },
    };
  }
  const cells: Record<string, string> = {};
  if (typeof feature.id === 'string' || typeof feature.id === 'number') cells.id = String(feature.id);
  for (const [name, value] of Object.entries(properties)) cells[name] = cellOf(value);

  const drawn = isThing(feature.geometry) ? feature.geometry : null;
  const point = drawn && middleOf(drawn);
  return {
    line,
    row: {
      cells,
      ...(point && { point }),
      ...(drawn && drawn.type !== 'Point' && typeof drawn.type === 'string' && { drawn: drawn.type }),
    },
  };
}

const cellOf = (value: unknown): string =>
  value === null || value === undefined ? ''
  : typeof value === 'string' ? value
  : typeof value === 'number' || typeof value === 'boolean' ? String(value)
  : JSON.stringify(value); // prettier-ignore

/**
 * The point of a geometry: its own, or the middle of the largest ring or of all its positions. Whether it lies in
 * the United Kingdom is asked later.
 */
function middleOf(geometry: Service): LatLng | undefined {
  if (Array.isArray(geometry.geometries))
    return (geometry.geometries as unknown[]).filter(isThing).map(middleOf).find((point) => point !== undefined); // prettier-ignore
  const lines = linesIn(geometry.coordinates);
  const longest = lines.sort((a, b) => b.length - a.length)[0];
  if (!longest) return undefined;
  const ring = /Polygon/.test(String(geometry.type)) ? middleOfRing(longest) : null;
  return ring ?? mean(longest);
}

type Position = [number, number];

/** Every run of positions in nested coordinates; a lone position is a run of one. */
function linesIn(value: unknown): Position[][] {
  if (!Array.isArray(value) || value.length === 0) return [];
  if (isPosition(value)) return [[value]];
  if (value.every(isPosition)) return [value];
  return value.flatMap(linesIn);
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number';

/** Area-weighted centre (shoelace); null for a ring without area. */
function middleOfRing(ring: Position[]): LatLng | null {
  const [ox, oy] = ring[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  for (let at = 0; at < ring.length; at++) {
    const [ax, ay] = ring[at] ?? [ox, oy];
    const [bx, by] = ring[(at + 1) % ring.length] ?? [ox, oy];
    const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    area += cross;
    x += (ax + bx - 2 * ox) * cross;
    y += (ay + by - 2 * oy) * cross;
  }
  if (Math.abs(area) < 1e-14) return null;
  return { lat: round(oy + y / (3 * area)), lng: round(ox + x / (3 * area)) };
}

const mean = (positions: Position[]): LatLng => ({
  lat: round(positions.reduce((sum, [, lat]) => sum + lat, 0) / positions.length),
  lng: round(positions.reduce((sum, [lng]) => sum + lng, 0) / positions.length),
});
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

export const isThing = (value: unknown): value is Service =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
