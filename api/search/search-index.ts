import type { AccessFeature, AssetKind, Attendance, Day, TimeOfDay } from '../contract/lists.ts';
import type { LatLng } from '../contract/place.ts';
import type { Box, Sort } from '../contract/search.ts';

/**
 * The facets an index document carries. `dayTime` holds `TU-evening` for one session;
 * `area` the ids of areas served; `remote` is `yes` where no travel is needed; `topic` what its own words speak of.
 */
export const indexFacets = [
  'kind',
  'scheme',
  'category',
  'need',
  'who',
  'cost',
  'attendance',
  'format',
  'join',
  'day',
  'time',
  'dayTime',
  'language',
  'capacity',
  'area',
  'remote',
  'topic',
] as const;
export type IndexFacet = (typeof indexFacets)[number];

/** Ways of taking part for which nobody leaves the house: a document with one of them is `remote`. */
export const withoutTravel: readonly Attendance[] = [
  'phone',
  'video',
  'online_self_serve',
  'text_or_chat',
  'post',
];

/** The text fields, best first: a word found earlier ranks higher. */
export const textFields = ['name', 'about', 'summary', 'where', 'description'] as const;
export type TextField = (typeof textFields)[number];

/**
 * What the index knows: one document per asset and public place, public facts only,
 * built by `toIndexDocuments` (an allow-list). Documents of one asset share `assetId`
 * and `revision`; what seems to be the same thing shares `groupId` and is counted once.
 */
export type IndexDocument = {
  /** `<assetId>_<n>`: letters, digits, `-` and `_` only. */
  id: string;
  assetId: string;
  groupId: string;
  revision: number;
  text: Record<TextField, string>;
  /** Already as blurred as its privacy says; null = no door (phone, area-wide). WGS84. */
  point: LatLng | null;
  facets: Record<IndexFacet, string[]>;
  /** A feature in neither list is not known. */
  access: { yes: AccessFeature[]; no: AccessFeature[] };
  /** Years, both ends included; 0 and 120 where open. */
  age: { min: number; max: number };
  /** The half-hours of the week (0 = Monday 00:00 … 335) open every week, local time. */
  week: number[];
  /** ISO local dates (next 60 days) with an occurrence that is not every week. */
  on: string[];
  /** `date/halfHour` (`2026-11-24/28`) for the dates in `on`; halfHour of the day 0–47. */
  onHalfHours: string[];
  /** Epoch minutes of the next start, or null. */
  nextOn: number | null;
  /** Epoch minutes at which the passing of time makes this document wrong, or null. The same for all of an asset. */
  due: number | null;
  /** 0 (fresh, vouched for) … 4 (imported and never checked), 5 (and known by its town alone): the higher, the lower it ranks. */
  standing: number;
};

/**
 * A place search: within the circle or the box, or serving one of `areas` (those that cover its middle), or needing no
 * travel when asked.
 */
export type Where =
  | { near: LatLng; radius: number; areas: string[]; remote: boolean }
  | { box: Box; areas?: string[]; remote: boolean };

/** Open now: this half-hour of the week, or this half-hour of this date. */
export type OpenAt = { weekHalfHour: number; date: string; halfHour: number };

/** Values by facet, any of which will do. */
export type AnyValue = Partial<Record<'category' | 'need' | 'scheme' | 'topic' | 'who', string[]>>;
/**
 * One thing that is wished for: what answers it, and what answers it in part. A light one counts for half. `core`: of what
 * answers it, what was made for it; among what answers as much it stands before what lists it among other things.
 */
export type Wish = { best: AnyValue; core?: AnyValue; also: AnyValue; isLight?: boolean };
/** At most so many wishes are weighed. */
export const mostWishes = 7;

/** Near enough, or reached in another way: any of these values, or any of these features known. */
export type Reach = {
  near: LatLng;
  metres: number;
  or: Partial<Record<IndexFacet, string[]>>;
  orAccess: AccessFeature[];
};

/** Only what fails one need: not within so many metres, known to lack a feature, or with none of these values. */
export type Failing =
  | { near: LatLng; metres: number }
  | { lacks: AccessFeature }
  | { values: Partial<Record<IndexFacet, string[]>> };

export type IndexFilters = {
  words: string;
  /** Any of them is enough; by `fit`, what answers more of them, and more fully, stands first. None = nothing is wished for. */
  wishes?: Wish[];
  /** With none of these values. */
  unwanted?: AnyValue;
  reach?: Reach | null;
  failing?: Failing | null;
  where: Where | null;
  /** OR inside a facet, AND across facets; an unknown value finds nothing. `day`, `time`, `dayTime` are asked by `days` and `times`. */
  facets: Partial<Record<Exclude<IndexFacet, 'day' | 'time' | 'dayTime'>, string[]>>;
  /** Day and time of day hold within one session. */
  days: Day[];
  times: TimeOfDay[];
  /** Assets with any occurrence on one of these dates (weekly ones by their day). */
  dates: { date: string; day: Day }[];
  openAt: OpenAt | null;
  age: number | null;
  /** Never a "no" among these; all known "yes" stand before "not known". */
  access: AccessFeature[];
  /** Assets hidden since the index last confirmed. */
  without: string[];
};

/** Nothing is asked: what a question leaves out stays so. */
export const noFilters: IndexFilters = {
  words: '',
  where: null,
  facets: {},
  days: [],
  times: [],
  dates: [],
  openAt: null,
  age: null,
  access: [],
  without: [],
};

/** A choice of "when" that is counted as if it were chosen instead of what the question says of days and times. */
export type Span = Pick<IndexFilters, 'days' | 'times' | 'dates' | 'openAt'>;

/**
 * `fit` orders by: access known, wishes (two for each that is answered, one for each in part or for a light one), fewer typos, better field, nearer (in bands), nearer words, standing, then metres.
 * `distance` by: access known, metres (no point last). `next` by: access known, next start (none last).
 */
export type IndexQuery = IndexFilters & {
  sort: Sort;
  offset: number;
  limit: number;
  /** Count these facets, each without its own filter (so that choosing a second value can be weighed). `access` counts known yes. */
  count: (IndexFacet | 'access')[];
  spans?: Record<string, Span>;
};

/** Questions that are only worth asking where another found little. */
export type IfFew = { fewerThan: number; queries: IndexQuery[] };

export type IndexHit = {
  assetId: string;
  groupId: string;
  revision: number;
  /** Metres to its nearest matching point, null without one or without a centre. */
  metres: number | null;
  /** The document (place) that stood best. */
  documentId: string;
  /** All the access features asked for are known. */
  accessKnown: boolean;
};

export type IndexAnswer = {
  hits: IndexHit[];
  /** Distinct groups, exact. */
  total: number;
  /** Of these, how many have all access features asked for. Equals total where none was asked. */
  accessKnown: number;
  counts: Partial<Record<IndexFacet | 'access', Record<string, number>>>;
  /** Groups for each of the spans asked for. */
  spans: Record<string, number>;
  /** Words of the question that were dropped (from the right) because all together found nothing. */
  dropped: string[];
  /** Vocabulary words that matched, for highlighting and reasons: query word → words of the index. */
  matched: Record<string, string[]>;
};

/** Counts of places (documents with a point), by Web-Mercator tile of `level` (8–16). */
export type CellsQuestion = IndexFilters & { level: number };
export type IndexCell = {
  x: number;
  y: number;
  count: number;
  kinds: Partial<Record<AssetKind, number>>;
  mean: LatLng;
};
export type CellsReply = { cells: IndexCell[]; total: number };

/** Newest revision wins: an older one is ignored, whichever comes first. `documents: []` takes the asset out. */
export type IndexChange = { assetId: string; revision: number; documents: IndexDocument[] };

export type IndexHealth = {
  engine: 'embedded' | 'meilisearch';
  state: 'ready' | 'building' | 'down';
  /** Assets in the index, null when it cannot be asked. */
  assets: number | null;
};

/** A second index built beside the live one; live changes go to both until `commit` swaps or `abandon` drops it. */
export type Rebuild = {
  write: (changes: IndexChange[]) => Promise<void>;
  commit: () => Promise<void>;
  abandon: () => Promise<void>;
};

/** What search needs from an engine. Two adapters: embedded and Meilisearch; one suite for both. */
export type SearchIndex = {
  find: (query: IndexQuery) => Promise<IndexAnswer>;
  /**
   * As `find`, for questions that belong together: one way there and back for all. Those of `ifFew` are asked too
   * where the first finds fewer groups than `fewerThan`; their answers follow.
   */
  findAll: (queries: IndexQuery[], ifFew?: IfFew) => Promise<IndexAnswer[]>;
  cells: (query: CellsQuestion) => Promise<CellsReply>;
  /** Asset ids whose name matches what is being typed, best first, each group once. */
  suggest: (words: string, near: LatLng | null, limit: number) => Promise<string[]>;
  /** Resolves when the batch is searchable; rejects when the engine did not take it (then nothing may be assumed). */
  write: (changes: IndexChange[]) => Promise<void>;
  rebuild: () => Promise<Rebuild>;
  /** Every (assetId, revision) it holds, in pages ordered by assetId, for the reconciler. */
  revisions: (after: string, limit: number) => Promise<{ assetId: string; revision: number }[]>;
  /** Ids of assets with documents due by then (epoch minutes), each once; at most `limit` of them. */
  due: (by: number, limit: number) => Promise<string[]>;
  /** Words mean each other: single words or phrases, one way. Kept by rebuilds. */
  setSynonyms: (synonyms: Record<string, string[]>) => Promise<void>;
  health: () => Promise<IndexHealth>;
  /** Saves what can be restored, with the sync position taken before; null where the engine keeps itself. */
  save: ((position: string | null) => Promise<void>) | null;
  close: () => Promise<void>;
};

/** `findAll` of an engine that answers one question at a time. */
export const findEach =
  (find: SearchIndex['find']): SearchIndex['findAll'] =>
  async (queries, ifFew) => {
    const answers = await Promise.all(queries.map(find));
    const isFew = ifFew && answers[0] && answers[0].total < ifFew.fewerThan;
    return isFew ? [...answers, ...(await Promise.all(ifFew.queries.map(find)))] : answers;
  };
