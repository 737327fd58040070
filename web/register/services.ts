import type { Claimed, ClaimForm, ClaimView } from '../../api/contract/claim.ts';
import type { Caller } from '../../api/contract/actor.ts';
import type { Question } from '../../api/contract/register.ts';
import type {
  CheckView,
  QuestionView,
  Receipt,
  StillAsked,
  TwinOffer,
} from '../../api/contract/register-views.ts';

type Typed = Record<string, string[]>;
/** Where to go next. */
export type Step = Question | 'check' | 'is-this-you';

/** Registering, for pages. `token` is the private link that this browser holds; without a draft behind it: `not-found`. */
export type RegisterServices = {
  begin: (
    actor: Caller,
    typed: Typed,
    helper: { how: 'phone' | 'paper'; said: string; on: string } | null,
  ) => Promise<{ token: string; next: Step }>;
  question: (token: string | null, question: Question) => Promise<QuestionView>;
  answer: (
    token: string | null,
    question: Question,
    typed: Typed,
  ) => Promise<{ next: Step } | { ask: StillAsked }>;
  isThisYou: (token: string | null) => Promise<{ name: string; twins: TwinOffer[] }>;
  noneOfThese: (token: string | null) => Promise<{ next: Step }>;
  check: (actor: Caller, token: string | null) => Promise<CheckView>;
  useOffered: (actor: Caller, token: string | null) => Promise<void>;
  send: (actor: Caller, token: string | null, commandId: string) => Promise<void>;
  receipt: (token: string | null) => Promise<Receipt | null>;
  later: (token: string | null) => Promise<{ token: string; words: string[]; until: string; name: string }>;
  mailLink: (token: string | null, email: string) => Promise<void>;
  carryOn: (token: string | null) => Promise<{ name: string; next: Step; isSent: boolean }>;
  bySixWords: (actor: Caller, heard: string) => Promise<{ token: string }>;
};

/** "This is us", for pages. */
export type ClaimServices = {
  view: (actor: Caller, id: string) => Promise<ClaimView>;
  claim: (actor: Caller, id: string, form: ClaimForm) => Promise<Claimed>;
  proof: (actor: Caller, token: string) => Promise<{ name: string } | null>;
  takeUp: (actor: Caller, token: string) => Promise<{ assetId: string }>;
};
