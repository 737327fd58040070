import type { Member } from '../../api/contract/actor.ts';
import type { MatchesAnswer, Wish } from '../../api/contract/matching.ts';
import type { Layout } from '../../api/contract/plan-lists.ts';
import type {
  AddItem,
  ChangeItem,
  MayReach,
  OwnPlan,
  PlanPaper,
  PlanView,
  Say,
} from '../../api/contract/plans.ts';

/** What suits one person. Each use is audited before it answers; who may not know of them gets `not-found`. */
export type MatchingServices = {
  find: (actor: Member, personId: string) => Promise<{ wish: Wish; answer: MatchesAnswer }>;
  ask: (actor: Member, personId: string, wish: Wish) => Promise<void>;
  forget: (actor: Member, personId: string) => Promise<void>;
  topics: () => Promise<{ id: string; label: string; type: 'need' | 'interest' }[]>;
};

/** A person's plan. */
export type PlanServices = {
  of: (actor: Member, personId: string) => Promise<PlanView>;
  /** Throws `conflict` for what nobody has checked lately. */
  add: (actor: Member, personId: string, item: AddItem) => Promise<{ itemId: string }>;
  change: (actor: Member, personId: string, item: ChangeItem) => Promise<void>;
  closeLinks: (actor: Member, personId: string) => Promise<void>;
  mayReach: (actor: Member, personId: string) => Promise<MayReach>;
  mail: (
    actor: Member,
    personId: string,
    mail: { to: string; commandId: string; isSafe?: 'yes' | undefined },
  ) => Promise<void>;
  paper: (actor: Member, personId: string, layout: Layout) => Promise<PlanPaper & { isSensitive: boolean }>;
  /** By its link; throws `gone` where that ran out or was taken back. */
  read: (token: string | undefined) => Promise<OwnPlan>;
  say: (token: string | undefined, said: Say) => Promise<void>;
  calendar: (token: string | undefined) => Promise<string>;
};
