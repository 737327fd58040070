import { LRUCache } from 'lru-cache';
import type { AssetDraft } from '../../contract/asset.ts';
import type { LatLng, ResolvedPlace } from '../../contract/place.ts';
import { given } from '../../infra/given.ts';
import { metresBetween } from '../../places/distance.rules.ts';
import { readAddress } from '../clean/address.rules.ts';
import { readPoint } from '../clean/coordinates.rules.ts';
import { readableTown } from '../clean/title-case.rules.ts';
import type { Mapping } from '../mapping.ts';
import type { Note, Told, ToldPlace } from '../tell/told.ts';

/** How a place came by its point: told by the file, or from its postcode, its outcode, its town; or not at all. */
export type Precision = 'told' | 'postcode' | 'outcode' | 'town' | 'none';
type PlaceInput = NonNullable<AssetDraft['places']>[number];
export type Located = {
  places: PlaceInput[];
  town?: string;
  precisions: Precision[];
  notes: Note[];
  postcodes: string[];
};

export type Places = {
  resolve: (text: string) => Promise<ResolvedPlace | null>;
  /** The nearest town that is large enough not to be an address by itself. */
  knownTown: (point: LatLng) => { name: string; point: LatLng } | null;
};

const farMetres = 20_000;
const townMetres = 15_000;
/** Said where the point of a place is only the middle of its postcode area or town. */
const notExact = 'The map shows the middle of the postcode area, not the door.';

/** Where an entry is. A correspondence address leaves its town here and nothing else. */
export function createLocator(places: Places) {
  // Many things of a list stand in the same few places.
  const near = new LRUCache<string, { town: ReturnType<Places['knownTown']> | undefined }>({ max: 2_000 });

  return async function locate(
    told: Told,
    addresses: 'venue' | 'correspondence',
    mapping: Mapping,
  ): Promise<Located> {
    const located: Located = { places: [], precisions: [], notes: [], postcodes: [] };
    for (const place of told.places) {
      const one = await (addresses === 'venue' ? venue(place, told, mapping) : letters(place));
      located.notes.push(...one.notes);
      located.postcodes.push(...one.postcodes);
      if (!one.place) continue;
      located.places.push(one.place);
      located.precisions.push(one.precision);
      if (one.place.address?.town) located.town ??= one.place.address.town;
    }
    return located;
  };

  type One = { place: PlaceInput | null; precision: Precision; notes: Note[]; postcodes: string[] };

  async function venue(told: ToldPlace, entry: Told, mapping: Mapping): Promise<One> {
    const notes: Note[] = [];
    const address = readAddress(told.parts, told.town, told.postcode);
    if (told.postcode && !address.outcode) notes.push({ code: 'postcode not readable', value: told.postcode.slice(0, 20) });
    const asked = address.postcode ?? address.outcode;
    const found = asked ? await places.resolve(asked) : null;
    if (asked && (!found || (address.postcode && found.precision !== 'postcode'))) notes.push({ code: 'postcode not found', value: asked });

    const { point, precision } = await pointOf(told, address.town, found, notes);
    const town = address.town ? readableTown(address.town) : point && townNear(point)?.name;
    const lines = address.lines.filter((line) => !sameName(line, entry.name) && !sameName(line, town));
    const name = told.name && !sameName(told.name, entry.name) ? told.name.trim().slice(0, 160) : undefined;
    const written = given({ town, postcode: asked });
    const place: PlaceInput = {
      privacy: mapping.privacy ?? (told.masked ? 'ward' : 'exact'),
      ...given({ name, point }),
      ...((precision === 'outcode' || precision === 'town') && { isMiddle: true, findingIt: notExact }),
      ...((lines.length > 0 || Object.keys(written).length > 0) && { address: { lines, ...written } }),
    };
    const empty = !point && lines.length === 0 && !asked && !address.town;
    return { place: empty ? null : place, precision, notes, postcodes: asked ? [asked] : [] };
  } // prettier-ignore

  async function pointOf(
    told: ToldPlace,
    town: string | undefined,
    found: ResolvedPlace | null,
    notes: Note[],
  ): Promise<{ point?: LatLng; precision: Precision }> {
    const read = readPoint(told.lat, told.lng);
    if (read.fault && read.fault !== 'missing') notes.push({ code: 'coordinates left out', value: `${String(told.lat)}, ${String(told.lng)}` });
    if (read.point) {
      if (read.swapped) notes.push({ code: 'coordinates swapped' });
      const far = found?.precision === 'postcode' && metresBetween(read.point, found.point) > farMetres;
      if (!far) return { point: read.point, precision: 'told' };
      notes.push({ code: 'coordinates far from the postcode' });
    }
    if (found?.precision === 'postcode') return { point: rounded(found.point), precision: 'postcode' };
    if (found) return { point: rounded(found.point), precision: 'outcode' };
    const byTown = town ? await places.resolve(town) : null;
    return byTown?.precision === 'town' ? { point: rounded(byTown.point), precision: 'town' } : { precision: 'none' };
  } // prettier-ignore

  /** Only the town nearest to where letters go: neither the street nor the postcode is kept anywhere. */
  async function letters(told: ToldPlace): Promise<One> {
    const address = readAddress(told.parts, told.town, told.postcode);
    const asked = address.postcode ?? address.outcode ?? address.town;
    const found = asked ? await places.resolve(asked) : null;
    const town = found && townNear(found.point);
    return {
      place: town ? { privacy: 'town', address: { lines: [], town: town.name }, point: town.point } : null,
      precision: town ? 'town' : 'none',
      notes: [],
      postcodes: [],
    };
  }

  function townNear(point: LatLng) {
    const key = `${point.lat},${point.lng}`;
    const kept = near.get(key);
    if (kept) return kept.town;
    const town = places.knownTown(point);
    const found = town && metresBetween(point, town.point) < townMetres ? town : undefined;
    near.set(key, { town: found });
    return found;
  }
}

const fold = (text: string | undefined) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim(); // prettier-ignore
const sameName = (one: string | undefined, other: string | undefined) =>
  fold(one) !== '' && fold(one) === fold(other);
const rounded = ({ lat, lng }: LatLng): LatLng => ({
  lat: Number(lat.toFixed(6)),
  lng: Number(lng.toFixed(6)),
});
