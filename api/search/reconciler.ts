import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import type { IndexChange, SearchIndex } from './search-index.ts';

export type Drift = {
  /** In the index, but not public (any more). */
  orphans: number;
  missing: number;
  stale: number;
  /** Newer in the index than in MongoDB, as after a restored backup, or held back by what it remembers: only a rebuild mends these. */
  ahead: number;
};
type Held = { assetId: string; revision: number };

const pageSize = 5_000;
const repairSize = 500;

/**
 * Compares the index with MongoDB by (id, revision), two sorted streams side by side, and repairs what
 * differs. Counts alone would miss one missing and one orphan.
 */
export function createReconciler({
  index,
  assets,
  toChange,
}: {
  index: SearchIndex;
  assets: AssetStore;
  toChange: (asset: AssetDoc) => IndexChange;
}) {
  /** What was missing last time and was written, by id and revision. Missing again = the index knows something newer. */
  let wroteMissing = new Set<string>();

  return async function reconcile(): Promise<Drift> {
    const drift: Drift = { orphans: 0, missing: 0, stale: 0, ahead: 0 };
    const held = inPages(
      (after) => index.revisions(after, pageSize),
      (row) => row.assetId,
    );
    const stored = inPages(
      async (after) =>
        (await assets.publicRevisions(after, pageSize)).map(({ _id, revision }) => ({
          assetId: _id,
          revision,
        })),
      (row) => row.assetId,
    );
    let differing: Held[] = [];
    const missing = new Set<string>();

    let a = await held.next();
    let b = await stored.next();
    while (!a.done || !b.done) {
      const inIndex = a.done ? null : a.value;
      const inMongo = b.done ? null : b.value;
      if (inIndex && (!inMongo || inIndex.assetId < inMongo.assetId)) {
        drift.orphans += 1;
        differing.push(inIndex);
        a = await held.next();
      } else if (inMongo && (!inIndex || inMongo.assetId < inIndex.assetId)) {
        drift.missing += 1;
        differing.push({ assetId: inMongo.assetId, revision: 0 });
        b = await stored.next();
      } else {
        if (inIndex!.revision < inMongo!.revision) {
          drift.stale += 1;
          differing.push(inIndex!);
        } else if (inIndex!.revision > inMongo!.revision) differing.push(inIndex!);
        [a, b] = [await held.next(), await stored.next()];
      }
      if (differing.length >= repairSize) differing = await repair(differing, drift, missing);
    }
    await repair(differing, drift, missing);
    wroteMissing = missing;
    return drift;
  };

  /** Reads each again before it is mended: it may have changed, or caught up, since the two streams passed it. */
  async function repair(differing: Held[], drift: Drift, missing: Set<string>): Promise<[]> {
    if (differing.length === 0) return [];
    const found = new Map(
      (await assets.byIds(differing.map((d) => d.assetId))).map((asset) => [asset._id, asset]),
    );
    const changes = differing.map(({ assetId, revision }): IndexChange => {
      const asset = found.get(assetId);
      if (!asset) return { assetId, revision, documents: [] };
      const change = toChange(asset);
      const written = `${assetId} ${asset.revision}`;
      const isMissing = revision === 0 && change.documents.length > 0;
      if (isMissing) missing.add(written);
      if (asset.revision < revision || (isMissing && wroteMissing.has(written))) drift.ahead += 1;
      return change;
    });
    await index.write(changes);
    return [];
  }
}

/** Rows of a paged reading one by one. */
async function* inPages<T>(
  read: (after: string) => Promise<T[]>,
  idOf: (row: T) => string,
): AsyncGenerator<T, void> {
  let after = '';
  for (;;) {
    const page = await read(after);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = idOf(last);
  }
}
