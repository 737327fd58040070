import { Schema, type Connection } from 'mongoose';

/** `_id` is the entry and what is said of it, so that there is one of each. */
export type ForAWhileDoc = { _id: string; assetId: string; what: 'room' | 'rest'; until: Date };

export function createForAWhileModel(connection: Connection) {
  const schema = new Schema<ForAWhileDoc>(
    {
      _id: { type: String, required: true },
      assetId: { type: String, required: true },
      what: { type: String, enum: ['room', 'rest'], required: true },
      until: { type: Date, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'for-a-while', strict: 'throw' },
  );
  schema.index({ until: 1 });
  schema.index({ assetId: 1 });
  return connection.model('ForAWhile', schema);
}
