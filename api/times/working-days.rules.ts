import { bankHolidayOn, type Nation } from './bank-holidays.rules.ts';
import { instantOf, wallOf, weekdayOf } from './zone.rules.ts';

/** Monday to Friday but for bank holidays. */
const isWorkingDay = (day: number, nation: Nation): boolean =>
  weekdayOf(day) < 5 && bankHolidayOn(day, nation) === undefined;

/**
 * The same time of day, so many working days on. What begins on a day off counts from the next working morning at nine:
 * two working days from a Saturday end on the Wednesday at nine.
 */
export function afterWorkingDays(from: Date, days: number, nation: Nation = 'england'): Date {
  const wall = wallOf(from);
  let { day, minutes } = wall;
  if (!isWorkingDay(day, nation)) {
    minutes = 9 * 60;
    while (!isWorkingDay(day, nation)) day += 1;
  }
  for (let left = days; left > 0;) {
    day += 1;
    if (isWorkingDay(day, nation)) left -= 1;
  }
  return new Date(instantOf(day, minutes));
}
