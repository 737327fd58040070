import { Schema, type Connection } from 'mongoose';
import {
  connectionKinds,
  connectionStates,
  type ConnectionKind,
  type ConnectionState,
} from '../contract/connections.ts';
import type { By, EventType, Trouble, Waiting } from './connection.rules.ts';

/** The key of an address in a mail to a group; of the key itself only its SHA-256 is kept. */
export type GroupKey = { hash: string; endsAt: Date };

/** Somebody and a group. What tells of them is sealed; the rest is where it stands, so that lists and jobs can find it. */
export type ConnectionDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  schemaVersion: 1;
  /** The number of its events: whoever adds one compares and sets on it. */
  revision: number;
  /** The day. */
  createdAt: Date;
  assetId: string;
  /** Of the plan; null where it belongs to none. */
  itemId: string | null;
  kind: ConnectionKind;
  /** The account that made it: the group's answers go back there. */
  madeBy: string;
  /** The yes that it rests on; null where nothing is told. */
  consentId: string | null;
  keys: GroupKey[];
  /** Of the mails that told the group last, to ask what became of them. */
  mails: string[];
  /** As its events tell it, written with each of them. */
  state: ConnectionState;
  trouble: Trouble | null;
  /** When the job has to look at it next. */
  lookAt: Date | null;
  /** What it is on a worker's list for, and from when on. */
  comesUpAs: Waiting | null;
  comesUpFrom: Date | null;
  /** `told`: what the group is told, part by part. */
  sealed: Record<string, string>;
};

/** One thing that happened. Added, never changed. */
export type ConnectionEventDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  schemaVersion: 1;
  connectionId: string;
  /** 1 for the making. */
  n: number;
  /** The day; the moment is sealed. */
  createdAt: Date;
  type: EventType;
  by: By;
  /** Who of us, or which editor of the group; null for a link, a job and the person. */
  accountId: string | null;
  /** `event`: all of it; `words`: what was written with it. */
  sealed: Record<string, string>;
};

export function createConnectionModels(connection: Connection) {
  const text = { type: String, required: true } as const;
  const maybe = { type: String, default: null } as const;
  const date = { type: Date, required: true } as const;
  const perhaps = { type: Date, default: null } as const;
  const number = { type: Number, required: true } as const;
  const whose = { _id: text, personId: text, organisationId: text, keyId: text, schemaVersion: number };
  const sealed = { type: Schema.Types.Mixed, required: true } as const;
  const kept = { versionKey: false, minimize: false, autoIndex: false, strict: 'throw' } as const;
  const heads = new Schema<ConnectionDoc>(
    {
      ...{ ...whose, revision: number, createdAt: date, assetId: text, itemId: maybe },
      ...{ kind: { ...text, enum: connectionKinds }, madeBy: text, consentId: maybe },
      keys: { type: [{ hash: text, endsAt: date, _id: false }], required: true },
      mails: { type: [String], required: true },
      ...{ state: { ...text, enum: connectionStates }, trouble: maybe, lookAt: perhaps },
      ...{ comesUpAs: maybe, comesUpFrom: perhaps, sealed },
    },
    { ...kept, collection: 'connections' },
  );
  heads.index({ personId: 1, createdAt: 1 });
  heads.index({ assetId: 1, state: 1 });
  heads.index({ 'keys.hash': 1 });
  heads.index({ lookAt: 1 });
  heads.index({ personId: 1, itemId: 1 });
  const events = new Schema<ConnectionEventDoc>(
    {
      ...{ ...whose, connectionId: text, n: number, createdAt: date, type: text, by: text, accountId: maybe },
      sealed,
    },
    { ...kept, collection: 'connection-events' },
  );
  // Of two that add the same event number one loses.
  events.index({ connectionId: 1, n: 1 }, { unique: true });
  events.index({ personId: 1 });
  return {
    heads: connection.model('PersonConnection', heads),
    events: connection.model('PersonConnectionEvent', events),
  };
}
