import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import type { Freshness } from './lists.ts';

/** Kinds of fact by how fast they change; each has a clock. */
export const factKinds = ['crisis', 'session', 'group', 'place'] as const;
export type FactKind = (typeof factKinds)[number];

/** How long a fact holds after somebody looked, in months. */
export type Clocks = Record<FactKind, number>;

/** What somebody can say is wrong with an entry, from a list. */
export const details = [
  'times',
  'phone',
  'place',
  'cost',
  'who',
  'access',
  'closed',
  'something_else',
] as const;
export type Detail = (typeof details)[number];

/** How an entry came into doubt: a detail of it, or a number that a worker rang in vain. */
export const doubts = ['detail', 'number'] as const;

/** What of an entry its people are asked to confirm. */
export const factNames = ['name', 'about', 'times', 'place', 'cost', 'contact', 'join', 'state'] as const;
export type FactName = (typeof factNames)[number];

/** What a link in a reminder can be pressed for. */
export const answers = ['right', 'change', 'closed'] as const;
export type Answer = (typeof answers)[number];

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

/** How somebody of the directory looked whether an entry is right. */
export const waysToLook = ['phone', 'visited'] as const;
export type WayToLook = (typeof waysToLook)[number];

export const lookForm = z.strictObject({
  assetId: uuid,
  revision: z.coerce.number().int().min(1),
  how: z.enum(waysToLook, 'Say how you know.'),
});
export type LookForm = z.infer<typeof lookForm>;

/** What became of something that somebody told. */
export const signalAnswers = ['put_right', 'was_right', 'closed', 'could_not_tell'] as const;
export type SignalAnswer = (typeof signalAnswers)[number];

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
  held: { source: string; sourceName: string; count: number; of: number; since: string; names: string[] }[];
  signals: number;
  toRing: number;
};
