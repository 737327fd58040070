import type { AssetDoc } from '../assets/asset.model.ts';
import type { ConnectionLine, ConnectionView, WorkList } from '../contract/connection-views.ts';
import type { Told, WorkerForm } from '../contract/connections.ts';
import { ProblemError } from '../contract/problem.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc } from './connection.model.ts';
import { groupWaits, isOver, type Standing } from './connection.rules.ts';
import { allExchanged, inOrder, viewLine, workerMay } from './connection.view.ts';
import type { ConnectionDeps, Member } from './deps.ts';
import type { HeldBy } from './held-by.ts';
import type { Happening } from './ledger.ts';
import type { Learn } from './learn.ts';
import type { WriteToGroup } from './write-to-group.ts';

/** What a worker sees of the connections of the people they work with, and writes down about them. */
export function createWorkersSide(
  deps: ConnectionDeps & { write: WriteToGroup; heldBy: HeldBy; learn: Learn },
) {
  const { store, ledger, people, groups, yes, write, heldBy, learn, audit, commands, clock } = deps;

  /** A group that is gone from the directory is still called something in somebody's record. */
  async function groupsOf(heads: ConnectionDoc[]) {
    const found = await groups.byIds([...new Set(heads.map(({ assetId }) => assetId))]);
    const known = new Map(found.map((group) => [group._id, group]));
    return (assetId: string) => known.get(assetId) ?? gone(assetId);
  }

  async function linesOf(open: OpenPerson, heads: ConnectionDoc[]): Promise<ConnectionLine[]> {
    const [person, groupOf] = await Promise.all([deps.labelOf(open), groupsOf(heads)]);
    const now = clock.now();
    return Promise.all(
      heads.map(async (head) => {
        const { standing } = await ledger.read(open, head._id);
        return viewLine(head, standing, { person, group: groupOf(head.assetId), now });
      }),
    );
  }

  async function mustFind(personId: string, id: string): Promise<ConnectionDoc> {
    const head = await store.byId(id);
    if (!head || head.personId !== personId) throw new ProblemError('not-found');
    return head;
  }

  async function nearer(open: OpenPerson, { unheard, why }: Standing, group: AssetDoc | null) {
    return (unheard?.why ?? why) === 'travel' && open.area && group
      ? deps.nearer(open.area.code, group)
      : null;
  }

  /** What the form says happened. */
  function happeningOf(form: WorkerForm): Happening {
    switch (form.act) {
      case 'answer':
        return { type: 'answered', by: 'worker' };
      case 'rang':
        return { type: 'rang', came: form.came, by: 'worker' };
      case 'send-again':
        return { type: 'sent_again', by: 'worker' };
      case 'follow-up':
        return { type: 'happened', outcome: form.outcome, why: form.why ?? null, by: 'worker' };
      case 'withdraw':
        return { type: 'withdrawn', by: 'worker' };
      case 'end':
        return { type: 'ended', ending: form.ending, by: 'worker' };
      case 'heard':
        return { type: 'heard', by: 'worker' };
    }
  }

  /** Inside the transaction: what the group is told of it, and what goes into the head with it. */
  async function tellGroup(head: ConnectionDoc, group: AssetDoc | null, form: WorkerForm) {
    if (!group) return {};
    const tells = form.act === 'send-again' || form.act === 'answer';
    if (tells && head.consentId && !(await yes.isInForce(head.personId, head.consentId)))
      throw new ProblemError('conflict', {
        detail: 'They took their yes back, so nothing more goes to the group.',
      });
    const once = head.revision + 1;
    if (form.act === 'send-again') return write.group(group, head, 'new', once);
    if (form.act === 'answer') return write.group(group, head, 'answer', once);
    if (form.act === 'withdraw' && head.mails.length > 0) {
      await write.group(group, head, 'taken-back', 'taken-back');
      // What told of them opens no more; the page of the group's own says that it was taken back.
      return { keys: [] };
    }
    // Who still waits is to hear that nothing more is needed.
    if (form.act === 'end' && groupWaits(head) && head.mails.length > 0)
      await write.group(group, head, 'ended', 'ended');
    return {};
  }

  return {
    /** Of one person, the newest first. */
    of: async (actor: Member, personId: string): Promise<{ person: string; lines: ConnectionLine[] }> => {
      const open = await people.open(actor, personId, 'introduce', { what: 'connection.list' });
      return { person: await deps.labelOf(open), lines: await linesOf(open, await store.ofPerson(personId)) };
    },

    one: async (actor: Member, personId: string, id: string): Promise<ConnectionView> => {
      const open = await people.open(actor, personId, 'introduce', { what: 'connection.read' });
      const head = await mustFind(personId, id);
      const { written, standing } = await ledger.read(open, id);
      const group = await groups.byId(head.assetId);
      const now = clock.now();
      const person = await deps.labelOf(open);
      return {
        ...viewLine(head, standing, { person, group: group ?? gone(head.assetId), now }),
        told: inOrder(open.unseal<Told>({ collection: 'connections', id, field: 'told' }, head.sealed.told!)),
        exchanged: allExchanged(written),
        may: workerMay(standing, group !== null && (await write.hasInbox(group))),
        safe: await people.contactRules(open),
        nearer: await nearer(open, standing, group),
        toRing: standing.state === 'withdrawn' && group ? await heldBy.toRing(head, group) : null,
      };
    },

    act: async (actor: Member, personId: string, id: string, form: WorkerForm): Promise<void> => {
      if (form.act === 'follow-up' && form.outcome === 'did_not_go' && !form.why)
        throw new ProblemError('bad-input', { errors: [{ path: 'why', message: 'Choose why.' }] });
      const open = await people.open(actor, personId, 'introduce', { what: `connection.${form.act}` });
      const found = await mustFind(personId, id);
      const group = await groups.byId(found.assetId);
      const words = 'words' in form ? (form.words ?? null) : null;
      let moved: { before: Standing; after: Standing } | null = null;
      const body = [id, form];
      await commands.once({ actorKey: actor.accountId, commandId: form.commandId, body }, async () => {
        const head = (await store.byId(id))!;
        const also = await tellGroup(head, group, form);
        moved = await ledger.add(open, head, happeningOf(form), { words, accountId: actor.accountId, also });
        if (form.act === 'withdraw' && head.consentId)
          await yes.takeBack(open, actor, head.consentId, head.assetId);
        await audit.record(actor, { action: `connection.${form.act}`, object: `connection/${id}` });
      });
      if (moved && group) await learnFrom(open, actor, group, found, form, moved);
    },

    /** What waits for somebody, what is stuck, what is due: of everybody they work with. */
    list: async (actor: Member): Promise<WorkList> => {
      const now = clock.now();
      const caseload = await deps.caseload(actor);
      const up = await store.comingUp(caseload, now);
      const theirs = (await store.withGroups(caseload)).filter(
        ({ _id }) => !up.some((each) => each._id === _id),
      );
      const lines: ConnectionLine[] = [];
      for (const personId of new Set([...up, ...theirs].map((head) => head.personId))) {
        const open = await people.open(actor, personId, 'introduce', { what: 'connection.list' });
        lines.push(
          ...(await linesOf(
            open,
            [...up, ...theirs].filter((head) => head.personId === personId),
          )),
        );
      }
      const has = (...waits: ConnectionLine['waits'][]) => lines.filter((line) => waits.includes(line.waits));
      return {
        red: has('ring'),
        mine: has('question', 'said', 'declined', 'stuck'),
        due: has('follow_up'),
        theirs: has(null).filter((line) => !isOver(line)),
      };
    },
  };

  async function learnFrom(
    open: OpenPerson,
    actor: Member,
    group: AssetDoc,
    { _id }: ConnectionDoc,
    form: WorkerForm,
    { before, after }: { before: Standing; after: Standing },
  ) {
    await learn.moved(open, group, before, after, _id);
    if (form.act === 'rang' && form.came === 'wrong_number') await learn.wrongNumber(actor, group);
  }
}
export type WorkersSide = ReturnType<typeof createWorkersSide>;

const gone = (assetId: string): Pick<AssetDoc, '_id' | 'slug' | 'name' | 'contacts'> => ({
  ...{ _id: assetId, slug: '', name: 'A group that is no longer on the map', contacts: [] },
});
