import { reaches } from '../contract/access.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { GroupIntroduction } from '../contract/connection-views.ts';
import type { GroupAnswerForm, Told } from '../contract/connections.ts';
import { isProblem, ProblemError } from '../contract/problem.ts';
import type { OpenPerson } from '../people/open-person.ts';
import type { ConnectionDoc } from './connection.model.ts';
import { asGroupKnows, isOpenedNow, mayHappen, type Standing } from './connection.rules.ts';
import { viewForGroup } from './connection.view.ts';
import type { Actor, ConnectionDeps } from './deps.ts';
import type { Happening } from './ledger.ts';
import { kindRules } from './kind.rules.ts';
import { whyOfDeclining } from './learn.rules.ts';
import type { Learn } from './learn.ts';
import type { WriteToGroup } from './write-to-group.ts';

/** A small group keeps what it was told of somebody for half a year, and sees it no longer. */
const keptMs = 183 * 86_400_000;
const gone = () => new ProblemError('gone', { detail: 'This is no longer here. If somebody still hopes to come, you will hear again.' }); // prettier-ignore

/** What a group sees and answers: by the link in a mail, or signed in as who looks after it. */
export function createGroupsSide(deps: ConnectionDeps & { write: WriteToGroup; learn: Learn }) {
  const { store, ledger, people, groups, yes, write, learn, audit, commands, clock } = deps;

  /** A record that is to be left alone, or is erased, tells a group nothing any more. */
  async function openFor(head: ConnectionDoc): Promise<OpenPerson> {
    try {
      return await people.openAs({ system: 'a group reads an introduction' }, head.personId);
    } catch (error) {
      throw isProblem(error) && error.code === 'not-found' ? gone() : error;
    }
  }

  async function byToken(token: string): Promise<ConnectionDoc> {
    const head = await store.byKey(token, clock.now());
    if (!head) throw new ProblemError('not-found', { detail: 'This link does not work any more.' });
    return head;
  }

  /** Throws `not-found` for who does not speak for the group. */
  async function ofOurs(actor: Actor, assetId: string, id: string): Promise<ConnectionDoc> {
    const head = reaches(actor, 'receive-introduction', { assetId }) ? await store.byId(id) : null;
    if (!head || head.assetId !== assetId || !kindRules[head.kind].tellsGroup)
      throw new ProblemError('not-found');
    return head;
  }

  async function view(head: ConnectionDoc, group: AssetDoc, open: OpenPerson): Promise<GroupIntroduction> {
    const { written } = await ledger.read(open, head._id);
    const events = written.map(({ event }) => event);
    const account = await deps.accountById(head.madeBy);
    const from = {
      organisation: await deps.organisationName(head.organisationId),
      worker: account?.name ?? null,
      phone: await deps.workPhone(head.madeBy),
    };
    const told = open.unseal<Told>(
      { collection: 'connections', id: head._id, field: 'told' },
      head.sealed.told!,
    );
    const isInForce = !head.consentId || (await yes.isInForce(head.personId, head.consentId));
    const standing = asGroupKnows(events);
    return viewForGroup({ head, group, from, told, written, standing, isInForce }, isOpenedNow(events));
  }

  async function mustGroup(assetId: string): Promise<AssetDoc> {
    const group = await groups.byId(assetId);
    if (!group) throw gone();
    return group;
  }

  /** Opening is a press of its own: programs that look into mails follow links, and press nothing. */
  async function openIt(actor: Actor, head: ConnectionDoc): Promise<void> {
    const open = await openFor(head);
    const { standing } = await ledger.read(open, head._id);
    if (!mayHappen(standing, 'opened')) return;
    await commands.once(
      { actorKey: 'group', commandId: `open ${head._id} ${head.revision}`, body: 'open' },
      async () => {
        await ledger.add(open, head, { type: 'opened', by: 'group' }, { accountId: accountOf(actor) });
        if (head.consentId) await yes.hasCopy(open, head.consentId, head.assetId);
        await audit.record(actor, { action: 'introduction.open', object: `connection/${head._id}` });
      },
    );
  }

  async function answer(actor: Actor, found: ConnectionDoc, form: GroupAnswerForm): Promise<void> {
    const open = await openFor(found);
    const group = await mustGroup(found.assetId);
    if (found.consentId && !(await yes.isInForce(found.personId, found.consentId))) throw gone();
    const words = 'words' in form ? (form.words ?? null) : null;
    let moved: { before: Standing; after: Standing } | null = null;
    const command = {
      actorKey: `group ${found._id}`,
      commandId: form.commandId,
      body: [found._id, form],
    };
    await commands.once(command, async () => {
      const head = (await store.byId(found._id))!;
      const added = await ledger.add(open, head, happeningOf(form), { words, accountId: accountOf(actor) });
      moved = added;
      await write.worker(open, head, group, 'answered', added.head.revision);
      await audit.record(actor, { action: `introduction.${form.act}`, object: `connection/${head._id}` });
    });
    if (!moved) return;
    const { before, after } = moved as { before: Standing; after: Standing };
    await learn.moved(open, group, before, after, found._id);
    const why = form.act === 'decline' ? whyOfDeclining[form.reason] : null;
    if (why) await learn.declined(open, group, why, found._id);
  }

  return {
    byToken: async (actor: Actor, token: string): Promise<GroupIntroduction> => {
      const head = await byToken(token);
      await audit.record(actor, { action: 'introduction.read', object: `connection/${head._id}` });
      return view(head, await mustGroup(head.assetId), await openFor(head));
    },
    openByToken: async (actor: Actor, token: string) => openIt(actor, await byToken(token)),
    answerByToken: async (actor: Actor, token: string, form: GroupAnswerForm) =>
      answer(actor, await byToken(token), form),

    /** Of a group that somebody speaks for, the newest first; what is over for half a year is not shown. */
    ofGroup: async (
      actor: Actor,
      assetId: string,
    ): Promise<{ name: string; introductions: GroupIntroduction[] }> => {
      const group = reaches(actor, 'receive-introduction', { assetId }) ? await groups.byId(assetId) : null;
      if (!group) throw new ProblemError('not-found');
      const introductions: GroupIntroduction[] = [];
      for (const head of await store.ofGroup(assetId, new Date(clock.now().getTime() - keptMs))) {
        await audit.record(actor, { action: 'introduction.read', object: `connection/${head._id}` });
        const open = await openFor(head).catch((error: { code?: string }) => {
          if (error.code === 'gone') return null;
          throw error;
        });
        if (open) introductions.push(await view(head, group, open));
      }
      return { name: group.name, introductions };
    },
    openOurs: async (actor: Actor, assetId: string, id: string) =>
      openIt(actor, await ofOurs(actor, assetId, id)),
    answerOurs: async (actor: Actor, assetId: string, id: string, form: GroupAnswerForm) =>
      answer(actor, await ofOurs(actor, assetId, id), form),
  };
}
export type GroupsSide = ReturnType<typeof createGroupsSide>;

const accountOf = (actor: Actor) => (actor.kind === 'member' ? actor.accountId : null);

function happeningOf(form: GroupAnswerForm): Happening {
  switch (form.act) {
    case 'accept':
      return { type: 'accepted', by: 'group' };
    case 'ask':
      return { type: 'asked', by: 'group' };
    case 'wait':
      return { type: 'waiting', by: 'group' };
    case 'decline':
      return { type: 'declined', reason: form.reason, by: 'group' };
    case 'happened':
      return { type: 'happened', outcome: form.outcome, why: null, by: 'group' };
  }
}
