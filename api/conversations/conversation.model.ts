import { Schema, type Connection } from 'mongoose';
import type { FieldKey, Which } from '../contract/conversation-form.ts';
import type { Role } from '../contract/roles.ts';
import type { Known } from './change.rules.ts';

/** One conversation. Every word of it is in `sealed` and `beside`; what stands in the clear says nothing of what was said. */
export type ConversationDoc = {
  _id: string;
  personId: string;
  organisationId: string;
  keyId: string;
  revision: number;
  schemaVersion: number;
  which: Which;
  state: 'open' | 'finished';
  writtenBy: string;
  writtenAs: Role;
  /** With somebody who looks after another. */
  carer: boolean;
  /** Local dates: an hour would tie what was told to the map to who was spoken with. */
  begunOn: string;
  finishedOn: string | null;
  /** Of each box, in the order in which it was first written. */
  boxes: ({ key: FieldKey } & Known)[];
  /** What each box holds, by its key. */
  sealed: Record<FieldKey, string>;
  /** Texts that another window wrote meanwhile; they wait until somebody chooses. */
  beside: { id: string; key: FieldKey; tab: string; seq: number; sealed: string }[];
};

export function createConversationModel(connection: Connection) {
  const text = { type: String, required: true } as const;
  const schema = new Schema<ConversationDoc>(
    {
      ...{ _id: text, personId: text, organisationId: text, keyId: text },
      revision: { type: Number, required: true },
      schemaVersion: { type: Number, required: true },
      ...{ which: text, state: text, writtenBy: text, writtenAs: text, begunOn: text },
      carer: { type: Boolean, required: true },
      finishedOn: { type: String, default: null },
      boxes: { type: Schema.Types.Mixed, required: true },
      sealed: { type: Schema.Types.Mixed, required: true },
      beside: { type: Schema.Types.Mixed, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'conversations', strict: 'throw' },
  );
  schema.index({ personId: 1, begunOn: 1 });
  return connection.model('Conversation', schema);
}
