import { readRange, readStart, type PartOfDay, type Told } from './opening-clock.rules.ts';
import type { Token } from './opening-tokens.rules.ts';
import { dateOf, dayOf, weekdayOf } from './zone.rules.ts';

/** `nth` 0 = every week, otherwise counted in the month. Days from 0 = Monday. */
export type DaySpec = { on: { nth: number; day: number }[]; fortnightly: boolean };
/** Minutes after midnight; `closes` = `opens` where no end is told, `late` where it is "late". */
export type Hours = { opens: number; closes: number; late?: boolean };

export const everyDay = [0, 1, 2, 3, 4, 5, 6];
export const weeklyOn = (days: number[]): DaySpec => ({
  on: days.map((day) => ({ nth: 0, day })),
  fortnightly: false,
});

/** "Mon-Fri", "2nd & 4th Wed of the month", "alternate Tuesdays", read from `at`; null when they are not whole. */
export function readDays(
  tokens: Token[],
  at: number,
): { days: DaySpec; part: PartOfDay | undefined; next: number } | null {
  const on: DaySpec['on'] = [];
  let fortnightly = false;
  let part: PartOfDay | undefined;
  let needsMonth = false;
  let inMonth = false;
  let next = at;
  for (;;) {
    const nths: number[] = [];
    for (let token = tokens[next]; token; token = tokens[next]) {
      if (token.kind === 'nth') nths.push(token.nth);
      else if (token.kind === 'everySecond') {
        needsMonth = true;
        nths.push(2);
      } else if (token.kind === 'everyOther') fortnightly = true;
      else if (!isJoin(token, 'filler') || !nths.length) break;
      next++;
    }
    const run = readRun(tokens, next);
    if (!run || (nths.length && run.days.length !== 1)) return null;
    for (const nth of nths.length ? nths : [0]) on.push(...run.days.map((day) => ({ nth, day })));
    next = run.next;
    for (let token = tokens[next]; token; token = tokens[next]) {
      if (token.kind === 'part') part = token.part;
      else if (token.kind === 'everyOther') fortnightly = true;
      else if (token.kind === 'ofMonth' && nths.length) inMonth = true;
      else break;
      next++;
    }
    const more = afterJoins(tokens, next);
    if (!['days', 'nth'].includes(tokens[more]?.kind ?? '')) break;
    next = more;
  }
  // "Every second Tuesday" is every other one, or the second of the month: only "of the month" tells.
  if ((needsMonth && !inMonth) || (fortnightly && on.some(({ nth }) => nth !== 0))) return null;
  return { days: { on, fortnightly }, part, next };
}

/** "Mon", "Mon-Fri" or "weekdays". */
function readRun(tokens: Token[], at: number): { days: number[]; next: number } | null {
  const first = tokens[at];
  if (first?.kind !== 'days') return null;
  const last = tokens[at + 2];
  if (!first.plain || tokens[at + 1]?.kind !== 'dash' || last?.kind !== 'days' || !last.plain)
    return { days: first.days, next: at + 1 };
  const [from = 0, to = 0] = [...first.days, ...last.days];
  return { days: everyDay.slice(0, ((to - from + 7) % 7) + 1).map((n) => (from + n) % 7), next: at + 3 };
}

/**
 * "10am-12", "9-12 and 1-5pm", "7.30pm", "6pm till late". `none`: a number that is no time at all;
 * `unclear`: a time that can be taken in two ways.
 */
export function readHours(
  tokens: Token[],
  at: number,
  part: PartOfDay | undefined,
): { hours: Hours[]; next: number } | 'none' | 'unclear' {
  const hours: Hours[] = [];
  let next = at;
  for (;;) {
    const one = readOne(tokens, next, part);
    if (typeof one === 'string') {
      if (!hours.length || one === 'unclear') return one;
      return { hours, next: at };
    }
    hours.push(one.hours);
    next = at = one.next;
    const more = afterJoins(tokens, next);
    if (tokens[more]?.kind !== 'time' && tokens[more]?.kind !== 'between') return { hours, next };
    // "10am and 2pm": two starts or one stretch?
    if (one.lone) return 'unclear';
    next = more;
  }
}

function readOne(
  tokens: Token[],
  at: number,
  hint: PartOfDay | undefined,
): { hours: Hours; next: number; lone: boolean } | 'none' | 'unclear' {
  const between = tokens[at]?.kind === 'between';
  const first = tokens[at + (between ? 1 : 0)];
  const place = at + (between ? 2 : 1);
  const sign = tokens[place];
  const last = tokens[place + 1];
  if (first?.kind !== 'time') return 'none';
  if (sign?.kind === 'late' || (sign?.kind === 'dash' && last?.kind === 'late')) {
    const opens = readStart(first.time, hint ?? 'evening');
    const next = place + (sign.kind === 'late' ? 1 : 2);
    return opens === null ? 'unclear' : { hours: { opens, closes: opens, late: true }, next, lone: false };
  }
  if ((sign?.kind === 'dash' || (between && sign?.kind === 'and')) && last?.kind === 'time') {
    const after = tokens[place + 2];
    if (!isTime(first.time, last.time, tokens[at - 1], after, hint)) return 'none';
    const range = readRange(first.time, last.time, hint ?? (after?.kind === 'part' ? after.part : undefined));
    return range ? { hours: range, next: place + 2, lone: false } : 'unclear';
  }
  if (first.time.bare) return 'none';
  if (sign?.kind === 'dash') return 'unclear';
  const opens = readStart(first.time, hint);
  return opens === null ? 'unclear' : { hours: { opens, closes: opens }, next: place, lone: true };
}

/** "ages 5-11" and "10 - 12 years" are no hours: bare numbers count only where no strange word touches them. */
const isTime = (a: Told, b: Told, before: Token | undefined, after: Token | undefined, hint: unknown) =>
  hint !== undefined || !a.bare || !b.bare || (before?.kind !== 'word' && after?.kind !== 'word');

/** The first place from `at` that is no comma, "and" or filler. */
export function afterJoins(tokens: Token[], at: number): number {
  let next = at;
  while (isJoin(tokens[next], 'filler')) next++;
  return next;
}

const isJoin = (token: Token | undefined, also: 'filler') =>
  token?.kind === 'comma' || token?.kind === 'and' || token?.kind === also;

/**
 * "6 October", said in a year or in the one nearest to today (for an end: the next one). A weekday told beside it
 * has to be right, or null.
 */
export function readDate(
  tokens: Token[],
  at: number,
  { today, end }: { today: string; end: boolean },
): { date: string; next: number } | null {
  const named = tokens[at]?.kind === 'days' ? tokens[at] : undefined;
  const place = named ? at + 1 : at;
  const told = tokens[place];
  if (told?.kind !== 'date') return null;
  const [now, year] = [dayOf(today), Number(today.slice(0, 4))];
  const days = (told.year === undefined ? [year - 1, year, year + 1] : [told.year])
    .map((y) => `${y}-${String(told.month).padStart(2, '0')}-${String(told.day).padStart(2, '0')}`)
    .filter((date) => dateOf(dayOf(date)) === date)
    .map(dayOf)
    .filter((day) => !named || named.days.includes(weekdayOf(day)))
    .filter((day) => !end || told.year !== undefined || day >= now);
  const [nearest] = days.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
  return nearest === undefined ? null : { date: dateOf(nearest), next: place + 1 };
}
