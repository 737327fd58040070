import type { LatLng } from '../contract/place.ts';
import { metresInAMile } from '../contract/units.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { AssetDoc, StoredPlace } from './asset.model.ts';

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const compass = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];

/** The way from a to b in words. */
export function directionBetween(a: LatLng, b: LatLng): string {
  const dx = (b.lng - a.lng) * Math.cos(radians((a.lat + b.lat) / 2));
  const degrees = (Math.atan2(dx, b.lat - a.lat) * 180) / Math.PI;
  return compass[Math.round(((degrees + 360) % 360) / 45) % 8]!;
}

/**
 * "About 10 minutes’ walk north" up to a mile (80 metres a minute, as UK bus planning counts), miles beyond. A blurred
 * place is told in miles only: minutes would promise a door.
 */
export function distanceWords(metres: number, direction: string, exact: boolean): string {
  if (exact && metres < 80) return 'Here, or very near';
  if (metres <= metresInAMile) {
    if (!exact) return 'Within about a mile';
    const minutes = Math.round(metres / 80);
    return `About ${minutes === 1 ? '1 minute’s' : `${minutes} minutes’`} walk ${direction}`;
  }
  const miles = metres / metresInAMile;
  const told = miles < 10 ? miles.toFixed(1).replace('.0', '') : String(Math.round(miles));
  return sentence(`${exact ? '' : 'about '}${told} ${told === '1' ? 'mile' : 'miles'} ${direction}`);
}

/** "Free", "£2 each time", "Free, or £5 for the course". */
export function costWords(costs: Pick<AssetDoc['costs'][number], 'kind' | 'pence' | 'note'>[]): string {
  if (costs.length === 0) return labelOf('cost', 'unknown');
  return sentence(costs.map(oneCost).join(', or '));
}

/** A part of a sentence: "free", "£2 each time (under 12s half)". */
export function oneCost({
  kind,
  pence,
  note,
}: Pick<AssetDoc['costs'][number], 'kind' | 'pence' | 'note'>): string {
  // "£0 each time" is what a form makes of free.
  if (pence === 0) return oneCost({ kind: 'free', note });
  const money = pence === undefined ? '' : pounds(pence);
  const words: Partial<Record<typeof kind, string>> = money
    ? {
        per_session: `${money} each time`,
        fixed_fee: money,
        membership: `${money} membership`,
        deposit: `${money} deposit`,
        donation: `give what you can, ${money} is usual`,
      }
    : {};
  const said = words[kind] ?? labelOf('cost', kind).toLowerCase();
  return note ? `${said} (${note})` : said;
}

/** "£2", "50p", "£2.50". */
export const pounds = (pence: number): string =>
  pence % 100 === 0 ? `£${pence / 100}` : pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`;

/** "Just turn up", "Ring first or ask a link worker". */
export function joinWords(join: AssetDoc['join']): string {
  if (join.length === 0) return 'Ring or write to ask how to join';
  const [first = '', ...rest] = join.slice(0, 3).map(({ route }) => labelOf('join', route));
  return [first, ...rest.map(lowerFirst)].join(' or ');
}

/** "16 to 25", "6 months to 4", "60 and over"; undefined where everybody may come. */
export function ageWords(age: AssetDoc['age']): string | undefined {
  const { min = 0, max } = age ?? {};
  if (max === undefined) return min === 0 ? undefined : `${years(min)} and over`;
  if (min === 0) return `Up to ${years(max)}`;
  return min === max ? `${years(min)} only` : `${years(min)} to ${years(max)}`;
}

/** A part of a year is told in months. */
const years = (age: number): string =>
  Number.isInteger(age) ? String(age) : `${Math.round(age * 12)} months`;

/** One line for a place, as far as the public may know it. */
export function placeWords(place: StoredPlace): string {
  switch (place.privacy) {
    case 'hidden':
      return 'Address not shown, to keep people safe';
    case 'area_only':
    case 'town':
      return place.town ? `In ${place.town}. Ask for the address.` : 'Ask for the address';
    case 'ward':
      return [
        `In ${[place.town, place.postcode].filter(Boolean).join(', ') || 'this area'}.`,
        'Ask for the address.',
      ].join(' ');
    case 'street':
    case 'exact':
      return (
        uniqueWords([place.name, ...place.lines, place.town, place.postcode]).join(', ') ||
        'Ask for the address'
      );
  }
}

/** Real files repeat the town in the street line; people should not read it twice. */
function uniqueWords(parts: (string | undefined)[]): string[] {
  const out: string[] = [];
  for (const part of parts.flatMap((p) => p?.split(/\s*,\s*/) ?? []))
    if (part && !out.some((had) => had.toLowerCase() === part.toLowerCase())) out.push(part);
  return out;
}

/** With a capital; no full stop is added. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** GeoJSON order to ours. */
export const pointOf = (place: Pick<StoredPlace, 'at'>): LatLng | undefined =>
  place.at && { lat: place.at.coordinates[1], lng: place.at.coordinates[0] };

/** "From A list of choirs. OGL v3. Contains choirs": goes along with an entry wherever it is told. */
export const sourceWords = ({
  sourceName,
  licence,
  attribution,
}: Pick<AssetDoc['provenance'], 'sourceName' | 'licence' | 'attribution'>): string =>
  [`From ${sourceName}`, licence, attribution].filter(Boolean).join('. ');
