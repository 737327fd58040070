import { Schema, type Connection } from 'mongoose';
import { itemStatuses, type ItemStatus } from '../contract/plan-lists.ts';

/** One thing that was agreed with somebody. Even of which group it is is sealed. */
export type PlanItemDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  revision: number;
  schemaVersion: 1;
  /** The day. */
  createdAt: Date;
  /** Its place among the person's. */
  order: number;
  /** The account that wrote it down. */
  by: string;
  status: ItemStatus;
  /** `item`: what, who, when, how sure, and the entry; `said`: what the person said of it on their page. */
  sealed: Record<string, string>;
};

export function createPlanItemModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<PlanItemDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text, by: text },
      revision: { type: Number, required: true },
      schemaVersion: { type: Number, required: true },
      order: { type: Number, required: true },
      createdAt: { type: Date, required: true },
      status: { type: String, enum: itemStatuses, required: true },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'plan-items', strict: 'throw' },
  );
  schema.index({ personId: 1, order: 1 });
  return connection.model('PlanItem', schema);
}
