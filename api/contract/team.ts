import * as z from 'zod';
import { days, type Day } from './lists.ts';

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const few = (max: number) =>
  z.preprocess(blank, z.string().trim().max(max, `Keep this to ${max} letters.`).optional());
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What somebody says of themselves for the other workers of a place. */
export const teamForm = z.strictObject({
  title: few(80),
  patch: few(120),
  phone: few(40),
  days: z.preprocess(list, z.array(z.enum(days)).max(7)),
  /** Who to ask while they are away. */
  cover: few(160),
});
export type TeamForm = z.output<typeof teamForm>;

/** The postcode areas that an organisation's champions look after. */
export const patchForm = z.strictObject({
  outcodes: z
    .string()
    .max(500)
    .transform((text) =>
      text
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .refine(
      (all) => all.every((one) => /^[A-Z]{1,2}\d[A-Z\d]?$/.test(one)),
      'Write first halves of postcodes, such as M33 M41.',
    ),
});

/** Somebody of a partner organisation, for others who are signed in. */
export type TeamCard = {
  accountId: string;
  name: string;
  organisation: string | null;
  title?: string;
  patch?: string;
  phone?: string;
  days: Day[];
  cover?: string;
  /** "checked 3 weeks ago", or that nobody ever did. */
  words: string;
  isOld: boolean;
  /** Who asks may change it. */
  mayEdit: boolean;
};
