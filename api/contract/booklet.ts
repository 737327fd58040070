import * as z from 'zod';
import { assetCard, labelled } from './asset.ts';
import { searchQuery } from './search.ts';

/** Entries in one booklet. What is found beyond comes in further parts, each a booklet by itself. */
export const mostInBooklet = 40;
/** A booklet has no more parts: what is found beyond wants a smaller area. */
export const mostParts = 10;

const whichPart = `Write a part as a whole number from 1 to ${mostParts}.`;
const blank = (value: unknown) => (value === '' ? undefined : value);

/** A search as its page has it in the address, and how it is to be printed. */
export const bookletQuery = searchQuery.extend({
  print: z.preprocess(blank, z.enum(['large']).optional()),
  paper: z.preprocess(blank, z.enum(['a5']).optional()),
  part: z.preprocess(blank, z.coerce.number(whichPart).int(whichPart).min(1, whichPart).max(mostParts, whichPart).optional()), // prettier-ignore
});

const bookletEntry = z.object({
  /** Its number in the whole booklet, from 1. */
  n: z.int(),
  card: assetCard,
  /** When, in words that stay true on paper. */
  times: z.array(z.string()),
  nextDate: z.string().optional(),
});
export const booklet = z.object({
  /** What it is of, as the results say it. */
  words: z.string(),
  placeUnknown: z.boolean(),
  found: z.int(),
  part: z.int(),
  parts: z.int(),
  /** By what they are, each under one heading. */
  sections: z.array(z.object({ category: labelled, entries: z.array(bookletEntry) })),
  on: z.string(),
});
export type Booklet = z.infer<typeof booklet>;
