import { Schema, type Connection } from 'mongoose';

/** That somebody shares something they can do, for one purpose. What it is, is sealed. */
export type OfferDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  schemaVersion: number;
  /** The yes that it stands on: it ends with it. */
  consentId: string;
  /** Local date. */
  from: string;
  /** A postcode area. */
  areaCode: string | null;
  /** The same for the same sort of skill, and says nothing to who does not hold the key. */
  tag: string;
  sealed: { offer: string };
};

export function createOfferModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<OfferDoc>(
    {
      ...{
        _id: text,
        personId: text,
        organisationId: text,
        keyId: text,
        consentId: text,
        from: text,
        tag: text,
      },
      schemaVersion: { type: Number, required: true },
      areaCode: { type: String, default: null },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'offers', strict: 'throw' },
  );
  schema.index({ personId: 1 });
  schema.index({ areaCode: 1, tag: 1 });
  return connection.model('StrengthOffer', schema);
}
