import type { Connection } from 'mongoose';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createAuditModel } from './audit.model.ts';

export type Audited = {
  action: string;
  object: string;
  fields?: string[];
  decision?: 'done' | 'refused';
};

/** Rows of what was done, in the database of the change itself, so that one transaction holds both. */
export function createAuditStore(connection: Connection, clock: Clock) {
  const model = createAuditModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'audit-waiting');
      await model.createIndexes();
    },
    /** Called inside the transaction of the change. */
    record: async (actor: Actor, { action, object, fields = [], decision = 'done' }: Audited) => {
      await model.create({
        ...{ _id: newId(), at: clock.now(), action, object, fields, decision },
        ...who(actor),
      });
    },
  };
}
export type Audit = ReturnType<typeof createAuditStore>;

function who(actor: Actor) {
  switch (actor.kind) {
    case 'member':
      return { actor: actor.accountId, role: actor.role, organisationId: actor.organisationId };
    case 'system':
      return { actor: actor.job, role: null, organisationId: null };
    case 'public':
      return { actor: 'public', role: null, organisationId: null };
  }
}
