import { dayNames, sayDate } from '../times/spoken.rules.ts';
import { dateOf, wallOf, weekdayOf } from '../times/zone.rules.ts';

/** "Thursday 26 November" of an instant, where people are. */
export function sayDay(instant: Date): string {
  const { day } = wallOf(instant);
  return `${dayNames[weekdayOf(day)]} ${sayDate(dateOf(day)).slice(0, -5)}`;
}
