import { Schema, type Connection } from 'mongoose';

/** The key for one day of what one worker's devices keep until it can be sent. `_id` is the account and the day. */
export type DraftKeyDoc = { _id: string; key: string; endsAt: Date };

export function createDraftKeyModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<DraftKeyDoc>(
    { _id: text, key: text, endsAt: { type: Date, required: true } },
    { versionKey: false, autoIndex: false, collection: 'draft-keys', strict: 'throw' },
  );
  schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
  return connection.model('DraftKey', schema);
}
