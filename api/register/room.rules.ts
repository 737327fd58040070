import type { AssetDraft } from '../contract/asset.ts';
import type { Rest, Room } from '../contract/groups.ts';

const dayMs = 86_400_000;

/** Days for which a word about room is believed: places go sooner than a waiting list. */
const believedDays: Record<Room, number> = {
  open: 28,
  places_1: 7,
  places_2: 7,
  places_3: 14,
  places_5: 14,
  full: 28,
  wait_1: 14,
  wait_2: 14,
  wait_3: 28,
  wait_4: 28,
};
const restDays: Record<Exclude<Rest, 'open'>, number> = { week: 7, fortnight: 14, month: 31, two_months: 62 };

/** An entry that says how much room there is, and until when it says so. */
export function withRoom(draft: AssetDraft, room: Room, now: Date): { draft: AssetDraft; until: Date } {
  const { capacityNote: _said, ...rest } = draft;
  const [kind, count] = room.split('_');
  const until = new Date(now.getTime() + believedDays[room] * dayMs);
  if (kind === 'open') return { draft: { ...rest, capacity: 'open_now', wait: 'none' }, until };
  if (kind === 'full') return { draft: { ...rest, capacity: 'full', wait: 'unknown' }, until };
  if (kind === 'wait') {
    const wait = count === '1' ? '1_week' : (`${count}_weeks` as '2_weeks' | '3_weeks' | '4_weeks');
    return { draft: { ...rest, capacity: 'waiting_list', wait }, until };
  }
  const capacityNote = `${count} ${count === '1' ? 'place' : 'places'} left`;
  return { draft: { ...rest, capacity: 'some_places', wait: 'none', capacityNote }, until };
}

/** What is said no more: nobody knows how much room there is. */
export function withoutRoom({ capacityNote: _said, ...draft }: AssetDraft): AssetDraft {
  return { ...draft, capacity: 'unknown', wait: 'unknown' };
}

/** When a rest ends by itself; null where they will say. */
export const endOfRest = (rest: Rest, now: Date): Date | null =>
  rest === 'open' ? null : new Date(now.getTime() + restDays[rest] * dayMs);
