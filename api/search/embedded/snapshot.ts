import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Facet } from './facets.ts';
import { readSections, writeSections, type Sections, type SectionWriter } from './snapshot-file.ts';
import { createStore, type Entry, type Store } from './store.ts';
import { fieldCount } from './texts.ts';
import { weekWords } from './times.ts';

/** Raised whenever the meaning of a section changes: older files are then ignored. */
const format = 3;

export type SnapshotPlace = {
  /** The folder of the snapshot; it is made where it is missing. */
  folder: string;
  /** Names what documents hold. A snapshot of another schema is not used. */
  schemaHash: string;
};
type Label = { format: number; schemaHash: string; position: string | null };

const pathIn = (folder: string) => join(folder, 'search.snapshot');

/**
 * Writes the living documents as entries. What follows from them (postings, sets, the grid) is made again on
 * loading, which is quick and leaves less to go wrong. Nothing may be written to the store meanwhile.
 */
export async function saveSnapshot(
  store: Store,
  { folder, schemaHash }: SnapshotPlace,
  position: string | null,
) {
  await mkdir(folder, { recursive: true });
  const label: Label = { format, schemaHash, position };
  await writeSections(pathIn(folder), label, (to) => writeStore(store, to));
}

/** The store of the last snapshot and where to go on from, or in words why there is none. */
export async function loadSnapshot({ folder, schemaHash }: SnapshotPlace) {
  const sections = await readSections(pathIn(folder));
  if ('unusable' in sections) return sections;
  try {
    const label = sections.label as Label;
    if (label.format !== format) return { unusable: 'It is of another format.' };
    if (label.schemaHash !== schemaHash) return { unusable: 'It is of another schema.' };
    return { store: readStore(sections), position: label.position };
  } catch (error) {
    return { unusable: `It does not add up (${(error as Error).message}).` };
  }
}

type ColumnKind = typeof Float64Array | typeof Uint32Array;

/** The numbers of an entry, written column by column. */
const columns: { name: string; kind: ColumnKind; of: (entry: Entry) => ArrayLike<number> }[] = [
  { name: 'point', kind: Float64Array, of: ({ point }) => (point ? [point.lat, point.lng] : [NaN, NaN]) },
  { name: 'age', kind: Uint32Array, of: ({ age }) => [age.min, age.max] },
  { name: 'nextOn', kind: Float64Array, of: ({ nextOn }) => [nextOn ?? NaN] },
  { name: 'due', kind: Float64Array, of: ({ due }) => [due ?? NaN] },
  { name: 'standing', kind: Uint32Array, of: ({ standing }) => [standing] },
  { name: 'week', kind: Uint32Array, of: ({ week }) => week },
  { name: 'lengths', kind: Uint32Array, of: ({ text }) => text.lengths },
  { name: 'texts', kind: Uint32Array, of: ({ text }) => text.words },
  { name: 'valueCounts', kind: Uint32Array, of: ({ values }) => [values.length] },
  { name: 'carried', kind: Uint32Array, of: ({ values }) => values },
  { name: 'datedCounts', kind: Uint32Array, of: ({ dated }) => [dated.length] },
  { name: 'dated', kind: Uint32Array, of: ({ dated }) => dated },
];

async function writeStore({ roster, texts, facets, entryOf }: Store, to: SectionWriter) {
  const json = async (name: string, value: unknown) => {
    await to.begin(name);
    await to.add(Buffer.from(JSON.stringify(value)));
  };
  const slots = roster.assetIds.map((_, asset) => roster.slotsOfAsset(asset));
  const inOrder = slots.flat();
  await json('assetIds', roster.assetIds);
  await json('revisions', roster.revisions);
  await json(
    'documentCounts',
    slots.map((list) => list.length),
  );
  await json(
    'documentIds',
    inOrder.map((slot) => roster.documentIds[slot]!),
  );
  await json('groupIds', roster.groupIds);
  await json('words', texts.vocabulary.terms);
  await json('values', facets.names);
  await json('facets', facets.facetOf);

  const write = async (name: string, kind: ColumnKind, of: (slot: number) => ArrayLike<number>) => {
    await to.begin(name);
    for (let from = 0; from < inOrder.length; from += 1024) {
      const lists = inOrder.slice(from, from + 1024).map(of);
      const joined = new kind(lists.reduce((sum, list) => sum + list.length, 0));
      let at = 0;
      for (const list of lists) {
        joined.set(list, at);
        at += list.length;
      }
      await to.add(joined);
    }
  };
  await write('groups', Uint32Array, (slot) => [roster.groupOf(slot)]);
  for (const { name, kind, of } of columns) await write(name, kind, (slot) => of(entryOf(slot)));
}

function readStore(sections: Sections): Store {
  const store = createStore();
  const strings = (name: string) => sections.json(name) as string[];
  const numbers = (name: string) => sections.json(name) as number[];

  // 1. Words and values get the numbers they had.
  for (const word of strings('words')) store.texts.vocabulary.learn(word);
  const facetOf = strings('facets') as Facet[];
  strings('values').forEach((value, i) => store.facets.learn(facetOf[i]!, value));

  // 2. The columns, read where they lie.
  const documentIds = strings('documentIds');
  const groupIds = strings('groupIds');
  const groups = sections.view(Uint32Array, 'groups');
  const points = sections.view(Float64Array, 'point');
  const ages = sections.view(Uint32Array, 'age');
  const nextOn = sections.view(Float64Array, 'nextOn');
  const due = sections.view(Float64Array, 'due');
  const standing = sections.view(Uint32Array, 'standing');
  const lengths = sections.view(Uint32Array, 'lengths');
  const weeks = sections.view(Uint32Array, 'week');
  const takeWords = createTaker(sections.view(Uint32Array, 'texts'));
  const takeValues = createTaker(sections.view(Uint32Array, 'carried'));
  const valueCounts = sections.view(Uint32Array, 'valueCounts');
  const takeDated = createTaker(sections.view(Uint32Array, 'dated'));
  const datedCounts = sections.view(Uint32Array, 'datedCounts');

  const entryAt = (n: number): Entry => {
    const fields = Array.from(lengths.subarray(n * fieldCount, (n + 1) * fieldCount));
    return {
      id: documentIds[n]!,
      groupId: groupIds[groups[n]!]!,
      standing: standing[n]!,
      point: Number.isNaN(points[n * 2]!) ? null : { lat: points[n * 2]!, lng: points[n * 2 + 1]! },
      age: { min: ages[n * 2]!, max: ages[n * 2 + 1]! },
      week: weeks.subarray(n * weekWords, (n + 1) * weekWords),
      nextOn: Number.isNaN(nextOn[n]!) ? null : nextOn[n]!,
      due: Number.isNaN(due[n]!) ? null : due[n]!,
      text: { lengths: fields, words: takeWords(fields.reduce((sum, length) => sum + length, 0)) },
      values: takeValues(valueCounts[n]!),
      dated: takeDated(datedCounts[n]!),
    };
  };

  // 3. Asset by asset; one without documents was taken out, and its revision is still known.
  const assetIds = strings('assetIds');
  const revisions = numbers('revisions');
  let next = 0;
  numbers('documentCounts').forEach((count, asset) => {
    const entries = Array.from({ length: count }, () => entryAt(next++));
    store.enter(assetIds[asset]!, revisions[asset]!, entries);
  });
  store.texts.vocabulary.settle();
  return store;
}

/** Takes the next so many numbers, again and again. */
function createTaker(all: Uint32Array) {
  let at = 0;
  return (length: number) => {
    if (at + length > all.length) throw new Error('too few numbers');
    return all.subarray(at, (at += length));
  };
}
