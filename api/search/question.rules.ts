import type { LatLng, ResolvedPlace } from '../contract/place.ts';
import { defaultRadius, type CellsQuery, type SearchQuery } from '../contract/search.ts';
import { days, type Day } from '../contract/lists.ts';
import { dateOf, wallOf, weekdayOf } from '../times/zone.rules.ts';
import { withoutTravel, type IndexFilters, type OpenAt, type Where } from './search-index.ts';

type Asked = Omit<SearchQuery, 'sort' | 'page'> | CellsQuery;
type Dates = IndexFilters['dates'];

/**
 * What the index is asked, from what the person asked. `areas` are those that cover the place, `without` what is
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
    days: daysOf(query, dates),
    times: query.time,
    dates,
    openAt: query.when === 'now' ? openAt(now) : null,
    // Somebody of eleven and a half is eleven, and welcome where "up to 11" is said.
    age: query.age === undefined ? null : Math.floor(query.age),
    access: query.access,
    without,
  };
}

function whereOf(query: Asked, point: LatLng | null, areas: string[], radius: number): Where | null {
  const remote = query.remote === '1' || query.attendance.some((way) => withoutTravel.includes(way));
  if (query.box) return { box: query.box, remote };
  if (point) return { near: point, radius: query.radius ?? radius, areas, remote };
  return null;
}

/** "This evening" is an evening session of today's weekday: a date alone would be met by a session in the morning. */
function daysOf({ day, time }: Asked, dates: Dates): Day[] {
  return day.length === 0 && time.length > 0 ? [...new Set(dates.map((one) => one.day))] : day;
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
