import * as z from 'zod';
import { line, uuid } from './asset-parts.ts';

/** What may be put to a curator: `heard` = a worker knows of it, `release` = show an address that a rule withholds. */
export const proposalKinds = ['new', 'change', 'claim', 'heard', 'release', 'merge'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** `agreed`: one of two people said yes. */
export const proposalStates = ['waiting', 'asked', 'agreed', 'published', 'refused', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

export const verdicts = ['publish', 'ask', 'refuse'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why an entry needs a careful look, gravest first. */
export const flagKinds = [
  'refuge',
  'address',
  'personal',
  'link',
  'duplicate',
  'outside',
  'advertising',
  'contested',
] as const;
export type FlagKind = (typeof flagKinds)[number];

/** `path`: the field it was found in, '' for the whole. `said`: the words that it was found by. */
export const flag = z.object({
  kind: z.enum(flagKinds),
  path: z.string(),
  because: z.string(),
  said: z.string().optional(),
  /** The entry that it may be the same as. */
  other: z.object({ id: z.string(), name: z.string(), slug: z.string().optional() }).optional(),
});
export type Flag = z.infer<typeof flag>;

/** How somebody's words reached us; `list`: a source changed what it says of an entry that somebody here speaks for. */
export const waysIn = ['self', 'phone', 'paper', 'worker', 'list'] as const;
export type Contributor = {
  accountId?: string;
  name: string;
  email?: string;
  phone?: string;
  how: (typeof waysIn)[number];
  /** Of a claim: what a curator does to see that it is theirs. */
  check?: string;
};

/** A yes to showing a contact, as it was given. `on`: the local date. */
export type Consent = {
  publicContact: boolean;
  said: 'written' | 'spoken' | 'online';
  on: string;
  wording: string;
};

const revision = z.coerce.number().int().min(1);
const commandId = uuid;

/** What a curator sends with a press. `revision` is that of the proposal as it was shown. */
export const decisionForm = z.strictObject({
  commandId,
  revision,
  verdict: z.enum(verdicts),
  /** What the contributor is told, in the curator's words. */
  words: line(1500).optional(),
});
export type DecisionForm = z.infer<typeof decisionForm>;

/** A press that needs no words: undo, seen, rang, put back. */
export const pressForm = z.strictObject({ commandId, revision });
export type PressForm = z.infer<typeof pressForm>;

/** Texts of an entry whose words a curator may correct; all else is asked of who sent it. */
export const mendable = [
  'name',
  'summary',
  'description',
  'openingText',
  'firstVisit',
  'accessNote',
] as const;
export type MendableField = (typeof mendable)[number];

const text = z.string().trim().max(5000).optional();
/** Words corrected by a curator, by field; what is not sent stays. */
export const mendForm = z.strictObject({
  commandId,
  revision,
  name: text,
  summary: text,
  description: text,
  openingText: text,
  firstVisit: text,
  accessNote: text,
});
export type MendForm = z.infer<typeof mendForm>;

/** What somebody without e-mail said to a question, written down by the curator who rang them. */
export const saidForm = z.strictObject({
  commandId,
  revision,
  words: z.string().trim().min(1, 'Write what they said.').max(1500),
});
export type SaidForm = z.infer<typeof saidForm>;

/** Publishes many of one trusted source; whatever is flagged or somebody's own is left. */
export const batchForm = z.strictObject({
  commandId,
  ids: z.union([uuid.transform((id) => [id]), z.array(uuid).max(200)]),
});
export type BatchForm = z.infer<typeof batchForm>;

/** One field of a change, as people read it. Null: nothing stood or stands there. */
export type FieldChange = { path: string; label: string; before: string | null; after: string | null };

/** A line of the queue. */
export type QueueLine = {
  id: string;
  reference: string;
  kind: ProposalKind;
  state: ProposalState;
  name: string;
  town: string;
  flags: { kind: FlagKind; because: string }[];
  from: string;
  submittedAt: string;
  waitedWords: string;
  overdue: boolean;
  /** It is the reader's own, or their group's: somebody else decides. */
  own: boolean;
};

export type TrustedBatch = { source: string; sourceName: string; lines: QueueLine[] };

export type Queue = {
  lines: QueueLine[];
  total: number;
  page: number;
  pages: number;
  batches: TrustedBatch[];
  /** Went live at once, and nobody has looked yet. */
  live: QueueLine[];
  /** Decided, and to be told by telephone. */
  toRing: (QueueLine & { phone: string; outcome: string })[];
  /** Decided not long ago: these can still be undone. */
  undoable: (QueueLine & { revision: number; outcome: string; minutesLeft: number })[];
};

export type HistoryLine = {
  at: string;
  who: string;
  what: string;
  words: string | null;
  changes: FieldChange[];
};

/** Everything a curator needs to decide on one. */
export type ProposalView = {
  id: string;
  revision: number;
  reference: string;
  kind: ProposalKind;
  state: ProposalState;
  name: string;
  assetId: string;
  /** Of the public entry, where there is one. */
  slug: string | null;
  contributor: {
    name: string;
    how: (typeof waysIn)[number];
    email: string | null;
    phone: string | null;
    check: string | null;
  };
  consent: { publicContact: boolean; words: string } | null;
  flags: Flag[];
  changes: FieldChange[];
  /** Its texts, for a curator to correct the words. */
  texts: { field: MendableField; label: string; text: string }[];
  /** Where both the entry and the proposal changed since it was made. */
  clashes: string[];
  merge: {
    id: string;
    name: string;
    slug: string | null;
    otherName: string;
    otherSlug: string | null;
  } | null;
  history: HistoryLine[];
  may: {
    decide: boolean;
    undo: boolean;
    /** Why not, in words, where they may not decide. */
    whyNot: string | null;
    seen: boolean;
    rang: boolean;
    reverse: boolean;
    askRelease: boolean;
    /** Correct words of it before it is published. */
    mend: boolean;
    /** Write down what they said to a question on the telephone. */
    answerFor: boolean;
  };
  /** A second person's yes is needed, and whose the first was. */
  second: { needed: boolean; first: string | null; byItselfAt: string | null };
  undoUntil: string | null;
  outcome: string | null;
  suggested: Record<Verdict, string[]>;
  lookBy: string;
  overdue: boolean;
  next: string | null;
  previous: string | null;
};

/** For a fresh import: what to look at first, and why. */
export type StartHere = {
  total: number;
  neverChecked: number;
  lists: {
    id: 'safety' | 'seen' | 'fragile';
    entries: { id: string; name: string; slug: string | null; town: string; because: string }[];
  }[];
};
