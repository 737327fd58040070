import type { ScheduleInput } from '../contract/asset-parts.ts';
import { readOpeningText } from './opening-text.rules.ts';
import { dayNames, monthNames, sayDate } from './spoken.rules.ts';
import { dateOf, dayOf, weekdayOf } from './zone.rules.ts';

/** What somebody's words for "when" came to. */
export type SaidTimes = {
  schedules: ScheduleInput[];
  /** Their words, where not all of them could be read: shown beside what was. */
  left?: string;
  /** What must still be known before the words can be read. */
  needs?: 'next' | 'another-next' | 'day' | 'time' | 'half';
  /** For `another-next`: the date they gave and the day it falls on. */
  falls?: string;
};

/**
 * Reads times as people say them aloud ("we meet every other Tuesday from half past two till four, but not in
 * August"): brings spoken words to those that `readOpeningText` knows. `next` is the date of one of them, which every
 * second week is counted from; also as people write it. `today` is the local date.
 */
export function readAsSaid(
  words: string,
  { next, today }: { next?: string | undefined; today: string },
): SaidTimes {
  const tidy = tidied(words);
  const single = singleDate(tidy, today);
  if (single) return single;
  const fortnightly = /\bevery other\b/.test(tidy);
  const from = next === undefined ? null : readDate(next, today);
  if (fortnightly && !/\bstarting\b/.test(tidy)) {
    if (!from) return { schedules: [], left: words.trim(), needs: 'next' };
    const named = daysIn(tidy);
    if (named.length > 0 && !named.includes(weekdayOf(dayOf(from))))
      return {
        schedules: [],
        left: words.trim(),
        needs: 'another-next',
        falls: `${sayDate(from)} is a ${dayNames[weekdayOf(dayOf(from))]}`,
      };
  }
  const read = readOpeningText(fortnightly && from ? `${tidy}, starting ${sayDate(from)}` : tidy, { today });
  if (read.schedules.length > 0)
    return { schedules: read.schedules, ...(read.left && { left: words.trim() }) };
  const half = /\d ?[ap]m\b|\b(?:noon|midday|midnight)\b|\d\d:\d\d/.test(tidy)
    ? undefined
    : ('half' as const);
  const needs = daysIn(tidy).length === 0 ? ('day' as const) : /\d/.test(tidy) ? half : ('time' as const);
  return { schedules: [], left: words.trim(), ...(needs && { needs }) };
}

const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const hour = `(?:\\d{1,2}|${numbers.join('|')})`;
const figure = (word: string) => {
  const at = numbers.indexOf(word);
  return at < 0 ? Number(word) : at + 1;
};
const before = (time: number) => (time === 1 ? 12 : time - 1);

/** Lower case, with spoken hours in figures and the same word for the same thing. */
function tidied(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(new RegExp(`\\bhalf (?:past )?(${hour})\\b`, 'g'), (_, h: string) => `${figure(h)}.30`)
    .replace(new RegExp(`\\b(?:a )?quarter past (${hour})\\b`, 'g'), (_, h: string) => `${figure(h)}.15`)
    .replace(new RegExp(`\\b(?:a )?quarter to (${hour})\\b`, 'g'), (_, h: string) => `${before(figure(h))}.45`)
    .replace(new RegExp(`\\b(${hour}) ?o'? ?clock\\b`, 'g'), (_, h: string) => String(figure(h)))
    .replace(
      new RegExp(`\\b(?<=\\b(?:at|from|to|till?|until|between|and|-) )(${numbers.join('|')})\\b(?! (?:weeks?|months?|days?))`, 'g'),
      (_, h: string) => String(figure(h)),
    )
    .replace(new RegExp(`\\b(${numbers.join('|')})(?= (?:to|till?|until|-) )`, 'g'), (_, h: string) => String(figure(h)))
    .replace(/\b(?:in|on) the (morning|afternoon|evening)s?\b/g, '$1')
    .replace(/\b(\d{1,2}(?:[.:]\d\d)?) (?:in the )?morning\b/g, '$1am')
    .replace(/\b(\d{1,2}(?:[.:]\d\d)?) (?:in the )?(?:afternoon|evening)\b/g, '$1pm')
    .replace(/\b(?:once )?(?:a|each|every) (?:fortnight|two weeks|second week|2 weeks)\b(?: on)?/g, 'every other')
    .replace(/\b(?:fortnightly|alternate|every (?:second|2nd)(?!.*\bmonth))\b(?: on)?/g, 'every other')
    .replace(/\b(?:once )?(?:every|each|a) week\b(?: on)?(?=.*\b(?:mon|tue|wed|thu|fri|sat|sun))/g, 'every')
    .replace(/,? (?:every|each) week\b/g, '')
    .replace(/\b(mon|tues|wednes|thurs|fri|satur|sun)day (morning|afternoon|evening)s? at (\d{1,2}(?:[.:]\d\d)?)(?! ?[ap]m)\b/g, (_, day: string, part: string, time: string) => `${day}day ${time}${part === 'morning' ? 'am' : 'pm'}`)
    .replace(/\bbut (?=not\b|never\b|closed\b)/g, '')
    .replace(/\bwe(?:'re| are)? (?:usually |always )?(?:meet(?:ing)?(?: up)?|open|run|get together|gather|there|here)\b/g, '')
    .replace(/\b(?:it is|it's|it runs|meets|runs|usually|always)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|,|\.)\s+/, '');
} // prettier-ignore

const daysIn = (tidy: string): number[] =>
  dayNames.flatMap((name, day) =>
    new RegExp(`\\b${name.slice(0, 3).toLowerCase()}(?:[a-z]*)\\b`).test(tidy) ? [day] : [],
  );

/** One day only: "Saturday 5 December 10am to 2pm". */
function singleDate(tidy: string, today: string): SaidTimes | null {
  const months = monthNames.map((name) => name.slice(0, 3).toLowerCase()).join('|');
  const found = new RegExp(
    `^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months})[a-z]*,?(?: (\\d{4}))?,? (?:from |at )?(\\d.*)$`,
  ).exec(tidy);
  if (!found) return null;
  const date = readDate(`${found[1]} ${found[2]} ${found[3] ?? ''}`, today);
  if (!date) return null;
  // The hours are read as those of the day they fall on.
  const { schedules, left } = readOpeningText(`${dayNames[weekdayOf(dayOf(date))]} ${found[4]}`, { today });
  const [hours] = schedules;
  if (!hours || left || schedules.length > 1) return null;
  const { rrule: _rrule, ...once } = hours;
  return { schedules: [{ ...once, from: date }] };
}

/** "24 November", "24/11/26", "Tuesday 24th Nov": the date, the next one from today where no year is said. Null = unread. */
export function readDate(text: string, today: string): string | null {
  const tidy = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tidy);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(?:[a-z]+,? )?(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(tidy);
  if (slashed) return nextOf(Number(slashed[1]), Number(slashed[2]), slashed[3], today);
  const said = /^(?:[a-z]+day,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,})\.?,?(?: (\d{4}))?$/.exec(tidy);
  const month = said ? monthNames.findIndex((name) => name.toLowerCase().startsWith(said[2]!.slice(0, 3))) + 1 : 0;
  return said && month > 0 ? nextOf(Number(said[1]), month, said[3], today) : null;
} // prettier-ignore

function nextOf(day: number, month: number, year: string | undefined, today: string): string | null {
  if (year) return real(Number(year.length === 2 ? `20${year}` : year), month, day);
  const this_ = Number(today.slice(0, 4));
  const date = real(this_, month, day);
  return date && date >= today ? date : real(this_ + 1, month, day);
}

function real(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const parsed = Date.parse(date);
  return !Number.isNaN(parsed) && dateOf(parsed / 86_400_000) === date ? date : null;
}
