import * as z from 'zod';
import { assetCard } from './asset.ts';
import { uuid } from './asset-parts.ts';

/** How many entries one list holds. */
export const mostKept = 10;

const tooMany = `A list holds ${mostKept} at most.`;
const key = /^[A-Za-z0-9_-]{22}$/;

/** Ids as an address and a square code hold them: 22 letters each instead of 36, between them a full stop. */
export const keysOf = (ids: readonly string[]): string =>
  ids.map((id) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')).join('.');

const idOf = (text: string): string =>
  Buffer.from(text, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** What `keysOf` wrote, each id once and in its order. Whole ids with hyphens are read as well. */
export const keptIds = z
  .string()
  .transform((text) => [...new Set(text.split('.').filter(Boolean))])
  .pipe(
    z
      .array(
        z.union([z.string().regex(key).transform(idOf).pipe(uuid), uuid], 'This is not an entry of ours.'),
      )
      .max(mostKept, tooMany),
  );

/** A list is its address: ids and how large to print, and nothing of who keeps it or what was looked for. */
export const shortlistQuery = z.strictObject({
  ids: keptIds.default([]),
  print: z.enum(['large']).optional(),
});
export type ShortlistQuery = z.infer<typeof shortlistQuery>;

export const shortlistEntry = z.object({
  card: assetCard,
  /** When, in words that stay true on paper: "Every Tuesday, 2pm to 4pm", and the next date without a "tomorrow". */
  times: z.array(z.string()),
  nextDate: z.string().optional(),
  /** The entry in at most 160 letters of the GSM alphabet, which is one text message. */
  text: z.string().max(160),
});
export const shortlistAnswer = z.object({
  entries: z.array(shortlistEntry),
  /** How many of the ids are on the map no more. */
  gone: z.int(),
  /** The ids of those still there, as an address holds them. */
  keys: z.string(),
});
export type ShortlistAnswer = z.infer<typeof shortlistAnswer>;

/** An empty field of a form counts as left out. */
const optional = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), item.optional());

/** Where a form leads back to: a page of ours, so that nobody can be sent elsewhere. */
const back = optional(
  z
    .string()
    .max(4000)
    .regex(/^\/(search\?|search$|assets\/[a-z0-9-]+$)/, 'Not a page of ours.'),
);

/** One press on one entry, or keeping a list that somebody handed over. */
export const keepForm = z.strictObject({
  add: optional(uuid),
  drop: optional(uuid),
  /** The list that is shown, where another than the one kept is meant. */
  ids: optional(keptIds),
  back,
});
