import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import { isNhsNumber, tidyNhsNumber } from './nhs-number.ts';

/** Who asks on somebody's behalf, or that they ask themselves. */
export const sources = [
  'gp_practice',
  'council',
  'social_care',
  'pharmacy',
  'hospital',
  'health_worker',
  'fire_or_police',
  'job_centre',
  'housing',
  'charity_or_group',
  'family',
  'self',
] as const;
export type Source = (typeof sources)[number];

/** How somebody tried to reach a person. */
export const tries = ['phone', 'text', 'email', 'letter', 'visit'] as const;
export type Try = (typeof tries)[number];

/** Where a request stands. */
export const requestStates = [
  'received',
  'opened',
  'contacting',
  'offered',
  'accepted',
  'declined',
  'unreachable',
] as const;
export type RequestState = (typeof requestStates)[number];

/** "Referral to social prescribing service (procedure)", SNOMED CT, UK edition: once, when the person accepts. */
export const acceptedCode = '871731000000106';

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const few = (max: number) =>
  z.preprocess(blank, z.string().trim().max(max, `Keep this to ${max} letters.`).optional());

/** One line is enough. */
export const intakeForm = z.strictObject({
  commandId: uuid,
  name: z.string('Write their name.').trim().min(1, 'Write their name.').max(60, 'Keep this to 60 letters.'),
  phone: few(40),
  nhsNumber: z.preprocess(
    blank,
    z
      .string()
      .refine(isNhsNumber, 'This is not an NHS number: please look at its ten figures again.')
      .transform(tidyNhsNumber)
      .optional(),
  ),
  area: z.preprocess(
    (value) => (typeof value === 'string' ? blank(value.toUpperCase().trim()) : value),
    z
      .string()
      .regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'Write the first half of a postcode, like M33.')
      .optional(),
  ),
  reason: z
    .string('Write why, in a line.')
    .trim()
    .min(1, 'Write why, in a line.')
    .max(200, 'Keep this to 200 letters.'),
  source: z.enum(sources, 'Choose who asks.'),
  permission: z.literal('yes', 'Ask them first. Without their yes nothing is passed on.'),
});
export type IntakeForm = z.output<typeof intakeForm>;

const commandId = uuid;
/** What a worker does with a request. */
export const requestForm = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('open'), commandId }),
  z.strictObject({ act: z.literal('tried'), commandId, how: z.enum(tries, 'Choose how.') }),
  z.strictObject({ act: z.literal('offer'), commandId }),
  z.strictObject({ act: z.literal('accept'), commandId }),
  z.strictObject({ act: z.literal('decline'), commandId }),
  z.strictObject({ act: z.literal('unreachable'), commandId }),
]);
export type RequestForm = z.output<typeof requestForm>;

/** Where a worker has room. */
export const roomForm = z.strictObject({
  outcodes: z
    .string()
    .max(300)
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
  most: z.coerce.number('Write a number.').int('Write a whole number.').min(0).max(500, 'Write at most 500.'),
});
export type RoomForm = z.output<typeof roomForm>;

/** A request in a list. Nothing says who it is about until it was opened. */
export type RequestLine = {
  id: string;
  state: RequestState;
  source: Source;
  area: string | null;
  receivedOn: string;
  isMine: boolean;
  /** I sent it. */
  isFromMe: boolean;
  /** Nobody opened it in time. */
  cameBack: boolean;
  allocated: boolean;
  /** The code to copy; only when it was accepted. */
  code: string | null;
};

/** One request; `who` only for whoever opened it and for who sent it. */
export type RequestView = RequestLine & {
  who: {
    name: string;
    phone: string | null;
    nhsNumber: string | null;
    reason: string;
    personId: string;
  } | null;
  log: { what: string; how: Try | null; on: string }[];
  may: RequestForm['act'][];
};

/** A page of the queue, from 1. */
export type GatewayView = {
  page: number;
  hasMore: boolean;
  lines: RequestLine[];
  room: { outcodes: string[]; most: number } | null;
};
