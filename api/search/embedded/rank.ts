import { slotsOf, type Bits } from './bits.ts';
import { createMarks } from './growth.ts';
import { keysFor, type Ordering } from './keys.ts';
import { createPodium } from './podium.ts';
import { scratch } from './scratch.ts';
import type { Store } from './store.ts';

/** Puts documents in order, one for each group, as far as a page needs it. */
export function createRanking(store: Store) {
  const { roster } = store;
  const podium = createPodium(roster);
  const placed = createMarks();
  const candidates = createMarks();

  return function rank(survivors: Bits, ordering: Ordering, offset: number, limit: number): number[] {
    if (limit === 0) return []; // only counted
    const { levelOf, keyOf, levels } = keysFor(store, ordering);
    const { slots, ends } = byLevel(slotsOf(survivors), levelOf, levels);

    // Level by level: a group stands at the level of its best document. Levels before the page are only counted.
    const page: number[] = [];
    let before = 0;
    let from = 0;
    placed.begin(roster.groupIds.length);
    for (const end of ends) {
      if (page.length === limit) break;
      if (end === from) continue;
      const level = slots.subarray(from, end);
      from = end;
      const isLast = end === slots.length;
      const fresh = before > 0 || !isLast ? level.filter((slot) => !placed.has(roster.groupOf(slot))) : level;
      const groups = isLast ? Infinity : countGroups(fresh);
      if (before + groups > offset) {
        const skip = Math.max(0, offset - before);
        const wanted = limit - page.length;
        podium.begin(skip + wanted);
        for (let i = 0; i < fresh.length; i++) podium.offer(fresh[i]!, keyOf(fresh[i]!));
        page.push(...podium.places(skip, skip + wanted));
      }
      if (isLast) break;
      for (const slot of fresh) placed.first(roster.groupOf(slot));
      before += groups;
    }
    return page;
  };

  function countGroups(slots: Uint32Array) {
    candidates.begin(roster.groupIds.length);
    let count = 0;
    for (const slot of slots) if (candidates.first(roster.groupOf(slot))) count++;
    return count;
  }
}

/** Sorts by counting: the documents by rising level, and where each level ends. */
function byLevel(slots: Uint32Array, levelOf: ((slot: number) => number) | null, mostLevels: number) {
  if (slots.length === 0) return { slots, ends: [] };
  if (!levelOf) return { slots, ends: [slots.length] };
  const levels = scratch(slots.length);
  const ends = scratch(mostLevels).fill(0);
  let least = mostLevels;
  let most = 0;
  for (let i = 0; i < slots.length; i++) {
    const level = levelOf(slots[i]!);
    levels[i] = level;
    ends[level]!++;
    if (level < least) least = level;
    if (level > most) most = level;
  }
  if (least === most) return { slots, ends: [slots.length] };

  let total = 0;
  for (let level = least; level <= most; level++) {
    total += ends[level]!;
    ends[level] = total - ends[level]!;
  }
  const sorted = scratch(slots.length);
  for (let i = 0; i < slots.length; i++) sorted[ends[levels[i]!]!++] = slots[i]!;
  return { slots: sorted, ends: ends.subarray(least, most + 1) };
}
