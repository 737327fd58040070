import { Schema, type Connection } from 'mongoose';
import type { Stage } from './reminder.rules.ts';
import { stages } from './reminder.rules.ts';

/** What was written to the people of an entry. `_id` is the asset's. */
export type ReminderDoc = {
  _id: string;
  /** The day the entry was assured when `stage` was written about; another day is another round. */
  on: string | null;
  stage: Stage | null;
  writtenAt: Date | null;
  /** When they were told for the first time that they are listed. */
  listedAt: Date | null;
};

/** How many were told for the first time on a day: `_id` is its local date. */
export type FirstMessagesDoc = { _id: string; count: number };

export function createReminderModels(connection: Connection) {
  const options = { versionKey: false, autoIndex: false, strict: 'throw' } as const;
  const reminder = new Schema<ReminderDoc>(
    {
      _id: { type: String, required: true },
      on: { type: String, default: null },
      stage: { type: String, enum: [...stages, null], default: null },
      writtenAt: { type: Date, default: null },
      listedAt: { type: Date, default: null },
    },
    { ...options, collection: 'reminders' },
  );
  const day = new Schema<FirstMessagesDoc>(
    { _id: { type: String, required: true }, count: { type: Number, required: true } },
    { ...options, collection: 'first-messages' },
  );
  return {
    reminders: connection.model('Reminder', reminder),
    days: connection.model('FirstMessages', day),
  };
}
