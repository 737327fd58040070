import type { Flag, FlagKind, ProposalKind, ProposalState, Verdict } from '../contract/curation.ts';
import type { EventDoc } from './proposal.model.ts';

/** What can happen to a proposal. `agree`: the first of two says yes. */
export type Act = EventDoc['act'];

const next: Record<ProposalState, Partial<Record<Act, ProposalState>>> = {
  waiting: {
    agreed: 'agreed',
    published: 'published',
    asked: 'asked',
    refused: 'refused',
    withdrawn: 'withdrawn',
    mended: 'waiting',
  },
  agreed: {
    published: 'published',
    asked: 'asked',
    refused: 'refused',
    withdrawn: 'withdrawn',
    undone: 'waiting',
  },
  asked: {
    answered: 'waiting',
    refused: 'refused',
    withdrawn: 'withdrawn',
    undone: 'waiting',
    rung: 'asked',
  },
  published: { undone: 'waiting', reversed: 'withdrawn', seen: 'published', rung: 'published' },
  refused: { undone: 'waiting', rung: 'refused' },
  withdrawn: {},
};

/** The state an act leads to, or null where it may not happen. */
export const nextState = (state: ProposalState, act: Act): ProposalState | null => next[state][act] ?? null;

/** The state that the events of a proposal say, in their order. */
export function stateOf(acts: Act[]): ProposalState | null {
  const [first, ...later] = acts;
  if (first !== 'submitted') return null;
  return later.reduce<ProposalState | null>(
    (state, act) => (state === null ? null : nextState(state, act)),
    'waiting',
  );
}

/** Two people must say yes; of a merge the second may be a day's silence. */
export const needsTwo = (kind: ProposalKind): boolean => kind === 'release' || kind === 'merge';

/** A curator may correct words of what somebody wrote anew, as long as nobody has said yes to it. */
export const mayBeMended = ({ kind, state }: { kind: ProposalKind; state: ProposalState }): boolean =>
  state === 'waiting' && (kind === 'new' || kind === 'change' || kind === 'heard');

/** The act of a press. A first yes to what needs two is not yet a decision. */
export function actOf(verdict: Verdict, kind: ProposalKind, state: ProposalState): Act {
  if (verdict === 'ask') return 'asked';
  if (verdict === 'refuse') return 'refused';
  return needsTwo(kind) && state !== 'agreed' ? 'agreed' : 'published';
}

const weights: Record<FlagKind, number> = {
  refuge: 64,
  address: 32,
  personal: 16,
  link: 8,
  duplicate: 4,
  outside: 2,
  advertising: 1,
  contested: 0.5,
};

/** Whether all of it was there before: what a curator has let stand is no reason to wait again. */
export const areKnown = (flags: readonly Flag[], before: readonly Flag[]): boolean =>
  flags.every((flag) => before.some(({ kind, because }) => kind === flag.kind && because === flag.because));

/** The graver kind always outweighs all the lighter ones together; 0 where nothing was found. */
export const riskOf = (flags: { kind: FlagKind }[]): number =>
  [...new Set(flags.map(({ kind }) => kind))].reduce((sum, kind) => sum + weights[kind], 0);

/** A source may be published as a batch once five of its entries were published and none was refused. */
export const isTrusted = ({ published, refused }: { published: number; refused: number }): boolean =>
  published >= 5 && refused === 0;
