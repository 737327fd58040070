import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createMeasurementModel, type MeasurementDoc } from './measurement.model.ts';

/** Every query about measurements. They are only ever added. */
export function createMeasurementStore(connection: Connection) {
  const model = createMeasurementModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'measurements');
      await model.createIndexes();
    },
    add: async (doc: MeasurementDoc) => void (await model.create(doc)),
    /** Oldest first. */
    ofPerson: (personId: string): Promise<MeasurementDoc[]> =>
      model.find({ personId }).sort({ on: 1, nth: 1 }).limit(1_000).lean<MeasurementDoc[]>().exec(),
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type MeasurementStore = ReturnType<typeof createMeasurementStore>;
