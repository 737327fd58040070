import { Schema, type Connection } from 'mongoose';
import { lawfulBases, specialBases, type LawfulBasis, type SpecialBasis } from '../contract/people.ts';
import { createIfMissing } from '../infra/mongo.ts';

/** Why the law lets us hold a record, from that moment on; a later one takes its place. */
export type BasisDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  at: Date;
  /** Null for the one that a record begins with. */
  by: string | null;
  purpose: 'support';
  lawful: LawfulBasis;
  special: SpecialBasis;
};

/** Every query about lawful bases. */
export function createBasisStore(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<BasisDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text },
      at: { type: Date, required: true },
      by: { type: String, default: null },
      purpose: { type: String, enum: ['support'], required: true },
      lawful: { type: String, enum: lawfulBases, required: true },
      special: { type: String, enum: specialBases, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'lawful-bases', strict: 'throw' },
  );
  schema.index({ personId: 1, at: 1 });
  const model = connection.model('LawfulBasis', schema);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'lawful-bases');
      await model.createIndexes();
    },
    add: async (doc: BasisDoc) => void (await model.create(doc)),
    /** Oldest first. */
    ofPerson: (personId: string): Promise<BasisDoc[]> =>
      model.find({ personId }).sort({ at: 1, _id: 1 }).lean<BasisDoc[]>().exec(),
    erase: async (personId: string) => void (await model.deleteMany({ personId })),
  };
}
export type BasisStore = ReturnType<typeof createBasisStore>;
