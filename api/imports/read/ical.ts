import ICAL from 'ical.js';
import type { ScheduleInput } from '../../contract/asset-parts.ts';
import { createBreather } from '../../infra/breathe.ts';
import type { Item, Service } from './item.ts';

/** The text of a calendar is held while it is read, for a series may be told in several places; a longer one is not read. */
const mostCharacters = 10_000_000;
/** Series that are unfolded into things at one time: unfolded they take many times their text. */
const seriesAtOnce = 50;
const datesOfAnOddRule = 60;
const zone = 'Europe/London';

export const isCalendar = (head: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(head.replace(/^\ufeff/, ''));

type Schedule = Partial<ScheduleInput> & Pick<ScheduleInput, 'opens' | 'closes'>;

/**
 * What takes place by a calendar (RFC 5545), each series or single event as one thing, told as an Open Referral service
 * with our own schedules. Moved and cancelled days of a series are its exceptions. Times are those on the wall in London.
 */
export async function* calendarItems(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    if (text.length > mostCharacters) {
      yield { line: 1, fault: 'The calendar is too long for us.' };
      return;
    }
  }
  const { frame, series } = cut(text.replace(/^\ufeff/, ''));
  const breathe = createBreather();
  for (let from = 0; from < series.length; from += seriesAtOnce) {
    yield* readTogether(frame, series.slice(from, from + seriesAtOnce));
    await breathe();
  }
}

/** Every event of one series, with the line on which each begins. */
type Series = { line: number; text: string[] }[];

/** A calendar as the zones and the name that count for all of it, and its series. What else is in it is not for us. */
function cut(text: string): { frame: string[]; series: Series[] } {
  const frame = ['BEGIN:VCALENDAR', 'VERSION:2.0'];
  const series = new Map<string, Series>();
  let open: { part: string; line: number; text: string[] } | null = null;
  const close = () => {
    if (open?.part === 'VTIMEZONE') frame.push(...open.text);
    if (open?.part === 'VEVENT') {
      const uid = uidIn(open.text) || `event-${open.line}`;
      const known = series.get(uid);
      if (known) known.push(open);
      else series.set(uid, [open]);
    }
    open = null;
  };
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const part = /^(BEGIN|END):(\w+)\s*$/i.exec(line);
    const [begins, name] = [part?.[1]?.toUpperCase() === 'BEGIN', part?.[2]?.toUpperCase() ?? ''];
    if (!open && begins && name !== 'VCALENDAR') open = { part: name, line: at + 1, text: [line] };
    else if (open) {
      if (line !== '') open.text.push(line);
      if (part && !begins && name === open.part) close();
    } else if (/^X-WR-CALNAME[:;]/i.test(line)) frame.push(line);
  }
  // The file ends in the middle of it: an event is named as a fault, a zone is not used.
  if (open?.part !== 'VTIMEZONE') close();
  return { frame, series: [...series.values()] };
}

/** A long line goes on behind a blank. */
const uidIn = (lines: string[]): string => {
  const at = lines.findIndex((line) => /^UID[:;]/i.test(line));
  if (at < 0) return '';
  const more = lines.slice(at + 1).findIndex((line) => !/^[ \t]/.test(line));
  return [lines[at]!, ...lines.slice(at + 1, at + 1 + Math.max(0, more)).map((line) => line.slice(1))]
    .join('')
    .trim();
};

function readTogether(frame: string[], some: Series[]): Item[] {
  const events = some.flat();
  try {
    const text = [...frame, ...events.flatMap((event) => event.text), 'END:VCALENDAR'].join('\r\n');
    return itemsOf(new ICAL.Component(ICAL.parse(text) as never), events.map(({ line }) => line));
  } catch (error) {
    if (some.length > 1) return some.flatMap((one) => readTogether(frame, [one]));
    return [{ line: events[0]?.line ?? 1, fault: `This event cannot be read: ${(error as Error).message.slice(0, 120)}` }];
  } finally {
    // The zones of a calendar are the library's for as long as they are here.
    ICAL.TimezoneService.reset();
  }
} // prettier-ignore

function itemsOf(calendar: ICAL.Component, lines: number[]): Item[] {
  for (const one of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone({ component: one, tzid: String(one.getFirstPropertyValue('tzid')) }));

  const series = new Map<string, { line: number; master: ICAL.Event | null; moved: ICAL.Event[] }>();
  for (const [n, component] of calendar.getAllSubcomponents('vevent').entries()) {
    const event = new ICAL.Event(component);
    const key = event.uid || `event-${lines[n]}`;
    const known = series.get(key) ?? { line: lines[n] ?? 1, master: null, moved: [] };
    if (event.isRecurrenceException()) known.moved.push(event);
    else known.master ??= event;
    series.set(key, known);
  }
  const name = textIn(calendar, 'x-wr-calname');
  return [...series].map(([uid, { line, master, moved }]): Item => {
    const event = master ?? moved[0]!;
    try {
      return { line, service: serviceOf(uid, event, master ? moved : moved.slice(1), name) };
    } catch (error) {
      const said = textIn(event.component, 'summary').slice(0, 80);
      return { line, fault: `${said ? `“${said}”` : 'This event'} cannot be read: ${(error as Error).message.slice(0, 120)}` };
    }
  });
} // prettier-ignore

function serviceOf(uid: string, event: ICAL.Event, moved: ICAL.Event[], calendarName: string): Service {
  const { component } = event;
  const schedules = schedulesOf(event, moved);
  const geo = component.getFirstPropertyValue('geo') as unknown;
  const [latitude, longitude] = Array.isArray(geo) ? (geo as number[]) : [];
  const url = textIn(component, 'url');
  const isOff = textIn(component, 'status').toUpperCase() === 'CANCELLED';
  const where = event.location?.trim();
  const isOnline = /^https?:\/\//.test(where ?? '');
  return {
    id: uid,
    name: event.summary,
    ...(event.description && { description: event.description }),
    ...(url && { url }),
    ...(isOnline && !url && { url: where }),
    ...(isOnline && { attending_type: 'online' }),
    ...(calendarName && { organization: { name: calendarName } }),
    ...(where && !isOnline && { service_at_locations: [{ location: { latitude, longitude, addresses: [{ address_1: where }] } }] }),
    attributes: component.getAllProperties('categories').flatMap((one) => one.getValues().map((name) => ({ taxonomy_term: { name: String(name) } }))),
    status: isOff || schedules.length === 0 ? 'inactive' : 'active',
    hereabouts: { schedules },
  };
} // prettier-ignore

function schedulesOf(event: ICAL.Event, moved: ICAL.Event[]): Schedule[] {
  const [from, times] = [wall(event.startDate).date, timesOf(event)];
  const away = moved.map((one) => wall(one.recurrenceId).date);
  const left = new Set([...datesIn(event.component, 'exdate'), ...away]);
  const except = [...left].sort();
  const again = moved.filter((one) => textIn(one.component, 'status').toUpperCase() !== 'CANCELLED').map((one) => ({ from: wall(one.startDate).date, ...timesOf(one) }));
  const extra = datesIn(event.component, 'rdate');
  const rule = event.component.getFirstPropertyValue('rrule') as ICAL.Recur | null;
  if (!rule) return [from, ...extra].filter((day) => !left.has(day)).map((day) => ({ from: day, ...times })).concat(again);
  if (!comesBack(rule)) throw new Error('it repeats in a way that we do not know.');
  const rrule = ruleOf(rule, event.startDate);
  const until = untilOf(rule, event);
  if (!rrule) return [...datesOf(event, left).map((day) => ({ from: day, ...times })), ...again];
  return [
    { rrule, from, ...(until && { until }), ...times, ...(except.length > 0 && { exceptDates: except.slice(-200) }), ...(extra.length > 0 && { extraDates: extra.slice(-200) }) },
    ...again,
  ];
} // prettier-ignore

/**
 * Whether a rule surely has a next day. The library looks for one without an end, so a rule that may never come back (every
 * 30 February, the sixth Monday) is not given to it.
 */
function comesBack(rule: ICAL.Recur): boolean {
  const parts = rule.toJSON() as Record<string, unknown>;
  const { freq, until: _until, count: _count, interval, wkst: _wkst, ...by } = parts;
  const listed = (name: string) => [by[name] ?? []].flat().map(String);
  const only = (...names: string[]) => Object.keys(by).every((name) => names.includes(name));
  const [days, dates, months] = [listed('byday'), listed('bymonthday'), listed('bymonth')];
  const plainDays = days.every((day) => /^(SU|MO|TU|WE|TH|FR|SA)$/.test(day));
  if (Number(interval ?? 1) > 1_000) return false;
  if (freq === 'DAILY' || freq === 'WEEKLY') return only('byday') && plainDays;
  if (freq === 'MONTHLY') {
    if (!only('byday', 'bymonthday', 'bysetpos') || (days.length > 0 && dates.length > 0)) return false;
    const positions = listed('bysetpos').map(Number);
    if (positions.length > 0 && !(plainDays && days.length > 0 && positions.every((at) => at !== 0 && Math.abs(at) <= 4))) return false;
    return days.every((day) => /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.test(day)) && dates.every((at) => Number(at) >= 1 && Number(at) <= 31);
  }
  if (freq !== 'YEARLY' || !only('bymonth', 'bymonthday')) return false;
  return months.every((month) => Number(month) >= 1 && Number(month) <= 12) && dates.every((at) => Number(at) >= 1 && Number(at) <= 28);
} // prettier-ignore

/** A weekly or monthly rule as we keep it; null for one that has to be told day by day. */
function ruleOf(rule: ICAL.Recur, start: ICAL.Time): string | null {
  const parts = rule.toJSON() as Record<string, string | number | (string | number)[] | undefined>;
  const listed = (name: string) => [parts[name] ?? []].flat().map(String);
  const interval = rule.interval > 1 ? `;INTERVAL=${rule.interval}` : '';
  const known = new Set(['freq', 'until', 'count', 'interval', 'byday', 'bymonthday', 'wkst', 'bysetpos']);
  if (Object.keys(parts).some((name) => !known.has(name))) return null;
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][start.dayOfWeek() - 1]!;
  const days = listed('byday');
  if (rule.freq === 'DAILY' && rule.interval === 1 && !parts.bymonthday) return `FREQ=WEEKLY;BYDAY=${days.length > 0 ? days.join(',') : 'MO,TU,WE,TH,FR,SA,SU'}`;
  if (rule.freq === 'WEEKLY') return `FREQ=WEEKLY${interval};BYDAY=${days.length > 0 ? days.join(',') : weekday}`;
  if (rule.freq !== 'MONTHLY') return null;
  const setpos = listed('bysetpos');
  if (days.length > 0 && !parts.bymonthday) return `FREQ=MONTHLY${interval};BYDAY=${days.join(',')}${setpos.length > 0 ? `;BYSETPOS=${setpos.join(',')}` : ''}`;
  if (days.length > 0) return null;
  return `FREQ=MONTHLY${interval};BYMONTHDAY=${listed('bymonthday').join(',') || start.day}`;
} // prettier-ignore

/** The last day of a series that has one: told, or counted. */
function untilOf(rule: ICAL.Recur, event: ICAL.Event): string | null {
  if (rule.until) return wall(rule.until).date;
  if (!rule.count) return null;
  const dates = rule.iterator(event.startDate);
  let last: ICAL.Time | null = null;
  for (let n = 0; n < Math.min(rule.count, 2_000); n++) last = dates.next() ?? last;
  return last && wall(last).date;
}

function datesOf(event: ICAL.Event, except: ReadonlySet<string>): string[] {
  const dates = event.iterator();
  const found: string[] = [];
  const since = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (let n = 0; n < 5_000 && found.length < datesOfAnOddRule; n++) {
    const next = dates.next();
    if (!next) break;
    const { date } = wall(next);
    if (date >= since && !except.has(date)) found.push(date);
  }
  return found;
}

function timesOf(event: ICAL.Event): Pick<Schedule, 'opens' | 'closes'> {
  if (event.startDate.isDate) return { opens: '00:00', closes: '24:00' };
  const [start, end] = [wall(event.startDate), wall(event.endDate)];
  if (end.date > start.date) return { opens: start.time, closes: '24:00' };
  return { opens: start.time, closes: end.time };
}

const datesIn = (component: ICAL.Component, name: string): string[] =>
  component.getAllProperties(name).flatMap((one) =>
    one.getValues().flatMap((value) => {
      const time: unknown = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? wall(time).date : [];
    }),
  );

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** The date and time on a wall in London. A time without a zone, or in London's, is one already. */
function wall(time: ICAL.Time): { date: string; time: string } {
  const said = time.toString();
  const isHere = time.isDate || time.zone.tzid === 'floating' || /^(?:.*\/)?Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)$|^(?:GMT|GB)|^Greenwich Standard Time$/.test(time.zone.tzid);
  if (isHere) return { date: said.slice(0, 10), time: said.slice(11, 16) || '00:00' };
  const [date = '', at = ''] = clock.format(time.toJSDate()).split(', ');
  return { date, time: at };
} // prettier-ignore

function textIn(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}
