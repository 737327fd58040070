import { Schema, type Connection } from 'mongoose';
import type { Mark } from '../assets/asset-marks.service.ts';

/**
 * What somebody decided about an entry: the truth from then on. Writing it on the entry is its application, done right
 * after and again until it is done.
 */
export type ConfirmationDoc = {
  _id: string;
  assetId: string;
  /** `right`, `closed`, `doubted` or `ended` by its clock. */
  what: string;
  mark: Mark;
  /** Only over this revision; null = whatever was written meanwhile. */
  revision: number | null;
  /** The account, or null for who has none. */
  accountId: string | null;
  /** Where the link went by which they answered. */
  email: string | null;
  at: Date;
  appliedAt: Date | null;
};

export function createConfirmationModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<ConfirmationDoc>(
    {
      _id: text,
      assetId: text,
      what: text,
      mark: { type: Schema.Types.Mixed, required: true },
      revision: { type: Number, default: null },
      accountId: { type: String, default: null },
      email: { type: String, default: null },
      at: { type: Date, required: true },
      appliedAt: { type: Date, default: null },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'confirmations', strict: 'throw' },
  );
  schema.index({ assetId: 1, at: -1 });
  schema.index({ appliedAt: 1, at: 1 });
  return connection.model('Confirmation', schema);
}
