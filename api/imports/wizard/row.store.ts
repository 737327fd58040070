import type { Connection } from 'mongoose';
import type { AssetDraft } from '../../contract/asset.ts';
import type { ImportKind } from '../../contract/import-lists.ts';
import type { RowView } from '../../contract/imports.ts';
import { createIfMissing } from '../../infra/mongo.ts';

/** An entry of a file as it would land, laid aside. */
export type RowDoc = {
  _id: string;
  runId: string;
  stage: number;
  /** The line of the file. */
  n: number;
  assetId: string;
  kind: ImportKind;
  name: string;
  town: string;
  /** Null for what would change nothing. */
  draft: AssetDraft | null;
  twin: { id: string; name: string } | null;
  /** Somebody does not want it. */
  left: boolean;
  state: RowView['state'];
  reason: string | null;
  /** The entry as it was before it landed; null where there was none. Absent until it is about to land. */
  before?: AssetDraft | null;
  revision: number | null;
};
type Which = { runId: string; stage: number };

/** A look back, and a way back, is open for so long. */
const keptDays = 30;

/** Every query about rows that were laid aside. */
export function createRowStore(connection: Connection) {
  const docs = () => connection.db!.collection<RowDoc & { at: Date }>('import-rows');
  const filterOf = ({ runId, stage }: Which, kind: string) =>
    kind === 'twins' ? { runId, stage, twin: { $ne: null } } : { runId, stage, kind: kind as ImportKind };

  return {
    ensure: async () => {
      await createIfMissing(connection, 'import-rows');
      await docs().createIndex({ runId: 1, stage: 1, kind: 1, n: 1, _id: 1 });
      await docs().createIndex({ runId: 1, stage: 1, state: 1, n: 1, _id: 1 });
      await docs().createIndex({ at: 1 }, { expireAfterSeconds: keptDays * 86_400 });
    },
    /** A row that is there already is laid aside anew: a batch may come twice. */
    put: async (rows: RowDoc[], at: Date): Promise<void> => {
      if (rows.length === 0) return;
      await docs().bulkWrite(
        rows.map((row) => ({ replaceOne: { filter: { _id: row._id }, replacement: { ...row, at }, upsert: true } })),
        { ordered: false, ignoreUndefined: true },
      );
    },
    /** Rows of an earlier reading of the same file. */
    dropBefore: async ({ runId, stage }: Which): Promise<void> => {
      await docs().deleteMany({ runId, stage: { $lt: stage } });
    },
    drop: async (runId: string): Promise<void> => {
      await docs().deleteMany({ runId });
    },
    known: async ({ runId, stage }: Which, assetIds: string[]): Promise<Set<string>> => {
      const found = await docs().find({ _id: { $in: assetIds.map((id) => `${runId}/${stage}/${id}`) } }, { projection: { assetId: 1 } }).toArray();
      return new Set(found.map(({ assetId }) => assetId));
    },
    page: async (which: Which, kind: string, skip: number, limit: number): Promise<{ rows: RowDoc[]; total: number }> => {
      const filter = filterOf(which, kind);
      const [rows, total] = await Promise.all([
        docs().find(filter).sort({ n: 1, _id: 1 }).skip(skip).limit(limit).toArray(),
        docs().countDocuments(filter),
      ]);
      return { rows, total };
    },
    byIds: (ids: string[]): Promise<RowDoc[]> => docs().find({ _id: { $in: ids } }).toArray(),
    /** Rows in one state from a line of the file on, in its order; those of whom somebody thought better left out. */
    inState: (which: Which, state: RowDoc['state'], from: number, limit: number): Promise<RowDoc[]> =>
      docs().find({ ...which, state, n: { $gte: from }, left: false, kind: { $ne: 'same' } }).sort({ n: 1, _id: 1 }).limit(limit).toArray(),
    counts: async (which: Which): Promise<{ kinds: Record<string, number>; states: Record<string, number>; twins: number; left: number }> => {
      const rows = await docs()
        .aggregate<{ _id: { kind: string; state: string; left: boolean }; n: number; twins: number }>([
          { $match: which },
          { $group: { _id: { kind: '$kind', state: '$state', left: '$left' }, n: { $sum: 1 }, twins: { $sum: { $cond: [{ $eq: [{ $type: '$twin' }, 'object'] }, 1, 0] } } } },
        ])
        .toArray();
      const by = (key: 'kind' | 'state') => {
        const sums: Record<string, number> = {};
        for (const { _id, n } of rows) sums[_id[key]] = (sums[_id[key]] ?? 0) + n;
        return sums;
      };
      return { kinds: by('kind'), states: by('state'), twins: rows.reduce((sum, { twins }) => sum + twins, 0), left: rows.reduce((sum, { _id, n }) => sum + (_id.left ? n : 0), 0) };
    },
    set: async (changes: { _id: string; set: Partial<Omit<RowDoc, '_id'>> }[]): Promise<void> => {
      if (changes.length === 0) return;
      await docs().bulkWrite(
        changes.map(({ _id, set }) => ({ updateOne: { filter: { _id }, update: { $set: set } } })),
        { ordered: false, ignoreUndefined: true },
      );
    },
  };
} // prettier-ignore
export type RowStore = ReturnType<typeof createRowStore>;

export const rowId = (runId: string, stage: number, assetId: string): string =>
  `${runId}/${stage}/${assetId}`;
