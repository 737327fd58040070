import * as z from 'zod';
import { assetCard, labelled } from './asset.ts';
import * as lists from './lists.ts';
import { latLng, resolvedPlace } from './place.ts';
import { dangers } from './urgent.ts';

/** An HTML form sends one value as a string and several as an array. */
const several = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      value === undefined || value === '' ? [] : Array.isArray(value) ? (value as unknown[]) : [value],
    z.array(item).max(60),
  );
const unknownChoice = 'We do not know this choice.';
const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  several(z.enum(list, unknownChoice));
/** An empty box of a form counts as left out. */
const optional = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), item.optional());

const pair = z
  .string()
  .regex(
    /^-?\d{1,3}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/,
    'Write latitude,longitude, for example 53.424,-2.322.',
  )
  .transform((text) => ({ lat: Number(text.split(',')[0]), lng: Number(text.split(',')[1]) }))
  .pipe(latLng);

const box = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,8})?(,-?\d{1,3}(\.\d{1,8})?){3}$/, 'Write west,south,east,north in degrees.')
  .transform((text) => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
    return { west, south, east, north };
  })
  .refine((b) => b.south <= b.north, 'South lies above north.')
  .refine(
    (b) => b.west >= -180 && b.east <= 180 && b.south >= -90 && b.north <= 90,
    'Those are not degrees on this earth.',
  );
export type Box = z.infer<typeof box>;

/** Default search radius in metres: three miles. */
export const defaultRadius = 4828;
/** The largest radius, in metres: more than lies between any two places of the United Kingdom, so it means "anywhere". */
export const farthest = 2_000_000;
const howFar = `Write a distance in metres, from 100 to ${farthest.toLocaleString('en-GB')}.`;
const howOld = 'Write an age in years, from 0 to 120.';
export const pageSize = 20;

/** The choices of "when". */
export const spans = ['now', 'today', 'tomorrow', 'week', 'weekend'] as const;

/** The facets, by the name they have in an address. */
export const facetNames = [
  'kind',
  'scheme',
  'category',
  'need',
  'who',
  'access',
  'cost',
  'attendance',
  'format',
  'join',
  'day',
  'time',
  'language',
  'capacity',
] as const;
export type FacetName = (typeof facetNames)[number];

const filters = {
  q: optional(z.string().max(600, 'Please use fewer words (600 letters at most).')).transform(
    (q) => q?.trim() ?? '',
  ),
  /** Readings of the words that were taken off, by their `key`. */
  not: several(z.string().max(60)),
  /** A town, postcode or outcode as a person types it. */
  near: optional(z.string().max(100, 'A town or postcode is enough.')).transform(
    (near) => near?.trim() ?? '',
  ),
  /** A point instead of `near`: latitude,longitude. */
  at: optional(pair),
  /** Metres. */
  radius: optional(z.coerce.number(howFar).min(100, howFar).max(farthest, howFar)),
  /** The map's box instead of a radius: west,south,east,north. */
  box: optional(box),
  /** `1` = also what needs no travel (phone, online). */
  remote: optional(z.enum(['1'], 'Write 1, or leave it out.')),
  kind: oneOf(lists.assetKinds),
  scheme: oneOf(lists.schemes),
  category: oneOf(lists.categories),
  need: oneOf(lists.needs),
  who: oneOf(lists.whoFor),
  access: oneOf(lists.accessFeatures),
  cost: oneOf(lists.costKinds),
  attendance: oneOf(lists.attendances),
  format: oneOf(lists.formats),
  join: oneOf(lists.joinRoutes),
  day: oneOf(lists.days),
  time: oneOf(lists.timesOfDay),
  language: oneOf(lists.languages),
  capacity: oneOf(lists.capacities),
  when: optional(z.enum(spans, unknownChoice)),
  /** Years: what somebody of this age may come to. Months are left out of account. */
  age: optional(z.coerce.number(howOld).min(0, howOld).max(120, howOld)),
};

export const sorts = ['fit', 'distance', 'next'] as const;
export type Sort = (typeof sorts)[number];

const whichPage = 'Write a page as a whole number from 1.';
export const searchQuery = z.strictObject({
  ...filters,
  sort: optional(z.enum(sorts, unknownChoice)).transform((sort) => sort ?? 'fit'),
  page: optional(
    z.coerce.number(whichPage).int(whichPage).min(1, whichPage).max(50_000, whichPage),
  ).transform((page) => page ?? 1),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const facetCount = labelled.extend({ count: z.int(), chosen: z.boolean() });
export type FacetCount = z.infer<typeof facetCount>;

/** The one thing that would have to give, what it brings, and the address that gives it. */
export const nearMiss = z.object({
  /** The query field to change, and what to: null takes it off. */
  change: z.object({ field: z.string(), from: z.string(), to: z.string().nullable() }),
  gain: z.int(),
  words: z.string(),
  /** The results page that gives it. */
  href: z.string(),
});
export type NearMiss = z.infer<typeof nearMiss>;

export const someoneToRing = z.object({
  name: z.string(),
  phone: z.string().optional(),
  words: z.string(),
  href: z.string().optional(),
});

/** What a part of the words was read as; it is taken off by `not=<key>`. */
export const readingView = z.object({
  key: z.string(),
  type: z.enum(['need', 'interest', 'limit', 'place', 'notWanted']),
  /** "No car", "Not Faith and worship". */
  label: z.string(),
  /** The words it came from, as typed. */
  said: z.string(),
});
export type ReadingView = z.infer<typeof readingView>;

export const searchAnswer = z.object({
  /** "12 things within 3 miles of M33". Never what was asked, so that it may stand in a title. */
  words: z.string(),
  place: resolvedPlace.nullable(),
  /** The typed place was not understood. */
  placeUnknown: z.boolean(),
  radius: z.number().nullable(),
  total: z.int(),
  /** Degraded totals are "about". */
  totalIsAbout: z.boolean(),
  /** With access features asked for: how many are known to have them all; the rest are "not known". */
  accessKnown: z.int().nullable(),
  page: z.int(),
  pages: z.int(),
  /** What the words were read as, in their order. */
  readings: z.array(readingView),
  hits: z.array(assetCard),
  /** Without a car: schemes that serve the place and may take somebody there. */
  helpToGetThere: z.array(assetCard),
  facets: z.record(z.string(), z.array(facetCount)),
  /** How many more need no travel, which come with `remote=1`; null where they are in already, or nobody can tell. */
  noTravel: z.int().nullable(),
  nearMisses: z.array(nearMiss),
  ring: someoneToRing.nullable(),
  degraded: z.boolean(),
  /** In words, what a degraded answer could not hold to; empty otherwise. */
  shortcomings: z.array(z.string()),
  /** The words that were left out to find anything, or more than a few. */
  droppedWords: z.array(z.string()),
  /** How many of the first hits answer to the words that were left out for the others. */
  haveAll: z.int(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const heardAnswer = searchAnswer.extend({
  /** The words may tell of this danger: show who can be rung (`/urgent/<kind>`) above the results. */
  urgent: z.enum(dangers).nullable(),
});

export const cellsQuery = z.strictObject({ ...filters, box, zoom: z.coerce.number().int().min(0).max(20) });
export type CellsQuery = z.infer<typeof cellsQuery>;

export const cell = z.object({
  /** Where to draw it: the mean of the places in it. */
  point: latLng,
  count: z.int(),
  kinds: z.partialRecord(z.enum(lists.assetKinds), z.int()),
  /** The box that holds it, to zoom into. */
  box: z.object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() }),
});
export const pin = z.object({
  assetId: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: labelled,
  point: latLng,
  precision: z.enum(lists.locationPrivacies),
});
export type Cell = z.infer<typeof cell>;
export type Pin = z.infer<typeof pin>;
/** Either cells or, where few enough, pins; counts are of places. */
export const cellsAnswer = z.object({
  total: z.int(),
  cells: z.array(cell),
  pins: z.array(pin),
  degraded: z.boolean(),
});
export type CellsAnswer = z.infer<typeof cellsAnswer>;

export const suggestQuery = z.strictObject({
  q: z.string().max(100),
  near: optional(z.string().max(100)),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export type SuggestQuery = z.infer<typeof suggestQuery>;
export const suggestion = z.object({
  kind: z.enum(['category', 'need', 'scheme', 'asset', 'place']),
  label: z.string(),
  detail: z.string().optional(),
  /** A page of ours. */
  href: z.string(),
});
export type Suggestion = z.infer<typeof suggestion>;
export const suggestAnswer = z.object({ suggestions: z.array(suggestion) });
export type SuggestAnswer = z.infer<typeof suggestAnswer>;
