import * as z from 'zod';
import { askedByPeople, whyKept, type RequestKind, type WhyKept } from './rights-lists.ts';

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const text = (max: number, missing: string) =>
  z.preprocess(
    blank,
    z.string({ error: missing }).trim().min(1, missing).max(max, `Keep this to ${max} letters.`),
  );
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'Write a date such as 2026-03-14.')
  .refine((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), 'There is no such day.');

export const askForm = z.strictObject({
  kind: z.enum([...askedByPeople, 'hold', 'lift-hold'], { error: 'Choose what is asked for.' }),
  words: text(2_000, 'Write down what the person said, in their words.'),
  /** The day on which the person asked: the clock runs from then. */
  receivedOn: z.preprocess(blank, day.optional()),
  commandId: z.uuid(),
});
export type AskForm = z.output<typeof askForm>;

/** `why` and `note` are for `keep`, which tells the person why not. */
export const decideForm = z.strictObject({
  decision: z.enum(['do', 'keep', 'pause', 'go-on'], { error: 'Choose what to do.' }),
  why: z.preprocess(blank, z.enum(whyKept, { error: 'Choose why not.' }).optional()),
  note: z.preprocess(blank, z.string().trim().max(1_000, 'Keep this to 1000 letters.').optional()),
});
export type DecideForm = z.output<typeof decideForm>;

/** Why a record is read in an emergency, and which. */
export const emergencyForm = z.strictObject({
  reference: text(80, 'Write what the record is called.'),
  why: text(500, 'Say why it cannot wait. It is kept, and looked at.'),
  commandId: z.uuid(),
});
export type EmergencyForm = z.output<typeof emergencyForm>;

export const complaintForm = z.strictObject({
  words: text(4_000, 'Write what went wrong.'),
  name: z.preprocess(blank, z.string().trim().max(120, 'Keep this to 120 letters.').optional()),
  reach: z.preprocess(blank, z.string().trim().max(200, 'Keep this to 200 letters.').optional()),
  /** The organisation it is about. Where none is named, every data protection officer reads it. */
  about: z.preprocess(blank, z.uuid('Choose one of the list.').optional()),
});
/** One press on a complaint. */
export const complaintPress = z.strictObject({ id: z.uuid(), press: z.enum(['acknowledge', 'answer']) });
export type ComplaintForm = z.output<typeof complaintForm>;

/** How far a clock of the law is. `left` is in days, less than none when it is over. */
export type ClockView = { dueOn: string; left: number; isPaused: boolean };

export type RequestView = {
  id: string;
  kind: RequestKind;
  /** Called by this in letters; it tells of nobody. */
  reference: string;
  /** Null once the person was erased. */
  personId: string | null;
  receivedOn: string;
  clock: ClockView;
  state: 'open' | 'done' | 'kept';
  askedBy: string | null;
  why: WhyKept | null;
  /** Who looks may decide it: never who asked. */
  mayDecide: boolean;
};
export type RequestDetail = RequestView & {
  /** What the person is called here; null once they were erased. */
  person: string | null;
  words: string;
  /** What stands in the record, by collection; null once it is gone. */
  holds: { collection: string; count: number }[] | null;
  /** A hold that is in force. */
  isHeld: boolean;
  /** Names of other people that stand in the record, for who puts a copy together. */
  others: string[];
  /** Colleagues with the same role, who can decide what one asked for oneself. */
  otherOfficers: number;
  /** Before an erasure: groups that no mail reaches and that may have written something down. */
  toRing: { group: string; phone: string | null }[];
};
export type EmergencyView = {
  id: string;
  at: string;
  until: string;
  who: string | null;
  personId: string;
  why: string;
};
export type ComplaintView = {
  id: string;
  reference: string;
  words: string;
  name?: string;
  reach?: string;
  /** False where no organisation was named. */
  namesUs: boolean;
  receivedOn: string;
  clock: ClockView;
  acknowledgedOn: string | null;
  answeredOn: string | null;
};
