import { Schema, type Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';

/** What somebody would like, as it was last looked for: one for each person, all of it sealed. */
export type WishDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  revision: number;
  schemaVersion: 1;
  /** The day. */
  createdAt: Date;
  sealed: Record<string, string>;
};

/** Every query about what people would like. */
export function createWishStore(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<WishDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text },
      revision: { type: Number, required: true },
      schemaVersion: { type: Number, required: true },
      createdAt: { type: Date, required: true },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'wishes', strict: 'throw' },
  );
  schema.index({ personId: 1 }, { unique: true });
  const model = connection.model('Wish', schema);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'wishes');
      await model.createIndexes();
    },
    ofPerson: (personId: string): Promise<WishDoc | null> =>
      model.findOne({ personId }).lean<WishDoc>().exec(),
    /** The last one stands. */
    put: async ({ revision: _revision, ...doc }: WishDoc) => {
      const { _id, sealed, ...rest } = doc;
      await model.updateOne(
        { _id },
        { $set: { sealed }, $inc: { revision: 1 }, $setOnInsert: rest },
        { upsert: true },
      );
    },
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type WishStore = ReturnType<typeof createWishStore>;
