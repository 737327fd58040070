import type { OrukSchedule } from '../contract/oruk.ts';
import { given } from '../infra/given.ts';
import { idFrom } from '../infra/ids.ts';
import { sayWhen } from '../times/words.rules.ts';
import { monthNames, sayDate } from '../times/spoken.rules.ts';
import type { FeedDoc } from './feed.store.ts';
import { shownPlaces } from './location.view.ts';
import { repeatsOf, wallClockOf } from './schedule.rules.ts';

type Schedule = FeedDoc['schedules'][number];

/** When an asset's sessions are. Times are wall times of Europe/London. `today` is what the words are told from. */
export function viewSchedules(
  asset: FeedDoc,
  { origin, today }: { origin: string; today: string },
): OrukSchedule[] {
  const link = `${origin}/assets/${asset.slug}/calendar.ics`;
  const shown = new Set(shownPlaces(asset).map(({ id }) => id));
  const told = asset.schedules.map((schedule) => ({
    id: schedule.id,
    service_id: asset._id,
    ...(schedule.placeId && shown.has(schedule.placeId) && { service_at_location_id: schedule.placeId }),
    ...rule(schedule),
    opens_at: wallClockOf(schedule.opens),
    // The same as the beginning: nobody has told us the end.
    ...(schedule.closes !== schedule.opens && { closes_at: wallClockOf(schedule.closes) }),
    schedule_link: link,
    ...given({ description: sayWhen(schedule, today), notes: notesOf(schedule) }),
  }));
  if (!asset.openingText) return told;
  return [
    ...told,
    { id: idFrom(asset._id, 'opening text'), service_id: asset._id, description: asset.openingText },
  ];
}

function rule({ rrule, from, until }: Schedule): Partial<OrukSchedule> {
  if (rrule === undefined) return from ? { valid_from: from, valid_to: from, dtstart: from } : {};
  return {
    ...given({ valid_from: from, valid_to: until, dtstart: from }),
    ...repeatsOf(rrule, from),
  };
}

const bankHolidays = { open: 'Open on bank holidays.', closed: 'Closed on bank holidays.', not_known: '' };
const seasons = { term_time: 'In school terms only.', school_holidays: 'In school holidays only.' };

function notesOf({
  note,
  exceptDates,
  extraDates,
  notMonths,
  season,
  bankHolidays: holidays,
}: Schedule): string {
  return [
    note ?? '',
    season ? seasons[season] : '',
    notMonths.length > 0 ? `Not in ${notMonths.map((month) => monthNames[month - 1]).join(', ')}.` : '',
    exceptDates.length > 0 ? `Not on ${exceptDates.map(sayDate).join(', ')}.` : '',
    extraDates.length > 0 ? `Also on ${extraDates.map(sayDate).join(', ')}.` : '',
    bankHolidays[holidays],
  ]
    .filter(Boolean)
    .join(' ');
}
