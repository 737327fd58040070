import { Schema, type Connection } from 'mongoose';
import type { AuditRow } from './audit-row.ts';
import type { Head } from './chain.rules.ts';

/** Rows that wait to be chained; they are written with the change itself. */
export function createAuditModel(connection: Connection) {
  const schema = new Schema<AuditRow>(
    {
      _id: { type: String, required: true },
      at: { type: Date, required: true },
      actor: { type: String, required: true },
      role: { type: String, default: null },
      organisationId: { type: String, default: null },
      action: { type: String, required: true },
      object: { type: String, required: true },
      fields: { type: [String], required: true },
      decision: { type: String, enum: ['done', 'refused'], required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'audit-waiting', strict: 'throw' },
  );
  schema.index({ at: 1 });
  return connection.model('AuditRow', schema);
}

/** The newest head of the chain, in another database than the chain. */
export function createHeadModel(connection: Connection) {
  const schema = new Schema<{ _id: 'newest' } & Head>(
    {
      _id: { type: String, required: true },
      n: { type: Number, required: true },
      mac: { type: String, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'audit-head', strict: 'throw' },
  );
  return connection.model('AuditHead', schema);
}
