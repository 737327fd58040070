import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { PersonDoc } from '../people/person.model.ts';
import { dayOf } from '../people/days.rules.ts';
import type { Personal } from '../people/personal.ts';
import type { PersonStore } from '../people/person.store.ts';
import type { Erasing } from './erasing.ts';
import type { RequestDoc } from './request.model.ts';
import { isHeld, type RequestStore } from './request.store.ts';
import { nowDue, shortestAgo } from './retention.rules.ts';

const yearMs = 365 * 86_400_000;
const job = { kind: 'system', job: 'records whose time is over' } as const;

/**
 * Once an hour: what was never called anything, and what held information alone, goes when its time is over; a record of
 * support becomes a request that the data protection officer lets go. A hold stops both.
 */
export function retentionJob({
  connection,
  people,
  requests,
  personal,
  erasing,
  audit,
  clock,
  isWanted,
}: {
  connection: Connection;
  people: PersonStore;
  requests: RequestStore;
  personal: Personal[];
  erasing: Erasing;
  audit: Audit;
  clock: Clock;
  /** Nothing is looked for where no organisation keeps records of people, nor ever did. */
  isWanted: () => Promise<boolean>;
}) {
  async function isBeyondInformation(personId: string): Promise<boolean> {
    for (const { isBeyondInformation: tells } of personal) if (await tells?.(personId)) return true;
    return false;
  }
  async function look({ _id }: PersonDoc): Promise<void> {
    const now = clock.now();
    // It may have been called something, or begun again, since the page it stood on was read.
    const doc = await people.byId(_id);
    if (!doc) return;
    const due = nowDue({ ...doc, isBeyondInformation: await isBeyondInformation(doc._id) }, now);
    if (due === 'nothing') return;
    const asked = await requests.ofPerson(doc._id);
    if (isHeld(asked)) return;
    if (due === 'erase') return erasing.erase(job, { personId: doc._id, keyId: doc.keyId });
    // Who was asked and kept it is asked again after a year.
    const isAsked = ({ kind, state, endedAt }: RequestDoc) =>
      kind === 'retention' && (state === 'open' || (endedAt?.getTime() ?? 0) > now.getTime() - yearMs);
    if (asked.some(isAsked)) return;
    await inTransaction(connection, async () => {
      await requests.add({
        ...{ _id: idFrom('retention', doc._id, String(asked.length)), organisationId: doc.organisationId },
        ...{ personId: doc._id, keyId: doc.keyId, revision: 1, schemaVersion: 1, kind: 'retention' },
        ...{ state: 'open', receivedOn: dayOf(now), pausedOn: null, pausedDays: 0, askedBy: null },
        ...{ endedBy: null, endedAt: null, why: null, sealed: {} },
      });
      await audit.record(job, { action: 'rights.ask-retention', object: `person/${doc._id}` });
    });
  }

  return {
    name: job.job,
    everyMs: 3_600_000,
    isWanted,
    run: async () => {
      for (const { personId, keyId } of await requests.decided())
        if (personId && keyId) await erasing.erase(job, { personId, keyId });
      const now = clock.now();
      let last = '';
      for (;;) {
        const docs = await people.ended({ now, closedBefore: shortestAgo(now), last });
        if (docs.length === 0) return;
        for (const doc of docs) await look(doc);
        last = docs.at(-1)!._id;
      }
    },
  };
}
