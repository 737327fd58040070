import { Schema, type Connection } from 'mongoose';

/** That somebody is worried about someone or something at an entry. Read by the safeguarding lead and nobody else. */
export type WorryDoc = {
  _id: string;
  assetId: string;
  /** As it was called then: the entry may be gone. */
  name: string;
  /** This and who it is from are sealed in the database. */
  words: string;
  /** Of whoever is worried, if they said. */
  from: string | null;
  reach: string | null;
  at: Date;
  /** When the lead said that they have it. */
  seenAt: Date | null;
  closedAt: Date | null;
};

export function createWorryModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const orNot = { type: String, default: null } as const;
  const day = { type: Date, default: null } as const;
  const schema = new Schema<WorryDoc>(
    {
      _id: text,
      assetId: text,
      name: text,
      words: text,
      from: orNot,
      reach: orNot,
      at: { type: Date, required: true },
      seenAt: day,
      closedAt: day,
    },
    { versionKey: false, autoIndex: false, collection: 'worries', strict: 'throw' },
  );
  schema.index({ closedAt: 1, at: 1 });
  return connection.model('Worry', schema);
}
