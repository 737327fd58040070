import { Schema, type Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';

/** Somebody reads a record in an emergency, until then. Why is in `sealed`. */
export type GlassDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  accountId: string;
  at: Date;
  until: Date;
  sealed: Record<string, string>;
};

/** Every query about reading in an emergency. */
export function createGlassStore(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const schema = new Schema<GlassDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text, accountId: text },
      ...{ at: date, until: date, sealed: { type: Schema.Types.Mixed, required: true } },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'emergencies', strict: 'throw' },
  );
  schema.index({ personId: 1, accountId: 1, until: -1 });
  schema.index({ organisationId: 1, at: -1 });
  const model = connection.model('Emergency', schema);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'emergencies');
      await model.createIndexes();
    },
    add: async (doc: GlassDoc) => void (await model.create(doc)),
    /** Until when an account may read a record; null where it may not. */
    until: async (accountId: string, personId: string, now: Date): Promise<Date | null> =>
      (
        await model
          .findOne({ accountId, personId, until: { $gt: now } })
          .sort({ until: -1 })
          .lean()
      )?.until ?? null,
    /** Records that an account may read now. */
    of: (accountId: string, now: Date): Promise<GlassDoc[]> =>
      model
        .find({ accountId, until: { $gt: now } })
        .lean<GlassDoc[]>()
        .exec(),
    ofPerson: (personId: string): Promise<GlassDoc[]> =>
      model.find({ personId }).sort({ at: 1 }).lean<GlassDoc[]>().exec(),
    /** The newest first. */
    ofOrganisation: (organisationId: string): Promise<GlassDoc[]> =>
      model.find({ organisationId }).sort({ at: -1 }).limit(200).lean<GlassDoc[]>().exec(),
    /** What somebody opened ends now, but for people of these organisations. */
    end: async (accountId: string, still: string[], now: Date): Promise<void> =>
      void (await model.updateMany(
        { accountId, organisationId: { $nin: still }, until: { $gt: now } },
        { $set: { until: now } },
      )),
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type GlassStore = ReturnType<typeof createGlassStore>;
