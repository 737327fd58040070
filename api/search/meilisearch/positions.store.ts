import type { Connection } from 'mongoose';
import type { Positions } from '../sync.ts';

type Saved = { _id: string; position: string; schema: string };

/**
 * The place in the change stream up to which an index that keeps itself is right; saved only after its tasks
 * succeeded. A place saved under another `schema` is none: that index holds other documents and is built anew.
 */
export function createPositions(
  connection: Connection,
  index: string,
  schema: string,
): Positions & { forget: () => Promise<void> } {
  const collection = () => connection.db!.collection<Saved>('index-positions');
  return {
    read: async () => (await collection().findOne({ _id: index, schema }))?.position ?? null,
    save: async (position) => {
      await collection().updateOne(
        { _id: index },
        { $set: { position, schema } },
        { upsert: true, writeConcern: { w: 'majority' } },
      );
    },
    /** The index itself is gone. */
    forget: async () => {
      await collection().deleteOne({ _id: index });
    },
  };
}
