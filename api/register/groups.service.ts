import type { Connection } from 'mongoose';
import { reaches } from '../contract/access.ts';
import type { AssetDraft, AssetView } from '../contract/asset.ts';
import type { Changed, GroupForm, GroupLine, GroupView, HandOverForm } from '../contract/groups.ts';
import { ProblemError } from '../contract/problem.ts';
import { consentWording } from '../contract/register.ts';
import type { StillAsked } from '../contract/register-views.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { Editor } from '../accounts/editors.service.ts';
import type { Actor, Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { changeable, typedOf, withAnswer, withSession, type Changeable } from './change.rules.ts';
import type { FactFinder } from './facts.ts';
import type { ForAWhile } from './for-a-while.store.ts';
import type { Register } from './register.service.ts';
import type { Typed } from './registration.model.ts';
import { endOfRest, withoutRoom, withRoom } from './room.rules.ts';
import { sayDay } from './say.rules.ts';
import { readAnswers } from './steps.rules.ts';
import type { Submit } from './submit.ts';

type Deps = {
  connection: Connection;
  assets: {
    draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
    preview: (actor: Actor, draft: AssetDraft) => Promise<AssetView>;
  };
  byIds: (ids: string[]) => Promise<AssetDoc[]>;
  accounts: {
    joinGroup: (actor: Actor, who: { email: string; name: string; assetId: string }) => Promise<string>;
    leaveGroup: (actor: Actor, accountId: string, assetId: string) => Promise<void>;
    editorsOf: (assetIds: string[]) => Promise<Map<string, Editor[]>>;
  };
  register: Pick<Register, 'stillAsked'>;
  facts: FactFinder;
  forAWhile: ForAWhile;
  submit: Submit;
  messages: Messages;
  lookedAt: (id: string) => Promise<number | null>;
  askedOf: (actor: Actor, assetId: string) => Promise<GroupView['asked']>;
  origin: string;
  clock: Clock;
};

/**
 * What those do who speak for a group: say how much room there is, rest, change what it says, hand it over, close it.
 * Every change goes through the curators' door; which of them is live at once is decided there.
 */
export function createGroups(deps: Deps) {
  const { connection, assets, byIds, accounts, register, facts, forAWhile, submit, messages, lookedAt, askedOf, origin, clock } = deps;

  /** Throws `not-found` for who does not speak for it. */
  async function mine(actor: Actor, id: string): Promise<{ member: Member; draft: AssetDraft; revision: number; doc: AssetDoc }> {
    const [doc] = reaches(actor, 'edit-listing', { assetId: id }) ? await byIds([id]) : [];
    const found = doc && (await assets.draftById(id));
    if (actor.kind !== 'member' || !doc || !found)
      throw new ProblemError('not-found', { detail: 'There is no group of yours at this address.' });
    return { member: actor, doc, ...found };
  }

  async function change(
    { member, revision }: { member: Member; revision: number },
    draft: AssetDraft,
    commandId: string,
    also?: () => Promise<void>,
  ): Promise<Changed> {
    const email = (await accounts.editorsOf([draft.id!])).get(draft.id!)?.find(({ accountId }) => accountId === member.accountId)?.email;
    const isShown = draft.contacts?.some((contact) => contact.public) ?? false;
    // First: what ends by itself without having begun harms nothing, what began and never ends does. Not one transaction
    // with the rest, so that what is live at once is on the map when this answers.
    await also?.();
    const { lookBy, reference, live } = await submit(
      {
        ...{ kind: 'change', assetId: draft.id!, draft, baseRevision: revision, commandId },
        contributor: { accountId: member.accountId, name: member.name, how: 'self', ...(email && { email }) },
        consent: { publicContact: isShown, said: 'online', on: facts.today(), wording: consentWording },
      },
      member,
    );
    return live ? { is: 'live' } : { is: 'waiting', lookBy: sayDay(lookBy), reference };
  }

  return {
    /** The groups that somebody speaks for; for who may edit any, none by itself. */
    list: async (actor: Actor): Promise<GroupLine[]> => {
      const ids = actor.kind === 'member' ? actor.groups : [];
      const docs = ids.length > 0 ? await byIds(ids) : [];
      return docs.map(({ _id, name, summary, status }) => ({ id: _id, name, summary, status: shownAs(status) }));
    },

    view: async (actor: Actor, id: string): Promise<GroupView> => {
      const { member, draft, doc } = await mine(actor, id);
      const [asset, whiles, editors, looked, asked] = await Promise.all([
        assets.preview(actor, draft),
        forAWhile.ofAsset(id),
        accounts.editorsOf([id]),
        lookedAt(id),
        askedOf(actor, id),
      ]);
      const untilOf = (what: 'room' | 'rest') => {
        const found = whiles.find((each) => each.what === what);
        return found ? sayDay(found.until) : null;
      };
      const status = shownAs(doc.status);
      return {
        ...{ asset, asked, status },
        slug: status === 'other' ? null : doc.slug,
        ...{ roomUntil: untilOf('room'), restsUntil: untilOf('rest'), looked },
        editors: (editors.get(id) ?? []).map((editor) => ({ ...editor, isYou: editor.accountId === member.accountId })),
      };
    },

    /** One press. */
    press: async (actor: Actor, id: string, form: GroupForm): Promise<Changed> => {
      const own = await mine(actor, id);
      const { draft } = own;
      switch (form.act) {
        case 'room': {
          const { draft: next, until } = withRoom(draft, form.room, clock.now());
          return change(own, next, form.commandId, () => forAWhile.set(id, 'room', until));
        }
        case 'rest': {
          const until = endOfRest(form.rest, clock.now());
          return change(own, { ...draft, status: 'paused' }, form.commandId, () => (until ? forAWhile.set(id, 'rest', until) : forAWhile.end(id, 'rest')));
        }
        case 'again':
          return change(own, { ...draft, status: 'live' }, form.commandId, () => forAWhile.end(id, 'rest'));
        case 'close':
          return change(own, { ...draft, status: 'archived' }, form.commandId);
        case 'leave':
          await accounts.leaveGroup(own.member, own.member.accountId, id);
          return { is: 'live' };
      }
    },

    /** What a question's boxes hold of the entry as it is. */
    question: async (actor: Actor, id: string, question: Changeable): Promise<{ name: string; typed: Typed }> => {
      const { draft } = await mine(actor, id);
      return { name: draft.name, typed: typedOf(draft, question) };
    },

    /** A question answered anew; `isMore` puts a time beside those there are. */
    answer: async (
      actor: Actor,
      id: string,
      { question, typed, isMore, commandId }: { question: Changeable; typed: Typed; isMore: boolean; commandId: string },
    ): Promise<Changed | { ask: StillAsked }> => {
      const own = await mine(actor, id);
      const kept = { ...typed };
      const ask = await register.stillAsked(question, kept);
      if (ask) return { ask };
      const answers = readAnswers({ [question]: kept });
      const found = await facts.of({ assetId: id, how: 'self' }, answers);
      const next = isMore ? withSession(own.draft, found) : withAnswer(own.draft, question, answers, found);
      return change(own, next, commandId);
    },

    /** Lets somebody else speak for it, and tells them how; the one who asks goes on, or goes. */
    handOver: async (actor: Actor, id: string, { name, email, stay, commandId }: HandOverForm): Promise<void> => {
      const { member, draft } = await mine(actor, id);
      await inTransaction(connection, async () => {
        await accounts.joinGroup(member, { email, name, assetId: id });
        await messages.post({
          key: `handed-over/${commandId}`,
          to: email,
          template: 'handed-over',
          data: { name, from: member.name, group: draft.name, link: `${origin}/groups/${id}` },
        });
        if (stay === 'no') await accounts.leaveGroup(member, member.accountId, id);
      });
    },
  };
} // prettier-ignore
export const isChangeable = (question: string | undefined): question is Changeable =>
  changeable.some((each) => each === question);

const shownAs = (status: AssetDoc['status']): GroupLine['status'] =>
  status === 'live' || status === 'paused' ? status : 'other';

/** What was said for a while has run out: room is not known any more, a rest is over. Repeated, it changes nothing. */
export function endsOf({ forAWhile, assets }: { forAWhile: ForAWhile; assets: { draftById: Deps['assets']['draftById']; save: (actor: Actor, draft: AssetDraft) => Promise<unknown> } }) {
  return {
    name: 'for-a-while',
    everyMs: 60_000,
    isWanted: async () => (await forAWhile.due(1)).length > 0,
    run: async () => {
      for (const { assetId, what } of await forAWhile.due(200)) {
        const found = await assets.draftById(assetId);
        const next =
          found && (what === 'room' ? withoutRoom(found.draft) : found.draft.status === 'paused' ? { ...found.draft, status: 'live' as const } : null);
        if (next) await assets.save({ kind: 'system', job: 'for-a-while' }, next);
        await forAWhile.end(assetId, what);
      }
    },
  };
} // prettier-ignore
