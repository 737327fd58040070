import { assetInput, type AssetDraft } from '../contract/asset.ts';
import type { Consent, Contributor, FieldChange, Flag, ProposalKind, Verdict } from '../contract/curation.ts';
import { faultsOf, ProblemError } from '../contract/problem.ts';
import type { Audit } from '../audit/audit.store.ts';
import { thePublic, type Actor, type Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { newId } from '../infra/ids.ts';
import { outsideTransaction } from '../infra/transaction.ts';
import { changedFields, isLowRisk } from './diff.rules.ts';
import type { EventDoc, ProposalDoc } from './proposal.model.ts';
import { isOwn, isSecond, mayCurate } from './proposal.policy.ts';
import { actOf, areKnown, needsTwo, nextState, riskOf, type Act } from './proposal.rules.ts';
import type { ProposalStore } from './proposal.store.ts';
import { referenceOf } from './reference.rules.ts';
import type { Tell } from './tell.ts';

export type Submission = {
  kind: ProposalKind;
  assetId: string;
  /** Of a merge: the entry that goes into `assetId`. */
  otherId?: string;
  draft: AssetDraft;
  /** The revision that the draft was made from; null for what is new. */
  baseRevision: number | null;
  contributor: Contributor;
  consent?: Consent;
  /** What whoever hands it in knows beside what the rules find. */
  flags?: Flag[];
  commandId: string;
};
/** `live`: it was of a kind that is looked at only afterwards, and everybody can see it. */
export type Receipt = { proposalId: string; lookBy: Date; reference: string; live: boolean };

/** Points at which a process may be stopped dead in a test. */
export type DecidePoint = `${'submit' | 'decide'}: ${'before' | 'written' | 'done'}`;

export type CurationSettings = { lookWithinDays: number; undoMinutes: number };
export const mergeWaitHours = 24;
const reversibleDays = 30;
const dayMs = 86_400_000;
type EventSaid = { by: Actor; words?: string | null; changes?: FieldChange[] | null; commandId: string };
const rule: Actor = { kind: 'system', job: 'curation' };

/** Takes in what people propose, and decides on it: one decision each, one message each, every act an event. */
export function createDecisions(deps: {
  store: ProposalStore;
  commands: Commands;
  audit: Audit;
  tell: Tell;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  risksOf: (draft: AssetDraft, consent: Consent | null, networkId: string) => Promise<Flag[]>;
  isEditor: (accountId: string, assetId: string) => Promise<boolean>;
  settings: () => CurationSettings;
  clock: Clock;
  at?: ((point: DecidePoint) => Promise<void> | void) | undefined;
}) {
  const { store, commands, audit, tell, draftById, risksOf, isEditor, settings, clock, at } = deps;

  const eventOf = (
    was: Pick<ProposalDoc, '_id' | 'revision'>,
    act: Act,
    { by, words = null, changes = null, commandId }: EventSaid,
  ): EventDoc => ({
    ...{
      _id: newId(),
      proposalId: was._id,
      n: was.revision + 1,
      at: clock.now(),
      act,
      words,
      changes,
      commandId,
    },
    by: by.kind === 'member' ? { accountId: by.accountId, name: by.name } : null,
  });

  /** Puts something to the curators. The same `commandId` again gets the same receipt. Bears being called in a transaction. */
  async function submit(asked: Submission, actor: Actor = thePublic): Promise<Receipt> {
    const parsed = assetInput.safeParse({ ...asked.draft, id: asked.assetId });
    if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
    const draft: AssetDraft = parsed.data;
    const { kind, assetId, otherId, baseRevision, contributor, consent } = asked;
    const now = clock.now();
    const [stood, found] = await outsideTransaction(() =>
      Promise.all([draftById(assetId), risksOf(draft, consent ?? null, parsed.data.networkId)]),
    );
    const flags = [...found, ...(asked.flags ?? [])];
    const before = stood?.draft ?? null;
    const changed = kind === 'change' ? before : null;
    const known = await outsideTransaction(async () => changed && risksOf(changed, consent ?? null, parsed.data.networkId));
    const isAtOnce =
      changed !== null &&
      areKnown(flags, known ?? []) &&
      isLowRisk(before, draft) &&
      contributor.accountId !== undefined &&
      (await isEditor(contributor.accountId, assetId));
    const proposal: ProposalDoc = {
      ...{ _id: newId(), schemaVersion: 1, revision: 1, networkId: parsed.data.networkId, kind, assetId },
      ...{ otherId: otherId ?? null, draft, before, baseRevision, contributor, consent: consent ?? null },
      ...{ state: 'waiting', reference: referenceOf(newId()), flags, risk: riskOf(flags), submittedAt: now },
      lookBy: new Date(now.getTime() + settings().lookWithinDays * dayMs),
      ...{ agreed: null, decided: null, due: null, over: null, appliedAt: null, seenAt: null, mended: null },
      tell: contributor.email ? 'mail' : contributor.phone ? 'ring' : 'nobody',
    };
    if (isAtOnce) {
      const decided = { verdict: 'publish' as const, by: null, at: now, words: null, undoUntil: now };
      Object.assign(proposal, { state: 'published', revision: 2, decided, due: 'apply', tell: 'nobody' });
    }

    // Of two who must say yes, a curator who proposes it is the first.
    const isFirst = needsTwo(kind) && mayCurate(actor, proposal) && (kind === 'merge' || isSteppedUp(actor));
    if (isFirst)
      Object.assign(proposal, { state: 'agreed', revision: 2, agreed: { accountId: actor.accountId, name: actor.name, at: now } });

    await at?.('submit: before');
    const actorKey = contributor.accountId ?? contributor.email ?? contributor.phone ?? 'public';
    const body = { kind, assetId, otherId, draft: asked.draft, contributor };
    const receipt = await commands.once(
      { actorKey, commandId: asked.commandId, body: JSON.parse(JSON.stringify(body)) as unknown },
      async () => {
        const earlier =
          kind === 'change' && contributor.accountId
            ? await store.waitingChange(assetId, contributor.accountId)
            : null;
        if (earlier)
          await store.move(
            earlier,
            eventOf(earlier, 'withdrawn', { by: actor, commandId: asked.commandId }),
            { state: 'withdrawn', tell: 'nobody' },
          );
        const first = { _id: proposal._id, revision: 0 };
        // Who told of a place that came up with somebody is called in the history what curators may call them.
        const by = kind === 'heard' && actor.kind === 'member' ? { ...actor, name: contributor.name } : actor;
        await store.add(proposal, eventOf(first, 'submitted', { by, commandId: asked.commandId }));
        if (isFirst)
          await store.addEvent(eventOf({ ...first, revision: 1 }, 'agreed', { by: actor, commandId: asked.commandId }));
        else if (isAtOnce)
          await store.addEvent(eventOf({ ...first, revision: 1 }, 'published', { by: rule, commandId: asked.commandId }));
        if (!isAtOnce && !isFirst) await tell.received(proposal);
        await audit.record(actor, {
          action: isAtOnce ? 'proposal.live-at-once' : 'proposal.submit',
          object: `proposal/${proposal._id}`,
          fields: changedFields(before, draft),
        });
        await at?.('submit: written');
        const { _id: proposalId, lookBy, reference } = proposal;
        return { proposalId, lookBy: lookBy.toISOString(), reference, live: isAtOnce };
      },
    );
    await at?.('submit: done');
    return { ...receipt, lookBy: new Date(receipt.lookBy) };
  } // prettier-ignore

  /** Throws `not-found` for who may not know of it. */
  async function mine(actor: Actor, id: string): Promise<{ actor: Member; proposal: ProposalDoc }> {
    const proposal = await store.byId(id);
    if (!proposal || !mayCurate(actor, proposal))
      throw new ProblemError('not-found', { detail: 'There is nothing waiting at this address.' });
    return { actor, proposal };
  }

  /** What became of it meanwhile, in words: whoever comes second is told by whom and what. */
  async function overtaken(proposal: ProposalDoc): Promise<ProblemError> {
    const last = await store.lastEvent(proposal._id);
    const who = last?.by?.name ?? 'A rule';
    return new ProblemError('conflict', {
      detail: last ? `${who} came first: it was ${sayAct[last.act]} at ${timeOf(last.at)}.` : 'Somebody came first.',
    });
  } // prettier-ignore

  async function act(
    actor: Member,
    was: ProposalDoc,
    doing: Act,
    how: { commandId: string; words?: string | undefined; changes?: FieldChange[]; set: Partial<ProposalDoc>; also?: () => Promise<unknown> },
  ): Promise<ProposalDoc> {
    const state = nextState(was.state, doing);
    if (!state) throw await overtaken(was);
    const { words = null, changes = null, commandId } = how;
    const event = eventOf(was, doing, { by: actor, words, changes, commandId });
    const body = { id: was._id, doing, words, ...(changes && { changes }) };
    await commands.once({ actorKey: actor.accountId, commandId: how.commandId, body }, async () => {
      if (!(await store.move(was, event, { ...how.set, state }))) throw await overtaken(was);
      await how.also?.();
      await audit.record(actor, { action: `proposal.${doing}`, object: `proposal/${was._id}` });
      await at?.('decide: written');
      return null;
    });
    await at?.('decide: done');
    return (await store.byId(was._id))!;
  } // prettier-ignore

  /** Publishes, asks or refuses. The first of two decides; the second is told who was first and what they did: `conflict`. */
  async function decide(
    asked: Actor,
    id: string,
    { revision, verdict, words, commandId }: { revision: number; verdict: Verdict; words?: string | undefined; commandId: string },
  ): Promise<ProposalDoc> {
    const { actor, proposal } = await mine(asked, id);
    if (isOwn(actor, proposal))
      throw new ProblemError('not-allowed', { detail: 'This is your own. Somebody else decides about it.' });
    const repeated = await store.lastEvent(id);
    if (repeated?.commandId === commandId && repeated.by?.accountId === actor.accountId) return proposal;
    if (proposal.revision !== revision) throw await overtaken(proposal);
    const doing = actOf(verdict, proposal.kind, proposal.state);
    if (doing === 'published' && !isSecond(actor, proposal))
      throw new ProblemError('not-allowed', { detail: 'You said yes already. A second person is needed.' });
    if (proposal.kind === 'release' && verdict === 'publish' && !isSteppedUp(actor))
      throw new ProblemError('not-allowed', { detail: 'Please show once more that it is you, then decide.' });
    if (verdict !== 'publish' && !words)
      throw new ProblemError('bad-input', { errors: [{ path: 'words', message: 'Write what they should know.' }] });

    await at?.('decide: before');
    const now = clock.now();
    const by = { accountId: actor.accountId, name: actor.name };
    if (doing === 'agreed')
      return act(actor, proposal, doing, { commandId, words, set: { agreed: { ...by, at: now } } });
    const undoUntil = new Date(now.getTime() + settings().undoMinutes * 60_000);
    const decided = { verdict, by, at: now, words: words ?? null, undoUntil };
    return act(actor, proposal, doing, {
      ...{ commandId, words },
      set: { decided, due: verdict === 'publish' ? 'apply' : null },
      also: () => tell.decided({ ...proposal, decided }),
    });
  } // prettier-ignore

  const isSteppedUp = ({ steppedUpUntil }: Member) => steppedUpUntil !== null && steppedUpUntil > clock.now();

  /** Takes a decision back before its mail has gone; nobody outside ever hears of it. */
  async function undo(asked: Actor, id: string, { revision, commandId }: { revision: number; commandId: string }) {
    const { actor, proposal } = await mine(asked, id);
    const repeated = await store.lastEvent(id);
    if (repeated?.commandId === commandId) return proposal;
    if (proposal.revision !== revision) throw await overtaken(proposal);
    const { decided, agreed } = proposal;
    if (isOwn(actor, proposal) && agreed?.accountId !== actor.accountId)
      throw new ProblemError('not-allowed', { detail: 'This is your own. Somebody else decides about it.' });
    const isOpen = decided ? clock.now() < decided.undoUntil : agreed?.accountId === actor.accountId;
    const isUnseenRule = decided !== null && decided.by === null && proposal.seenAt === null;
    if (!isOpen && !isUnseenRule)
      throw new ProblemError('conflict', { detail: 'It is too late to undo this: the message has gone out.' });
    return act(actor, proposal, isUnseenRule ? 'reversed' : 'undone', {
      commandId,
      set: {
        ...{ decided: isUnseenRule ? decided : null, agreed: null },
        ...(decided?.verdict === 'publish' && { due: 'revert' as const }),
        tell: tellAgain(proposal),
      },
      also: async () => {
        if (decided?.by && !(await tell.recall(proposal))) throw new ProblemError('conflict', { detail: 'It is too late to undo this: the message has gone out.' });
      },
    });
  } // prettier-ignore

  /** Parts two entries again that were merged, within 30 days. */
  async function unmerge(asked: Actor, id: string, { revision, commandId }: { revision: number; commandId: string }) {
    const { actor, proposal } = await mine(asked, id);
    if (proposal.revision !== revision) throw await overtaken(proposal);
    const { kind, decided, otherId } = proposal;
    const until = (decided?.at.getTime() ?? 0) + reversibleDays * dayMs;
    if (kind !== 'merge' || !otherId || proposal.state !== 'published' || clock.now().getTime() > until)
      throw new ProblemError('conflict', { detail: 'This can no longer be taken apart here.' });
    return act(actor, proposal, 'reversed', { commandId, set: { due: 'revert' } });
  } // prettier-ignore

  return {
    submit,
    decide,
    undo,
    unmerge,
    mine,
    ...{ act, eventOf, overtaken },
    /** A curator has looked at what went live at once. */
    seen: async (asked: Actor, id: string, { revision, commandId }: { revision: number; commandId: string }) => {
      const { actor, proposal } = await mine(asked, id);
      if (isOwn(actor, proposal)) throw new ProblemError('not-allowed', { detail: 'This is your own.' });
      if (proposal.revision !== revision) throw await overtaken(proposal);
      return act(actor, proposal, 'seen', { commandId, set: { seenAt: clock.now() } });
    },
    /** Somebody without e-mail was told by telephone. */
    rang: async (asked: Actor, id: string, { revision, commandId }: { revision: number; commandId: string }) => {
      const { actor, proposal } = await mine(asked, id);
      if (proposal.revision !== revision) throw await overtaken(proposal);
      return act(actor, proposal, 'rung', { commandId, set: { tell: 'rung' } });
    },
    /** Merges that one curator agreed to a day ago, and nobody spoke against. */
    agreeBySilence: async () => {
      const now = clock.now();
      for (const was of await store.silentMerges(new Date(now.getTime() - mergeWaitHours * 3_600_000), 100)) {
        const decided = { verdict: 'publish' as const, by: was.agreed && { accountId: was.agreed.accountId, name: was.agreed.name }, at: now, words: null, undoUntil: now };
        const event = eventOf(was, 'published', { by: rule, commandId: newId() });
        await commands.once({ actorKey: 'curation', commandId: `${was._id}/${was.revision}`, body: null }, async () => {
          if (!(await store.move(was, event, { state: 'published', decided, due: 'apply' }))) return null;
          await tell.decided({ ...was, decided });
          await audit.record(rule, { action: 'proposal.published', object: `proposal/${was._id}` });
          return null;
        });
      }
    },
  }; // prettier-ignore
}
export type Decisions = ReturnType<typeof createDecisions>;

const tellAgain = ({ contributor }: ProposalDoc): ProposalDoc['tell'] =>
  contributor.email ? 'mail' : contributor.phone ? 'ring' : 'nobody';

const sayAct: Record<Act, string> = {
  submitted: 'sent in',
  answered: 'answered by the group',
  mended: 'corrected',
  agreed: 'agreed to by a first person',
  published: 'published',
  asked: 'sent back with a question',
  refused: 'refused',
  withdrawn: 'withdrawn',
  undone: 'put back in the queue',
  reversed: 'taken back',
  seen: 'looked at',
  rung: 'told by telephone',
};

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});
const timeOf = (at: Date) => clockFace.format(at);
