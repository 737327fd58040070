import { Schema, type Connection } from 'mongoose';
import { requestKinds, whyKept, type RequestKind, type WhyKept } from '../contract/rights-lists.ts';

/** What somebody asked for about their record, and how far it is. After an erasure it tells of nobody. */
export type RequestDoc = {
  _id: string;
  organisationId: string;
  /** Null once the person was erased. */
  personId: string | null;
  keyId: string | null;
  revision: number;
  schemaVersion: 1;
  kind: RequestKind;
  state: 'open' | 'done' | 'kept';
  /** Days. */
  receivedOn: Date;
  pausedOn: Date | null;
  pausedDays: number;
  /** Null for the clock. */
  askedBy: string | null;
  endedBy: string | null;
  endedAt: Date | null;
  why: WhyKept | null;
  /** `words` of the person, and the `note` that tells them why not. */
  sealed: Record<string, string>;
};

export function createRequestModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const perhaps = { type: String, default: null } as const;
  const day = { type: Date, default: null } as const;
  const schema = new Schema<RequestDoc>(
    {
      ...{ _id: text, organisationId: text, personId: perhaps, keyId: perhaps },
      revision: { type: Number, required: true },
      schemaVersion: { type: Number, required: true },
      kind: { type: String, enum: requestKinds, required: true },
      state: { type: String, enum: ['open', 'done', 'kept'], required: true },
      receivedOn: { type: Date, required: true },
      pausedOn: day,
      pausedDays: { type: Number, required: true },
      ...{ askedBy: perhaps, endedBy: perhaps, endedAt: day },
      why: { type: String, enum: [...whyKept, null], default: null },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'rights-requests', strict: 'throw' },
  );
  schema.index({ organisationId: 1, state: 1, receivedOn: 1 });
  schema.index({ personId: 1 });
  return connection.model('RightsRequest', schema);
}
