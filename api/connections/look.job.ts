import type { Job } from '../infra/jobs.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { ConnectionDoc } from './connection.model.ts';
import { chaseAt, openBy } from './connection.rules.ts';
import { isOver } from './connection.rules.ts';
import type { ConnectionDeps } from './deps.ts';
import type { Endings } from './ending.ts';
import type { Why, WriteToGroup } from './write-to-group.ts';

const minute = 60_000;
/** At once; what is left is found a minute later. */
const most = 100;

/**
 * Looks after what is with groups: a mail that did not arrive or an inbox that nobody opened goes back to the worker, who
 * is told; a group that has not answered is reminded. Once over all processes; each thing in a transaction of its own, so
 * that a run that was killed half-way is simply gone on with.
 */
export function lookAfterJob(deps: ConnectionDeps & { write: WriteToGroup; endings: Endings }): Job {
  const { connection, store, ledger, people, groups, write, messages, audit, clock, log, yes, endings } =
    deps;
  const actor = { kind: 'system', job: 'look after introductions' } as const;

  /** A record that is to be left alone is looked at again tomorrow. */
  async function safely(head: ConnectionDoc, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === 'conflict') return;
      const tomorrow = new Date(clock.now().getTime() + 24 * 60 * minute);
      await store.lookLater(head._id, tomorrow);
      if (code !== 'not-found')
        log.error({ err: error, connection: head._id }, 'An introduction could not be looked after.');
    }
  }

  async function notArrived(head: ConnectionDoc, because: 'mail' | 'unopened') {
    const open = await people.openAs({ system: actor.job }, head.personId);
    const group = await groups.byId(head.assetId);
    await inTransaction(connection, async () => {
      const added = await ledger.add(open, head, { type: 'undelivered', because, by: 'us' });
      await write.worker(open, head, group ?? { name: 'the group' }, 'not-arrived', added.head.revision);
      await audit.record(actor, {
        action: 'connection.not-arrived',
        object: `connection/${head._id}`,
        fields: [because],
      });
    });
  }

  async function remind(head: ConnectionDoc) {
    // Taken back anywhere: the group hears no more of it.
    if (head.consentId && !(await yes.isInForce(head.personId, head.consentId)))
      return store.lookLater(head._id, null);
    const open = await people.openAs({ system: actor.job }, head.personId);
    const group = await groups.byId(head.assetId);
    const why: Why = head.state === 'accepted' ? 'what-happened' : 'reminder';
    await inTransaction(connection, async () => {
      const also = group ? await write.group(group, head, why, head.revision + 1) : {};
      await ledger.add(open, head, { type: 'chased', by: 'us' }, { also });
      await audit.record(actor, { action: 'connection.remind', object: `connection/${head._id}` });
    });
  }

  async function lookAt(head: ConnectionDoc) {
    const now = clock.now();
    const open = await people.openAs({ system: actor.job }, head.personId);
    // It was made in the moment in which the record was closed, or before closing ended them.
    if (open.status === 'closed' && !isOver(head))
      return inTransaction(connection, () => endings.end(actor, open, head));
    const { standing } = await ledger.read(open, head._id);
    const ends = openBy(standing);
    if (ends && ends <= now) return notArrived(head, 'unopened');
    const chase = chaseAt(standing);
    if (chase && chase <= now) return remind(head);
    await store.lookLater(head._id, earliest(ends, chase));
  }

  /** None of its mails arrived: nobody is left who could open it. */
  async function failed(head: ConnectionDoc): Promise<boolean> {
    const states = await Promise.all(head.mails.map((key) => messages.stateOf(key)));
    return states.every((state) => state === 'dead' || state === null);
  }

  return {
    name: actor.job,
    everyMs: minute,
    run: async ({ signal }) => {
      for (const head of await store.toLookAt(clock.now(), most)) {
        if (signal.aborted) return;
        await safely(head, () => lookAt(head));
      }
      for (let after = ''; !signal.aborted;) {
        const sent = await store.sent(after, most);
        for (const head of sent) if (await failed(head)) await safely(head, () => notArrived(head, 'mail'));
        const last = sent.at(-1);
        if (!last || sent.length < most) return;
        after = last._id;
      }
    },
  };
}

function earliest(...times: (Date | null)[]): Date | null {
  const known = times.flatMap((time) => (time ? [time.getTime()] : []));
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}
