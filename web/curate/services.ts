import type {
  DecisionForm,
  MendForm,
  PressForm,
  ProposalView,
  Queue,
  SaidForm,
  StartHere,
} from '../../api/contract/curation.ts';
import type { Caller } from '../../api/contract/actor.ts';

type Pressing = (actor: Caller, id: string, press: PressForm) => Promise<unknown>;

/** What the curators' pages call. */
export type CurateServices = {
  queue: (actor: Caller, page?: number) => Promise<Queue>;
  open: (actor: Caller, id: string) => Promise<ProposalView>;
  nextAfter: (actor: Caller, id: string) => Promise<string | null>;
  publishBatch: (
    actor: Caller,
    batch: { ids: string[]; commandId: string },
  ) => Promise<{ published: number; left: number }>;
  startHere: (actor: Caller) => Promise<StartHere>;
  decide: (actor: Caller, id: string, form: DecisionForm) => Promise<unknown>;
  mend: (actor: Caller, id: string, form: MendForm) => Promise<unknown>;
  answerFor: (actor: Caller, id: string, form: SaidForm) => Promise<unknown>;
  undo: Pressing;
  unmerge: Pressing;
  seen: Pressing;
  rang: Pressing;
  askRelease: (actor: Caller, assetId: string, commandId: string) => Promise<{ proposalId: string }>;
  proposeMerge: (
    actor: Caller,
    merge: { keep: string; other: string; commandId: string },
  ) => Promise<{ proposalId: string }>;
};
