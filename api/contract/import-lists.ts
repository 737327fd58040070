import { accessFeatures, days } from './lists.ts';

/** What a column of a table may tell us. */
export const importFields = [
  'theirId',
  'name',
  'organisation',
  'description',
  'address',
  'placeName',
  'town',
  'postcode',
  'lat',
  'lng',
  'easting',
  'northing',
  'phone',
  'email',
  'website',
  'contact',
  'opening',
  'category',
  'who',
  'ageMin',
  'ageMax',
  'cost',
  'join',
  'languages',
  'area',
  'updated',
  'assured',
  'status',
  'closed',
  'accessNote',
] as const;
export type ImportField = (typeof importFields)[number];

/** `asked`: somebody of an organisation asked for it to be published, and a curator has not yet. */
export const importStates = ['reading', 'ready', 'asked', 'publishing', 'published', 'undoing', 'undone', 'dropped', 'failed'] as const; // prettier-ignore
export type ImportState = (typeof importStates)[number];

/**
 * What an entry of a list would do to the directory. `spoken`: somebody here speaks for it, so what the list changed goes
 * to the curators. `gone`: it is of this source and no longer in its list.
 */
export const importKinds = ['new', 'changed', 'spoken', 'gone', 'same'] as const;
export type ImportKind = (typeof importKinds)[number];

/** How often a list may be fetched. */
export const everyHours = [1, 6, 24, 168] as const;

/** What a column may be read as, beside a field: hours of a day, Yes or No about getting in, or nothing. */
export const columnMeanings: readonly string[] = [
  ...importFields,
  ...days.map((day) => `day:${day}`),
  ...accessFeatures.map((feature) => `access:${feature}`),
];
