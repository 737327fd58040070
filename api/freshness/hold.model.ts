import { Schema, type Connection } from 'mongoose';

/** A run that would have taken too much of a source off the map, and waits for a person. `_id` is the source. */
export type HoldDoc = {
  _id: string;
  sourceName: string;
  assetIds: string[];
  /** How many entries of the source were public. */
  of: number;
  since: Date;
};

export function createHoldModel(connection: Connection) {
  const schema = new Schema<HoldDoc>(
    {
      _id: { type: String, required: true },
      sourceName: { type: String, required: true },
      assetIds: { type: [String], required: true },
      of: { type: Number, required: true },
      since: { type: Date, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'holds', strict: 'throw' },
  );
  return connection.model('Hold', schema);
}
