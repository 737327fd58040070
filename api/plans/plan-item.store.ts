import type { Connection } from 'mongoose';
import type { ItemStatus } from '../contract/plan-lists.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createPlanItemModel, type PlanItemDoc } from './plan-item.model.ts';

/** Every query about what was agreed. Plain objects out, in the order of agreeing. */
export function createPlanItemStore(connection: Connection) {
  const model = createPlanItemModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'plan-items');
      await model.createIndexes();
    },
    add: async (doc: PlanItemDoc) => void (await model.create(doc)),
    byId: (id: string): Promise<PlanItemDoc | null> => model.findById(id).lean<PlanItemDoc>().exec(),
    ofPerson: (personId: string): Promise<PlanItemDoc[]> =>
      model
        .find({ personId })
        .sort({ order: 1, createdAt: 1, _id: 1 })
        .limit(200)
        .lean<PlanItemDoc[]>()
        .exec(),
    /** Compare-and-set. */
    change: async (
      { _id, revision }: Pick<PlanItemDoc, '_id' | 'revision'>,
      { status, sealed }: { status?: ItemStatus; sealed: Record<string, string> },
    ): Promise<boolean> => {
      const fields = Object.entries(sealed).map(([name, text]): [string, string] => [`sealed.${name}`, text]);
      const { modifiedCount } = await model.updateOne(
        { _id, revision },
        {
          $set: { ...(status && { status }), ...(Object.fromEntries(fields) as Record<string, string>) },
          $inc: { revision: 1 },
        },
      );
      return modifiedCount === 1;
    },
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type PlanItemStore = ReturnType<typeof createPlanItemStore>;
