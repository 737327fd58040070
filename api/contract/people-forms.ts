import * as z from 'zod';
import { isNhsNumber, tidyNhsNumber } from './nhs-number.ts';
import {
  capacities,
  communicationNeeds,
  closings,
  givers,
  languages,
  lawfulBases,
  parts,
  safeties,
  specialBases,
  waysGiven,
} from './people.ts';

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const few = (max: number) =>
  z.preprocess(blank, z.string().trim().max(max, `Keep this to ${max} letters.`).optional());
const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const id = z.string().max(60);
const commandId = z.uuid('Open this page again.');

/** Initials or a number are enough. */
const reference = z
  .string('Write initials, or what you call them.')
  .trim()
  .min(1, 'Write initials, or what you call them.')
  .max(60, 'Keep this to 60 letters.');

/** In the body of the list's own search box, never in an address. */
export const findPersonForm = z.strictObject({ q: z.string().trim().max(80).default('') });
export const beginForm = z.strictObject({ commandId, reference: few(60) });
export const nameForm = z.strictObject({ reference });

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const outcode = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const tidy = (text: unknown) => (typeof text === 'string' ? text.toUpperCase().trim() : text);
const safety = z.enum(safeties, 'Choose yes, no or ask first.').default('ask');

/** Everything but the first is for them to give or not. */
export const detailsForm = z.strictObject({
  revision: z.coerce.number().int(),
  reference,
  name: few(120),
  knownAs: few(60),
  born: z.preprocess(
    blank,
    z.iso
      .date('Write a day as 1948-05-31.')
      .refine((day) => day > '1890-01-01' && new Date(day) <= new Date(), 'Write a day that has been.')
      .optional(),
  ),
  phone: z.preprocess(
    blank,
    z
      .string()
      .trim()
      .regex(/^\+?[\d ()-]{7,20}$/, 'Write a phone number, like 0161 496 0000.')
      .optional(),
  ),
  email: z.preprocess(blank, z.email('Write an e-mail address, like name@example.org.').max(254).optional()),
  address: few(300),
  postcode: z.preprocess(
    (text) => blank(tidy(text)),
    z.string().regex(postcode, 'Write a whole postcode, like M33 7XQ.').optional(),
  ),
  area: z.preprocess(
    (text) => blank(tidy(text)),
    z.string().regex(outcode, 'Write the first half of a postcode, like M33.').optional(),
  ),
  nhsNumber: z.preprocess(
    blank,
    z
      .string()
      .refine(isNhsNumber, 'This is not an NHS number: please look at its ten figures again.')
      .transform(tidyNhsNumber)
      .optional(),
  ),
  'safe-phone': safety,
  'safe-text': safety,
  'safe-voicemail': safety,
  'safe-post': safety,
  'safe-email': safety,
  contactNote: few(500),
  needs: z.preprocess(list, z.array(z.enum(communicationNeeds)).max(communicationNeeds.length)),
  communication: few(1_000),
});
export type DetailsForm = z.output<typeof detailsForm>;

export const handOverForm = z.strictObject({
  to: id.min(1, 'Choose who.'),
  /** `too`: both work with them from now on. */
  how: z.enum(['instead', 'too'], 'Choose one.'),
  note: few(1_000),
});
export type HandOverForm = z.output<typeof handOverForm>;

export const closeForm = z.strictObject({
  why: z.enum(closings, 'Choose why.'),
  words: few(1_000),
});
export type CloseForm = z.output<typeof closeForm>;

export const consentForm = z.strictObject({
  act: z.literal('give'),
  commandId,
  /** `organisation/<id>`, `role/<role>` or `person/<id>`. */
  to: z.string('Choose who.').regex(/^(organisation|role|person)\/[\w-]{1,60}$/, 'Choose who.'),
  parts: z.preprocess(list, z.array(z.enum(parts)).min(1, 'Choose what they may see.').max(parts.length)),
  why: z
    .string('Write what it is for.')
    .trim()
    .min(1, 'Write what it is for.')
    .max(300, 'Keep this to 300 letters.'),
  wording: z.string().max(40),
  language: z.enum(languages, 'Choose a language.'),
  how: z.enum(waysGiven, 'Choose how they said it.'),
  givenBy: z.enum(givers, 'Choose who said it.'),
  /** The name of who said it for them. */
  whom: few(120),
  capacity: z.enum(capacities, 'Choose one.'),
  expiresOn: z.preprocess(blank, z.iso.date('Write a day as 2027-05-31.').optional()),
});
export type ConsentForm = z.output<typeof consentForm>;

export const withdrawForm = z.strictObject({ act: z.literal('withdraw'), consentId: id });
export const basisForm = z.strictObject({
  act: z.literal('basis'),
  lawful: z.enum(lawfulBases, 'Choose one.'),
  special: z.enum(specialBases, 'Choose one.'),
});
export type BasisForm = z.output<typeof basisForm>;
