import { Schema, type Connection } from 'mongoose';
import { days, type Day } from '../contract/lists.ts';

/** What somebody says of themselves for the team directory. `_id` is their account's. */
export type TeamDoc = {
  _id: string;
  title: string | null;
  patch: string | null;
  phone: string | null;
  days: Day[];
  cover: string | null;
  confirmedAt: Date;
};

/** The postcode areas that an organisation's champions look after. `_id` is the organisation's. */
export type PatchDoc = { _id: string; outcodes: string[] };

export function createTeamModels(connection: Connection) {
  const orNot = { type: String, default: null } as const;
  const options = { versionKey: false, autoIndex: false, strict: 'throw' } as const;
  const card = new Schema<TeamDoc>(
    {
      _id: { type: String, required: true },
      ...{ title: orNot, patch: orNot, phone: orNot, cover: orNot },
      days: { type: [{ type: String, enum: days }], required: true },
      confirmedAt: { type: Date, required: true },
    },
    { ...options, collection: 'team' },
  );
  const patch = new Schema<PatchDoc>(
    { _id: { type: String, required: true }, outcodes: { type: [String], required: true } },
    { ...options, collection: 'patches' },
  );
  return { cards: connection.model('TeamCard', card), patches: connection.model('Patch', patch) };
}
