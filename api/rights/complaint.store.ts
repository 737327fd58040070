import { Schema, type Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import type { Sealer } from '../infra/sealed.ts';

/** Somebody complains about how data is handled. What they wrote is sealed. */
export type ComplaintDoc = {
  _id: string;
  words: string;
  name: string | null;
  reach: string | null;
  /** An organisation; null where none was named. */
  about: string | null;
  /** The day. */
  receivedOn: Date;
  acknowledgedAt: Date | null;
  answeredAt: Date | null;
};

/** Every query about complaints. */
export function createComplaintStore(connection: Connection, sealer: Sealer) {
  const text = { type: String, required: true } as const;
  const day = { type: Date, default: null } as const;
  const schema = new Schema<ComplaintDoc>(
    {
      ...{ _id: text, words: text, name: { type: String, default: null } },
      ...{ reach: { type: String, default: null }, about: { type: String, default: null } },
      ...{ receivedOn: { type: Date, required: true } },
      ...{ acknowledgedAt: day, answeredAt: day },
    },
    { versionKey: false, autoIndex: false, collection: 'complaints', strict: 'throw' },
  );
  schema.index({ about: 1, answeredAt: 1, receivedOn: 1 });
  schema.index({ answeredAt: 1 });
  const model = connection.model('Complaint', schema);
  const each = (doc: ComplaintDoc, change: (text: string, about: string) => string): ComplaintDoc => {
    const changed = (field: 'words' | 'name' | 'reach') => {
      const value = doc[field];
      return value === null ? null : change(value, `complaints|${doc._id}|${field}`);
    };
    return { ...doc, words: changed('words') ?? '', name: changed('name'), reach: changed('reach') };
  };
  /** What an organisation's officer may see: what is about it, and what names none. */
  const seenBy = (organisationId: string) => ({ about: { $in: [organisationId, null] } });
  return {
    ensure: async () => {
      await createIfMissing(connection, 'complaints');
      await model.createIndexes();
    },
    add: async (doc: ComplaintDoc) => void (await model.create(each(doc, sealer.seal))),
    /** Those that wait for an answer, the oldest first, then the last that were answered. */
    list: async (organisationId: string): Promise<ComplaintDoc[]> => {
      const open = await model
        .find({ ...seenBy(organisationId), answeredAt: null })
        .sort({ receivedOn: 1 })
        .limit(200)
        .lean<ComplaintDoc[]>();
      const answered = await model
        .find({ ...seenBy(organisationId), answeredAt: { $ne: null } })
        .sort({ answeredAt: -1 })
        .limit(50)
        .lean<ComplaintDoc[]>();
      return [...open, ...answered].map((doc) => each(doc, sealer.open));
    },
    /** False when it was so already, or is another organisation's. Inside a transaction. */
    set: async (
      { id, organisationId }: { id: string; organisationId: string },
      field: 'acknowledgedAt' | 'answeredAt',
      at: Date,
    ): Promise<boolean> => {
      const one = { _id: id, ...seenBy(organisationId), [field]: null };
      return (await model.updateOne(one, { $set: { [field]: at } })).modifiedCount === 1;
    },
    /** Deletes those that were answered before. */
    forget: async (answeredBefore: Date): Promise<number> =>
      (await model.deleteMany({ answeredAt: { $lt: answeredBefore } })).deletedCount,
  };
}
export type ComplaintStore = ReturnType<typeof createComplaintStore>;
