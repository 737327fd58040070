import { Schema, type Connection } from 'mongoose';
import type { Question } from '../contract/register.ts';

/** What was typed or chosen, by field: given back unchanged. */
export type Typed = Record<string, string[]>;

/** A group that is being registered, kept until it is sent or thirty days after it was last touched. */
export type RegistrationDoc = {
  _id: string;
  /** Hashes of the private links to it: one, and another for whoever helps on the phone. */
  links: string[];
  /** Of the six words. */
  codeHash: string;
  /** The id that the entry will have. */
  assetId: string;
  answers: Partial<Record<Question, Typed>>;
  /** A group by itself, or somebody who writes down what a group told them. */
  how: 'self' | 'phone' | 'paper';
  helper: { accountId: string; name: string; said: string; on: string } | null;
  /** Entries that were offered as "is this you?" and are not. */
  notThese: string[];
  state: 'open' | 'sent';
  sent: { proposalId: string; reference: string; lookBy: Date; at: Date } | null;
  createdAt: Date;
  updatedAt: Date;
  endsAt: Date;
};

export function createRegistrationModel(connection: Connection) {
  const mixed = { type: Schema.Types.Mixed, default: null };
  const schema = new Schema<RegistrationDoc>(
    {
      _id: { type: String, required: true },
      links: { type: [String], required: true },
      codeHash: { type: String, required: true },
      assetId: { type: String, required: true },
      answers: { type: Schema.Types.Mixed, required: true } as never,
      how: { type: String, enum: ['self', 'phone', 'paper'], required: true },
      helper: mixed as never,
      notThese: { type: [String], required: true },
      state: { type: String, enum: ['open', 'sent'], required: true },
      sent: mixed as never,
      createdAt: { type: Date, required: true },
      updatedAt: { type: Date, required: true },
      endsAt: { type: Date, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'registrations', strict: 'throw' },
  );
  schema.index({ links: 1 }, { unique: true });
  schema.index({ codeHash: 1 });
  schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
  return connection.model('Registration', schema);
}
