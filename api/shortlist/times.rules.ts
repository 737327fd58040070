import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetCard } from '../contract/asset.ts';
import { dateOf, wallOf } from '../times/zone.rules.ts';
import { sayOccasion, sayWeek } from '../times/words.rules.ts';

/** From so long before its day nothing is "tomorrow", in milliseconds. */
const daysBefore = 3 * 86_400_000;
/** More lines than this are a timetable, which is for the entry's own page. */
const mostLines = 4;

/** When an entry is on, in words that are as true on a sheet of paper in a fortnight. */
export function timesOf(
  asset: Pick<AssetDoc, 'schedules' | 'openingText'>,
  card: Pick<AssetCard, 'next' | 'status'>,
  now: Date,
): { times: string[]; nextDate?: string } {
  if (card.status === 'paused') return { times: [] };
  const week = sayWeek(asset.schedules, dateOf(wallOf(now).day));
  const times = week.length > 0 ? week.slice(0, mostLines) : asset.openingText ? [asset.openingText] : [];
  if (!card.next) return { times };
  const [start, end] = [new Date(card.next.startsAt), new Date(card.next.endsAt)];
  return { times, nextDate: sayOccasion(start, end, new Date(start.getTime() - daysBefore)) };
}
