import { indexFacets, type IndexDocument, type IndexFacet } from '../search-index.ts';
import { createArena, resized, roomFor, withinChunk, type Marks } from './growth.ts';
import { addSlot, emptySlotSet, type SlotSet } from './slot-set.ts';

/** Besides the facets that are shown: access known yes, access known no, and dates. */
export type Facet = IndexFacet | 'access' | 'noAccess' | 'on';
export const facets: readonly Facet[] = [...indexFacets, 'access', 'noAccess', 'on'];

/**
 * Values by number, for each the documents that carry it, and for each document its values.
 * The number of a document's values is bounded only by the memory of one chunk.
 */
export function createFacets() {
  const tables = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  const names: string[] = [];
  const facetOf: Facet[] = [];
  const sets: SlotSet[] = [];
  const arena = createArena();
  let starts = new Uint32Array(64);
  /** One more than the number of a document's first value; 0 = it has none. */
  let firsts = new Uint32Array(64);

  return {
    names,
    facetOf,
    sets,
    /** Value → number, of one facet. */
    table: (facet: Facet): ReadonlyMap<string, number> => tables.get(facet)!,
    setOf(facet: Facet, value: string): SlotSet | undefined {
      const number = tables.get(facet)!.get(value);
      return number === undefined ? undefined : sets[number];
    },

    learn(facet: Facet, value: string) {
      const table = tables.get(facet)!;
      let number = table.get(value);
      if (number === undefined) {
        number = names.length;
        table.set(value, number);
        names.push(value);
        facetOf.push(facet);
        sets.push(emptySlotSet());
      }
      return number;
    },

    /** Values must be different from each other. */
    put(slot: number, values: ArrayLike<number>) {
      if (slot >= starts.length) {
        starts = resized(starts, roomFor(slot + 1));
        firsts = resized(firsts, starts.length);
      }
      firsts[slot] = values.length > 0 ? values[0]! + 1 : 0;
      const address = arena.take(1 + values.length);
      starts[slot] = address;
      const chunk = arena.chunkOf(address);
      const at = withinChunk(address);
      chunk[at] = values.length;
      for (let i = 0; i < values.length; i++) {
        chunk[at + 1 + i] = values[i]!;
        addSlot(sets[values[i]!]!, slot);
      }
    },

    /** The numbers of a document's values: a view, not to be kept. */
    valuesOf(slot: number): Uint32Array {
      const address = starts[slot]!;
      const chunk = arena.chunkOf(address);
      const at = withinChunk(address);
      return chunk.subarray(at + 1, at + 1 + chunk[at]!);
    },

    /** The number of a document's first value, or -1. */
    firstValueOf: (slot: number) => firsts[slot]! - 1,

    /** Adds one to the count of each value of these documents. */
    tally(slots: Uint32Array, counts: Uint32Array) {
      for (let i = 0; i < slots.length; i++) {
        const address = starts[slots[i]!]!;
        const chunk = arena.chunkOf(address);
        const at = withinChunk(address);
        const end = at + 1 + chunk[at]!;
        for (let j = at + 1; j < end; j++) counts[chunk[j]!]!++;
      }
    },

    /** The same for one document, but for values not seen before. */
    tallyUnseen(slot: number, counts: Uint32Array, seen: Marks) {
      const chunk = arena.chunkOf(starts[slot]!);
      const at = withinChunk(starts[slot]!);
      const end = at + 1 + chunk[at]!;
      for (let j = at + 1; j < end; j++) if (seen.first(chunk[j]!)) counts[chunk[j]!]!++;
    },
  };
}
export type Facets = ReturnType<typeof createFacets>;

/** Everything a document carries as a value, once each. A feature told both yes and no counts as no. */
export function valuesIn(document: IndexDocument): [Facet, string][] {
  const values: [Facet, string][] = [];
  const add = (facet: Facet, list: readonly string[]) => {
    for (const value of new Set(list)) values.push([facet, value]);
  };
  for (const facet of indexFacets) add(facet, document.facets[facet]);
  const no = new Set(document.access.no);
  add(
    'access',
    document.access.yes.filter((feature) => !no.has(feature)),
  );
  add('noAccess', document.access.no);
  add('on', document.on);
  return values;
}
