/** When something is on, one date after another, as docs/matching.md tells it; of `api/times` nothing is used. */
import type { AssetInput } from '../../api/contract/asset.ts';
import type { Wish } from '../../api/contract/matching.ts';

/** The day of the week on which it begins, and the parts of the day that it touches. */
export type Session = { day: string; parts: string[] };
type Asset = AssetInput & { id: string };
type Schedule = Asset['schedules'][number];

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const aDay = 86_400_000;
const kept = new WeakMap<Asset, Map<string, Session[]>>();

/** All sessions at one public place (by its id), or of an entry without one. The same `now` is taken for all. */
export function sessionsAt(asset: Asset, placeId: string | null, now: Date): Session[] {
  const places = kept.get(asset) ?? new Map<string, Session[]>();
  kept.set(asset, places);
  let found = places.get(placeId ?? '');
  if (!found) places.set(placeId ?? '', (found = read(asset, placeId, now)));
  return found;
}

export const isAskedFor = ({ day, parts }: Session, wish: Pick<Wish, 'days' | 'times'>) =>
  (wish.days.length === 0 || wish.days.some((asked) => asked === day)) &&
  (wish.times.length === 0 || wish.times.some((asked) => parts.includes(asked)));

function read(asset: Asset, placeId: string | null, now: Date): Session[] {
  const own = asset.places.map(({ id }) => id);
  const today = now.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
  const dates = Array.from({ length: 60 }, (_, i) => new Date(Date.parse(today) + i * aDay));
  const nameOf = (date: Date) => dayNames[date.getUTCDay()] ?? '';
  return asset.schedules
    .filter((one) => !one.placeId || !placeId || one.placeId === placeId || !own.includes(one.placeId))
    .flatMap((schedule) => {
      const parts = partsOf(schedule);
      const listed = dates.filter((date) => happensOn(schedule, date)).map(nameOf);
      const isOver = schedule.until !== undefined && schedule.until < today;
      const days = new Set([...listed, ...(isOver ? [] : weekdaysOf(schedule))]);
      return [...days].map((day) => ({ day, parts }));
    });
}

/** The weekdays that a rule names: it counts with them also while it rests. */
function weekdaysOf({ rrule, from }: Schedule): string[] {
  if (!rrule) return [];
  const { FREQ, BYDAY, BYMONTHDAY, BYSETPOS } = readRule(rrule);
  if (BYMONTHDAY ?? BYSETPOS) return [];
  if (BYDAY) return BYDAY.split(',').map((by) => by.slice(-2));
  return FREQ === 'WEEKLY' && from ? [dayNames[new Date(from).getUTCDay()] ?? ''] : [];
}

function happensOn({ rrule, from, until, exceptDates, extraDates, notMonths }: Schedule, date: Date) {
  const text = date.toISOString().slice(0, 10);
  if (exceptDates.includes(text)) return false;
  if (extraDates.includes(text)) return true;
  if ((from && text < from) || (until && text > until) || notMonths.includes(date.getUTCMonth() + 1))
    return false;
  if (!rrule) return text === from;
  const rule = readRule(rrule);
  const start = new Date(from ?? text);
  return rule.FREQ === 'WEEKLY' ? isInWeek(rule, start, date) : isInMonth(rule, start, date);
}

function isInWeek(rule: Rule, start: Date, date: Date): boolean {
  const days = rule.BYDAY?.split(',') ?? [dayNames[start.getUTCDay()]];
  const first = dayNames.indexOf(rule.WKST ?? 'MO');
  const weekOf = (d: Date) => Math.floor((d.getTime() / aDay + 4 - first) / 7);
  const isItsWeek = (weekOf(date) - weekOf(start)) % Number(rule.INTERVAL ?? 1) === 0;
  return isItsWeek && days.includes(dayNames[date.getUTCDay()]);
}

function isInMonth(rule: Rule, start: Date, date: Date): boolean {
  const months = (d: Date) => d.getUTCFullYear() * 12 + d.getUTCMonth();
  if ((months(date) - months(start)) % Number(rule.INTERVAL ?? 1) !== 0) return false;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const all = Array.from({ length: last }, (_, i) => i + 1);
  const nameOf = (n: number) => dayNames[(date.getUTCDay() + n - date.getUTCDate() + 700) % 7];
  const isDay = (n: number) =>
    rule.BYDAY?.split(',').some((by) => {
      const nth = Number(by.slice(0, -2));
      if (nameOf(n) !== by.slice(-2)) return false;
      return nth === 0 || nth === Math.ceil(n / 7) || nth === -Math.ceil((last - n + 1) / 7);
    }) ?? true;
  const dates = rule.BYMONTHDAY?.split(',').map(Number) ?? (rule.BYDAY ? null : [start.getUTCDate()]);
  const set = all.filter((n) => isDay(n) && (!dates || dates.includes(n) || dates.includes(n - last - 1)));
  const spots = rule.BYSETPOS?.split(',').map(Number);
  const chosen = spots ? spots.map((spot) => set.at(spot > 0 ? spot - 1 : spot)) : set;
  return chosen.includes(date.getUTCDate());
}

type Rule = Record<string, string | undefined>;
const readRule = (rrule: string): Rule =>
  Object.fromEntries(rrule.split(';').map((part) => part.split('='))) as Rule;

const partsOfDay: [string, number, number][] = [
  ['night', 0, 6],
  ['early', 6, 9],
  ['morning', 9, 12],
  ['lunch', 12, 14],
  ['afternoon', 14, 17],
  ['evening', 17, 21],
  ['late', 21, 24],
];

/** Of a session past midnight also those of the next day; without a known end (it closes as it opens) the one it begins in. */
function partsOf({ opens, closes }: Schedule): string[] {
  const hour = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
  const start = hour(opens);
  const end = hour(closes) < start ? hour(closes) + 24 : hour(closes);
  const touches = (from: number, to: number) => (start >= from && start < to) || (start < to && end > from);
  return partsOfDay
    .filter(([, from, to]) => touches(from, to) || touches(from + 24, to + 24))
    .map(([name]) => name);
}
