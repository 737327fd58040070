import type { Contact, Line, LinePoint, Measure, MeasureView, Ons4Item } from '../contract/outcomes.ts';
import { lonelyChoices, ons4Items, uclaChoices, uclaItems } from '../contract/outcomes.ts';

/** One asking, opened. `on` is an ISO local date; `answers` has only what was answered, as numbers. */
export type Taken = {
  id: string;
  measure: Measure;
  contact: Contact;
  on: string;
  declined: boolean;
  /** The goal, or the name of a licensed measure: askings with the same one are one line. */
  about: string;
  title: string;
  licence: string;
  answers: Record<string, number>;
};

/** Days after the beginning in which an asking is its follow-up: four weeks to half a year. */
export const followUpWindow = { from: 28, to: 182 } as const;

/** 1 to 3, in the order of the scale. */
export const uclaScore = (choice: (typeof uclaChoices)[number]): number => uclaChoices.indexOf(choice) + 1;

/** 1 never to 5 always, so that more is lonelier, as with the sum. */
export const lonelyScore = (choice: (typeof lonelyChoices)[number]): number =>
  lonelyChoices.length - lonelyChoices.indexOf(choice);

/** The sum of all three, 3 to 9; undefined where one was not answered. */
export function uclaSum(answers: Record<string, number>): number | undefined {
  const three = uclaItems.map((item) => answers[item]);
  return three.every((each) => each !== undefined) ? three.reduce((sum, each) => sum + each, 0) : undefined;
}

export type Band = 'very_low' | 'low' | 'medium' | 'high' | 'very_high';
/** Bands of ONS. Of anxiety low is good, and it has no "very high". */
export function ons4Band(item: Ons4Item, score: number): Band {
  if (item === 'anxious')
    return score <= 1 ? 'very_low' : score <= 3 ? 'low' : score <= 5 ? 'medium' : 'high';
  return score <= 4 ? 'low' : score <= 6 ? 'medium' : score <= 8 ? 'high' : 'very_high';
}

type Scale = { item: string; low: number; high: number };
const scales: Record<Measure, Scale[]> = {
  ons4: ons4Items.map((item) => ({ item, low: 0, high: 10 })),
  loneliness: [
    { item: 'sum', low: 3, high: 9 },
    { item: 'lonely', low: 1, high: 5 },
  ],
  goal: [
    { item: 'now', low: 0, high: 10 },
    { item: 'confidence', low: 1, high: 10 },
    { item: 'importance', low: 1, high: 10 },
  ],
  licensed: [{ item: 'score', low: Number.NaN, high: Number.NaN }],
};

/** Where somebody began and where they are: begun at the first or second meeting, asked again within the window. */
export function pairOf(taken: readonly Pick<Taken, 'on' | 'contact'>[]): { from: number; to: number } | null {
  const from = taken.findIndex(({ contact }) => contact !== 'later');
  if (from < 0) return null;
  const began = taken[from]!.on;
  const to = taken.findLastIndex(({ on }, at) => at > from && isWithin(daysBetween(began, on)));
  return to < 0 ? null : { from, to };
}

/** Everything that was asked of one person as lines of their own, by measure; nobody else is in it. */
export function linesOf(all: readonly Taken[]): MeasureView[] {
  const sorted = all.map((taken, at) => ({ taken, at })).sort((a, b) => (a.taken.on === b.taken.on ? a.at - b.at : a.taken.on < b.taken.on ? -1 : 1)); // prettier-ignore
  const groups = new Map<string, Taken[]>();
  for (const { taken } of sorted) {
    const key = `${taken.measure} ${taken.about}`;
    groups.set(key, [...(groups.get(key) ?? []), taken]);
  }
  return [...groups.values()].map(viewOf);
}

function viewOf(taken: Taken[]): MeasureView {
  const { measure, about } = taken[0]!;
  const last = taken.at(-1)!;
  return {
    ...{ measure, title: last.title, licence: last.licence, goalId: measure === 'goal' ? about : null },
    lines: scales[measure].map((scale) => lineOf(scale, taken)).filter(({ points }) => points.length > 0),
    declinedOn: taken.filter(({ declined }) => declined).map(({ on }) => on),
  };
}

function lineOf({ item, low, high }: Scale, taken: Taken[]): Line {
  const answered = taken.flatMap((each) => {
    const value = valueOf(item, each);
    return value === undefined ? [] : [{ on: each.on, contact: each.contact, value }];
  });
  const points = answered.map(({ on, value }): LinePoint => ({ on, value }));
  const values = points.map(({ value }) => value);
  const pair = pairOf(answered);
  return {
    item,
    // Of a measure that is not ours we know no scale: its line runs between its own ends.
    low: Number.isNaN(low) ? Math.min(...values) : low,
    high: Number.isNaN(high) ? Math.max(...values) : high,
    points,
    pair: pair && { from: points[pair.from]!, to: points[pair.to]! },
  };
}

const valueOf = (item: string, { declined, answers }: Taken): number | undefined =>
  declined ? undefined : item === 'sum' ? uclaSum(answers) : answers[item];

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const isWithin = (days: number) => days >= followUpWindow.from && days <= followUpWindow.to;
