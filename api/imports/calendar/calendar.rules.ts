import { scheduleInput, type ScheduleInput } from '../../contract/asset-parts.ts';
import { idFrom } from '../../infra/ids.ts';
import type { Item } from '../read/item.ts';

/** An entry holds no more lines of times. */
const mostTimes = 100;
const mostUnread = 50;

export type CalendarTimes = { schedules: ScheduleInput[]; unread: string[] };

/**
 * What is still to come of a calendar, as the times of one entry. `named`: with the name of an event beside its times,
 * where it is not the entry's own.
 */
export function timesOf(
  items: Iterable<Item>,
  { assetId, name, today, named }: { assetId: string; name: string; today: string; named: boolean },
): CalendarTimes {
  const [schedules, unread]: [ScheduleInput[], string[]] = [[], []];
  for (const { line, service, fault } of items) {
    if (!service) {
      unread.push(`Line ${line}: ${fault ?? 'This is no event.'}`);
      continue;
    }
    if (service.status === 'inactive') continue;
    const event = (typeof service.name === 'string' ? service.name : '').trim();
    const note = named && event && event.toLowerCase() !== name.toLowerCase() && !isPrivate(event) ? event.slice(0, 120) : null;
    const told = (service.hereabouts as { schedules: Partial<ScheduleInput>[] }).schedules;
    for (const [at, one] of told.entries()) {
      if (!isToCome(one, today)) continue;
      const id = idFrom('calendar', `${assetId} ${String(service.id)} ${at}`);
      const parsed = scheduleInput.safeParse({ ...one, id, ...(note && { note }) });
      if (parsed.success) schedules.push(parsed.data);
      else unread.push(`Line ${line}: “${event}” has times that we cannot keep.`);
    }
  }
  schedules.sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  if (schedules.length > mostTimes) unread.unshift(`There are ${schedules.length} times in it. Only the first ${mostTimes} are shown.`);
  return { schedules: schedules.slice(0, mostTimes), unread: unread.slice(0, mostUnread) };
} // prettier-ignore

const isToCome = ({ rrule, from, until, extraDates = [] }: Partial<ScheduleInput>, today: string): boolean =>
  rrule ? !until || until >= today : (from ?? '') >= today || extraDates.some((day) => day >= today);

/** A number to ring or a mailbox is not for everybody because it stands in the name of an event. */
const isPrivate = (words: string): boolean => /@|(?:\d[\s-]?){7,}/.test(words);

const orderOf = ({ rrule, from, opens, id }: ScheduleInput) =>
  [rrule ? '0' : '1', from ?? '', opens, id].join(' ');
