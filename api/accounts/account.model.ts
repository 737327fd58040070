import { Schema, type Connection } from 'mongoose';
import { roles, type Role } from '../contract/roles.ts';

/** A role that somebody holds; a session carries one of them. */
export type Membership = {
  id: string;
  role: Role;
  organisationId: string | null;
  networkId: string;
  /** Ids of the assets that a group editor speaks for. */
  groups: string[];
};

/** Somebody who can sign in. Nothing here is ever public. */
export type AccountDoc = {
  _id: string;
  /** Lower case; null for an account that was closed. */
  email: string | null;
  name: string;
  state: 'active' | 'closed';
  memberships: Membership[];
  password: { hash: string; changedAt: Date } | null;
  /** `sealed` is the secret, encrypted; `lastStep` the last code's half minute, so that none is used twice. */
  authenticator: { sealed: string; confirmedAt: Date; lastStep: number } | null;
  /** SHA-256 of each that is unused. */
  recoveryCodes: string[];
  /** Who their organisation's sign-in says they are. */
  identities: { issuer: string; subject: string }[];
  /** Invented, for a demonstration; such an account can sign in nowhere else. */
  demo: boolean;
  createdAt: Date;
  revision: number;
};

export function createAccountModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const membership = new Schema<Membership>(
    {
      id: text,
      role: { type: String, enum: roles, required: true },
      organisationId: { type: String, default: null },
      networkId: text,
      groups: { type: [String], required: true },
    },
    { _id: false, id: false, strict: 'throw' },
  );
  const schema = new Schema<AccountDoc>(
    {
      _id: text,
      email: { type: String, default: null },
      name: text,
      state: { type: String, enum: ['active', 'closed'], required: true },
      memberships: { type: [membership], required: true },
      password: {
        type: { hash: text, changedAt: { type: Date, required: true } },
        default: null,
        _id: false,
      },
      authenticator: {
        type: { sealed: text, confirmedAt: { type: Date, required: true }, lastStep: Number },
        default: null,
        _id: false,
      },
      recoveryCodes: { type: [String], required: true },
      identities: { type: [{ issuer: text, subject: text, _id: false }], required: true },
      demo: { type: Boolean, required: true },
      createdAt: { type: Date, required: true },
      revision: { type: Number, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'accounts', strict: 'throw' },
  );
  schema.index({ email: 1 }, { unique: true, partialFilterExpression: { email: { $type: 'string' } } });
  schema.index({ 'identities.issuer': 1, 'identities.subject': 1 });
  schema.index({ 'memberships.organisationId': 1 });
  schema.index({ 'memberships.groups': 1 });
  return connection.model('Account', schema);
}
