import type { StillOpen, ToRing } from '../contract/connection-views.ts';
import { endedWithRecord } from '../contract/connection-lists.ts';
import type { Actor } from '../infra/actor.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc } from './connection.model.ts';
import { groupWaits, isOver, mayHappen } from './connection.rules.ts';
import type { ConnectionDeps, Member } from './deps.ts';
import type { HeldBy } from './held-by.ts';
import type { WorkersSide } from './worker.service.ts';
import type { WriteToGroup } from './write-to-group.ts';

/**
 * What becomes of introductions that end for a reason of their own: a record is closed, a yes is taken back elsewhere, or
 * somebody is erased. Each group that knows of one is written to once, without a name and without a reason.
 */
export function createEndings(
  deps: ConnectionDeps & { write: WriteToGroup; heldBy: HeldBy; of: WorkersSide['of'] },
) {
  const { store, ledger, groups, write, heldBy, audit } = deps;
  const accountOf = (actor: Actor) => (actor.kind === 'member' ? actor.accountId : null);
  async function tell(head: ConnectionDoc, why: 'taken-back' | 'ended' | 'erased'): Promise<void> {
    const group = (await heldBy.knows(head)) ? await groups.byId(head.assetId) : null;
    if (group) await write.group(group, head, why, why);
  }

  /** Inside a transaction. A group that waits hears that nothing more is needed; it is chased no more. */
  async function end(actor: Actor, open: OpenPerson, head: ConnectionDoc): Promise<void> {
    if (groupWaits(head)) await tell(head, 'ended');
    const by = actor.kind === 'member' ? 'worker' : 'us';
    await ledger.add(
      open,
      head,
      { type: 'ended', ending: endedWithRecord, by },
      { accountId: accountOf(actor), also: { keys: [] } },
    );
    await audit.record(actor, { action: 'connection.end', object: `connection/${head._id}` });
  }

  return {
    end,

    /** What a worker is told before a record is closed. */
    stillOpen: async (actor: Member, personId: string): Promise<StillOpen[]> =>
      (await deps.of(actor, personId)).lines
        .filter((line) => !isOver(line))
        .map(({ id, group, kind, state, madeOn, trouble, phone }) => ({
          ...{ id, group: group.name, kind, state, madeOn },
          isTold: groupWaits({ state }) && trouble !== 'no_inbox',
          ring: trouble === 'no_inbox' ? phone : null,
        })),

    /** Inside the transaction that closes a record. */
    endAll: async (actor: Actor, open: OpenPerson): Promise<void> => {
      for (const head of await store.ofPerson(open.id)) if (!isOver(head)) await end(actor, open, head);
    },

    /** Inside the transaction that takes a yes back: what was told on the strength of it is told no longer. */
    takenBack: async (actor: Actor, open: OpenPerson, consentId: string): Promise<void> => {
      const head = await store.byConsent(open.id, consentId);
      if (!head) return;
      await tell(head, 'taken-back');
      const { standing } = await ledger.read(open, head._id);
      if (!mayHappen(standing, 'withdrawn')) return;
      const by = actor.kind === 'member' ? 'worker' : 'us';
      await ledger.add(
        open,
        head,
        { type: 'withdrawn', by },
        { accountId: accountOf(actor), also: { keys: [] } },
      );
      await audit.record(actor, { action: 'connection.withdraw', object: `connection/${head._id}` });
    },

    /** Whom somebody has to ring before somebody is erased: afterwards nothing here says who they were. */
    toRing: async (personId: string): Promise<ToRing[]> => {
      const rings: ToRing[] = [];
      for (const head of await store.ofPerson(personId)) {
        const group = head.state === 'withdrawn' ? null : await groups.byId(head.assetId);
        const ring = group && (await heldBy.toRing(head, group));
        if (ring) rings.push(ring);
      }
      return rings;
    },

    /** Inside the transaction that decides that somebody is erased: what groups wrote down we cannot reach. */
    tellErased: async (personId: string): Promise<void> => {
      for (const head of await store.ofPerson(personId))
        if (head.state !== 'withdrawn') await tell(head, 'erased');
    },
  };
}
export type Endings = ReturnType<typeof createEndings>;
