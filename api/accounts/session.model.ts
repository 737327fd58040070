import { Schema, type Connection } from 'mongoose';

/** One browser in which somebody is signed in. `_id` is the SHA-256 of what its cookie holds. */
export type SessionDoc = {
  _id: string;
  /** What the page of one's sessions calls it. */
  id: string;
  accountId: string;
  /** The role and organisation that it carries. */
  membershipId: string;
  /** How they showed that it is them. */
  by: 'link' | 'password' | 'organisation' | 'demo';
  /** "Firefox on Windows". */
  device: string;
  beganAt: Date;
  /** To the minute. */
  seenAt: Date;
  /** Without use it ends this many minutes after `seenAt`. */
  idleMinutes: number;
  /** It ends then, whatever happens. */
  endsAt: Date;
  steppedUpUntil: Date | null;
};

export function createSessionModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const date = { type: Date, required: true } as const;
  const schema = new Schema<SessionDoc>(
    {
      ...{ _id: text, id: text, accountId: text, membershipId: text, device: text },
      by: { type: String, enum: ['link', 'password', 'organisation', 'demo'], required: true },
      ...{ beganAt: date, seenAt: date, endsAt: date },
      idleMinutes: { type: Number, required: true },
      steppedUpUntil: { type: Date, default: null },
    },
    { versionKey: false, autoIndex: false, id: false, collection: 'sessions', strict: 'throw' },
  );
  schema.index({ accountId: 1 });
  // MongoDB's own clock clears them away; whether one still counts is never left to that.
  schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
  return connection.model('Session', schema);
}
