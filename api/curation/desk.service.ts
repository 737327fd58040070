import { isSteppedUp } from '../contract/access.ts';
import type { AssetDraft } from '../contract/asset.ts';
import { mendable } from '../contract/curation.ts';
import type { ProposalView, Queue, StartHere, TrustedBatch } from '../contract/curation.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor, Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom } from '../infra/ids.ts';
import { labelOfField, viewChanges } from './changes.view.ts';
import type { Curation } from './curation.ts';
import { mergeWaitHours } from './curation.service.ts';
import { clashesOf } from './diff.rules.ts';
import { isOwn, isSecond } from './proposal.policy.ts';
import { isTrusted, mayBeMended, needsTwo } from './proposal.rules.ts';
import type { ProposalDoc } from './proposal.model.ts';
import { viewHistory, viewLine, viewOutcome } from './queue.view.ts';
import { wordingFor } from './wording.rules.ts';

const pageSize = 50;
const inBatches = 200;
const reversibleMs = 30 * 86_400_000;

/** What curators see, and the presses that are more than one decision. */
export function createDesk(deps: {
  curation: Curation;
  draftById: (id: string) => Promise<{ draft: AssetDraft; revision: number } | null>;
  slugOf: (assetId: string) => Promise<string | null>;
  startHere: (networkId: string) => Promise<StartHere>;
  clock: Clock;
}) {
  const { curation, draftById, slugOf, startHere, clock } = deps;
  const { store } = curation;

  function curatorOf(actor: Actor): Member {
    if (actor.kind !== 'member' || actor.role !== 'curator') throw new ProblemError('not-found');
    return actor;
  }

  /** Waiting entries without a flag, by those whose entries were always good. */
  async function batchesOf(waiting: ProposalDoc[], actor: Member): Promise<TrustedBatch[]> {
    const plain = waiting.filter(
      (one) => one.flags.length === 0 && one.state === 'waiting' && !needsTwo(one.kind) && !isOwn(actor, one),
    );
    const bySource = new Map<string, ProposalDoc[]>();
    for (const one of plain) {
      const source = one.contributor.accountId;
      if (source) bySource.set(source, [...(bySource.get(source) ?? []), one]);
    }
    const records = await store.records([...bySource.keys()]);
    return [...bySource].flatMap(([source, list]) => {
      const record = records.get(source);
      return record && isTrusted(record) && list.length > 1
        ? [{ source, sourceName: list[0]!.contributor.name, lines: list.map((one) => viewLine(one, actor, clock.now())) }]
        : [];
    });
  } // prettier-ignore

  return {
    queue: async (asked: Actor, page = 1): Promise<Queue> => {
      const actor = curatorOf(asked);
      const now = clock.now();
      const { networkId } = actor;
      const [waiting, total, live, toRing, undoable, all] = await Promise.all([
        store.queue(networkId, now, (page - 1) * pageSize, pageSize),
        store.countOpen(networkId),
        store.unseen(networkId, 20),
        store.toRing(networkId, now, 20),
        store.undoable(networkId, now, 10),
        store.queue(networkId, now, 0, inBatches),
      ]);
      const line = (one: ProposalDoc) => viewLine(one, actor, now);
      return {
        ...{ lines: waiting.map(line), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) },
        batches: await batchesOf(all, actor),
        live: live.map(line),
        toRing: toRing.map((one) => ({
          ...line(one),
          ...{ phone: one.contributor.phone ?? '', outcome: viewOutcome(one) ?? '' },
        })),
        undoable: undoable.map((one) => ({
          ...line(one),
          revision: one.revision,
          outcome: viewOutcome(one) ?? '',
          minutesLeft: Math.ceil(((one.decided?.undoUntil.getTime() ?? 0) - now.getTime()) / 60_000),
        })),
      };
    },

    open: async (asked: Actor, id: string): Promise<ProposalView> => {
      const { actor, proposal } = await curation.mine(asked, id);
      const now = clock.now();
      const [events, here, other, slug, otherSlug, waiting] = await Promise.all([
        store.eventsOf(id),
        draftById(proposal.assetId),
        proposal.otherId ? draftById(proposal.otherId) : null,
        slugOf(proposal.assetId),
        proposal.otherId ? slugOf(proposal.otherId) : null,
        store.queue(actor.networkId, now, 0, inBatches),
      ]);
      const { kind, state, draft, before, contributor, consent, flags, agreed, decided, lookBy } = proposal;
      const isOpen = state === 'waiting' || state === 'agreed';
      const own = isOwn(actor, proposal);
      const steppedUp = isSteppedUp(actor, now);
      const second = isSecond(actor, proposal);
      const at = waiting.findIndex((one) => one._id === id);
      const isUnseen = state === 'published' && decided?.by === null && proposal.seenAt === null;
      const undoable = !!decided && decided.by !== null && now < decided.undoUntil && ['published', 'asked', 'refused'].includes(state);
      return {
        ...{ id, revision: proposal.revision, reference: proposal.reference, kind, state, name: draft.name },
        ...{ assetId: proposal.assetId, slug },
        contributor: {
          ...{ name: contributor.name, how: contributor.how },
          ...{ email: contributor.email ?? null, phone: contributor.phone ?? null, check: contributor.check ?? null },
        },
        consent: consent && { publicContact: consent.publicContact, words: `${consent.said}, ${consent.on}: ${consent.wording}` },
        flags,
        changes: viewChanges(kind === 'new' || kind === 'heard' ? null : before, draft, steppedUp),
        texts: mendable.flatMap((field) => {
          const text = draft[field];
          return text ? [{ field, label: labelOfField(field), text }] : [];
        }),
        clashes: isOpen ? clashesOf(before, draft, here?.draft ?? null).map(labelOfField) : [],
        merge: proposal.otherId
          ? { id: proposal.otherId, name: draft.name, slug, otherName: other?.draft.name ?? '', otherSlug }
          : null,
        history: viewHistory(events, proposal),
        may: {
          decide: isOpen && !own && second && (kind !== 'release' || steppedUp),
          undo: (undoable && !own) || (state === 'agreed' && !second),
          whyNot: !isOpen ? null : own && agreed?.accountId !== actor.accountId ? 'own' : !second ? 'second' : kind === 'release' && !steppedUp ? 'step-up' : null,
          seen: isUnseen && !own,
          rang: proposal.tell === 'ring' && !!decided && now >= decided.undoUntil,
          reverse: (kind === 'merge' && state === 'published' && !!decided && now.getTime() - decided.at.getTime() < reversibleMs) || (isUnseen && !own),
          askRelease: false,
          mend: mayBeMended(proposal) && !own,
          answerFor: state === 'asked' && !own && !contributor.email,
        },
        second: {
          needed: needsTwo(kind),
          first: agreed?.name ?? null,
          byItselfAt: kind === 'merge' && agreed ? new Date(agreed.at.getTime() + mergeWaitHours * 3_600_000).toISOString() : null,
        },
        undoUntil: undoable ? decided.undoUntil.toISOString() : null,
        outcome: viewOutcome(proposal),
        suggested: wordingFor(flags, kind),
        ...{ lookBy: lookBy.toISOString(), overdue: isOpen && lookBy < now },
        next: waiting[at + 1]?._id ?? null,
        previous: at > 0 ? waiting[at - 1]!._id : null,
      };
    }, // prettier-ignore

    /** The one to go on with after this one was decided. */
    nextAfter: async (asked: Actor, id: string): Promise<string | null> => {
      const actor = curatorOf(asked);
      const waiting = await store.queue(actor.networkId, clock.now(), 0, 50);
      return waiting.find((one) => one._id !== id && !isOwn(actor, one))?._id ?? null;
    },

    /** Publishes what of these may be published as a batch; each is a decision of its own, and may have been decided meanwhile. */
    publishBatch: async (
      asked: Actor,
      { ids, commandId }: { ids: string[]; commandId: string },
    ): Promise<{ published: number; left: number }> => {
      const actor = curatorOf(asked);
      const all = await store.queue(actor.networkId, clock.now(), 0, inBatches);
      const allowed = new Set(
        (await batchesOf(all, actor)).flatMap(({ lines }) => lines.map(({ id }) => id)),
      );
      let published = 0;
      for (const one of all.filter(({ _id }) => ids.includes(_id) && allowed.has(_id)))
        try {
          await curation.decide(actor, one._id, {
            ...{ revision: one.revision, verdict: 'publish' as const },
            commandId: idFrom(commandId, one._id),
          });
          published += 1;
        } catch (error) {
          if (!(error instanceof ProblemError) || error.code !== 'conflict') throw error;
        }
      return { published, left: ids.length - published };
    },

    startHere: (asked: Actor) => startHere(curatorOf(asked).networkId),
    decide: curation.decide,
    undo: curation.undo,
    unmerge: curation.unmerge,
    seen: curation.seen,
    rang: curation.rang,
    mend: curation.mend,
    answerFor: curation.answerFor,

    /** A curator asks for an address that a rule withholds to be shown; theirs is the first of two. */
    askRelease: async (asked: Actor, assetId: string, commandId: string): Promise<{ proposalId: string }> => {
      const actor = curatorOf(asked);
      const here = await draftById(assetId);
      if (!here) throw new ProblemError('not-found');
      const places = (here.draft.places ?? []).map((place) => ({ ...place, privacy: 'exact' as const }));
      return curation.submit(
        {
          ...{
            kind: 'release',
            assetId,
            draft: { ...here.draft, places },
            baseRevision: here.revision,
            commandId,
          },
          contributor: { accountId: actor.accountId, name: actor.name, how: 'worker' },
        },
        actor,
      );
    },
    /** A curator proposes that two entries are one; theirs is the first yes. */
    proposeMerge: async (
      asked: Actor,
      { keep, other, commandId }: { keep: string; other: string; commandId: string },
    ): Promise<{ proposalId: string }> => {
      const actor = curatorOf(asked);
      const [here, there] = await Promise.all([draftById(keep), draftById(other)]);
      if (!here || !there || keep === other) throw new ProblemError('not-found');
      return curation.submit(
        {
          ...{ kind: 'merge', assetId: keep, otherId: other, draft: joined(here.draft, there.draft), baseRevision: here.revision, commandId },
          contributor: { accountId: actor.accountId, name: actor.name, how: 'worker' },
        },
        actor,
      );
    }, // prettier-ignore
  };
}
export type Desk = ReturnType<typeof createDesk>;

/** The kept entry with what only the other one says: its name as another name, and what the kept one leaves out. */
export function joined(kept: AssetDraft, other: AssetDraft): AssetDraft {
  const names = [...new Set([...(kept.alsoKnownAs ?? []), other.name, ...(other.alsoKnownAs ?? [])])];
  const filled = Object.entries(other).filter(([field, value]) => {
    const own = kept[field as keyof AssetDraft];
    const isNothing = own === undefined || own === '' || (Array.isArray(own) && own.length === 0);
    return isNothing && value !== undefined && !notCarried.has(field);
  });
  return {
    ...kept,
    ...Object.fromEntries(filled),
    alsoKnownAs: names.filter((name) => name !== kept.name).slice(0, 10),
  };
}
const notCarried = new Set([
  'id',
  'places',
  'schedules',
  'sameAs',
  'status',
  'provenance',
  'assured',
  'reviewDue',
  'demo',
  'networkId',
  'doubted',
]);
