import { dayNames, sayClock, sayDate, sayRange } from './words.rules.ts';
import { dateOf, wallOf, weekdayOf } from './zone.rules.ts';

/** "Today, 2pm to 4pm", "Tuesday 24 November, 2pm to 4pm"; the year is said when it is another. */
export function sayOccasion(start: Date, end: Date, now: Date, maybe = false): string {
  const [begins, ends, present] = [wallOf(start), wallOf(end), wallOf(now)];
  const closes = (ends.day - begins.day) * 1440 + ends.minutes;
  const words =
    begins.day < present.day && end > now
      ? `Today, until ${sayClock(ends.minutes)}`
      : `${sayNear(begins.day, present.day)}, ${sayRange(begins.minutes, closes)}`;
  return maybe ? `${words} (ring first, it may be off)` : words;
}

function sayNear(day: number, today: number): string {
  if (day === today) return 'Today';
  if (day === today + 1) return 'Tomorrow';
  const date = sayDate(dateOf(day));
  const sameYear = dateOf(day).slice(0, 4) === dateOf(today).slice(0, 4);
  return `${dayNames[weekdayOf(day)]} ${sameYear ? date.slice(0, -5) : date}`;
}
