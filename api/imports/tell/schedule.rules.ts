import type { AssetDraft } from '../../contract/asset.ts';
import { days } from '../../contract/lists.ts';
import { oneLine } from '../clean/text.rules.ts';
import type { Service } from '../read/item.ts';
import { firstText, text } from './fields.ts';
import type { Note } from './told.ts';

type Schedule = NonNullable<AssetDraft['schedules']>[number];
type Read = { schedule?: Schedule; words?: string; note?: Note };

const dayCodes: readonly string[] = days;

/**
 * A schedule of a feed as ours, where it says all that is needed: a weekly or monthly rule and two times of one day.
 * What it says only in words comes back as words.
 */
export function scheduleOf(told: Service): Read {
  const description = oneLine(firstText(told, 'description', 'notes') ?? '');
  const [opens, closes] = [wallTimeOf(told.opens_at), wallTimeOf(told.closes_at)];
  const rrule = ruleOf(told);
  const from = dateOf(told.dtstart) ?? dateOf(told.valid_from);
  if (!opens || !closes || (!rrule && !from)) {
    return description ? { words: description } : leftOut(told, description);
  }
  const until24 = closes === '00:00' || closes === '23:59' ? '24:00' : closes;
  if (until24 <= opens) return leftOut(told, description);
  if (rrule?.includes('INTERVAL=') && !from)
    return leftOut(told, description || `${opens} to ${closes}, ${rrule}`);
  return {
    schedule: {
      opens,
      closes: until24,
      ...(rrule && { rrule }),
      ...(from && (!rrule || rrule.includes('INTERVAL=')) && { from }),
    },
  };
}

const leftOut = (told: Service, words: string): Read => ({
  ...(words && { words }),
  note: {
    code: 'schedule kept as text',
    field: 'schedule',
    value: words || JSON.stringify(told).slice(0, 80),
  },
});

function ruleOf(told: Service): string | null {
  const weekday = text(told.weekday) ?? '';
  const named = dayCodes.find((_, at) => new RegExp(`^${dayStarts[at]}`, 'i').test(weekday));
  if (named) return `FREQ=WEEKLY;BYDAY=${named}`;

  const freq = (text(told.freq) ?? '').toUpperCase();
  const byday = listOf(told.byday).filter((day) => /^[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  const bymonthday = listOf(told.bymonthday).filter((day) => /^-?\d{1,2}$/.test(day));
  const interval = Number(told.interval ?? 1);
  const every = Number.isInteger(interval) && interval > 1 && interval < 53 ? `;INTERVAL=${interval}` : '';
  if (freq === 'DAILY') return `FREQ=WEEKLY;BYDAY=${dayCodes.join(',')}`;
  if (freq === 'WEEKLY' || (freq === '' && byday.length > 0 && byday.every((day) => dayCodes.includes(day))))
    return byday.length > 0 && byday.every((day) => dayCodes.includes(day)) ? `FREQ=WEEKLY${every};BYDAY=${inOrder(byday).join(',')}` : null; // prettier-ignore
  if (freq === 'MONTHLY' && byday.length > 0) return `FREQ=MONTHLY${every};BYDAY=${byday.join(',')}`;
  if (freq === 'MONTHLY' && bymonthday.length > 0)
    return `FREQ=MONTHLY${every};BYMONTHDAY=${bymonthday.join(',')}`;
  return null;
}
const dayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const inOrder = (days: string[]) => dayCodes.filter((day) => days.includes(day));

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map((each) => text(each) ?? '') : (text(value) ?? '').split(','))
    .map((each) => each.trim().toUpperCase())
    .filter(Boolean);

/** "10:00:00", "10:00Z", "2021-01-04T10:00:00+00:00", "9.30am": local wall time, whatever zone is pretended. */
function wallTimeOf(value: unknown): string | null {
  const said = text(value)?.replace(/^\d{4}-\d\d-\d\dT/, '') ?? '';
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)?\s*(am|pm)?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(said) ?? [];
  if (hour === undefined) return null;
  const hours = (Number(hour) % (half ? 12 : 25)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || (hours === 24 && minute !== '00')) return null;
  return `${String(hours).padStart(2, '0')}:${minute}`;
} // prettier-ignore

/** The date of an ISO date or instant. */
const dateOf = (value: unknown): string | null => {
  const [date] = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(text(value) ?? '') ?? [];
  return date && !Number.isNaN(Date.parse(date)) ? date : null;
};
