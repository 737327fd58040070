import { Schema, type Connection } from 'mongoose';
import { contacts, measures, type Contact, type Measure } from '../contract/outcomes.ts';

/** One asking. What was answered, and the goal it is about, are sealed. */
export type MeasurementDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  revision: 1;
  schemaVersion: 1;
  /** The day it was written down. */
  createdAt: Date;
  /** The day it was asked. */
  on: string;
  /** How many there were before it: two of one day stand in their order. */
  nth: number;
  by: string;
  measure: Measure;
  contact: Contact;
  declined: boolean;
  /** `taken`: what it is about, and the answers. */
  sealed: Record<string, string>;
};

export function createMeasurementModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const number = { type: Number, required: true } as const;
  const schema = new Schema<MeasurementDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text, revision: number },
      ...{
        schemaVersion: number,
        nth: number,
        createdAt: { type: Date, required: true },
        on: text,
        by: text,
      },
      ...{ measure: { ...text, enum: measures }, contact: { ...text, enum: contacts } },
      declined: { type: Boolean, required: true },
      sealed: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'measurements', strict: 'throw' },
  );
  schema.index({ personId: 1, on: 1 });
  return connection.model('Measurement', schema);
}
