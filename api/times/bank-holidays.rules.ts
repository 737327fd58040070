import { dateOf, dayOf, weekdayOf } from './zone.rules.ts';

/** Whose bank holidays are kept. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** `substitute`: it stands on another day because the day itself falls on a weekend. */
export type BankHoliday = { date: string; name: string; substitute: boolean };

/**
 * Bank holidays appointed once, by proclamation. A day of the rule that was moved names the date it left.
 * New ones are added here when they are proclaimed.
 */
const once: { date: string; name: string; instead?: string; only?: Nation }[] = [
  { date: '2020-05-08', name: 'Early May bank holiday (VE day)', instead: '2020-05-04' },
  { date: '2022-06-02', name: 'Spring bank holiday', instead: '2022-05-30' },
  { date: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { date: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Coronation of King Charles III' },
  { date: '2026-06-15', name: 'World Cup bank holiday', only: 'scotland' },
];

/** The published list of a year, in order: a weekend holiday is listed on its substitute day only. */
export function bankHolidays(year: number, nation: Nation): BankHoliday[] {
  const special = once.filter((o) => o.date.startsWith(`${year}`) && (!o.only || o.only === nation));
  const ruled = [...fixedWeekdays(year, nation), ...fixedDates(year, nation)];
  return [
    ...ruled.filter((h) => !special.some((o) => o.instead === h.date)),
    ...special.map(({ date, name }) => ({ date, name, substitute: false })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * The holiday's name, or undefined. Besides the published list, Christmas Day and the other fixed days
 * count on the day itself when it is a weekend: nobody who closes on bank holidays opens on 25 December.
 */
export function bankHolidayOn(day: number, nation: Nation): string | undefined {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const key = `${nation} ${year}`;
  let days = known.get(key);
  if (!days) {
    days = new Map(namedDays(year, nation).map(([on, name]) => [on, name]));
    for (const { date, name } of bankHolidays(year, nation)) days.set(dayOf(date), name);
    known.set(key, days);
  }
  return days.get(day);
}
const known = new Map<string, Map<number, string>>();

/** Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher computus). */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return iso(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function fixedWeekdays(year: number, nation: Nation): BankHoliday[] {
  const easter = dayOf(easterSunday(year));
  const scotland = nation === 'scotland';
  const holidays: [number, string][] = [
    [easter - 2, 'Good Friday'],
    ...(scotland ? [] : [[easter + 1, 'Easter Monday'] as [number, string]]),
    [firstMonday(year, 5), 'Early May bank holiday'],
    [lastMonday(year, 5), 'Spring bank holiday'],
    [scotland ? firstMonday(year, 8) : lastMonday(year, 8), 'Summer bank holiday'],
  ];
  return holidays.map(([day, name]) => ({ date: dateOf(day), name, substitute: false }));
}

/** A weekend holiday moves to the next weekday that is not a holiday itself. */
function fixedDates(year: number, nation: Nation): BankHoliday[] {
  const named = namedDays(year, nation);
  const taken = new Set(named.map(([day]) => day).filter((day) => weekdayOf(day) < 5));
  return named.map(([day, name]) => {
    if (weekdayOf(day) < 5) return { date: dateOf(day), name, substitute: false };
    let moved = day;
    while (weekdayOf(moved) > 4 || taken.has(moved)) moved++;
    taken.add(moved);
    return { date: dateOf(moved), name, substitute: true };
  });
}

function namedDays(year: number, nation: Nation): [number, string][] {
  const on = (month: number, day: number, name: string): [number, string] => [
    dayOf(iso(year, month, day)),
    name,
  ];
  return [
    on(1, 1, 'New Year’s Day'),
    ...(nation === 'scotland' ? [on(1, 2, '2nd January')] : []),
    ...(nation === 'northern-ireland' ? [on(3, 17, 'St Patrick’s Day')] : []),
    ...(nation === 'northern-ireland' ? [on(7, 12, 'Battle of the Boyne (Orangemen’s Day)')] : []),
    ...(nation === 'scotland' ? [on(11, 30, 'St Andrew’s Day')] : []),
    on(12, 25, 'Christmas Day'),
    on(12, 26, 'Boxing Day'),
  ];
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function firstMonday(year: number, month: number): number {
  const first = dayOf(iso(year, month, 1));
  return first + ((7 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = dayOf(iso(year, month, 31)); // May and August only
  return last - weekdayOf(last);
}
