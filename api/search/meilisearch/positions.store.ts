import type { Connection } from 'mongoose';
import type { Positions } from '../sync.ts';

/** The place in the change stream up to which an index that keeps itself is right; saved only after its tasks succeeded. */
export function createPositions(connection: Connection, index: string): Positions {
  const collection = () => connection.db!.collection<{ _id: string; position: string }>('index-positions');
  return {
    read: async () => (await collection().findOne({ _id: index }))?.position ?? null,
    save: async (position) => {
      await collection().updateOne(
        { _id: index },
        { $set: { position } },
        { upsert: true, writeConcern: { w: 'majority' } },
      );
    },
  };
}
