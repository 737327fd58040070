import type { Connection } from 'mongoose';
import type { Clock } from '../infra/clock.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createForAWhileModel, type ForAWhileDoc } from './for-a-while.model.ts';

/** What a group said for a while only: room, and a rest. One of each a group; the later takes the place of the earlier. */
export function createForAWhileStore(connection: Connection, clock: Clock) {
  const model = createForAWhileModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'for-a-while');
      await model.createIndexes();
    },
    set: async (assetId: string, what: ForAWhileDoc['what'], until: Date): Promise<void> => {
      await model.updateOne(
        { _id: `${assetId}/${what}` },
        { $set: { assetId, what, until } },
        { upsert: true },
      );
    },
    end: async (assetId: string, what: ForAWhileDoc['what']): Promise<void> => {
      await model.deleteOne({ _id: `${assetId}/${what}` });
    },
    ofAsset: (assetId: string): Promise<ForAWhileDoc[]> =>
      model.find({ assetId }).lean<ForAWhileDoc[]>().exec(),
    due: (limit: number): Promise<ForAWhileDoc[]> =>
      model
        .find({ until: { $lte: clock.now() } })
        .sort({ until: 1 })
        .limit(limit)
        .lean<ForAWhileDoc[]>()
        .exec(),
  };
}
export type ForAWhile = ReturnType<typeof createForAWhileStore>;
