import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createHoldModel, type HoldDoc } from './hold.model.ts';

/** Sources of which time would take too much at once. */
export function createHoldStore(connection: Connection) {
  const model = createHoldModel(connection);
  return {
    ensure: () => createIfMissing(connection, 'holds'),
    all: (): Promise<HoldDoc[]> => model.find().sort({ since: 1 }).lean<HoldDoc[]>().exec(),
    bySource: (source: string): Promise<HoldDoc | null> => model.findById(source).lean<HoldDoc>().exec(),
    /** Keeps the day it began; answers that. */
    put: async ({ _id, sourceName, assetIds, of, since }: HoldDoc): Promise<Date> => {
      const held = await model
        .findOneAndUpdate(
          { _id },
          { $set: { sourceName, assetIds, of }, $setOnInsert: { since } },
          { upsert: true, returnDocument: 'after' },
        )
        .lean<HoldDoc>();
      return held.since;
    },
    /** False when there was none, or somebody released it first. */
    end: async (source: string): Promise<boolean> =>
      (await model.deleteOne({ _id: source })).deletedCount === 1,
  };
}
export type HoldStore = ReturnType<typeof createHoldStore>;
