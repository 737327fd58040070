import type { Connection } from 'mongoose';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import type { AuditRow } from './audit-row.ts';
import { createAuditModel, createHeadModel } from './audit.model.ts';
import { noRows, type Head } from './chain.rules.ts';

export type Audited = {
  action: string;
  object: string;
  fields?: string[];
  decision?: 'done' | 'refused';
};

/** Rows of what was done, in the database of the change itself, so that one transaction holds both. */
export function createAuditStore(connection: Connection, clock: Clock) {
  const model = createAuditModel(connection);
  const heads = createHeadModel(connection);
  return {
    ensure: async () => {
      await Promise.all(['audit-waiting', 'audit-head'].map((name) => createIfMissing(connection, name)));
      await model.createIndexes();
    },
    /** Called inside the transaction of the change. */
    record: async (actor: Actor, { action, object, fields = [], decision = 'done' }: Audited) => {
      await model.create({
        ...{ _id: newId(), at: clock.now(), action, object, fields, decision },
        ...who(actor),
      });
    },

    /** Rows that are not in the chain yet, oldest first. */
    waiting: (limit: number): Promise<AuditRow[]> =>
      model.find({}).sort({ at: 1, _id: 1 }).limit(limit).lean(),
    /** Of one thing, newest first. */
    waitingAbout: (object: string, limit: number): Promise<AuditRow[]> =>
      model.find({ object }).sort({ at: -1, _id: -1 }).limit(limit).lean(),
    isWaiting: async (): Promise<boolean> => (await model.exists({})) !== null,
    waitingSince: async (): Promise<Date | null> =>
      (await model.findOne({}, { at: 1 }).sort({ at: 1 }).lean())?.at ?? null,
    linked: async (ids: string[]) => void (await model.deleteMany({ _id: { $in: ids } })),
    /** How far the chain had come when it was last added to, kept apart from the chain. */
    head: async (): Promise<Head> => {
      const kept = await heads.findById('newest').lean();
      return kept ? { n: kept.n, mac: kept.mac } : noRows;
    },
    keepHead: async ({ n, mac }: Head) =>
      void (await heads.updateOne({ _id: 'newest' }, { $set: { n, mac } }, { upsert: true })),
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
