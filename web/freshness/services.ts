import type { Caller, Member } from '../../api/contract/actor.ts';
import type {
  AnswerForm,
  DetailForm,
  FreshnessOverview,
  LinkView,
  ReceiptView,
  SignalView,
  ToRing,
  WorryForm,
  WorryView,
} from '../../api/contract/freshness.ts';
import type { Answer, WayToLook } from '../../api/contract/freshness-lists.ts';

/** How long entries stay true, as pages ask about it. */
export type FreshnessServices = {
  /** What a link of a reminder opens. Writes nothing. */
  open: (token: string) => Promise<LinkView>;
  /** Throws `gone` or `conflict`; `to` is where to go on, for a change. */
  answer: (actor: Caller, token: string, answer: Answer) => Promise<{ to: string | null; slug: string }>;
  renew: (token: string) => Promise<void>;
  /** Both answer the last part of the address under which the answer will stand. */
  detail: (actor: Caller, slug: string, form: DetailForm) => Promise<string>;
  number: (actor: Member, slug: string) => Promise<string>;
  receipt: (token: string) => Promise<ReceiptView>;
  lead: () => { name: string; phone: string | null } | null;
  worry: (slug: string, form: WorryForm) => Promise<void>;
  /** Everybody but the safeguarding lead meets `not-found`. */
  worries: (actor: Member) => Promise<WorryView[]>;
  seeWorry: (actor: Member, id: string) => Promise<void>;
  closeWorry: (actor: Member, id: string) => Promise<void>;
  overview: (actor: Member) => Promise<FreshnessOverview>;
  toRing: (actor: Member) => Promise<ToRing[]>;
  look: (actor: Member, assetId: string, how: WayToLook, revision: number) => Promise<void>;
  told: () => Promise<SignalView[]>;
  answerTold: (actor: Member, form: AnswerForm) => Promise<void>;
  release: (actor: Member, source: string) => Promise<number>;
};
