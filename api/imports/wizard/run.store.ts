import type { Connection } from 'mongoose';
import type { ImportState } from '../../contract/import-lists.ts';
import type { ImportCounts } from '../../contract/imports.ts';
import { createIfMissing } from '../../infra/mongo.ts';
import type { Progress } from '../progress.store.ts';

/** What is to be done to an import next, by the job. */
export type Due = 'stage' | 'land' | 'undo';

/** One file of a source on its way into the directory. */
export type RunDoc = {
  _id: string;
  source: string;
  sourceName: string;
  fileId: string;
  fileName: string;
  from: 'upload' | 'address' | 'feed';
  /** Null: fetched by the clock. */
  by: { accountId: string; name: string } | null;
  organisationId: string | null;
  networkId: string;
  state: ImportState;
  due: Due | null;
  /** Rises whenever the file is read anew: rows of an earlier reading do not count. */
  stage: number;
  /** The mapping it was read by, and the report of it: JSON. */
  mapping: string;
  report: string | null;
  /** What its columns hold, sealed: cells may be addresses that nobody is to know. */
  sample: string | null;
  progress: Progress | null;
  at: { done: number; of: number } | null;
  counts: ImportCounts | null;
  outcome: { landed: number; toCurators: number; faulty: number; undone: number; kept: number } | null;
  failure: string | null;
  /** Begun and not ended well, in a row. */
  tries: number;
  createdAt: Date;
  publishedAt: Date | null;
};

/** Every query about imports. */
export function createRunStore(connection: Connection) {
  const docs = () => connection.db!.collection<RunDoc>('import-runs');
  const slim = { projection: { report: 0, sample: 0, mapping: 0 } } as const;
  return {
    ensure: async () => {
      await createIfMissing(connection, 'import-runs');
      await docs().createIndex({ networkId: 1, createdAt: -1 });
      await docs().createIndex({ source: 1, createdAt: -1 });
      await docs().createIndex({ due: 1 }, { partialFilterExpression: { due: { $type: 'string' } } });
    },
    add: async (run: RunDoc): Promise<void> => {
      await docs().insertOne(run);
    },
    byId: (id: string): Promise<RunDoc | null> => docs().findOne({ _id: id }),
    /** Newest first, without what only the page of one needs. */
    list: (networkId: string, organisationId?: string): Promise<RunDoc[]> =>
      docs()
        .find({ networkId, ...(organisationId && { organisationId }) }, slim)
        .sort({ createdAt: -1 })
        .limit(50)
        .toArray(),
    lastOf: (source: string): Promise<RunDoc | null> =>
      docs().findOne({ source }, { ...slim, sort: { createdAt: -1 } }),
    /** Of a source, what is being read or waits to be looked at. */
    openOf: (source: string): Promise<RunDoc | null> =>
      docs().findOne({ source, state: { $in: ['reading', 'ready', 'asked', 'publishing', 'undoing'] } }, slim),
    set: async (id: string, set: Partial<Omit<RunDoc, '_id'>>): Promise<void> => {
      await docs().updateOne({ _id: id }, { $set: set }, { ignoreUndefined: true });
    },
    /** From one state to another: false when somebody was quicker. `stage`: only while it is that reading of the file. */
    move: async (id: string, from: ImportState[], set: Partial<Omit<RunDoc, '_id'>>, stage?: number): Promise<boolean> => {
      const filter = { _id: id, state: { $in: from }, ...(stage !== undefined && { stage }) };
      const { matchedCount } = await docs().updateOne(filter, { $set: set });
      return matchedCount === 1;
    },
    begin: async (id: string): Promise<void> => {
      await docs().updateOne({ _id: id }, { $inc: { tries: 1 } });
    },
    anyDue: async (): Promise<boolean> =>
      (await docs().findOne({ due: { $type: 'string' } }, { projection: { _id: 1 } })) !== null,
    nextDue: (): Promise<RunDoc | null> => docs().findOne({ due: { $type: 'string' } }, { sort: { createdAt: 1 } }),
  };
} // prettier-ignore
export type RunStore = ReturnType<typeof createRunStore>;
