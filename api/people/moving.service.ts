import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { CloseForm, HandOverForm } from '../contract/people-forms.ts';
import type { Colleague } from '../contract/people-views.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import { given } from '../infra/given.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { dayOf } from './days.rules.ts';
import type { EndShares } from './end-shares.ts';
import { sealFields } from './identity.ts';
import { objectOf, workersNow, type Opening, type OpeningDeps, type OpenPerson } from './open-person.ts';
import type { PersonDoc, Working } from './person.model.ts';
import { workersOf, type WhoWorks } from './who-works.ts';

/** Who works with a person: handing over, working together, and stopping. */
export function createMoving({
  people,
  audit,
  clock,
  connection,
  opening,
  who,
  messages,
  origin,
  onClosed,
  endShares,
}: OpeningDeps & {
  connection: Connection;
  opening: Opening;
  who: WhoWorks;
  messages: Messages;
  audit: Audit;
  origin: string;
  /** Inside the transaction: what is still open with others ends with the record. */
  onClosed: (actor: Member, open: OpenPerson) => Promise<void>;
  endShares: EndShares;
}) {
  const open = (actor: Member, id: string, what: string) =>
    // An organisation's admin may, too, so that nobody is left alone when a worker leaves.
    opening.open(actor, id, 'read-identity', {
      what,
      ways: actor.role === 'organisation_admin' ? ['organisation'] : ['caseload'],
    });
  async function mustMove(actor: Member, id: string, what: string): Promise<[OpenPerson, PersonDoc]> {
    const opened = await open(actor, id, what);
    const doc = await people.byId(id);
    if (!doc) throw new ProblemError('not-found');
    return [opened, doc];
  }
  async function change(doc: PersonDoc, changes: Parameters<typeof people.change>[1]) {
    if (!(await people.change(doc, changes))) throw new ProblemError('conflict');
  }
  /** A button pressed twice: who worked with them until today, and does not any more, has done what is asked again. */
  async function hasJustLeft({ accountId }: Member, id: string): Promise<boolean> {
    const workers = (await people.byId(id))?.workers.filter((each) => each.accountId === accountId) ?? [];
    const today = dayOf(clock.now()).getTime();
    return (
      workers.every(({ until }) => until !== null) && workers.some(({ until }) => until?.getTime() === today)
    );
  }
  const ended = (workers: Working[], isOver: (accountId: string) => boolean): Working[] => {
    const until = dayOf(clock.now());
    return workers.map((each) => (each.until === null && isOver(each.accountId) ? { ...each, until } : each));
  };
  /** Colleagues who could work with them from now on. */
  async function colleagues(
    actor: Member,
    doc: PersonDoc,
  ): Promise<(Colleague & { email: string | null })[]> {
    const now = workersNow(doc);
    const all = await workersOf(who, doc.organisationId);
    return all.filter(({ accountId }) => accountId !== actor.accountId && !now.includes(accountId));
  }

  return {
    colleagues: async (
      actor: Member,
      id: string,
    ): Promise<{ colleagues: Colleague[]; isClosed: boolean }> => {
      const [, doc] = await mustMove(actor, id, 'person.hand-over');
      const found = await colleagues(actor, doc);
      return {
        colleagues: found.map(({ accountId, name, role }) => ({ accountId, name, role })),
        isClosed: doc.status === 'closed',
      };
    },

    /**
     * To a colleague of the same organisation: `instead` ends what the actor (for an admin: whoever works with them) had.
     * A record that was closed is open again.
     */
    handOver: async (actor: Member, id: string, { to, how, note }: HandOverForm): Promise<void> => {
      if (await hasJustLeft(actor, id)) return;
      const [opened, doc] = await mustMove(actor, id, 'person.hand-over');
      const now = workersNow(doc);
      const isDone = how === 'too' || (opened.by !== 'caseload' && now.length === 1);
      if (isDone && now.includes(to)) return;
      const next = (await colleagues(actor, doc)).find(({ accountId }) => accountId === to);
      if (!next)
        throw new ProblemError('bad-input', {
          errors: [{ path: 'to', message: 'Choose somebody of your organisation.' }],
        });
      if (doc.status === 'unnamed')
        throw new ProblemError('bad-input', {
          errors: [{ path: '', message: 'Say what they are called first.' }],
        });
      const isOver = (accountId: string) =>
        how === 'instead' && (opened.by !== 'caseload' || accountId === actor.accountId);
      // One that was closed before shares ended with it.
      const shares = doc.status === 'closed' ? await endShares(actor, id) : null;
      await inTransaction(connection, async () => {
        await shares?.write();
        await change(doc, {
          workers: [...ended(doc.workers, isOver), { accountId: to, from: dayOf(clock.now()), until: null }],
          ...(doc.status === 'closed' && { status: 'open', closedAt: null }),
          ...(note && { sealed: sealFields(opened, id, { handOver: { words: note, from: actor.name } }) }),
        });
        await audit.record(actor, {
          ...{
            action: how === 'instead' ? 'person.handed-over' : 'person.joined',
            object: objectOf(id),
            fields: ['workers'],
          },
        });
        if (next.email)
          await messages.post({
            ...{ key: `person-handed-over/${newId()}`, to: next.email, template: 'person-handed-over' },
            data: { name: next.name, from: actor.name, link: `${origin}/people/${id}` },
          });
      });
    },

    /** For the page that asks why; throws as `close` would. */
    mayClose: async (actor: Member, id: string): Promise<void> => {
      const [opened] = await mustMove(actor, id, 'person.close');
      if (opened.by !== 'caseload') throw new ProblemError('not-found');
    },

    /** Nobody works with them any more, and nothing is shown to anybody they shared with. */
    close: async (actor: Member, id: string, { why, words }: CloseForm): Promise<void> => {
      if (await hasJustLeft(actor, id)) return;
      const [opened, doc] = await mustMove(actor, id, 'person.close');
      if (opened.by !== 'caseload') throw new ProblemError('not-found');
      const shares = await endShares(actor, id);
      await inTransaction(connection, async () => {
        await shares.write();
        await change(doc, {
          ...{ status: 'closed', closedAt: dayOf(clock.now()), endsAt: null },
          workers: ended(doc.workers, () => true),
          sealed: sealFields(opened, id, { closing: { why, ...given({ words }) } }),
        });
        await onClosed(actor, opened);
        await audit.record(actor, { action: 'person.closed', object: objectOf(id), fields: ['status'] });
      });
    },
  };
}
