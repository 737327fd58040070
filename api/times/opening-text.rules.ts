import { days as weekdays } from '../contract/lists.ts';
import type { ScheduleInput } from '../contract/asset-parts.ts';
import { tokensOf } from './opening-tokens.rules.ts';
import type { DaySpec } from './opening-parts.rules.ts';
import { dayOf, weekdayOf } from './zone.rules.ts';
import { readSentence, type Group, type Only, type Sentence } from './opening-sentence.rules.ts';

export type OpeningText = {
  /** As the contract takes them. `closes` = `opens` where the text gives no end. */
  schedules: ScheduleInput[];
  /** What could not be read, in the words of the text; to be shown beside the schedules. */
  left: string;
  /** Every word was understood: nothing is left and no note was kept. */
  confident: boolean;
};

/** Words for "nobody has told us": nothing to read, nothing to keep. */
const nothing =
  /^\s*(?:n\/?a|not (?:known|relevant|applicable|stated)|unknown|none|tbc|null|-+|\?+)?\s*\.?\s*$/i;

/**
 * Reads opening times as people write them ("Mon-Fri 9.30am-4pm; first Saturday of the month 10-12").
 * A sentence is read whole or left. Where what is left could change what was read (an exception, a closing, a
 * season), nothing is read: the text is kept as it came. `days` (0 = Monday) is for columns that belong to a day.
 */
export function readOpeningText(text: string, told: { today: string; days?: number[] }): OpeningText {
  if (nothing.test(text)) return { schedules: [], left: '', confident: true };
  const kept: OpeningText = { schedules: [], left: text.trim(), confident: false };
  if (text.length > 2000) return kept;
  const read: Sentence[] = [];
  let before: DaySpec | undefined;
  for (const { tokens, sign } of sentencesOf(text)) {
    const sentence = readSentence(tokens, text, { ...told, before });
    if (sentence === 'unsafe') return kept;
    read.push(sentence);
    // "Mon-Thu 9-5 for calls; 10-2 for food": the same days go on behind a semicolon.
    before = sign === ';' && sentence.groups.length === 1 ? sentence.groups[0]?.days : undefined;
  }
  return together(read, kept);
}

/** A full stop, a semicolon or a new line ends a sentence. */
function sentencesOf(text: string) {
  const sentences: { tokens: ReturnType<typeof tokensOf>; sign: string }[] = [];
  let tokens: ReturnType<typeof tokensOf> = [];
  for (const token of tokensOf(text)) {
    if (token.kind !== 'stop') {
      tokens.push(token);
      continue;
    }
    if (tokens.length) sentences.push({ tokens, sign: token.sign });
    tokens = [];
  }
  return tokens.length ? [...sentences, { tokens, sign: '' }] : sentences;
}

function together(read: Sentence[], kept: OpeningText): OpeningText {
  const groups = read.flatMap((sentence) => sentence.groups);
  const shut = new Set(read.flatMap((sentence) => sentence.closed));
  const every = groups.flatMap(({ days }) => days.on.filter(({ nth }) => nth === 0).map(({ day }) => day));
  if (every.some((day) => shut.has(day)) || !conditionsHold(read)) return kept;
  const schedules: ScheduleInput[] = [];
  for (const group of groups) {
    const made = schedulesOf(group);
    if (!made) return kept;
    schedules.push(...made);
  }
  const left = read.flatMap((sentence) => sentence.left).join('. ');
  if (!schedules.length && (left || !shut.size)) return kept;
  const distinct = [...new Map(schedules.map((s) => [JSON.stringify(s), s])).values()];
  return { schedules: distinct, left, confident: left === '' && !schedules.some((s) => s.note) };
}

/** Puts each condition on the groups it is meant for; false where that could be some or all of them. */
function conditionsHold(read: Sentence[]): boolean {
  const total = read.reduce((n, sentence) => n + sentence.groups.length, 0);
  let before = 0;
  for (const { groups, conditions } of read) {
    const after = total - before - groups.length;
    for (const { only, stood, group } of conditions) {
      const inFront = before + group + 1;
      let meant: Group[] | undefined;
      if (group < 0 && before && groups.length) return false;
      if (inFront === 0 || total === 1 || (stood === 'alone' && (!before || !after)))
        meant = read.flatMap((s) => s.groups);
      else if (stood === 'behind' && inFront < total) meant = groups.slice(group, group + 1);
      else if (stood === 'comma' && group === groups.length - 1 && groups.length === total) meant = groups;
      if (!meant) return false;
      for (const one of meant) if (!put(one.only, only)) return false;
    }
    before += groups.length;
  }
  return true;
}

/** Months add up; anything else may be said once only. */
function put(onto: Only, only: Only): boolean {
  for (const [key, value] of Object.entries(only) as [keyof Only, never][]) {
    if (key === 'notMonths')
      onto.notMonths = [...new Set([...(onto.notMonths ?? []), ...(only.notMonths ?? [])])];
    else if (onto[key] !== undefined && onto[key] !== value) return false;
    else onto[key] = value;
  }
  return true;
}

/** One schedule for each pair of times and kind of day; null where a second week is counted from nowhere. */
function schedulesOf({ days, hours, note, only }: Group): ScheduleInput[] | null {
  if (
    days.fortnightly &&
    !(only.from && days.on.some(({ day }) => day === weekdayOf(dayOf(only.from ?? ''))))
  )
    return null;
  const named = (nth: number) =>
    days.on.filter((d) => (d.nth === 0) === (nth === 0)).sort((a, b) => a.day - b.day);
  const code = (day: number) => weekdays[day] ?? '';
  const weekly = [...new Set(named(0).map(({ day }) => code(day)))];
  const monthly = [...new Set(named(1).map(({ nth, day }) => `${nth}${code(day)}`))];
  const rules = [
    ...(weekly.length ? [`FREQ=WEEKLY;${days.fortnightly ? 'INTERVAL=2;' : ''}BYDAY=${weekly.join()}`] : []),
    ...(monthly.length ? [`FREQ=MONTHLY;BYDAY=${monthly.join()}`] : []),
  ];
  return rules.flatMap((rrule) =>
    hours.map(({ opens, closes, late }) => ({
      rrule,
      opens: clock(opens),
      closes: clock(closes),
      exceptDates: [],
      extraDates: [],
      notMonths: [],
      bankHolidays: 'not_known' as const,
      ...only,
      ...(note || late ? { note: [late ? 'until late' : '', note].filter(Boolean).join(', ') } : {}),
    })),
  );
}

/** `14:30`. The end of a day is `24:00`, an hour of the next one is told as on that day. */
function clock(minutes: number): string {
  const shown = minutes > 1440 ? minutes - 1440 : minutes;
  return `${String(Math.floor(shown / 60)).padStart(2, '0')}:${String(shown % 60).padStart(2, '0')}`;
}

/** Days with the same hours and conditions in one schedule: for a file that gives each day a column of its own. */
export function joinDays(schedules: readonly ScheduleInput[]): ScheduleInput[] {
  const weekly = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/;
  const joined = new Map<string, { schedule: ScheduleInput; days: Set<string> }>();
  for (const schedule of schedules) {
    const days = weekly.exec(schedule.rrule ?? '')?.[1]?.split(',') ?? [];
    const key = JSON.stringify(days.length ? { ...schedule, rrule: '' } : schedule);
    const same = joined.get(key) ?? { schedule, days: new Set<string>() };
    for (const day of days) same.days.add(day);
    joined.set(key, same);
  }
  return [...joined.values()].map(({ schedule, days }) =>
    days.size
      ? { ...schedule, rrule: `FREQ=WEEKLY;BYDAY=${weekdays.filter((day) => days.has(day)).join()}` }
      : schedule,
  );
}
