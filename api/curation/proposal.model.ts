import { Schema, type Connection } from 'mongoose';
import type { AssetDraft } from '../contract/asset.ts';
import {
  proposalKinds,
  proposalStates,
  type Consent,
  type Contributor,
  type FieldChange,
  type Flag,
  type ProposalKind,
  type ProposalState,
  type Verdict,
} from '../contract/curation.ts';

/** A person as the history names them. */
export type By = { accountId: string; name: string };

/** What waits for a curator, or did. Its state is what its events say; the events are the truth. */
export type ProposalDoc = {
  _id: string;
  schemaVersion: 1;
  /** Rises with every event; its events are numbered by it. */
  revision: number;
  networkId: string;
  kind: ProposalKind;
  state: ProposalState;
  assetId: string;
  /** Of a merge: the entry that goes into `assetId`. */
  otherId: string | null;
  /** The entry as it shall be. */
  draft: AssetDraft;
  /** The entry as it was when the draft was made. */
  before: AssetDraft | null;
  baseRevision: number | null;
  contributor: Contributor;
  consent: Consent | null;
  /** Short, to be said on the telephone. */
  reference: string;
  flags: Flag[];
  /** 0 = nothing was found. */
  risk: number;
  submittedAt: Date;
  lookBy: Date;
  /** Of two who must say yes, the first. */
  agreed: (By & { at: Date }) | null;
  /** `by` is null where a rule let it live at once. */
  decided: { verdict: Verdict; by: By | null; at: Date; words: string | null; undoUntil: Date } | null;
  /** What is still to be written to the directory. */
  due: 'apply' | 'revert' | null;
  /** The entries as they were before it was applied, to go back to. */
  over: { draft: AssetDraft | null; other: AssetDraft | null } | null;
  appliedAt: Date | null;
  /** Of a change that went live at once: when a curator looked. */
  seenAt: Date | null;
  /** Words that a curator corrected, each from what the contributor wrote to what stands now. */
  mended: FieldChange[] | null;
  /** How they hear of it; `rung` when somebody has rung them. */
  tell: 'mail' | 'ring' | 'rung' | 'nobody';
};

/** One act. Never changed, never removed. `n` is the proposal's revision that it made. */
export type EventDoc = {
  _id: string;
  proposalId: string;
  n: number;
  at: Date;
  act:
    | 'submitted'
    | 'answered'
    | 'mended'
    | 'agreed'
    | 'published'
    | 'asked'
    | 'refused'
    | 'withdrawn'
    | 'undone'
    | 'reversed'
    | 'seen'
    | 'rung';
  /** Null: a rule or a job. */
  by: By | null;
  words: string | null;
  /** What it changed of the draft, both versions of each field, in words. */
  changes: FieldChange[] | null;
  commandId: string;
};

const mixed = { type: Schema.Types.Mixed, default: null };
const when = { type: Date, default: null };

export function createProposalModels(connection: Connection) {
  const proposal = new Schema(
    {
      _id: { type: String, required: true },
      schemaVersion: { type: Number, required: true },
      revision: { type: Number, required: true },
      networkId: { type: String, required: true },
      kind: { type: String, enum: proposalKinds, required: true },
      state: { type: String, enum: proposalStates, required: true },
      assetId: { type: String, required: true },
      otherId: { type: String, default: null },
      draft: { type: Schema.Types.Mixed, required: true },
      before: mixed,
      baseRevision: { type: Number, default: null },
      contributor: { type: Schema.Types.Mixed, required: true },
      consent: mixed,
      reference: { type: String, required: true },
      flags: { type: [Schema.Types.Mixed], required: true },
      risk: { type: Number, required: true },
      submittedAt: { type: Date, required: true },
      lookBy: { type: Date, required: true },
      agreed: mixed,
      decided: mixed,
      due: { type: String, enum: ['apply', 'revert', null], default: null },
      over: mixed,
      appliedAt: when,
      seenAt: when,
      mended: mixed,
      tell: { type: String, enum: ['mail', 'ring', 'rung', 'nobody'], required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'proposals', strict: 'throw' },
  );
  proposal.index({ networkId: 1, state: 1, risk: -1, submittedAt: 1 });
  proposal.index({ assetId: 1, submittedAt: -1 });
  proposal.index({ otherId: 1 }, { partialFilterExpression: { otherId: { $type: 'string' } } });
  proposal.index({ 'contributor.accountId': 1, state: 1 });
  proposal.index(
    { 'decided.undoUntil': 1 },
    { partialFilterExpression: { 'decided.undoUntil': { $type: 'date' } } },
  );
  proposal.index({ reference: 1 }, { unique: true });
  proposal.index({ due: 1, 'decided.at': 1 }, { partialFilterExpression: { due: { $type: 'string' } } });

  const event = new Schema(
    {
      _id: { type: String, required: true },
      proposalId: { type: String, required: true },
      n: { type: Number, required: true },
      at: { type: Date, required: true },
      act: { type: String, required: true },
      by: mixed,
      words: { type: String, default: null },
      changes: mixed,
      commandId: { type: String, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'proposal-events', strict: 'throw' },
  );
  // Two acts on one revision cannot both be: whoever comes second fails here at the latest.
  event.index({ proposalId: 1, n: 1 }, { unique: true });

  return {
    proposals: connection.model<ProposalDoc>('Proposal', proposal as unknown as Schema<ProposalDoc>),
    events: connection.model<EventDoc>('ProposalEvent', event as unknown as Schema<EventDoc>),
  };
}
