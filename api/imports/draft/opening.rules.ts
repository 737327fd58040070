import type { AssetDraft } from '../../contract/asset.ts';
import { days, type Day } from '../../contract/lists.ts';
import { readOpeningText } from '../../times/opening-text.rules.ts';
import { dayNames } from '../../times/spoken.rules.ts';
import { isSentinel } from '../clean/sentinel.rules.ts';
import { atMost, oneLine } from '../clean/text.rules.ts';
import type { Note, Told } from '../tell/told.ts';

type Schedules = NonNullable<AssetDraft['schedules']>;
type Hours = { opens: string; closes: string };

/** Schedules where they can be read for sure, and the words of what cannot. `today` dates what names no year. */
export function openingOf(
  told: Told,
  today: string,
): { schedules: Schedules; openingText?: string; notes: Note[]; read: boolean } {
  const schedules: Schedules = [...told.schedules];
  const left: string[] = [];
  const hours = new Map<string, Day[]>();
  for (const [at, day] of days.entries()) {
    for (const text of told.days[day] ?? []) {
      const read = readDay(text, today, at);
      if (!read) left.push(`${dayNames[at]}: ${oneLine(text)}`);
      else for (const { opens, closes } of read) hours.set(`${opens} ${closes}`, [...(hours.get(`${opens} ${closes}`) ?? []), day]); // prettier-ignore
    }
  }
  for (const [key, on] of hours) {
    const [opens = '', closes = ''] = key.split(' ');
    schedules.push({ rrule: `FREQ=WEEKLY;BYDAY=${[...new Set(on)].join(',')}`, opens, closes });
  }
  // a feed repeats in words what its rules say already
  const words = told.schedules.length > 0 ? told.opening.filter((text) => !/\d/.test(text)) : told.opening;
  for (const text of words) {
    if (isSentinel(text)) continue;
    const read = readOpeningText(text, { today });
    schedules.push(...read.schedules);
    if (read.left) left.push(read.left);
  }
  const openingText = atMost([...new Set(left)].join('; '), 1000);
  return {
    schedules: schedules.slice(0, 100),
    ...(openingText && { openingText }),
    notes: openingText ? [{ code: 'opening kept as text', value: openingText }] : [],
    read: schedules.length > 0,
  };
}

/** The hours of a column that belongs to one day: "09:00-12:30,13:00-16:30", "CLOSED" (none); null where unreadable. */
function readDay(text: string, today: string, day: number): Hours[] | null {
  const tidy = oneLine(text);
  if (isSentinel(tidy) || /^(?:closed|shut|n\/a closed|not open|no)$/i.test(tidy)) return [];
  if (/^(?:24 ?hours|24\/7|open 24 hours|all day \(24 hours\)|00:00 ?- ?(?:00:00|23:59|24:00))$/i.test(tidy)) return [{ opens: '00:00', closes: '24:00' }];

  const parts = tidy.split(/\s*(?:,|;|&|\/|\band\b|\|)\s*/);
  const spans = parts.map((part) => /^(\d{1,2})[:.](\d\d)\s*(?:-|–|to)\s*(\d{1,2})[:.](\d\d)$/i.exec(part));
  if (spans.every((span) => span !== null)) {
    const hours = spans.map((span) => {
      const opens = `${(span[1] ?? '').padStart(2, '0')}:${span[2] ?? ''}`;
      const closes = `${(span[3] ?? '').padStart(2, '0')}:${span[4] ?? ''}`;
      return { opens, closes: closes === '00:00' || closes === '23:59' ? '24:00' : closes };
    });
    const sane = hours.every(({ opens, closes }) => opens < closes && opens < '24:00' && closes <= '24:00');
    return sane ? hours : null;
  }
  const read = readOpeningText(tidy, { today, days: [day] });
  const plain = read.confident && read.schedules.every(({ rrule, from }) => rrule?.startsWith('FREQ=WEEKLY;BYDAY=') && !from);
  return plain && read.schedules.length > 0 ? read.schedules.map(({ opens, closes }) => ({ opens, closes })) : null;
} // prettier-ignore
