import { Schema, type Connection } from 'mongoose';
import type { PersonStatus } from '../contract/people.ts';

/** Somebody who works, or worked, with a person. Days only. */
export type Working = { accountId: string; from: Date; until: Date | null };

/** A person's record. Everything that tells of them is in `sealed`; the rest points at nobody. */
export type PersonDoc = {
  _id: string;
  /** The same as `_id`: every document about a person has it under this name. */
  personId: string;
  organisationId: string;
  keyId: string;
  revision: number;
  schemaVersion: 1;
  /** The day. */
  createdAt: Date;
  status: PersonStatus;
  /** When one that is not called anything goes. */
  endsAt: Date | null;
  closedAt: Date | null;
  restrictedAt: Date | null;
  workers: Working[];
  /** A postcode area such as M33, and what it is called. */
  area: { code: string; name: string } | null;
  sealed: Record<string, string>;
};

export function createPersonModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const day = { type: Date, default: null } as const;
  const schema = new Schema<PersonDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text },
      revision: { type: Number, required: true },
      schemaVersion: { type: Number, required: true },
      createdAt: { type: Date, required: true },
      status: { type: String, enum: ['unnamed', 'open', 'closed'], required: true },
      ...{ endsAt: day, closedAt: day, restrictedAt: day },
      workers: {
        type: [{ accountId: text, from: { type: Date, required: true }, until: day, _id: false }],
        required: true,
      },
      area: { type: { code: text, name: text }, default: null, _id: false },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'people', strict: 'throw' },
  );
  schema.index({ 'workers.accountId': 1, status: 1 });
  schema.index({ organisationId: 1, status: 1 });
  schema.index({ endsAt: 1 });
  return connection.model('PersonRecord', schema);
}
