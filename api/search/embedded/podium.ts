import { createMarks, resized, roomFor } from './growth.ts';
import type { Roster } from './roster.ts';
import { scratch } from './scratch.ts';
import { selectBest } from './select.ts';

/**
 * Keeps the best documents offered, at most one of a group and so many in all; less is better.
 * What is clearly worse is turned away at the door, so memory goes with the depth of the page, not with the offers.
 */
export function createPodium(roster: Roster) {
  const seen = createMarks();
  let placeOfGroup = new Uint32Array(64);
  let keys = new Float64Array(4096);
  let lots = new Uint32Array(4096);
  let slots = new Uint32Array(4096);
  let most = 0;
  let count = 0;
  let worstKey = Infinity;
  let worstLot = Infinity;

  return {
    /** Clears it for the best so many. */
    begin(room: number) {
      most = room;
      count = 0;
      worstKey = Infinity;
      worstLot = Infinity;
      const places = Math.max(4096, room * 2);
      if (places > keys.length || places * 8 < keys.length) {
        keys = new Float64Array(places);
        lots = new Uint32Array(places);
        slots = new Uint32Array(places);
      }
    },

    offer(slot: number, key: number) {
      if (key > worstKey) return;
      const lot = roster.lot(slot);
      if (key === worstKey && lot >= worstLot) return;
      keys[count] = key;
      lots[count] = lot;
      slots[count] = slot;
      if (++count === keys.length) sift();
    },

    /** The documents from one place to another, best first. */
    places(from: number, to: number): number[] {
      onePerGroup();
      return Array.from(selectBest(keys, lots, count, from, Math.min(to, count)), (i) => slots[i]!);
    },
  };

  function sift() {
    onePerGroup();
    if (count <= most) {
      if (count < keys.length) return;
      keys = resized(keys, count * 2);
      lots = resized(lots, count * 2);
      slots = resized(slots, count * 2);
      return;
    }
    const best = selectBest(keys, lots, count, most - 1, most);
    worstKey = keys[best[0]!]!;
    worstLot = lots[best[0]!]!;
    keepThat((i) => keys[i]! < worstKey || (keys[i] === worstKey && lots[i]! <= worstLot));
  }

  function onePerGroup() {
    if (placeOfGroup.length < roster.groupIds.length)
      placeOfGroup = new Uint32Array(roomFor(roster.groupIds.length));
    seen.begin(roster.groupIds.length);
    for (let i = 0; i < count; i++) {
      const group = roster.groupOf(slots[i]!);
      const best = placeOfGroup[group]!;
      if (seen.first(group) || keys[i]! < keys[best]! || (keys[i] === keys[best] && lots[i]! < lots[best]!)) {
        placeOfGroup[group] = i;
      }
    }
    keepThat((i) => placeOfGroup[roster.groupOf(slots[i]!)] === i);
  }

  function keepThat(stays: (place: number) => boolean) {
    const stay = scratch(count);
    for (let i = 0; i < count; i++) stay[i] = stays(i) ? 1 : 0;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      if (stay[i] === 0) continue;
      keys[kept] = keys[i]!;
      lots[kept] = lots[i]!;
      slots[kept] = slots[i]!;
      kept++;
    }
    count = kept;
  }
}
export type Podium = ReturnType<typeof createPodium>;
