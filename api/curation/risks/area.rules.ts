import type { AssetDraft } from '../../contract/asset.ts';
import type { Flag } from '../../contract/curation.ts';
import type { LatLng } from '../../contract/place.ts';
import { saidToBeAt } from './elsewhere.rules.ts';
import { textsOf } from './texts.rules.ts';

/** What this directory is for, as points and as outcodes ("M33"). `name` is how people call it. */
export type OurArea = {
  name: string;
  has: (point: LatLng) => boolean;
  hasOutcode: (outcode: string) => boolean;
  /** So far from all of it that no border explains it. */
  isFar: (point: LatLng) => boolean;
};

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;
const wholePostcode = /^([A-Z]{1,2}\d[A-Z\d]?)(?: ?\d[A-Z]{2})?$/i;
const named =
  /\b(?:in|at|near|around|across|throughout|serving|for people (?:in|from)|based in|residents of|from)\s+(?:(?:central|north|south|east|west|the|greater|and)\s+){0,2}(\p{Lu}[\p{L}'’-]+(?:(?:[\s-](?:on|under|upon|in|le|the|by|next|super))?[\s-]\p{Lu}[\p{L}'’-]+){0,3})/gu;

/** What must be looked up before it can be said where an entry is: postcodes, towns and names of places, as written. */
export function namesToLookUp(draft: AssetDraft): string[] {
  const places = (draft.places ?? []).flatMap(({ address }) => [address?.postcode, address?.town]);
  const areas = (draft.areasServed ?? []).map(({ name }) => name);
  return [...new Set([...places, ...areas, ...saidToBeAt(draft), ...inTexts(draft), ...onlyFor(draft)].flatMap((name) => name?.trim() || []))].slice(0, 30);
} // prettier-ignore

/** Words of place in the texts. Only ever a hint: they count where nothing else says where it is. */
const inTexts = (draft: AssetDraft): string[] =>
  textsOf(draft)
    .filter(({ path }) => /^(?:name|summary|description|openingText|firstVisit|join|schedules|places)/.test(path))
    .flatMap(({ text }) => [...(text.match(postcode) ?? []), ...[...text.matchAll(named)].map(([, name = '']) => name)])
    .slice(0, 20); // prettier-ignore

/** Everything that says where it is lies elsewhere. What is nowhere, such as a phone line, is not outside. */
export function areaFlags(draft: AssetDraft, area: OurArea | null, found: Map<string, LatLng>): Flag[] {
  if (!area) return [];
  const isIn = (name: string | undefined): boolean[] => {
    const outcode = wholePostcode.exec(name?.trim() ?? '')?.[1];
    if (outcode) return [area.hasOutcode(outcode.toUpperCase())];
    const point = name === undefined ? undefined : found.get(name.trim());
    return point ? [area.has(point)] : [];
  };
  const doors = (draft.places ?? []).map(({ point, address }) => {
    const told = isIn(address?.postcode)[0] ?? isIn(address?.town)[0];
    // A postcode of ours on a point far away: one of them is not this place.
    if (point && area.isFar(point)) return false;
    // two witnesses, its point and its town, against a postcode that somebody may have put to fit
    if (point && isIn(address?.town)[0] === false && isWellOutside(point, area)) return false;
    return told ?? (point && area.has(point));
  });
  const known = doors.filter((each) => each !== undefined);
  const served = (draft.areasServed ?? []).flatMap(({ name }) => isIn(name));
  const told = inTexts(draft).flatMap(isIn);
  const outside = (because: string, path: string): Flag[] => [{ kind: 'outside', path, because: `${because} ${area.name}` }];

  if (known.length > 0) {
    if (known.every((each) => !each)) return served.some(Boolean) ? [] : outside('every place of it lies outside', 'places');
    // an outcode that nobody found may be a motorway
    const at = saidToBeAt(draft).filter((name) => found.has(name)).flatMap(isIn);
    if (at.length > 0 && at.every((each) => !each) && !served.some(Boolean))
      return outside('its words say that it takes place, or is for people, outside', 'summary');
    const only = onlyFor(draft).flatMap(isIn);
    return only.length > 0 && only.every((each) => !each)
      ? outside('it says that it is only for people from outside', 'summary')
      : [];
  }
  if (served.length > 0) return served.every((each) => !each) ? outside('it serves only what lies outside', 'areasServed') : [];
  return told.length > 0 && told.every((each) => !each) ? outside('its words speak only of places outside', 'summary') : [];
} // prettier-ignore

/** Neither it nor what lies a few kilometres around it: which outcode is nearest is a guess at a border. */
const isWellOutside = ({ lat, lng }: LatLng, area: OurArea): boolean =>
  [[0, 0], [1, 0], [-1, 0], [0, 1.6], [0, -1.6], [0.7, 1.1], [0.7, -1.1], [-0.7, 1.1], [-0.7, -1.1]].every(
    ([north = 0, east = 0]) => !area.has({ lat: lat + north * border, lng: lng + east * border }),
  ); // prettier-ignore
/** About 4 km, in degrees of latitude. */
const border = 0.036;

const onlyFor = (draft: AssetDraft): string[] =>
  [...[draft.summary, draft.description ?? ''].join('\n').matchAll(/\b(?:only|just|open to|must (?:live|be)|for) (?:for |to |open to )?(?:people|residents|families|those|anyone|anybody|pensioners|tenants|who live|living|live) (?:who live |living |resident )?(?:in|of|from) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu)].map(([, name = '']) => name); // prettier-ignore
