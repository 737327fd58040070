import * as z from 'zod';
import * as lists from './lists.ts';
import { latLng } from './place.ts';

/** A local calendar date, `2027-03-28`. */
export const localDate = z.iso.date('Write the date as year-month-day, for example 2027-03-28.');
/** Local wall time on the 24-hour clock, `14:30`; `24:00` is the end of the day. */
export const wallTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write the time on the 24-hour clock, for example 14:30.');

/** One text of at most `max` letters, trimmed, never empty. */
export const line = (max: number) =>
  z.string().trim().min(1, 'Write something here, or leave it out.').max(max);
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;
/** At most 60 words. */
export const summary = line(500).refine((text) => wordsOf(text) <= 60, 'Keep this to 60 words or fewer.');
export const uuid = z.uuid('This is not one of our ids.').toLowerCase();
/** Of an asset: random (version 4), or made from a source and their id (5). */
export const assetId = uuid.regex(/^.{14}[45]/, 'The id of an entry is a UUID of version 4 or 5.');
export const many = <T extends z.ZodType>(item: T, max = 50) => z.array(item).max(max).default([]);

export const translation = z.strictObject({
  name: line(160).optional(),
  summary: summary.optional(),
  description: line(6000).optional(),
});

/**
 * When something happens, in local wall time (Europe/London unless said).
 * With `rrule` it repeats from `from`; without, it happens once on `from`.
 */
export const scheduleInput = z
  .strictObject({
    id: uuid.optional(),
    /** The place it happens at; left out = every place of the asset. */
    placeId: uuid.optional(),
    /** RFC 5545, WEEKLY or MONTHLY only, without UNTIL: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`. */
    rrule: z
      .string()
      .max(200)
      .regex(
        /^FREQ=(WEEKLY|MONTHLY)(;(INTERVAL|BYDAY|BYMONTHDAY|BYSETPOS|WKST)=[-+A-Z0-9,]+)*$/,
        'We read weekly and monthly rules only.',
      )
      .optional(),
    from: localDate.optional(),
    until: localDate.optional(),
    opens: wallTime,
    /** The same as `opens` = the end is not known; `00:00` to `24:00` = all day. */
    closes: wallTime,
    exceptDates: many(localDate, 200),
    extraDates: many(localDate, 200),
    /** Months (1–12) in which it rests. */
    notMonths: many(z.int().min(1).max(12), 11),
    season: z.enum(['term_time', 'school_holidays']).optional(),
    bankHolidays: z.enum(['open', 'closed', 'not_known']).default('not_known'),
    note: line(300).optional(),
  })
  .refine((s) => s.rrule !== undefined || s.from !== undefined, {
    path: ['from'],
    message: 'Say the day, or how it repeats.',
  })
  .refine((s) => !/INTERVAL=(?!1(;|$))/.test(s.rrule ?? '') || s.from !== undefined, {
    path: ['from'],
    message: 'Every second week needs a first date to count from.',
  });
export type ScheduleInput = z.infer<typeof scheduleInput>;

export const addressInput = z.strictObject({
  lines: many(line(120), 5),
  town: line(80).optional(),
  postcode: line(10).optional(),
});

/** A place as it is told to us. How much of it the public may know is decided when it is written (`privacy`). */
export const placeInput = z.strictObject({
  id: uuid.optional(),
  name: line(160).optional(),
  address: addressInput.optional(),
  point: latLng.optional(),
  /** The point is the middle of a postcode area or town, not the door. */
  isMiddle: z.literal(true).optional(),
  privacy: z.enum(lists.locationPrivacies).default('exact'),
  /** How to find the door, the nearest stop: shown only where the whole address is. */
  findingIt: line(500).optional(),
});
export type PlaceInput = z.infer<typeof placeInput>;

const accessFact = z.strictObject({
  state: z.enum(['yes', 'no']),
  note: line(200).optional(),
  checkedOn: localDate.optional(),
});
/** Features left out are not known. */
export const accessFacts = z.partialRecord(z.enum(lists.accessFeatures), accessFact);
export type AccessFacts = z.infer<typeof accessFacts>;

export const costInput = z.strictObject({
  id: uuid.optional(),
  kind: z.enum(lists.costKinds),
  /** Whole pence. */
  pence: z.int().min(0).max(10_000_000).optional(),
  note: line(200).optional(),
});

export const contactInput = z.strictObject({
  id: uuid.optional(),
  kind: z.enum(lists.contactKinds),
  value: line(300),
  label: line(80).optional(),
  /** Only contacts marked public leave the database by a public way. */
  public: z.boolean().default(false),
});

export const provenance = z.strictObject({
  /** Short fixed name of the source: `trafford-libraries`; `own` = written here. */
  source: line(80),
  sourceName: line(160),
  theirId: line(300).optional(),
  url: z.url().max(500).optional(),
  licence: line(160).optional(),
  attribution: line(1000).optional(),
  /** The date the source's facts are from. */
  asOf: localDate.optional(),
});
