import { Schema, type Connection } from 'mongoose';
import {
  details,
  doubts,
  signalAnswers,
  type Detail,
  type SignalAnswer,
} from '../contract/freshness-lists.ts';

/** That something may be wrong with an entry, as somebody told it. */
export type SignalDoc = {
  _id: string;
  assetId: string;
  /** `number`: a worker rang in vain. */
  how: (typeof doubts)[number];
  what: Detail;
  words: string | null;
  /** The worker's account; null for a resident, who gives no name. */
  accountId: string | null;
  /** Where a resident wants the answer, if they said. */
  replyTo: string | null;
  /** SHA-256 of the address under which the answer will stand. */
  receipt: string;
  at: Date;
  answer: SignalAnswer | null;
  answerWords: string | null;
  answeredAt: Date | null;
};

/** Feedback is kept two years after it was answered. */
const keptSeconds = 2 * 365 * 86_400;

export function createSignalModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const orNot = { type: String, default: null } as const;
  const schema = new Schema<SignalDoc>(
    {
      _id: text,
      assetId: text,
      how: { ...text, enum: doubts },
      what: { ...text, enum: details },
      words: orNot,
      accountId: orNot,
      replyTo: orNot,
      receipt: text,
      at: { type: Date, required: true },
      answer: { type: String, enum: [...signalAnswers, null], default: null },
      answerWords: orNot,
      answeredAt: { type: Date, default: null },
    },
    { versionKey: false, autoIndex: false, collection: 'signals', strict: 'throw' },
  );
  schema.index({ answer: 1, at: 1 });
  schema.index({ assetId: 1, answer: 1 });
  schema.index({ receipt: 1 }, { unique: true });
  schema.index({ answeredAt: 1 }, { expireAfterSeconds: keptSeconds });
  return connection.model('Signal', schema);
}
