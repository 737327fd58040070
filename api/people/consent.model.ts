import { Schema, type Connection } from 'mongoose';
import {
  capacities,
  givers,
  parts,
  purposes,
  waysGiven,
  type Capacity,
  type ConsentRecipient,
  type Giver,
  type Part,
  type Purpose,
  type WayGiven,
} from '../contract/people.ts';

/** The very words that were said yes to. */
export type Wording = { id: string; version: number; language: string; sha256: string };

/** A yes, or that it was taken back. Never changed: what is in force follows from all of them. */
export type ConsentEventDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  schemaVersion: 1;
  /** `ended`: nobody took it back, but the record that it was about was closed. */
  kind: 'given' | 'withdrawn' | 'ended';
  consentId: string;
  at: Date;
  /** The account that wrote it down. */
  by: string;
  how: WayGiven;
  purpose: Purpose;
  parts: Part[];
  to: ConsentRecipient;
  wording: Wording | null;
  givenBy: Giver;
  capacity: Capacity;
  expiresAt: Date | null;
  /** `why`, and `whom` where the recipient or the attorney is known by a name alone. */
  sealed: Record<string, string>;
};

/** That somebody has, or saw, what was shared. */
export type CopyDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  consentId: string | null;
  to: ConsentRecipient;
  parts: Part[];
  how: 'seen' | 'sent' | 'printed';
  by: string;
  at: Date;
};

export function createConsentModels(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const one = <T extends string>(values: readonly T[]) => ({ type: String, enum: values, required: true });
  const kept = { versionKey: false, minimize: false, autoIndex: false, strict: 'throw' } as const;
  const whose = { _id: text, personId: text, organisationId: text, keyId: text };
  const some = { type: [{ type: String, enum: parts }], required: true };
  const events = new Schema<ConsentEventDoc>(
    {
      ...whose,
      ...{ schemaVersion: { type: Number, required: true }, kind: one(['given', 'withdrawn', 'ended']) },
      ...{ consentId: text, at: date, by: text, how: one(waysGiven), purpose: one(purposes), parts: some },
      to: { type: Schema.Types.Mixed, required: true },
      wording: { type: Schema.Types.Mixed, default: null },
      ...{ givenBy: one(givers), capacity: one(capacities), expiresAt: { type: Date, default: null } },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { ...kept, collection: 'consents' },
  );
  events.index({ personId: 1, at: 1 });
  events.index({ 'to.organisationId': 1 });
  events.index({ 'to.personId': 1 });
  const copies = new Schema<CopyDoc>(
    {
      ...whose,
      consentId: { type: String, default: null },
      to: { type: Schema.Types.Mixed, required: true },
      ...{ parts: some, how: one(['seen', 'sent', 'printed']), by: text, at: date },
    },
    { ...kept, collection: 'consent-copies' },
  );
  copies.index({ personId: 1, at: 1 });
  return {
    events: connection.model('ConsentEvent', events),
    copies: connection.model('ConsentCopy', copies),
  };
}
