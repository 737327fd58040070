import { assetKinds, type AssetKind } from '../../contract/lists.ts';
import type { CellsReply } from '../search-index.ts';
import { keep, slotsOf, type Bits } from './bits.ts';
import type { Store } from './store.ts';

const tileLevel = 16;

/** Counts documents with a point by Web-Mercator tile: the tile at zoom 16 is kept, its parents are a shift away. */
export function countCells(store: Store, survivors: Bits, level: number): CellsReply {
  const { places } = store;
  keep(survivors, places.located());
  const slots = slotsOf(survivors);
  const shift = tileLevel - level;
  const cellOf = createNumbering(slots.length);

  const tiles: { x: number; y: number }[] = [];
  const counts: number[] = [];
  const sums: { lat: number; lng: number }[] = [];
  const kinds: number[][] = [];
  const kindOf = readKinds(store);
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i]!;
    const tile = places.tile(slot);
    const x = tile >>> (16 + shift);
    const y = (tile & 0xffff) >>> shift;
    const cell = cellOf(((x << 16) | y) >>> 0);
    if (cell === counts.length) {
      tiles.push({ x, y });
      counts.push(0);
      sums.push({ lat: 0, lng: 0 });
      kinds.push(assetKinds.map(() => 0));
    }
    counts[cell]!++;
    sums[cell]!.lat += places.lat(slot);
    sums[cell]!.lng += places.lng(slot);
    const kind = kindOf(slot);
    if (kind >= 0) kinds[cell]![kind]!++;
  }

  const cells = tiles.map((tile, cell) => ({
    ...tile,
    count: counts[cell]!,
    kinds: Object.fromEntries(
      assetKinds.flatMap((kind, i) => (kinds[cell]![i]! > 0 ? [[kind, kinds[cell]![i]!]] : [])),
    ),
    mean: { lat: sums[cell]!.lat / counts[cell]!, lng: sums[cell]!.lng / counts[cell]! },
  }));
  return { cells, total: slots.length };
}

/** The place of a document's kind in `assetKinds`, or -1. `kind` is the first facet, so it is the first value. */
function readKinds({ facets }: Store) {
  const places = new Map<number, number>();
  for (const [kind, number] of facets.table('kind'))
    places.set(number, assetKinds.indexOf(kind as AssetKind));
  const byNumber = Int8Array.from(facets.names, (_, number) => places.get(number) ?? -1);
  return (slot: number) => {
    const first = facets.firstValueOf(slot);
    return first < 0 ? -1 : byNumber[first]!;
  };
}

/** Numbers what it meets 0, 1, 2 … in an open-addressed table, many times quicker than a Map for large views. */
function createNumbering(atMost: number) {
  let room = 16;
  while (room < atMost * 2) room *= 2;
  const keys = new Uint32Array(room);
  const numbers = new Uint32Array(room); // one more than the number; 0 is empty
  let met = 0;
  return (key: number) => {
    let at = (Math.imul(key, 0x9e3779b1) >>> 0) & (room - 1);
    while (numbers[at] !== 0 && keys[at] !== key) at = (at + 1) & (room - 1);
    if (numbers[at] === 0) {
      keys[at] = key;
      numbers[at] = ++met;
    }
    return numbers[at]! - 1;
  };
}
