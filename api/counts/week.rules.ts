import { dateOf, wallOf, weekdayOf } from '../times/zone.rules.ts';

/** The ISO 8601 week of an instant on a British wall, `2026-W47`, and the Monday it begins on: as exact as any count is. */
export function weekOf(now: Date): { week: string; monday: string } {
  const { day } = wallOf(now);
  const monday = day - weekdayOf(day);
  // A week belongs to the year that its Thursday is in.
  const year = Number(dateOf(monday + 3).slice(0, 4));
  const fourth = Date.UTC(year, 0, 4) / 86_400_000;
  const first = fourth - weekdayOf(fourth);
  const number = (monday - first) / 7 + 1;
  return { week: `${year}-W${String(number).padStart(2, '0')}`, monday: dateOf(monday) };
}
