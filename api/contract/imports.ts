import * as z from 'zod';
import { line, localDate, uuid } from './asset-parts.ts';
import type { FieldChange } from './curation.ts';
import { everyHours, importKinds, type ImportKind, type ImportState } from './import-lists.ts';
import { assetKinds, categories, locationPrivacies } from './lists.ts';

/** A short fixed name: small letters, numbers and hyphens. */
export const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Use small letters, numbers and hyphens.');
const blank = (value: unknown) => (value === '' ? undefined : value);
const maybe = <T extends z.ZodType>(inner: T) => z.preprocess(blank, inner.optional());
const tick = z.preprocess((value) => value === 'yes', z.boolean());
const commandId = uuid;

/** What comes with a file or an address: a source that is known, or the name of a new one. */
export const beginForm = z.strictObject({
  source: maybe(sourceId),
  sourceName: maybe(line(160)),
});
export type BeginForm = z.infer<typeof beginForm>;
export const beginAddressForm = beginForm.extend({ address: line(2000) });

/** What a whole source says of itself, as its form sends it. `as` are the columns in their order. */
export const columnsForm = z.strictObject({
  as: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
  sourceName: maybe(line(160)),
  licence: maybe(line(160)),
  attribution: maybe(line(1000)),
  url: maybe(z.url('Write the whole address, with https://').max(500)),
  asOf: maybe(localDate),
  addresses: maybe(z.enum(['venue', 'correspondence'])),
  offices: tick,
  doors: tick,
  privacy: maybe(z.enum(locationPrivacies)),
  kind: maybe(z.enum(assetKinds)),
  category: maybe(z.enum(categories)),
  absent: z.enum(['keep', 'archive']),
});
export type ColumnsForm = z.infer<typeof columnsForm>;

export const importPresses = ['publish', 'ask', 'undo', 'drop', 'again'] as const;
/** `stage`: which reading of the file was looked at, so that no other is published. */
export const pressImportForm = z.strictObject({
  commandId,
  press: z.enum(importPresses),
  stage: z.coerce.number().int().min(1),
});
export type PressImportForm = z.infer<typeof pressImportForm>;

const ids = z.union([uuid.transform((id) => [id]), z.array(uuid).max(200)]).default([]);
/** The rows that stood on the page, and of these the ticked ones. */
export const rowsForm = z.strictObject({ shown: ids, take: ids, apart: ids });
export type RowsForm = z.infer<typeof rowsForm>;

export const rowsQuery = z.strictObject({
  kind: z.enum([...importKinds, 'twins', 'faults']).default('new'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type RowsQuery = z.infer<typeof rowsQuery>;

export const sourceForm = z.strictObject({
  press: z.enum(['save', 'pull']),
  address: maybe(line(2000)),
  every: z.preprocess(blank, z.coerce.number().pipe(z.literal(everyHours)).optional()),
  absent: z.enum(['keep', 'archive']).optional(),
  trusted: tick,
});
export type SourceForm = z.infer<typeof sourceForm>;

export type ImportCounts = Record<ImportKind, number> & { faulty: number; leftOut: number; twins: number };

/** An import as a line of the list. */
export type ImportLine = {
  id: string;
  source: string;
  sourceName: string;
  fileName: string;
  from: 'upload' | 'address' | 'feed';
  by: string;
  at: string;
  state: ImportState;
  counts: ImportCounts | null;
};

export type SourceView = {
  id: string;
  name: string;
  address: string | null;
  everyHours: number | null;
  absent: 'keep' | 'archive';
  trusted: boolean;
  pulledAt: string | null;
  changedAt: string | null;
  nextAt: string | null;
  /** Why the last pull did not work, and how many in a row did not. */
  failure: { words: string; times: number } | null;
  last: ImportLine | null;
};

export type ImportView = ImportLine & {
  /** Rises whenever the file is read anew. */
  stage: number;
  /** Between 0 and 1 while something is done to it. */
  part: number | null;
  failure: string | null;
  format: string | null;
  /** Everything that could not be taken, up to a thousand, by row. */
  faults: { line: number; reason: string }[];
  leftOut: { because: string; lines: number[] }[];
  notes: { code: string; count: number; lines: number[]; values: string[] }[];
  kept: { withheld: number; asArea: number; inDoubt: number };
  twice: { line: number; name: string; other: { line: number; name: string } }[];
  columns: { column: string; as: string; by: string }[];
  unread: string[];
  remarks: string[];
  outcome: { landed: number; toCurators: number; faulty: number; undone: number; kept: number } | null;
  may: { columns: boolean; publish: boolean; ask: boolean; undo: boolean; drop: boolean; again: boolean };
};

export type ColumnView = { column: string; as: string; values: string[] };
export type ColumnsView = ImportLine & {
  columns: ColumnView[];
  typed: Record<string, string>;
  addresses: 'venue' | 'correspondence' | null;
};

export type RowView = {
  id: string;
  line: number;
  kind: ImportKind;
  name: string;
  town: string;
  slug: string | null;
  /** Ticked: it is taken when the import is published. */
  taken: boolean;
  state: 'staged' | 'landed' | 'toCurators' | 'faulty' | 'undone' | 'kept';
  reason: string | null;
  changes: FieldChange[];
  /** The entry of another source that it may be the same as. */
  twin: { id: string; name: string; slug: string | null; apart: boolean } | null;
};
export type RowsView = ImportLine & {
  kind: RowsQuery['kind'];
  rows: RowView[];
  faults: { line: number; reason: string }[];
  total: number;
  page: number;
  pages: number;
  mayChange: boolean;
};

/**
 * Where each detail of an entry is from. `list`: as its list tells it, since then; `changed`: its list said something else
 * then, or it is kept in another form here; `here`: the list never told it.
 */
export type WhereFromView = {
  id: string;
  name: string;
  /** What its list is called; null for an entry that no list brought. */
  list: string | null;
  fields: { label: string; from: 'list' | 'changed' | 'here'; since: string | null }[];
};
