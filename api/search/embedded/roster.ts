import { both, copy, has, put, slotsOf, take, without, wordsFor, type Bits } from './bits.ts';
import { createMarks, resized, roomFor } from './growth.ts';

const none = 0xffffffff;

/** Who is in the index: documents by slot, the assets they belong to and the groups they count in. */
export function createRoster() {
  const documentIds: string[] = [];
  const standing: number[] = [];
  let assetOf = new Uint32Array(64);
  let groupOf = new Uint32Array(64);
  let nextInGroup = new Uint32Array(64);
  let lots = new Uint32Array(64);
  let alive: Bits = new Uint32Array(2);
  let alone: Bits = new Uint32Array(2);
  let mixed: Bits = new Uint32Array(2);
  let living = 0;
  let changes = 0;

  const assets = new Map<string, number>();
  const assetIds: string[] = [];
  const revisions: number[] = [];
  const firstSlots: number[] = [];
  const slotCounts: number[] = [];
  let held = 0;
  let inOrder: number[] = [];

  const groups = new Map<string, number>();
  const groupIds: string[] = [];
  const heads: number[] = [];
  const livingInGroup: number[] = [];
  /** The length of each group's chain, its dead included. */
  const links: number[] = [];
  /** Whether the documents of a group carry different values. */
  const mixedGroups: boolean[] = [];
  const seenGroups = createMarks();

  return {
    documentIds,
    assetIds,
    revisions,
    groupIds,
    standing,
    size: () => documentIds.length,
    living: () => living,
    /** Rises with every change. */
    changes: () => changes,
    /** Assets with at least one document. */
    held: () => held,
    alive: () => alive,
    /** Documents whose group has no other living one: they can be counted without looking at groups. */
    alone: () => alone,
    assetOf: (slot: number) => assetOf[slot]!,
    groupOf: (slot: number) => groupOf[slot]!,
    /** The same number for the same document everywhere, without meaning: a fair way to break a tie. */
    lot: (slot: number) => lots[slot]!,

    assetNumber: (assetId: string) => assets.get(assetId),
    slotsOfAsset: (asset: number) =>
      Array.from({ length: slotCounts[asset]! }, (_, i) => firstSlots[asset]! + i),

    /** Starts a new round of an asset: its documents die, those that follow by `put` take their place. */
    renew(assetId: string, revision: number) {
      changes++;
      let asset = assets.get(assetId);
      if (asset === undefined) {
        asset = assetIds.length;
        assets.set(assetId, asset);
        assetIds.push(assetId);
        slotCounts.push(0);
      }
      for (let i = 0; i < slotCounts[asset]!; i++) bury(firstSlots[asset]! + i);
      if (slotCounts[asset]! > 0) held--;
      revisions[asset] = revision;
      firstSlots[asset] = documentIds.length;
      slotCounts[asset] = 0;
      return asset;
    },

    /** Gives the next document of the asset renewed last its slot. */
    put(asset: number, document: { id: string; groupId: string; standing: number }) {
      const slot = documentIds.length;
      if (slot >= assetOf.length) grow(slot);
      documentIds.push(document.id);
      standing.push(Math.max(0, Math.min(7, document.standing)));
      assetOf[slot] = asset;
      lots[slot] = lotOf(document.id);
      if (slotCounts[asset]!++ === 0) held++;
      put(alive, slot);
      living++;
      join(slot, document.groupId);
      return slot;
    },

    eachMember,
    /** Whether a living document of a group passes. */
    someMember(group: number, passes: (slot: number) => boolean) {
      let slot = heads[group]!;
      while (slot !== none && !(has(alive, slot) && passes(slot))) slot = nextInGroup[slot]!;
      return slot !== none;
    },

    /** Says that the documents of a group do not all carry the same values. */
    markMixed(group: number) {
      mixedGroups[group] = true;
      eachMember(group, (slot) => put(mixed, slot));
    },
    isMixed: (group: number) => mixedGroups[group]!,
    /** Documents of groups whose documents carry different values. */
    mixed: () => mixed,

    /** One document of each group in `slots`. */
    onePerGroup(slots: Bits): Bits {
      const chosen = both(slots, alone);
      const rest = copy(slots);
      without(rest, alone);
      seenGroups.begin(groupIds.length);
      let last = -1;
      for (const slot of slotsOf(rest)) {
        const group = groupOf[slot]!;
        // Documents of one asset lie side by side.
        if (group !== last && seenGroups.first(group)) put(chosen, slot);
        last = group;
      }
      return chosen;
    },

    /** Ids of assets with a living document that passes; at most so many. */
    assetsWith(passes: (slot: number) => boolean, limit: number) {
      const ids: string[] = [];
      let last = -1;
      for (let slot = 0; slot < documentIds.length && ids.length < limit; slot++) {
        // The documents of one asset lie side by side.
        if (!has(alive, slot) || assetOf[slot] === last || !passes(slot)) continue;
        last = assetOf[slot]!;
        ids.push(assetIds[last]!);
      }
      return ids;
    },

    /** Assets with documents and their revisions, by rising id. */
    revisionsAfter(after: string, limit: number) {
      putInOrder();
      const page: { assetId: string; revision: number }[] = [];
      for (let i = placeAfter(after); i < inOrder.length && page.length < limit; i++) {
        const asset = inOrder[i]!;
        if (slotCounts[asset]! > 0) page.push({ assetId: assetIds[asset]!, revision: revisions[asset]! });
      }
      return page;
    },
  };

  /** Calls for the living documents of a group. */
  function eachMember(group: number, visit: (slot: number) => void) {
    for (let slot = heads[group]!; slot !== none; slot = nextInGroup[slot]!)
      if (has(alive, slot)) visit(slot);
  }

  /** New assets are sorted among the others when the order is asked for; a sort of two sorted runs merges them. */
  function putInOrder() {
    if (inOrder.length === assetIds.length) return;
    const byId = (a: number, b: number) => (assetIds[a]! < assetIds[b]! ? -1 : 1);
    const added = Array.from({ length: assetIds.length - inOrder.length }, (_, i) => inOrder.length + i);
    inOrder = inOrder.concat(added.sort(byId)).sort(byId);
  }

  function placeAfter(assetId: string) {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (assetIds[inOrder[middle]!]! > assetId) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function join(slot: number, groupId: string) {
    let group = groups.get(groupId);
    if (group === undefined) {
      group = groupIds.length;
      groups.set(groupId, group);
      groupIds.push(groupId);
      livingInGroup.push(0);
      heads.push(none);
      links.push(0);
      mixedGroups.push(false);
    }
    groupOf[slot] = group;
    const others = livingInGroup[group]!++;
    if (others === 0) mixedGroups[group] = false;
    if (others === 0 || links[group]! > 2 * others + 8) unlinkDead(group);
    nextInGroup[slot] = heads[group]!;
    heads[group] = slot;
    links[group]!++;
    if (others === 0) put(alone, slot);
    if (others === 1) for (let other = slot; other !== none; other = nextInGroup[other]!) take(alone, other);
  }

  /** Keeps chains short where one asset is rewritten again and again. */
  function unlinkDead(group: number) {
    let chain = none;
    let length = 0;
    let next = heads[group]!;
    while (next !== none) {
      const slot = next;
      next = nextInGroup[slot]!;
      if (!has(alive, slot)) continue;
      nextInGroup[slot] = chain;
      chain = slot;
      length++;
    }
    heads[group] = chain;
    links[group] = length;
  }

  function bury(slot: number) {
    take(alive, slot);
    take(alone, slot);
    living--;
    livingInGroup[groupOf[slot]!]!--;
  }

  function grow(slot: number) {
    const length = roomFor(slot + 1);
    assetOf = resized(assetOf, length);
    groupOf = resized(groupOf, length);
    nextInGroup = resized(nextInGroup, length);
    lots = resized(lots, length);
    alive = resized(alive, wordsFor(length));
    alone = resized(alone, wordsFor(length));
    mixed = resized(mixed, wordsFor(length));
  }
}
export type Roster = ReturnType<typeof createRoster>;

/** FNV-1a. */
function lotOf(id: string) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
