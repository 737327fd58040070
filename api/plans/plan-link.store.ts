import { Schema, type Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';

/** A way into somebody's own page. */
export type PlanLinkDoc = {
  /** The hash of its token: who reads the database cannot use it. */
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  schemaVersion: 1;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  /** `token`, for printing it again: only the person's own key opens it. */
  sealed: Record<string, string>;
};

/** Seconds that a link which ran out is still known by, to say so to who opens it. */
const rememberedSeconds = 180 * 86_400;

/** Every query about the ways into people's own pages. */
export function createPlanLinkStore(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const schema = new Schema<PlanLinkDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text },
      schemaVersion: { type: Number, required: true },
      ...{ createdAt: date, expiresAt: date, revokedAt: { type: Date, default: null } },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'plan-links', strict: 'throw' },
  );
  schema.index({ personId: 1, expiresAt: -1 });
  schema.index({ expiresAt: 1 }, { expireAfterSeconds: rememberedSeconds });
  const model = connection.model('PlanLink', schema);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'plan-links');
      await model.createIndexes();
    },
    add: async (doc: PlanLinkDoc) => void (await model.create(doc)),
    byHash: (hash: string): Promise<PlanLinkDoc | null> => model.findById(hash).lean<PlanLinkDoc>().exec(),
    /** Open ones, the one that lasts longest first. */
    openOf: (personId: string, now: Date): Promise<PlanLinkDoc[]> =>
      model
        .find({ personId, revokedAt: null, expiresAt: { $gt: now } })
        .sort({ expiresAt: -1 })
        .limit(50)
        .lean<PlanLinkDoc[]>()
        .exec(),
    ofPerson: (personId: string): Promise<PlanLinkDoc[]> =>
      model.find({ personId }).sort({ createdAt: 1 }).limit(500).lean<PlanLinkDoc[]>().exec(),
    /** A link that is closed can no longer be printed either. */
    close: async (personId: string, now: Date): Promise<number> =>
      (await model.updateMany({ personId, revokedAt: null }, { $set: { revokedAt: now, sealed: {} } }))
        .modifiedCount,
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type PlanLinkStore = ReturnType<typeof createPlanLinkStore>;
