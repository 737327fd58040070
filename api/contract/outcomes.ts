import * as z from 'zod';
import { localDate, uuid } from './asset-parts.ts';
import { uclaChoices, lonelyChoices, contacts, type Measure } from './outcome-lists.ts';

export * from './outcome-lists.ts';

const blank = (value: unknown) => (value === '' ? undefined : value);
const score = (least: number, most: number) =>
  z.preprocess(blank, z.coerce.number().int().min(least).max(most).optional());
const common = {
  commandId: uuid,
  contact: z.enum(contacts, 'Say which meeting this is.'),
  /** The day it was asked; today where nothing is said. */
  on: z.preprocess(blank, localDate.optional()),
  /** "Did not want to" is an answer. */
  declined: z.preprocess((value) => value === 'yes', z.boolean()),
};
const choice = <C extends readonly [string, ...string[]]>(choices: C) =>
  z.preprocess(blank, z.enum(choices).optional());
const words = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.string().trim().max(max, `Keep this to ${max} letters.`).optional(),
  );

/** One asking. Any single question may be left out. */
export const measureForm = z.discriminatedUnion('measure', [
  z.strictObject({
    measure: z.literal('ons4'),
    ...common,
    ...{ satisfied: score(0, 10), worthwhile: score(0, 10), happy: score(0, 10), anxious: score(0, 10) },
  }),
  z.strictObject({
    measure: z.literal('loneliness'),
    ...common,
    ...{ companionship: choice(uclaChoices), left_out: choice(uclaChoices), isolated: choice(uclaChoices) },
    lonely: choice(lonelyChoices),
  }),
  z.strictObject({
    measure: z.literal('goal'),
    ...common,
    /** Left out for a new goal. */
    goalId: z.preprocess(blank, uuid.optional()),
    goal: words(200),
    importance: score(1, 10),
    confidence: score(1, 10),
    now: score(0, 10),
  }),
  z.strictObject({
    measure: z.literal('licensed'),
    ...common,
    name: words(80),
    licence: words(80),
    score: z.preprocess(blank, z.coerce.number().min(-1000).max(1000).optional()),
  }),
]);
export type MeasureForm = z.output<typeof measureForm>;

/** A point of somebody's own line. */
export type LinePoint = { on: string; value: number };

/** One line: how one thing went over time. `low` and `high` are its scale. */
export type Line = {
  /** Such as `satisfied`, `sum`, `lonely` or `now`. */
  item: string;
  low: number;
  high: number;
  points: LinePoint[];
  /** Where they began and where they are, where both were asked in time; null otherwise. */
  pair: { from: LinePoint; to: LinePoint } | null;
};

/** All that was asked with one measure, oldest first. */
export type MeasureView = {
  measure: Measure;
  /** The goal in their words, or the name of the licensed measure; '' for the others. */
  title: string;
  goalId: string | null;
  /** Reference of the licence; '' for the others. */
  licence: string;
  lines: Line[];
  /** Days on which they did not want to. */
  declinedOn: string[];
};
