import type { ScheduleInput } from '../contract/asset-parts.ts';
import type { PartOfDay } from './opening-clock.rules.ts';
import {
  afterJoins,
  everyDay,
  readDate,
  readDays,
  readHours,
  weeklyOn,
  type DaySpec,
  type Hours,
} from './opening-parts.rules.ts';
import { couldUndo, daysNext, endOfRun, joins, makesUnclear, withoutFillers } from './opening-words.rules.ts';
import type { Token } from './opening-tokens.rules.ts';

export type Only = Partial<Pick<ScheduleInput, 'from' | 'until' | 'notMonths' | 'season' | 'bankHolidays'>>;
export type Group = { days: DaySpec; hours: Hours[]; note?: string | undefined; only: Only };
/**
 * A condition and where it stood: right behind the hours of a group (its number in the sentence), behind a comma,
 * or in a sentence without hours.
 */
export type Condition = { only: Only; stood: 'behind' | 'comma' | 'alone'; group: number };
export type Sentence = { groups: Group[]; conditions: Condition[]; closed: number[]; left: string[] };
type Told = { today: string; days?: number[] | undefined; before?: DaySpec | undefined };

const soft = new Set<Token['kind']>([
  'filler',
  'comma',
  'and',
  'colon',
  'dash',
  'open',
  'shut',
  'including',
  'between',
  'part',
]);

/** Reads one sentence whole, or leaves it. `unsafe`: it was not read and may change what the others say. */
export function readSentence(tokens: Token[], text: string, told: Told): Sentence | 'unsafe' {
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const groups: Group[] = [];
  const conditions: Condition[] = [];
  const closed: number[] = [];
  const left: string[] = [];
  /** Words kept: from, to, and how much had been read before them. */
  const loose: [from: number, to: number, read: number][] = [];
  const namesDays = tokens.some(({ kind }) => kind === 'days' || kind === 'always');
  let days: DaySpec | null = told.days && !namesDays ? weeklyOn(told.days) : null;
  let hours: Hours[] | null = null;
  let part: PartOfDay | undefined;
  let label: string | undefined;
  let only: Only = {};
  let hoursFirst = false;
  let at = 0;

  /** Each takes what stands at `at` and moves on; false = the sentence cannot be read. */
  const take: Partial<Record<Token['kind'], () => boolean>> = {
    days: takeDays,
    nth: takeDays,
    everySecond: takeDays,
    everyOther: takeDays,
    always: () => takeAllDay(everyDay),
    allDay: () => takeAllDay(null),
    time: takeHours,
    except: () => ((at += 1), takeExceptions()),
    closed: takeClosed,
    bank: takeBank,
    term: () => condition({ season: 'term_time' }),
    holidays: takeHolidays,
    starting: () => takeDate('from'),
    until: () => takeDate('until'),
    ofMonth: () => ((at += 1), tokens.some(({ kind }) => kind === 'nth')),
    word: takeWords,
  };

  while (at < tokens.length) {
    const [token, here] = [tokens[at] as Token, at];
    if (token.kind === 'between' && tokens[at + 1]?.kind === 'time') {
      if (!takeHours()) return unread();
    } else if (soft.has(token.kind)) {
      if (token.kind === 'part') part = token.part;
      // "Tuesdays until 6pm" has an end only.
      if (token.kind === 'dash' && tokens[at + 1]?.kind === 'time' && /[a-z]/i.test(words(at, at + 1)))
        return unread();
      at++;
    } else if (!take[token.kind]?.()) return unread();
    if (at === here) return unread();
  }
  if (hours || (days && !told.days) || (told.days && days && !groups.length && !closed.length))
    return unread();
  if (told.days && groups.some((g) => g.days.on.some(({ day }) => !told.days?.includes(day))))
    return unread();
  if (!groups.length && !conditions.length && !closed.length) return unread();
  const stood = (c: Condition): Condition => (groups.length ? c : { ...c, stood: 'alone' });
  return { groups, conditions: conditions.map(stood), closed, left: [...left, ...looseWords()] };

  /** Words behind all that was read are kept as one, with the signs between them. */
  function looseWords(): string[] {
    const behind = loose.findIndex(([, , read]) => read === groups.length + conditions.length);
    return loose
      .slice(0, behind < 0 ? loose.length : behind + 1)
      .map(([from, to], n) => words(from, n === behind ? tokens.length : to));
  }

  function unread(): Sentence | 'unsafe' {
    const unsafe = tokens.some((t, n) => couldUndo(t, words(n, n + 1)));
    return unsafe ? 'unsafe' : { groups: [], conditions: [], closed: [], left: [words(0, tokens.length)] };
  }

  function group(on: DaySpec, told_: Hours[]): boolean {
    groups.push({ days: on, hours: told_, note: label, only });
    [days, hours, only, part] = [null, null, {}, undefined];
    return true;
  }

  function takeDays(): boolean {
    const last = groups.at(-1);
    if (
      tokens[at]?.kind === 'everyOther' &&
      last &&
      groups.length === 1 &&
      !hoursFirst &&
      !daysAhead(at + 1)
    ) {
      last.days.fortnightly = true;
      at++;
      return true;
    }
    const read = readDays(tokens, at);
    if (!read || days) return false;
    at = read.next;
    part = read.part ?? part;
    if (!hours) {
      days = read.days;
      return true;
    }
    hoursFirst = true;
    return group(read.days, hours);
  }

  function takeHours(): boolean {
    const read = readHours(tokens, at, part);
    if (read === 'unclear') return false;
    return read === 'none' ? takeWords() : ((at = read.next), place(read.hours));
  }

  function takeAllDay(on: number[] | null): boolean {
    at++;
    const fullDay = [{ opens: 0, closes: 1440 }];
    if (on) return !days && group(weeklyOn(on), fullDay);
    return days || namesDays ? place(fullDay) : group(weeklyOn(everyDay), fullDay);
  }

  function place(told_: Hours[]): boolean {
    const last = groups.at(-1);
    if (days) return group(days, told_);
    if (last && !hoursFirst) {
      last.hours.push(...told_);
      return true;
    }
    if (hours) return false;
    if (daysAhead(at)) {
      hours = told_;
      return true;
    }
    return told.before && !groups.length ? group(told.before, told_) : false;
  }

  function daysAhead(from: number): boolean {
    return tokens.slice(from).some(({ kind }) => kind === 'days' || kind === 'nth');
  }

  function condition(told_: Only): boolean {
    const begun = tokens[at - 1];
    at++;
    return conditionFrom(told_, begun);
  }

  function conditionFrom(told_: Only, before: Token | undefined): boolean {
    if (days && !told.days) only = { ...only, ...told_ };
    else
      conditions.push({
        only: told_,
        stood: before?.kind === 'comma' ? 'comma' : 'behind',
        group: groups.length - 1,
      });
    return true;
  }

  /** What may follow "except" or "closed": bank holidays, months, school holidays, days with or without hours of their own. */
  function takeExceptions(): boolean {
    const before = tokens[at - 2];
    const notMonths: number[] = [];
    let found = false;
    for (let next = at; ; next = afterJoins(tokens, at)) {
      const token = tokens[next];
      if (token?.kind === 'bank') conditionFrom({ bankHolidays: 'closed' }, before);
      else if (token?.kind === 'holidays') conditionFrom({ season: 'term_time' }, before);
      else if (token?.kind === 'month') notMonths.push(token.month);
      else if (token?.kind === 'days' && !found) return exceptDays(next);
      else break;
      at = next + 1;
      found = true;
    }
    return notMonths.length ? conditionFrom({ notMonths }, before) : found;
  }

  function exceptDays(from: number): boolean {
    const read = readDays(tokens, from);
    if (!read || read.days.fortnightly || read.part) return false;
    const last = groups.at(-1);
    const target = days ?? (hoursFirst || !hours ? last?.days : undefined);
    const off = read.days.on;
    if (
      !target ||
      off.some(({ nth, day }) => nth !== 0 || !target.on.some((d) => d.nth === 0 && d.day === day))
    )
      return false;
    target.on = target.on.filter((d) => !off.some(({ day }) => d.nth === 0 && d.day === day));
    at = read.next;
    if (days) return target.on.length > 0;
    const place = afterJoins(tokens, at);
    if (tokens[place]?.kind !== 'time') return target.on.length > 0;
    const other = readHours(tokens, place, undefined);
    if (typeof other === 'string') return false;
    at = other.next;
    return target.on.length > 0 && group(read.days, other.hours);
  }

  function takeClosed(): boolean {
    at++;
    if (days) {
      if (days.fortnightly || days.on.some(({ nth }) => nth !== 0)) return false;
      closed.push(...days.on.map(({ day }) => day));
      days = null;
      return true;
    }
    const next = afterJoins(tokens, at);
    if (tokens[next]?.kind !== 'days') return takeExceptions();
    const read = readDays(tokens, next);
    if (!read || read.part || read.days.fortnightly || read.days.on.some(({ nth }) => nth !== 0))
      return false;
    at = read.next;
    closed.push(...read.days.on.map(({ day }) => day));
    return tokens[afterJoins(tokens, at)]?.kind !== 'time';
  }

  function takeBank(): boolean {
    const [before, start] = [tokens[at - 1], at];
    at++;
    if (tokens[at]?.kind === 'colon' && tokens[at + 1]?.kind === 'closed') at++;
    if (tokens[at]?.kind === 'closed') return condition({ bankHolidays: 'closed' });
    if (before?.kind === 'including' || /^open/i.test(words(at - 2, at - 1)))
      return conditionFrom({ bankHolidays: 'open' }, tokens[at - 3]);
    // Hours of their own on bank holidays cannot be told in a schedule: those words stay.
    const own = readHours(tokens, afterJoinsAndColon(at), part);
    if (typeof own !== 'string' && !days) at = own.next;
    else if (!days) return false;
    left.push(days ? words(0, tokens.length) : words(start, at));
    return true;
  }

  function afterJoinsAndColon(from: number): number {
    return afterJoins(tokens, tokens[from]?.kind === 'colon' ? from + 1 : from);
  }

  function takeHolidays(): boolean {
    return /\b(?:only|during|in)\b/i.test(words(at, at + 1)) && condition({ season: 'school_holidays' });
  }

  function takeDate(which: 'from' | 'until'): boolean {
    const before = tokens[at - 1];
    const read = readDate(tokens, at + 1, { today: told.today, end: which === 'until' });
    if (!read) return false;
    at = read.next;
    return conditionFrom({ [which]: read.date }, before);
  }

  /** A run of words that mean nothing here: what the days before or after are for, or something to keep. */
  function takeWords(): boolean {
    const start = at;
    at = endOfRun(tokens, at, part);
    const run = words(start, at);
    if (makesUnclear(run)) return false;
    const short = run.length <= 60 && run.split(/\s+/).length <= 6;
    const before = tokens[start - 1]?.kind;
    const last = groups.at(-1);
    if (daysNext(tokens, at)) {
      // "Thu 4-6pm Job club Mon 1-2pm": nobody can tell which of the two is the job club.
      const forNext = !last || label || joins.has(before) || /\bon$/i.test(run);
      if (!short || !forNext || days || hours) return false;
      label = words(start, withoutFillers(tokens, start, at));
      return true;
    }
    const after = tokens[at]?.kind;
    const ends = !after || after === 'shut' || (after === 'comma' && daysNext(tokens, at + 1));
    if (short && last && !days && !last.note && (before === 'time' || before === 'open') && ends)
      last.note = run;
    else loose.push([start, at, groups.length + conditions.length]);
    return true;
  }
}
