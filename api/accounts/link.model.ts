import { Schema, type Connection } from 'mongoose';
import type { Role } from '../contract/roles.ts';

export type LinkPurpose =
  | 'sign-in'
  | 'invitation'
  /** It waits for a second administrator, and its address is known to nobody. */
  | 'held-invitation'
  | 'recovery'
  | 'enrolment'
  | 'first-admin'
  | 'organisation'
  /** To show that an entry is one's own. */
  | 'claim'
  /** To answer what a curator asked. */
  | 'asked';

/** What somebody is invited to. */
export type Offer = {
  role: Role;
  organisationId: string | null;
  networkId: string;
  groups: string[];
  invitedBy: string;
};

/** A way in that is used once. `_id` is the SHA-256 of what its address holds. */
export type LinkDoc = {
  _id: string;
  /** What the page of invitations calls it. */
  id: string;
  purpose: LinkPurpose;
  /** Null where there is no account yet, or none at all. */
  accountId: string | null;
  /** The account's revision when it was made, where it must still be that. */
  accountRevision: number | null;
  email: string | null;
  offer: Offer | null;
  /** An authenticator's secret that is about to be agreed, sealed. */
  sealed: string | null;
  /** Our own page to go to afterwards, or what the link is about. */
  to: string | null;
  createdAt: Date;
  endsAt: Date;
  usedAt: Date | null;
};

export function createLinkModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const maybe = { type: String, default: null } as const;
  const schema = new Schema<LinkDoc>(
    {
      ...{ _id: text, id: text, purpose: text, accountId: maybe, email: maybe, sealed: maybe, to: maybe },
      accountRevision: { type: Number, default: null },
      offer: { type: Schema.Types.Mixed, default: null },
      ...{ createdAt: date, endsAt: date },
      usedAt: { type: Date, default: null },
    },
    { versionKey: false, autoIndex: false, id: false, collection: 'links', strict: 'throw' },
  );
  // A month longer than they work, so that a used or old one can be told from one that never was.
  schema.index({ endsAt: 1 }, { expireAfterSeconds: 30 * 86_400 });
  schema.index({ accountId: 1 });
  schema.index({ purpose: 1, createdAt: -1 });
  return connection.model('Link', schema);
}
