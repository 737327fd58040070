import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { ComplaintForm, ComplaintView } from '../contract/rights.ts';
import { thePublic } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { Quota } from '../infra/quota.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { dayOf } from '../people/days.rules.ts';
import { complaintDueOn, daysLeft, isoDay } from './clocks.rules.ts';
import type { ComplaintStore } from './complaint.store.ts';

const referenceOf = (id: string): string => `C-${id.slice(0, 6).toUpperCase()}`;
const isAddress = (reach: string | null): reach is string =>
  reach !== null && /^[^\s@<>]+@[^\s@<>]+$/.test(reach);

/** Complaints about data: anybody may send one, and the law's thirty days run from that day. */
export function createComplaints({
  connection,
  store,
  quota,
  messages,
  audit,
  officers,
  organisations,
  clock,
  origin,
}: {
  connection: Connection;
  store: ComplaintStore;
  quota: Quota;
  messages: Messages;
  audit: Audit;
  /** The data protection officers of an organisation, or of all. */
  officers: (organisationId?: string) => Promise<{ name: string; email: string }[]>;
  /** Those that have an officer. */
  organisations: () => Promise<{ id: string; name: string }[]>;
  clock: Clock;
  origin: string;
}) {
  /** The organisation that somebody looks after the data of. */
  function officerOf({ role, organisationId }: Member): string {
    if (role !== 'data_protection_officer' || !organisationId) throw new ProblemError('not-found');
    return organisationId;
  }
  const set =
    (field: 'acknowledgedAt' | 'answeredAt', action: string) => async (actor: Member, id: string) => {
      const organisationId = officerOf(actor);
      await inTransaction(connection, async () => {
        if (await store.set({ id, organisationId }, field, clock.now()))
          await audit.record(actor, { action, object: `complaint/${id}` });
      });
    };

  return {
    /** Whom a complaint can be about. */
    organisations,
    complain: async (
      { words, name, reach, about }: ComplaintForm,
      caller: string,
    ): Promise<{ reference: string; answerBy: string }> => {
      if (about && !(await organisations()).some(({ id }) => id === about))
        throw new ProblemError('bad-input', {
          errors: [{ path: 'about', message: 'Choose one of the list.' }],
        });
      if (!(await quota.take('complaint', caller, { most: 10, forMs: 86_400_000 })))
        throw new ProblemError('too-many', {
          detail: 'We have had a lot from you today. Please write again tomorrow.',
        });
      const _id = newId();
      const receivedOn = dayOf(clock.now());
      const [reference, answerBy] = [referenceOf(_id), isoDay(complaintDueOn(receivedOn))];
      const to = await officers(about);
      const address = reach?.trim() ?? null;
      await inTransaction(connection, async () => {
        await store.add({
          ...{ _id, words, name: name ?? null, reach: address, about: about ?? null, receivedOn },
          // A letter with a reference is the acknowledgement; who left no address waits for a person.
          ...{ acknowledgedAt: isAddress(address) ? clock.now() : null, answeredAt: null },
        });
        await audit.record(thePublic, { action: 'complaint.make', object: `complaint/${_id}` });
        if (isAddress(address))
          await messages.post({
            ...{
              key: `complaint/${_id}`,
              to: address,
              template: 'complaint-received' as const,
              forgetsTo: true,
            },
            data: { reference, answerBy },
          });
        for (const [nth, { name: officer, email }] of to.entries())
          await messages.post({
            ...{ key: `complaint/${_id}/${nth}`, to: email, template: 'complaint-come' as const },
            data: { name: officer, link: `${origin}/rights/complaints` },
          });
      });
      return { reference, answerBy };
    },

    list: async (actor: Member): Promise<ComplaintView[]> => {
      const organisationId = officerOf(actor);
      await audit.record(actor, { action: 'complaint.list', object: 'complaint/all' });
      const now = clock.now();
      return (await store.list(organisationId)).map(
        ({ _id, words, name, reach, about, receivedOn, acknowledgedAt, answeredAt }) => {
          const dueOn = complaintDueOn(receivedOn);
          return {
            ...{ id: _id, reference: referenceOf(_id), words, receivedOn: isoDay(receivedOn) },
            ...(name && { name }),
            ...(reach && { reach }),
            namesUs: Boolean(about),
            clock: { dueOn: isoDay(dueOn), left: daysLeft(dueOn, now), isPaused: false },
            acknowledgedOn: acknowledgedAt && isoDay(acknowledgedAt),
            answeredOn: answeredAt && isoDay(answeredAt),
          };
        },
      );
    },
    acknowledge: set('acknowledgedAt', 'complaint.acknowledge'),
    answer: set('answeredAt', 'complaint.answer'),
    /** Deletes those that were answered two years ago. */
    forget: async (): Promise<void> => {
      const before = new Date(clock.now());
      before.setUTCFullYear(before.getUTCFullYear() - 2);
      await store.forget(before);
    },
  };
}
export type Complaints = ReturnType<typeof createComplaints>;
