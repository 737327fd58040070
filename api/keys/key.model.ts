import { Schema, type Connection } from 'mongoose';

/** A key of the API. The key itself is nowhere: only its hash is kept. */
export type KeyDoc = {
  _id: string;
  name: string;
  /** Null where it is of the directory itself. */
  organisationId: string | null;
  hash: string;
  begins: string;
  /** Requests a minute. */
  share: number;
  madeAt: Date;
  /** Works until then; null until somebody ends it. */
  until: Date | null;
  endedAt: Date | null;
};

/** How often a key asked one endpoint on a day. No address, no words, nobody. */
export type UseDoc = {
  _id: string;
  keyId: string;
  /** YYYY-MM-DD in London. */
  day: string;
  endpoint: string;
  asked: number;
  refused: number;
  /** MongoDB takes it away after this. */
  forgetAt: Date;
};

export function createKeyModels(connection: Connection) {
  const options = { versionKey: false, autoIndex: false, strict: 'throw' } as const;
  const text = { type: String, required: true } as const;
  const orNot = { type: String, default: null } as const;
  const when = { type: Date, default: null } as const;
  const key = new Schema<KeyDoc>(
    {
      ...{ _id: text, name: text, organisationId: orNot, hash: text, begins: text },
      share: { type: Number, required: true },
      madeAt: { type: Date, required: true },
      ...{ until: when, endedAt: when },
    },
    { ...options, collection: 'api-keys' },
  );
  key.index({ hash: 1 }, { unique: true });
  key.index({ organisationId: 1, madeAt: -1 });
  const use = new Schema<UseDoc>(
    {
      ...{ _id: text, keyId: text, day: text, endpoint: text },
      ...{ asked: { type: Number, required: true }, refused: { type: Number, required: true } },
      forgetAt: { type: Date, required: true },
    },
    { ...options, collection: 'api-key-uses' },
  );
  use.index({ keyId: 1, day: -1 });
  use.index({ forgetAt: 1 }, { expireAfterSeconds: 0 });
  return { keys: connection.model('ApiKey', key), uses: connection.model('ApiKeyUse', use) };
}
