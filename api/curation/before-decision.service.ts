import { assetInput, type AssetDraft } from '../contract/asset.ts';
import type { Flag, MendForm, SaidForm } from '../contract/curation.ts';
import { faultsOf, ProblemError } from '../contract/problem.ts';
import type { Audit } from '../audit/audit.store.ts';
import { thePublic, type Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { outsideTransaction } from '../infra/transaction.ts';
import { labelOfField, viewChanges } from './changes.view.ts';
import type { CurationSettings, Decisions, Receipt } from './curation.service.ts';
import { allMended, rewritten, withWords } from './mend.rules.ts';
import type { ProposalDoc } from './proposal.model.ts';
import { isOwn } from './proposal.policy.ts';
import { mayBeMended, nextState, riskOf } from './proposal.rules.ts';
import type { ProposalStore } from './proposal.store.ts';

const dayMs = 86_400_000;

/** What may happen to a proposal before it is decided: its question is answered, a curator corrects a few words. */
export function createBeforeDecision(deps: {
  store: ProposalStore;
  decisions: Pick<Decisions, 'mine' | 'act' | 'eventOf' | 'overtaken'>;
  commands: Commands;
  audit: Audit;
  risksOf: (draft: AssetDraft, consent: ProposalDoc['consent'], networkId: string) => Promise<Flag[]>;
  settings: () => CurationSettings;
  clock: Clock;
}) {
  const { store, commands, audit, risksOf, settings, clock } = deps;
  const { mine, act, eventOf, overtaken } = deps.decisions;

  function entryOf(draft: AssetDraft, { assetId }: ProposalDoc): AssetDraft {
    const parsed = assetInput.safeParse({ ...draft, id: assetId });
    if (!parsed.success) throw new ProblemError('bad-input', { errors: faultsOf(parsed.error) });
    return parsed.data;
  }

  /** What was asked is answered, with another draft or in words: it waits anew. Bears being called in a transaction. */
  async function answer(
    id: string,
    { draft, words, commandId }: { draft: AssetDraft; words?: string | undefined; commandId: string },
    actor: Actor = thePublic,
  ): Promise<Receipt> {
    const was = await outsideTransaction(() => store.byId(id));
    if (!was) throw new ProblemError('not-found');
    const next = entryOf(draft, was);
    const flags = kept(was, await outsideTransaction(() => risksOf(next, was.consent, was.networkId)));
    const lookBy = new Date(clock.now().getTime() + settings().lookWithinDays * dayMs);
    const changes = viewChanges(was.draft, next, false);
    const event = eventOf(was, 'answered', { by: actor, words: words ?? null, changes, commandId });
    const body = { id, words, draft: JSON.parse(JSON.stringify(draft)) as unknown };
    await commands.once({ actorKey: `answer/${id}`, commandId, body }, async () => {
      if (!nextState(was.state, 'answered')) throw await overtaken(was);
      const set = { state: 'waiting' as const, draft: next, flags, risk: riskOf(flags), lookBy, decided: null };
      if (!(await store.move(was, event, { ...set, ...(was.tell === 'rung' && { tell: 'ring' as const }) }))) throw await overtaken(was);
      await audit.record(actor, { action: 'proposal.answer', object: `proposal/${id}` });
      return null;
    });
    return { proposalId: id, lookBy, reference: was.reference, live: false };
  } // prettier-ignore

  return {
    answer,

    /** A curator writes down what somebody without e-mail said to the question. */
    answerFor: async (
      asked: Actor,
      id: string,
      { revision, words, commandId }: SaidForm,
    ): Promise<Receipt> => {
      const { actor, proposal } = await mine(asked, id);
      if (isOwn(actor, proposal)) throw new ProblemError('not-allowed', { detail: 'This is your own.' });
      if (proposal.revision !== revision) throw await overtaken(proposal);
      return answer(id, { draft: proposal.draft, words, commandId }, actor);
    },

    /**
     * Corrects words of what waits. It stays its contributor's: both versions stand in the history, and they are told
     * with the decision. Of one's own, somebody else corrects; more than a correction is asked, not written.
     */
    mend: async (
      asked: Actor,
      id: string,
      { revision, commandId, ...texts }: MendForm,
    ): Promise<ProposalDoc> => {
      const { actor, proposal } = await mine(asked, id);
      if (isOwn(actor, proposal))
        throw new ProblemError('not-allowed', {
          detail: 'This is your own. Somebody else decides about it.',
        });
      const repeated = await store.lastEvent(id);
      if (repeated?.commandId === commandId && repeated.by?.accountId === actor.accountId) return proposal;
      if (proposal.revision !== revision) throw await overtaken(proposal);
      if (!mayBeMended(proposal))
        throw new ProblemError('not-allowed', { detail: 'The words of this are not yours to change.' });
      const next = entryOf(withWords(proposal.draft, texts), proposal);
      const tooMuch = rewritten(proposal.draft, next);
      if (tooMuch.length > 0)
        throw new ProblemError('bad-input', {
          errors: tooMuch.map((path) => ({
            path,
            message: `${labelOfField(path)}: this is more than a correction. Ask them to write it anew.`,
          })),
        });
      const changes = viewChanges(proposal.draft, next, false);
      if (changes.length === 0)
        throw new ProblemError('bad-input', {
          errors: [{ path: 'name', message: 'No word was changed.' }],
        });
      const flags = kept(proposal, await risksOf(next, proposal.consent, proposal.networkId));
      return act(actor, proposal, 'mended', {
        ...{ commandId, changes },
        set: { draft: next, flags, risk: riskOf(flags), mended: allMended(proposal.mended, changes) },
      });
    },
  };
}

/** That a list and a group say different things is known from the list alone: looking anew does not find it. */
const kept = (was: Pick<ProposalDoc, 'flags'>, found: Flag[]): Flag[] => [
  ...was.flags.filter(({ kind }) => kind === 'contested'),
  ...found.filter(({ kind }) => kind !== 'contested'),
];
