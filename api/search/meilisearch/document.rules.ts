import { assetKinds, days as weekdays, type AssetKind, type Day } from '../../contract/lists.ts';
import type { LatLng } from '../../contract/place.ts';
import { tokensOf } from '../embedded/tokens.ts';
import { indexFacets, textFields, type IndexDocument, type TextField } from '../search-index.ts';

/** Web-Mercator levels that are counted as facets. */
export const cellLevels = [8, 9, 10, 11, 12, 13, 14, 15, 16] as const;

/** An index document as Meilisearch keeps it: flat, without nulls (a missing `nextOn` or `_geo` sorts last by itself). */
export type MeiliDocument = Record<string, unknown> & {
  id: string;
  assetId: string;
  groupId: string;
  revision: number;
};

/** `isFirst`: one document of each asset carries it, so that assets can be counted without looking at each. */
export function toMeili(document: IndexDocument, isFirst: boolean): MeiliDocument {
  const { id, assetId, groupId, revision, text, facets, access, age, week, on, onHalfHours } = document;
  const { nextOn, due, standing, point } = document;
  return {
    id,
    assetId,
    groupId,
    revision,
    isFirst,
    ...Object.fromEntries(textFields.map((field) => [textKey(field), searchable(text[field])])),
    ...Object.fromEntries(indexFacets.map((facet) => [facet, facets[facet]])),
    accessYes: access.yes,
    accessNo: access.no,
    ageMin: age.min,
    ageMax: age.max,
    week,
    weekDay: daysOf(week),
    on,
    onHalfHours,
    standing,
    ...(nextOn === null ? {} : { nextOn }),
    ...(due === null ? {} : { due }),
    ...(point ? { _geo: point, ...cellsOf(point, facets.kind[0] as AssetKind | undefined) } : {}),
  };
}

/** Text fields stand apart from facets of a like name. */
export const textKey = (field: TextField): `text_${TextField}` => `text_${field}`;

/** A text as the words our own engine would read in it, so that both engines cut and fold alike. `. ` ends a sentence. */
function searchable(text: string): string {
  return tokensOf(text)
    .map((token) => token ?? '.')
    .join(' ')
    .replaceAll(' . ', '. ');
}

/** The days on which it is open every week. */
function daysOf(week: number[]): Day[] {
  return weekdays.filter((_, day) => week.some((halfHour) => Math.floor(halfHour / 48) === day));
}

/** `x:y:kind` for each level, so that one facet distribution counts places and kinds at once. */
function cellsOf(point: LatLng, kind: AssetKind | undefined): Record<string, string> {
  return Object.fromEntries(
    cellLevels.map((level) => {
      const { x, y } = tileAt(point, level);
      return [`cell${level}`, `${x}:${y}:${kind ? assetKinds.indexOf(kind) : ''}`];
    }),
  );
}

export function tileAt({ lat, lng }: LatLng, level: number): { x: number; y: number } {
  const tiles = 2 ** level;
  const radians = (Math.min(85.0511, Math.max(-85.0511, lat)) * Math.PI) / 180;
  const within = (value: number) => Math.min(tiles - 1, Math.max(0, Math.floor(value)));
  return {
    x: within(((lng + 180) / 360) * tiles),
    y: within(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * tiles),
  };
}

export function readCell(value: string): { x: number; y: number; kind: AssetKind | undefined } {
  const [x = '', y = '', kind = ''] = value.split(':');
  return { x: Number(x), y: Number(y), kind: kind === '' ? undefined : assetKinds[Number(kind)] };
}

/** The middle of a tile. */
export function middleOfTile(x: number, y: number, level: number): LatLng {
  const tiles = 2 ** level;
  return {
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / tiles))) * 180) / Math.PI,
    lng: ((x + 0.5) / tiles) * 360 - 180,
  };
}
