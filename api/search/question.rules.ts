import type { LatLng, ResolvedPlace } from '../contract/place.ts';
import { defaultRadius, spans, type Box, type CellsQuery, type SearchQuery } from '../contract/search.ts';
import { days, timesOfDay, type Day, type TimeOfDay } from '../contract/lists.ts';
import { partsLeft } from '../times/index-times.rules.ts';
import { dateOf, wallOf, weekdayOf } from '../times/zone.rules.ts';
import { withoutTravel, type IndexFilters, type OpenAt, type Span, type Where } from './search-index.ts';

type Asked = Omit<SearchQuery, 'sort' | 'page'> | CellsQuery;
type Dates = IndexFilters['dates'];

/**
 * What the index is asked, from what the person asked. `areas` are those that cover the place or the middle of the box, `without` what is
 * hidden just now, `radius` (metres) goes where none was asked for.
 */
export function toFilters(
  query: Asked,
  place: ResolvedPlace | null,
  areas: string[],
  without: string[],
  now: Date,
  radius = defaultRadius,
): IndexFilters {
  const facets = {
    kind: query.kind,
    scheme: query.scheme,
    category: query.category,
    need: query.need,
    who: query.who,
    cost: query.cost,
    attendance: query.attendance,
    format: query.format,
    join: query.join,
    language: query.language,
    capacity: query.capacity,
  };
  const dates = datesOf(query.when, now);
  return {
    words: query.q,
    where: whereOf(query, place?.point ?? null, areas, radius),
    facets: Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    ...sessionsOf(query, dates, now),
    dates,
    openAt: query.when === 'now' ? openAt(now) : null,
    // Somebody of eleven and a half is eleven, and welcome where "up to 11" is said.
    age: query.age === undefined ? null : Math.floor(query.age),
    access: query.access,
    without,
  };
}

/** What each choice of "when" would ask for, to be counted beside it. */
export const spansOf = (query: Pick<SearchQuery, 'day' | 'time'>, now: Date): Record<string, Span> =>
  Object.fromEntries(
    spans.map((when) => {
      const dates = datesOf(when, now);
      const sessions = sessionsOf({ ...query, when }, dates, now);
      return [when, { ...sessions, dates, openAt: when === 'now' ? openAt(now) : null }];
    }),
  );

function whereOf(query: Asked, point: LatLng | null, areas: string[], radius: number): Where | null {
  const remote = query.remote === '1' || query.attendance.some((way) => withoutTravel.includes(way));
  if (query.box) return { box: query.box, areas, remote };
  if (point) return { near: point, radius: query.radius ?? radius, areas, remote };
  return null;
}

/** Over the date line the west lies east of the east. */
export function middleOf({ west, south, east, north }: Box): LatLng {
  const lng = (west + east + (west <= east ? 0 : 360)) / 2;
  return { lat: (south + north) / 2, lng: lng > 180 ? lng - 360 : lng };
}

/**
 * "This evening" is an evening session of today's weekday: a date alone would be met by a session in the morning. "Today"
 * is what is left of it, to the part of the day: who asks in the evening is told of no morning session. (Nothing is over
 * before the night is, and what began yesterday belongs to yesterday's weekday.)
 */
function sessionsOf(
  { day, time, when }: Pick<Asked, 'day' | 'time' | 'when'>,
  dates: Dates,
  now: Date,
): { days: Day[]; times: TimeOfDay[] } {
  const whole = { days: day, times: time };
  const ofDates = [...new Set(dates.map((one) => one.day))];
  if (day.length > 0 || dates.length === 0) return whole;
  if (time.length > 0) return { days: ofDates, times: time };
  const left = partsLeft(wallOf(now).minutes);
  return when === 'today' && left.length < timesOfDay.length ? { days: ofDates, times: left } : whole;
}

/** Local dates: today is what the clock on the wall says. The weekend is the coming one, or this one while it lasts. */
function datesOf(when: Asked['when'], now: Date): Dates {
  const today = wallOf(now).day;
  const span = (first: number, length: number) =>
    Array.from({ length }, (_, i) => ({ date: dateOf(first + i), day: days[weekdayOf(first + i)]! }));
  switch (when) {
    case 'today':
      return span(today, 1);
    case 'tomorrow':
      return span(today + 1, 1);
    case 'week':
      return span(today, 7);
    case 'weekend': {
      const weekday = weekdayOf(today);
      return weekday === 6 ? span(today, 1) : span(today + 5 - weekday, 2);
    }
    default:
      return [];
  }
}

function openAt(now: Date): OpenAt {
  const { day, minutes } = wallOf(now);
  const halfHour = Math.floor(minutes / 30);
  return { weekHalfHour: weekdayOf(day) * 48 + halfHour, date: dateOf(day), halfHour };
}
