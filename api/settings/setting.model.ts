import { Schema, type Connection } from 'mongoose';

/** A setting that somebody changed; the others are as the product comes. */
export type SettingDoc = { _id: string; value: Record<string, unknown>; revision: number };

/** Every change, kept for ever. */
export type SettingChangeDoc = {
  _id: string;
  name: string;
  revision: number;
  was: Record<string, unknown>;
  value: Record<string, unknown>;
  accountId: string;
  by: string;
  at: Date;
};

export function createSettingModels(connection: Connection) {
  const text = { type: String, required: true } as const;
  const mixed = { type: Schema.Types.Mixed, required: true } as const;
  const options = { versionKey: false, minimize: false, autoIndex: false, strict: 'throw' } as const;
  const setting = new Schema<SettingDoc>(
    { _id: text, value: mixed, revision: { type: Number, required: true } },
    { ...options, collection: 'settings' },
  );
  const change = new Schema<SettingChangeDoc>(
    {
      _id: text,
      name: text,
      revision: { type: Number, required: true },
      was: mixed,
      value: mixed,
      accountId: text,
      by: text,
      at: { type: Date, required: true },
    },
    { ...options, collection: 'setting-changes' },
  );
  change.index({ name: 1, revision: 1 }, { unique: true });
  change.index({ at: -1 });
  return {
    settings: connection.model('Setting', setting),
    changes: connection.model('SettingChange', change),
  };
}
