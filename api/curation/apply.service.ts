import { assetInput, type AssetDraft } from '../contract/asset.ts';
import { isProblem } from '../contract/problem.ts';
import type { HowSaved } from '../assets/asset-writer.service.ts';
import type { ReleaseStore } from '../assets/release.store.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Contributor, ProposalKind } from '../contract/curation.ts';
import { carriedOver } from './diff.rules.ts';
import type { ProposalDoc } from './proposal.model.ts';
import type { ProposalStore } from './proposal.store.ts';

/** The part of the directory that decisions are written to. */
export type Directory = {
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  save: (actor: Actor, draft: AssetDraft, how: HowSaved) => Promise<{ revision: number | null }>;
};

/** What those are told who wait for an entry to be published. */
export type Published = { proposalId: string; kind: ProposalKind; assetId: string; contributor: Contributor };

/** Points at which a process may be stopped dead in a test. */
export type ApplyPoint = 'apply: before' | 'apply: noted' | 'apply: written' | 'apply: told';

const us: Actor = { kind: 'system', job: 'curation' };
const triesAtOnce = 5;

/**
 * Writes decisions to the directory, right after they were made and by a job until it is done. The decision is the truth
 * and stands in another database: each step can be repeated, and a step that comes late meets a revision that moved on.
 */
export function createApplication(deps: {
  store: ProposalStore;
  directory: Directory;
  releases: ReleaseStore;
  clock: Clock;
  at?: ((point: ApplyPoint) => Promise<void> | void) | undefined;
}) {
  const { store, directory, releases, clock, at } = deps;
  const listeners: ((published: Published) => Promise<unknown>)[] = [];

  /** Everything that is due for an entry, in the order in which it was decided. */
  async function settle(assetId?: string): Promise<void> {
    for (const one of await store.due(assetId ? 20 : 200, assetId)) await settleOne(one._id);
  }

  async function settleOne(id: string): Promise<void> {
    for (let n = 0; n < triesAtOnce; n++) {
      const proposal = await store.byId(id);
      if (!proposal?.due) return;
      try {
        return proposal.due === 'apply' ? await apply(proposal) : await revert(proposal);
      } catch (error) {
        if (!isProblem(error) || error.code !== 'conflict') throw error;
      }
    }
  }

  async function apply(proposal: ProposalDoc): Promise<void> {
    await at?.('apply: before');
    const now = await directory.draftById(proposal.assetId);
    const other = proposal.otherId ? await directory.draftById(proposal.otherId) : null;
    // What stood there before is noted first and once: a second try would find its own work.
    const over = proposal.over ?? { draft: now?.draft ?? null, other: other?.draft ?? null };
    if (!proposal.over && !(await store.note(proposal, { over }))) return;
    await at?.('apply: noted');

    if (proposal.kind === 'release')
      await releases.set(proposal.assetId, assetInput.parse(proposal.draft).places, clock.now());
    const entry = entryOf(proposal, now?.draft ?? null);
    await directory.save(us, entry, { onRevision: now?.revision ?? null, spokenFor: true });
    if (proposal.otherId && other) {
      const gone: AssetDraft = { ...other.draft, status: 'archived', sameAs: proposal.assetId };
      await directory.save(us, gone, { onRevision: other.revision, spokenFor: true });
    }
    await at?.('apply: written');

    const { _id: proposalId, kind, assetId, contributor } = proposal;
    for (const told of listeners) await told({ proposalId, kind, assetId, contributor });
    await at?.('apply: told');
    await store.note(proposal, { due: null, appliedAt: clock.now() });
  }

  async function revert(proposal: ProposalDoc): Promise<void> {
    const { over, assetId, otherId } = proposal;
    const now = await directory.draftById(assetId);
    if (over && now) {
      if (proposal.kind === 'release') await releases.remove(assetId);
      const entry: AssetDraft = over.draft
        ? { ...carriedOver(entryOf(proposal, over.draft), over.draft, now.draft), id: assetId }
        : { ...now.draft, status: 'waiting' };
      await directory.save(us, entry, { onRevision: now.revision, spokenFor: true });
    }
    if (otherId && over?.other) {
      const other = await directory.draftById(otherId);
      const back = { ...over.other, id: otherId };
      if (!back.sameAs) delete back.sameAs;
      if (other) await directory.save(us, back, { onRevision: other.revision, spokenFor: true });
    }
    await store.note(proposal, { due: null, appliedAt: null, over: null });
  }

  return {
    settle,
    isDue: store.isDue,
    /** Called when an entry has been written, before that counts as done: must bear being called again. */
    whenPublished: (told: (published: Published) => Promise<unknown>) => void listeners.push(told),
  };
}

/** The entry as the decision wants it, upon what stands there now. */
export function entryOf({ kind, assetId, before, draft }: ProposalDoc, now: AssetDraft | null): AssetDraft {
  if (!now || kind === 'new' || kind === 'heard') return { ...draft, id: assetId, status: liveOf(draft) };
  const next = carriedOver(before ?? now, draft, now);
  return {
    ...next,
    id: assetId,
    ...(draft.assured && { assured: draft.assured }),
  };
}

const liveOf = ({ status }: AssetDraft) => (status === 'paused' ? 'paused' : 'live');
