import { Schema, type Connection } from 'mongoose';

/** A mail that is to go out once. `key` says which it is: a second one with the same key is the same mail. */
export type MessageDoc = {
  /** Its Message-ID at every try. */
  _id: string;
  key: string;
  /** Where it goes to, sealed; null once it went. A database keeps what was taken out of it for a while, so it never holds it. */
  sealedTo: string | null;
  /** Of people who have no account: not kept either once it can go no more. */
  forgetsTo?: boolean;
  template: string;
  /** What its words are made from, sealed: links are keys. Null as soon as nobody needs it any more. */
  sealedData: string | null;
  /** `sending`: begun, and nobody wrote down how it ended; it may have gone. */
  state: 'waiting' | 'sending' | 'sent' | 'dead';
  attempts: number;
  /** Not before. */
  dueAt: Date;
  /** After it the mail is of no use to anybody. */
  endsAt: Date | null;
  createdAt: Date;
  sentAt: Date | null;
  /** Which run of the delivery took it last. */
  fence: number;
  /** Why it did not go, last time. Never its text. */
  failure: string | null;
};

/** A key keeps a mail from being doubled as long as its row is there: two years after it went. */
const keptSeconds = 2 * 365 * 86_400;

export function createMessageModel(connection: Connection) {
  const schema = new Schema<MessageDoc>(
    {
      _id: { type: String, required: true },
      key: { type: String, required: true },
      sealedTo: { type: String, default: null },
      forgetsTo: { type: Boolean },
      template: { type: String, required: true },
      sealedData: { type: String, default: null },
      state: { type: String, enum: ['waiting', 'sending', 'sent', 'dead'], required: true },
      attempts: { type: Number, required: true },
      dueAt: { type: Date, required: true },
      endsAt: { type: Date, default: null },
      createdAt: { type: Date, required: true },
      sentAt: { type: Date, default: null },
      fence: { type: Number, default: 0 },
      failure: { type: String, default: null },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'messages', strict: 'throw' },
  );
  schema.index({ key: 1 }, { unique: true });
  schema.index({ state: 1, dueAt: 1 });
  schema.index({ sentAt: 1 }, { expireAfterSeconds: keptSeconds });
  return connection.model('Message', schema);
}
