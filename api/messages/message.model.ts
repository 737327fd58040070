import { Schema, type Connection } from 'mongoose';

/** A mail that is to go out once. `key` says which it is: a second one with the same key is the same mail. */
export type MessageDoc = {
  _id: string;
  key: string;
  to: string;
  template: string;
  data: unknown;
  state: 'waiting' | 'sent' | 'dead';
  attempts: number;
  /** Not before. */
  dueAt: Date;
  createdAt: Date;
  sentAt: Date | null;
  /** Why it did not go, last time. Never its text. */
  failure: string | null;
};

export function createMessageModel(connection: Connection) {
  const schema = new Schema<MessageDoc>(
    {
      _id: { type: String, required: true },
      key: { type: String, required: true },
      to: { type: String, required: true },
      template: { type: String, required: true },
      data: { type: Schema.Types.Mixed, required: true },
      state: { type: String, enum: ['waiting', 'sent', 'dead'], required: true },
      attempts: { type: Number, required: true },
      dueAt: { type: Date, required: true },
      createdAt: { type: Date, required: true },
      sentAt: { type: Date, default: null },
      failure: { type: String, default: null },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'messages', strict: 'throw' },
  );
  schema.index({ key: 1 }, { unique: true });
  schema.index({ state: 1, dueAt: 1 });
  return connection.model('Message', schema);
}
