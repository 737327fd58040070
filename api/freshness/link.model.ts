import { Schema, type Connection } from 'mongoose';
import { answers, type Answer } from '../contract/freshness-lists.ts';
import type { ShownFacts } from './facts.rules.ts';

/** A link that was sent to the people of an entry. `_id` is the SHA-256 of its token; the token itself is not kept. */
export type LinkDoc = {
  _id: string;
  assetId: string;
  /** The revision they were asked about, and what it said. */
  revision: number;
  facts: ShownFacts;
  /** Where it was sent, so that a new one goes there and nowhere else. */
  to: string;
  /** Of whoever it was sent to, where they have an account. */
  accountId: string | null;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  /** What it was pressed for; `other` = somebody else of the group answered first. */
  usedFor: Answer | 'other' | 'renewed' | null;
};

/** A used or expired link is known for a year, so that it can say what became of it. */
const keptSeconds = 365 * 86_400;

export function createLinkModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<LinkDoc>(
    {
      _id: text,
      assetId: text,
      revision: { type: Number, required: true },
      facts: { type: Schema.Types.Mixed, required: true },
      to: text,
      accountId: { type: String, default: null },
      createdAt: { type: Date, required: true },
      expiresAt: { type: Date, required: true },
      usedAt: { type: Date, default: null },
      usedFor: { type: String, enum: [...answers, 'other', 'renewed', null], default: null },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'confirm-links', strict: 'throw' },
  );
  schema.index({ assetId: 1, usedAt: 1 });
  schema.index({ expiresAt: 1 }, { expireAfterSeconds: keptSeconds });
  return connection.model('ConfirmLink', schema);
}
