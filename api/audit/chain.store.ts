import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { noRows, type ChainRow, type Head } from './chain.rules.ts';

/** What to look for; the newest rows come first. */
export type ChainQuery = {
  actor?: string;
  organisationId?: string;
  object?: string;
  /** What the object begins with, any of these. */
  objects?: string[];
  /** Rows before this one. */
  before?: number;
  limit: number;
};

/**
 * The chain itself, in a database of its own whose user needs to add and to read and nothing more. Rows are read and
 * written as they are, without a model, since a signature stands for every letter of them.
 */
export function createChainStore(connection: Connection) {
  const rows = () => connection.db!.collection<ChainRow>('rows');
  return {
    ensure: async () => {
      await createIfMissing(connection, 'rows');
      await rows().createIndexes([
        { key: { id: 1 }, unique: true },
        { key: { object: 1, _id: -1 } },
        { key: { actor: 1, _id: -1 } },
        { key: { organisationId: 1, _id: -1 } },
      ]);
    },
    head: async (): Promise<Head> => {
      // Rows that somebody put there under other names are for the check to find.
      const [last] = await rows()
        .find({ _id: { $gte: 1 } })
        .sort({ _id: -1 })
        .limit(1)
        .toArray();
      return last ? { n: last._id, mac: last.mac } : noRows;
    },
    /** Which of these rows are in the chain already. */
    holds: async (ids: string[]): Promise<Set<string>> => {
      const found = await rows()
        .find({ id: { $in: ids } })
        .project<{ id: string }>({ id: 1 })
        .toArray();
      return new Set(found.map(({ id }) => id));
    },
    /** False when somebody else has added rows under these numbers meanwhile. */
    append: async (linked: ChainRow[]): Promise<boolean> => {
      try {
        await rows().insertMany(linked, { ordered: true, writeConcern: { w: 'majority', journal: true } });
        return true;
      } catch (error) {
        if ((error as { code?: number }).code === 11000) return false;
        throw error;
      }
    },
    /** All rows in their order, as they stand there. */
    all: (): AsyncIterable<Record<string, unknown>> => rows().find({}).sort({ _id: 1 }),
    find: ({ objects, before, limit, ...exactly }: ChainQuery): Promise<ChainRow[]> =>
      rows()
        .find({
          ...exactly,
          ...(objects && {
            $or: objects.map((start) => ({ object: { $gte: start, $lt: `${start}\uffff` } })),
          }),
          ...(before !== undefined && { _id: { $lt: before } }),
        })
        .sort({ _id: -1 })
        .limit(limit)
        .toArray(),
  };
}
export type Chain = ReturnType<typeof createChainStore>;
