import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import {
  details,
  signalAnswers,
  waysToLook,
  type Detail,
  type doubts,
  type FactName,
  type SignalAnswer,
} from './freshness-lists.ts';
import type { Freshness } from './lists.ts';

/** What a link of a reminder opens. `changed` = the entry reads otherwise than when they were asked. */
export type LinkView = {
  state: 'open' | 'changed' | 'used' | 'expired';
  name: string;
  slug: string;
  /** Time took it off the map; confirming brings it back. */
  isOff: boolean;
  freshness: string;
  facts: { fact: FactName; words: string }[];
  changes: { fact: FactName; was?: string; is?: string }[];
};

export const lookForm = z.strictObject({
  assetId: uuid,
  revision: z.coerce.number().int().min(1),
  how: z.enum(waysToLook, 'Say how you know.'),
});
export type LookForm = z.infer<typeof lookForm>;

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const few = (max: number) =>
  z.preprocess(blank, z.string().trim().max(max, `Keep this to ${max} letters.`).optional());

/** "A detail is wrong": from anybody, without a name. */
export const detailForm = z.strictObject({
  what: z.enum(details, 'Choose what is wrong.'),
  words: few(300),
  /** Only for the answer. */
  replyTo: z.preprocess(
    blank,
    z.email('Write an e-mail address, such as name@example.org.').max(254).optional(),
  ),
});
export type DetailForm = z.output<typeof detailForm>;

/** "I am worried about someone or something here": to the safeguarding lead alone. */
export const worryForm = z.strictObject({
  words: z
    .string()
    .trim()
    .min(1, 'Write a few words about what worries you.')
    .max(3_000, 'Keep this to 3,000 letters.'),
  from: few(80),
  reach: few(120),
});
export type WorryForm = z.output<typeof worryForm>;

export const answerForm = z.strictObject({
  signalId: uuid,
  answer: z.enum(signalAnswers, 'Choose what became of it.'),
  words: few(300),
});
export type AnswerForm = z.output<typeof answerForm>;

/** What somebody told, for who looks after the entries. */
export type SignalView = {
  id: string;
  how: (typeof doubts)[number];
  what: Detail;
  words?: string;
  at: string;
  /** They left an address for the answer, which is not shown. */
  waitsForMail: boolean;
  asset: { id: string; slug: string; name: string; phone?: string };
};

/** What became of something, for who told it. */
export type ReceiptView = {
  name: string;
  what: Detail;
  at: string;
  answer: SignalAnswer | null;
  words?: string;
  answeredAt?: string;
};

/** A worry, for the safeguarding lead. */
export type WorryView = {
  id: string;
  name: string;
  words: string;
  from?: string;
  reach?: string;
  at: string;
  seenAt?: string;
  closedAt?: string;
};

/** An entry to ring about, because nobody can be written to or nobody answers. */
export type ToRing = {
  id: string;
  slug: string;
  name: string;
  revision: number;
  state: Freshness;
  freshness: string;
  /** 0 … 100. */
  trust: number;
  phones: string[];
  /** It has a number that the public is not given. */
  hasKeptPhone: boolean;
  town?: string;
  doubted: boolean;
};

/** What about freshness waits for a person. */
export type FreshnessOverview = {
  counts: Record<Freshness, number>;
  crisisLines: ToRing[];
  held: {
    source: string;
    sourceName: string;
    count: number;
    of: number;
    since: string;
    names: { id: string; name: string }[];
  }[];
  signals: number;
  toRing: number;
};
