import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Clock } from '../infra/clock.ts';
import type { Job } from '../infra/jobs.ts';
import { inTransaction } from '../infra/transaction.ts';
import { dayOf } from '../people/days.rules.ts';
import type { GatewayStore } from './gateway.store.ts';
import type { RequestDoc } from './request.model.ts';

const actor = { kind: 'system', job: 'bring requests back' } as const;

/**
 * What somebody has and does nothing with, and what somebody has who does not work there any more, goes back into the queue
 * of everybody; who sent it is told. Each in a transaction of its own, and once over all processes.
 */
export function bringBackJob({
  connection,
  store,
  linkWorkersOf,
  tell,
  audit,
  clock,
}: {
  connection: Connection;
  store: GatewayStore;
  linkWorkersOf: (organisationId: string) => Promise<Set<string>>;
  /** Inside the transaction. */
  tell: (to: string, what: 'came-back' | 'taken-away', doc: RequestDoc) => Promise<void>;
  audit: Audit;
  clock: Clock;
}): Job {
  /** Whoever takes it next begins by opening it; what was tried stays written down. */
  const bringBack = (doc: RequestDoc, what: 'came_back' | 'nobody_there') =>
    inTransaction(connection, async () => {
      const log = { what, how: null, by: 'us', on: dayOf(clock.now()) };
      const free = { state: 'received', allocatedTo: null, openBy: null, cameBack: true } as const;
      if (!(await store.change(doc, free, log))) return;
      await tell(doc.from, 'came-back', doc);
      const had = what === 'came_back' && doc.state !== 'received' ? doc.allocatedTo : null;
      if (had && had !== doc.from) await tell(had, 'taken-away', doc);
      const row = { action: 'gateway.came-back', fields: [what] };
      await audit.record(actor, { ...row, object: `request/${doc._id}` });
      await audit.record(actor, { ...row, object: `person/${doc.personId}` });
    });

  return {
    name: actor.job,
    everyMs: 60_000,
    run: async ({ signal }) => {
      for (const doc of await store.overdue(clock.now())) {
        if (signal.aborted) return;
        await bringBack(doc, 'came_back');
      }
      const there = new Map<string, Set<string>>();
      for (const { organisationId, accountId } of await store.holders()) {
        if (signal.aborted) return;
        const workers = there.get(organisationId) ?? (await linkWorkersOf(organisationId));
        there.set(organisationId, workers);
        if (workers.has(accountId)) continue;
        for (const doc of await store.heldBy(organisationId, accountId)) await bringBack(doc, 'nobody_there');
      }
    },
  };
}
