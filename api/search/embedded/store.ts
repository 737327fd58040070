import type { LatLng } from '../../contract/place.ts';
import type { IndexChange, IndexDocument } from '../search-index.ts';
import { has } from './bits.ts';
import { createDated, runsIn } from './dated.ts';
import { createFacets, valuesIn, type Facet } from './facets.ts';
import { createPlaces } from './places.ts';
import { createRoster } from './roster.ts';
import { createTexts, type RunningText } from './texts.ts';
import { createTimes, weekOf, type Times } from './times.ts';

/** A document in this store's own numbers: what a snapshot keeps and a compaction carries over. */
export type Entry = Times & {
  id: string;
  groupId: string;
  standing: number;
  point: LatLng | null;
  text: RunningText;
  /** Value numbers. */
  values: ArrayLike<number>;
  /** As `runsIn` writes them. */
  dated: ArrayLike<number>;
};

/** All columns of one index. A document has one slot for life: rewriting it buries the slot and takes a new one. */
export function createStore() {
  const roster = createRoster();
  const texts = createTexts();
  const facets = createFacets();
  const places = createPlaces();
  const times = createTimes();
  const dated = createDated();

  /** Takes the asset's documents in place of those it had. Tells whether it did: a newer revision may be known. */
  function apply({ assetId, revision, documents }: IndexChange) {
    if (isNewer(assetId, revision)) return false;
    enter(assetId, revision, documents.map(encode));
    return true;
  }

  function isNewer(assetId: string, revision: number) {
    const asset = roster.assetNumber(assetId);
    return asset !== undefined && roster.revisions[asset]! > revision;
  }

  function enter(assetId: string, revision: number, entries: Entry[]) {
    const asset = roster.renew(assetId, revision);
    for (const entry of entries) {
      const slot = roster.put(asset, entry);
      places.put(slot, entry.point);
      times.put(slot, entry);
      facets.put(slot, entry.values);
      dated.put(slot, entry.dated);
      noteMixed(slot);
      texts.put(slot, entry.text);
    }
  }

  /** Documents of one asset carry the same values and hours as a rule: then one of them can be counted for all. */
  function noteMixed(slot: number) {
    if (has(roster.alone(), slot)) return;
    const group = roster.groupOf(slot);
    const values = facets.valuesOf(slot);
    let other = slot;
    roster.eachMember(group, (member) => (other = member === slot ? other : member));
    const others = facets.valuesOf(other);
    const differ =
      values.length !== others.length ||
      values.some((value, i) => value !== others[i]) ||
      !times.sameWeek(slot, other) ||
      !dated.same(slot, other);
    if (differ || roster.isMixed(group)) roster.markMixed(group);
  }

  function encode(document: IndexDocument): Entry {
    return {
      ...document,
      week: weekOf(document.week),
      text: texts.read(document.text),
      values: valuesIn(document).map(([facet, value]) => facets.learn(facet, value)),
      dated: runsIn(document.onHalfHours),
    };
  }

  /** The document of a slot; its text, values and dates are views, not to be kept. */
  function entryOf(slot: number): Entry {
    return {
      id: roster.documentIds[slot]!,
      groupId: roster.groupIds[roster.groupOf(slot)]!,
      standing: roster.standing[slot]!,
      point: places.pointOf(slot),
      ...times.timesOf(slot),
      text: texts.runningText(slot),
      values: facets.valuesOf(slot),
      dated: dated.runsOf(slot),
    };
  }

  return { roster, texts, facets, places, times, dated, apply, enter, entryOf };
}
export type Store = ReturnType<typeof createStore>;

/** Carries assets from one store into another, whose words and values have other numbers. */
export function createCarrier(from: Store, to: Store) {
  const words: number[] = [0];
  const values: number[] = [];
  const wordIn = (word: number) =>
    (words[word] ??= to.texts.vocabulary.learn(from.texts.vocabulary.terms[word]!));
  const valueIn = (value: number) =>
    (values[value] ??= to.facets.learn(from.facets.facetOf[value] as Facet, from.facets.names[value]!));

  /** Nothing is carried over what the other store has as new; an older revision that slipped in gives way. */
  return function carry(asset: number) {
    const assetId = from.roster.assetIds[asset]!;
    const revision = from.roster.revisions[asset]!;
    const known = to.roster.assetNumber(assetId);
    if (known !== undefined && to.roster.revisions[known]! >= revision) return;
    const entries = from.roster.slotsOfAsset(asset).map((slot) => {
      const { text, values: carried, ...entry } = from.entryOf(slot);
      return {
        ...entry,
        text: { words: text.words.map(wordIn), lengths: text.lengths },
        values: Array.from(carried, valueIn),
      };
    });
    to.enter(assetId, revision, entries);
  };
}
