import * as z from 'zod';
import { line } from './asset-parts.ts';

/** Requests a minute that a key may make, in each process that answers. */
export const keyShares = [1_200, 3_000, 6_000] as const;
/** How long a key may work, in days; `ever` until somebody ends it. */
export const keyTerms = ['30', '90', '365', 'ever'] as const;
/** Of one organisation, or of the directory itself, at a time. */
export const mostKeys = 20;

export const keyForm = z.strictObject({
  name: line(80),
  share: z.preprocess(
    (given) => (typeof given === 'string' ? Number(given) : given),
    z.literal([...keyShares], 'Choose how often it may ask.'),
  ),
  term: z.enum(keyTerms, 'Choose how long it should work.'),
});
export type KeyForm = z.infer<typeof keyForm>;

export const keyEnd = z.strictObject({ id: z.uuid('This is not a key of ours.') });

export type KeyState = 'works' | 'ran out' | 'ended';

/** A key as its page shows it: never the key itself, which nobody can read again. */
export type KeyView = {
  id: string;
  name: string;
  /** Null where it is of the directory itself. */
  organisation: string | null;
  /** What it begins with, to tell it from others. */
  begins: string;
  share: number;
  state: KeyState;
  madeOn: string;
  /** The last day on which it works. */
  endsOn: string | null;
  /** The last day on which it was used, within the time that counts are kept. */
  usedOn: string | null;
};

/** What was asked with a key on a day at one endpoint. */
export type KeyUse = { day: string; endpoint: string; asked: number; refused: number };
