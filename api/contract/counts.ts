import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import { searchQuery, someoneToRing } from './search.ts';

/** How it went with an entry of a list. */
export const outcomes = ['went', 'liked', 'could_not'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why somebody could not go: closed, so that nobody's own words are kept. */
export const hindrances = [
  'too_far',
  'cost',
  'times',
  'full',
  'getting_in',
  'no_answer',
  'not_welcome',
  'on_my_own',
  'not_for_me',
  'not_there',
  'something_else',
] as const;
export type Hindrance = (typeof hindrances)[number];

/** "Went", "liked it", "couldn't, because …": no words, no person. */
export const outcomeForm = z.strictObject({
  id: uuid,
  how: z.enum(outcomes, 'Choose how it went.'),
  because: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(hindrances, 'We do not know this reason.').optional(),
  ),
});
export type OutcomeForm = z.infer<typeof outcomeForm>;

/** The search that found too little, without its words: they never reach a count. */
export const couldNotFindForm = searchQuery.omit({ q: true, sort: true, page: true });
export type CouldNotFind = z.infer<typeof couldNotFindForm>;

/** Thanks: all that was written down, in words, and who to ask instead. */
export const couldNotFindAnswer = z.object({
  /** Empty where nothing may be written down. */
  wrote: z.array(z.string()),
  ring: someoneToRing.nullable(),
});
export type CouldNotFindAnswer = z.infer<typeof couldNotFindAnswer>;

/** What people said of one entry over the last weeks; a number below the smallest that is shown is null. */
export const entryCounts = z.object({
  went: z.int().nullable(),
  liked: z.int().nullable(),
  couldNot: z.int().nullable(),
  because: z.array(z.object({ id: z.enum(hindrances), count: z.int() })),
});
export type EntryCounts = z.infer<typeof entryCounts>;
