import type { PlaceInput } from '../contract/asset-parts.ts';
import { locationPrivacies } from '../contract/lists.ts';
import type { LatLng } from '../contract/place.ts';
import { given } from '../infra/given.ts';
import type { StoredPlace } from './asset.model.ts';

/**
 * What the public may know of a place, decided once, when it is written. Blurred points are the
 * middle of a fixed cell or the middle of the town, never a jittered original: repeated questions,
 * radius searches and sorting by distance then say no more than the cell itself (threat T9).
 * `town` is the nearest one that is large enough not to be an address by itself.
 */
export function publicPlace(
  place: PlaceInput & { id: string },
  town: { name: string; point: LatLng } | null,
): StoredPlace {
  const { id, privacy, address, point } = place;
  const postcode = address?.postcode?.toUpperCase();
  if (privacy === 'exact')
    return {
      id,
      privacy,
      lines: address?.lines ?? [],
      ...given({
        name: place.name,
        town: address?.town ?? town?.name,
        postcode,
        findingIt: place.findingIt,
        isMiddle: place.isMiddle,
        at: point && geoPoint(point),
      }),
    };

  // Whoever fills in a form may write a whole address where the town belongs.
  const about = { town: /\d/.test(address?.town ?? '') ? town?.name : (address?.town ?? town?.name) };
  const outcode = postcode === undefined ? undefined : outcodeOf(postcode);
  switch (privacy) {
    case 'hidden':
      return { id, privacy, lines: [] };
    case 'area_only':
      return { id, privacy, lines: [], ...given(about) };
    case 'town':
      return { id, privacy, lines: [], ...given({ ...about, at: town && geoPoint(town.point) }) };
    case 'ward':
      return {
        id,
        privacy,
        lines: [],
        ...given({ ...about, postcode: outcode, at: point && geoPoint(middleOfCell(point, wardCell)) }),
      };
    case 'street':
      return {
        id,
        privacy,
        lines: (address?.lines ?? []).flatMap(streetsIn),
        ...given({ ...about, postcode: outcode, at: point && geoPoint(middleOfCell(point, streetCell)) }),
      };
  }
}

/** Something about where it is was told to us and is not public. */
export const isBlurred = ({ privacy, point, address, name, findingIt }: PlaceInput): boolean =>
  privacy !== 'exact' && [point, address, name, findingIt].some((told) => told !== undefined);

/** A point that could be found before is less exact now, or gone: until the index has heard, it must not be asked. */
export function showsLess(before: StoredPlace[], now: StoredPlace[]): boolean {
  const exactness = ({ privacy }: StoredPlace) => -locationPrivacies.indexOf(privacy);
  const byId = new Map(now.map((place) => [place.id, place]));
  return before.some((was) => {
    const is = byId.get(was.id);
    return was.at !== undefined && (is?.at === undefined || exactness(is) < exactness(was));
  });
}

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

/**
 * The streets a line names, without the house: "Flat 3, 12a Elm Road" → "Elm Road". An allow-list, since a house may
 * have any name: what does not read as a street is left out.
 */
function streetsIn(line: string): string[] {
  return line.split(',').flatMap((part) => {
    // 1. Everything up to the last number goes, but for the ordinal of "2nd Avenue".
    const named = part.replace(
      /^.*(?<![\p{L}\d])\d+\s?(?:[a-z]\b)?(?!\d|st\b|nd\b|rd\b|th\b)[\s,/–-]*/iu,
      '',
    );
    // 2. A house by its name before the street: "Rose Cottage Elm Road".
    const street = named.replace(housesBefore, '').trim();
    return isStreet.test(street) ? [street] : [];
  });
}

const housesBefore =
  /^.*\b(?:House|Cottages?|Court|Lodge|Villas?|Farm|Barn|Flats?|Apartments?|Units?|Mansions?|Hall|Centre|Church|School|Rooms?|Floor)\s+(?=\S+\s+\S)/iu;
const isStreet =
  /^(?:[\p{L}\d'’.-]+\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Crescent|Cres|Terrace|Grove|Walk|Way|Rise|Hill|Parade|Mews|Row|Square|Sq|Gardens|Gdns|Place|Broadway|Boulevard|Promenade|Esplanade|Wynd|Brae|Loan|Vale)\.?$|^(?:The )?(?:Avenue|Broadway|Promenade|Parade|Green|Crescent|Mall|Strand)$|^(?:Heol|Ffordd|Stryd|Lôn|Rhodfa|Clos|Cilgant|Maes|Teras)(?:\s+[\p{L}'’-]+){1,4}$/iu;

/** The part before the space, `M33 7WW` → `M33`; nothing where the text is no postcode, for then it may be anything. */
function outcodeOf(postcode: string): string | undefined {
  const [, outcode] = /^\s*([A-Z]{1,2}\d[A-Z\d]?)(?:\s*\d(?:[A-Z]{2})?)?\s*$/.exec(postcode) ?? [];
  return outcode;
}
