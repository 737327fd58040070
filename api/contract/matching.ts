import * as z from 'zod';
import { assetCard } from './asset.ts';
import * as lists from './lists.ts';
import { companies, travels } from './matching-lists.ts';

const several = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      value === undefined || value === '' ? [] : Array.isArray(value) ? (value as unknown[]) : [value],
    z.array(item).max(60),
  );
const optional = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), item.optional());
const topic = z.string().regex(/^[a-z_]{1,40}$/);
const howFar = 'Choose how far, from 100 metres to 80 kilometres.';

/**
 * What somebody would like, as a worker sets it out. It is never in an address: a form sends it, and it is kept sealed
 * with the person. `near` is a town or postcode; its point is known in the memory of a request alone.
 */
export const wish = z.strictObject({
  words: optional(z.string().max(600, 'Please use fewer words (600 letters at most).')).transform(
    (words) => words?.trim() ?? '',
  ),
  /** Needs and interests by their id in `taxonomy/topics`; what is not one of them is passed over. */
  topics: several(topic),
  /** What they do not want. */
  not: several(topic),
  near: optional(z.string().max(100, 'A town or postcode is enough.')).transform(
    (near) => near?.trim() ?? '',
  ),
  /** Metres. Also: from how far away help may come. */
  metres: optional(z.coerce.number(howFar).int(howFar).min(100, howFar).max(80_000, howFar)).transform(
    (metres) => metres ?? 4828,
  ),
  travel: optional(z.enum(travels)).transform((travel) => travel ?? 'bus'),
  days: several(z.enum(lists.days)),
  times: several(z.enum(lists.timesOfDay)),
  access: several(z.enum(lists.accessFeatures)),
  language: optional(z.enum(lists.languages)),
  /** Pence each time at most; left out = no limit. */
  mostPence: optional(z.coerce.number().int().min(0).max(100_000)),
  age: optional(z.coerce.number('Write an age in years.').min(0).max(120, 'Write an age in years.')),
  who: several(z.enum(lists.whoFor)),
  company: optional(z.enum(companies)),
});
export type Wish = z.infer<typeof wish>;

/** What a reason is about; the words say it. */
export const reasonKinds = ['fit', 'way', 'when', 'access', 'cost', 'language', 'room', 'company'] as const;
/** The one thing that would have to give. */
export const gives = ['far', 'times', 'access', 'cost', 'language', 'room'] as const;
export type Give = (typeof gives)[number];

export const matchView = z.object({
  card: assetCard,
  revision: z.int(),
  reasons: z.array(z.object({ kind: z.enum(reasonKinds), words: z.string() })),
  /** What nobody has told us, and what to make sure of. */
  notKnown: z.array(z.string()),
  /** Too old or never checked: it goes into no plan before somebody rang. */
  ringFirst: z.boolean(),
  waitingList: z.boolean(),
});
export type MatchView = z.infer<typeof matchView>;

export const nearMissView = z.object({
  card: assetCard,
  revision: z.int(),
  give: z.enum(gives),
  /** "If 1.4 miles is not too far". */
  words: z.string(),
  ringFirst: z.boolean(),
});
export type NearMissView = z.infer<typeof nearMissView>;

export type MatchesAnswer = {
  matches: MatchView[];
  nearMisses: NearMissView[];
  /** Where it was looked from, as it is called; null where no place was given or known. */
  placeLabel: string | null;
  placeUnknown: boolean;
  /** Nothing was wished for that we can look for. */
  nothingAsked: boolean;
  /** The index is away: nothing can be matched now. */
  unavailable: boolean;
};
