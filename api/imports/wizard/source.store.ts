import type { Connection } from 'mongoose';
import { createIfMissing } from '../../infra/mongo.ts';

/** A list that comes again and again: what its columns mean, and where it is fetched from. */
export type SourceDoc = {
  _id: string;
  name: string;
  organisationId: string | null;
  networkId: string;
  /** The mapping as JSON: names of columns may hold letters that are no names of fields. */
  mapping: string;
  /** What becomes of entries that are no longer in the list. */
  absent: 'keep' | 'archive';
  /** Entries that somebody said are not the same as one of another source. */
  apart: string[];
  /** What is fetched lands by itself when nothing about it is odd. */
  trusted: boolean;
  address: string | null;
  everyHours: number | null;
  /** What the server is asked by, so that it need not send the same again. */
  known: { etag?: string; lastModified?: string };
  /** Of what was fetched last. */
  sha256: string | null;
  dueAt: Date | null;
  pulledAt: Date | null;
  changedAt: Date | null;
  failure: string | null;
  failures: number;
  createdAt: Date;
};

/** Every query about sources. */
export function createSourceStore(connection: Connection) {
  const docs = () => connection.db!.collection<SourceDoc>('import-sources');
  return {
    ensure: async () => {
      await createIfMissing(connection, 'import-sources');
      await docs().createIndex({ dueAt: 1 });
    },
    byId: (id: string): Promise<SourceDoc | null> => docs().findOne({ _id: id }),
    /** Of one network, or of one organisation of it. */
    list: (networkId: string, organisationId?: string): Promise<SourceDoc[]> =>
      docs()
        .find({ networkId, ...(organisationId && { organisationId }) })
        .sort({ name: 1 })
        .limit(500)
        .toArray(),
    /** False when there is one of that name. */
    add: async (source: SourceDoc): Promise<boolean> => {
      const { upsertedCount } = await docs().updateOne(
        { _id: source._id },
        { $setOnInsert: source },
        { upsert: true },
      );
      return upsertedCount === 1;
    },
    set: async (id: string, set: Partial<Omit<SourceDoc, '_id' | 'apart'>>): Promise<void> => {
      await docs().updateOne({ _id: id }, { $set: set }, { ignoreUndefined: true });
    },
    apart: async (id: string, are: string[], areNot: string[]): Promise<void> => {
      await docs().updateOne({ _id: id }, { $pullAll: { apart: areNot } });
      await docs().updateOne({ _id: id }, { $addToSet: { apart: { $each: are } } });
    },
    isDue: async (now: Date): Promise<boolean> =>
      (await docs().findOne({ dueAt: { $lte: now } }, { projection: { _id: 1 } })) !== null,
    due: (now: Date): Promise<SourceDoc | null> => docs().findOne({ dueAt: { $lte: now } }, { sort: { dueAt: 1 } }),
  };
} // prettier-ignore
export type SourceStore = ReturnType<typeof createSourceStore>;
