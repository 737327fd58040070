import type { PlaceInput } from '../contract/asset-parts.ts';
import type { LatLng } from '../contract/place.ts';
import type { StoredPlace } from './asset.model.ts';

/**
 * What the public may know of a place, decided once, when it is written. Blurred points are the
 * middle of a fixed cell or the middle of the town, never a jittered original: repeated questions,
 * radius searches and sorting by distance then say no more than the cell itself (threat T9).
 * `town` is where the nearest town lies, for places known by town only.
 */
export function publicPlace(
  place: PlaceInput & { id: string },
  town: { label: string; point: LatLng } | null,
): StoredPlace {
  const { id, privacy } = place;
  const postcode = place.address?.postcode?.toUpperCase();
  const townName = place.address?.town ?? town?.label;

  if (privacy === 'hidden') return { id, privacy, lines: [] };
  if (privacy === 'area_only') return { id, privacy, lines: [], ...given({ town: townName }) };
  if (privacy === 'town')
    return { id, privacy, lines: [], ...given({ town: townName, at: town && geoPoint(town.point) }) };
  if (privacy === 'ward')
    return {
      id,
      privacy,
      lines: [],
      ...given({
        town: townName,
        postcode: postcode && outcodeOf(postcode),
        at: place.point && geoPoint(middleOfCell(place.point, wardCell)),
      }),
    };
  if (privacy === 'street')
    return {
      id,
      privacy,
      lines: (place.address?.lines ?? []).map(withoutNumber).filter(Boolean),
      ...given({
        town: townName,
        postcode: postcode && outcodeOf(postcode),
        at: place.point && geoPoint(middleOfCell(place.point, streetCell)),
      }),
    };
  return {
    id,
    privacy,
    lines: place.address?.lines ?? [],
    ...given({
      name: place.name,
      town: townName,
      postcode,
      findingIt: place.findingIt,
      at: place.point && geoPoint(place.point),
    }),
  };
}

/** Something about where it is was told to us and is not public. */
export const isBlurred = (place: PlaceInput): boolean =>
  place.privacy !== 'exact' &&
  (place.point !== undefined || place.address !== undefined || place.name !== undefined);

/** Degrees of latitude and longitude: at 53° north about 2.2 by 2.0 km, and 280 by 270 m. */
const wardCell = { lat: 0.02, lng: 0.03 };
const streetCell = { lat: 0.0025, lng: 0.004 };

function middleOfCell(point: LatLng, cell: LatLng): LatLng {
  const middle = (value: number, size: number) =>
    Number(((Math.floor(value / size) + 0.5) * size).toFixed(6));
  return { lat: middle(point.lat, cell.lat), lng: middle(point.lng, cell.lng) };
}

const geoPoint = (point: LatLng): NonNullable<StoredPlace['at']> => ({
  type: 'Point',
  coordinates: [point.lng, point.lat],
});

/** "12a Elm Road" → "Elm Road"; a line that is only a house name or number goes. */
const withoutNumber = (line: string): string =>
  /\d/.test(line) ? line.replace(/^\D*\d+\s?[a-z]?\b[\s,/-]*/i, '') : line;

/** The part before the space: `M33 7WW` → `M33`. A half postcode stays as it is. */
const outcodeOf = (postcode: string): string => postcode.trim().replace(/\s*\d[A-Z]{2}$/i, '');

/** Leaves out what has no value, which `exactOptionalPropertyTypes` asks for. */
function given<T extends Record<string, unknown>>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as never;
}
