import * as z from 'zod';
import type { AssetView } from './asset.ts';
import { uuid } from './asset-parts.ts';
import type { Question } from './register.ts';

/** How much room there is, as one press says it: places left, full, or how long people wait. */
export const rooms = [
  'open',
  'places_1',
  'places_2',
  'places_3',
  'places_5',
  'full',
  'wait_1',
  'wait_2',
  'wait_3',
  'wait_4',
] as const;
export type Room = (typeof rooms)[number];

/** How long a rest lasts. */
export const rests = ['week', 'fortnight', 'month', 'two_months', 'open'] as const;
export type Rest = (typeof rests)[number];

const commandId = uuid;
/** One press of a group about itself. */
export const groupForm = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('room'), commandId, room: z.enum(rooms) }),
  z.strictObject({ act: z.literal('rest'), commandId, rest: z.enum(rests) }),
  z.strictObject({ act: z.literal('again'), commandId }),
  z.strictObject({
    act: z.literal('close'),
    commandId,
    sure: z.literal('yes', 'Tick the box if you are sure.'),
  }),
  z.strictObject({ act: z.literal('leave'), commandId }),
]);
export type GroupForm = z.infer<typeof groupForm>;

/** The next treasurer, or one more who looks after it. */
export const handOverForm = z.strictObject({
  commandId,
  name: z.string('Write their name.').trim().min(1, 'Write their name.').max(80),
  email: z.email('Write the whole email address, for example jo@example.org.').max(200).toLowerCase(),
  stay: z.enum(['yes', 'no'], 'Say whether you go on, too.'),
});
export type HandOverForm = z.infer<typeof handOverForm>;

export type GroupLine = { id: string; name: string; summary: string; status: 'live' | 'paused' | 'other' };

/** A group as those see it who speak for it. */
export type GroupView = {
  /** What a curator asked about it and nobody has answered. */
  asked: { id: string; question: string }[];
  asset: AssetView;
  /** Of its public page; null while it has none. */
  slug: string | null;
  status: 'live' | 'paused' | 'other';
  /** Until when what was said of room is shown, and when a rest ends, in words. */
  roomUntil: string | null;
  restsUntil: string | null;
  /** People who looked at its page in the last four weeks, about. */
  looked: number | null;
  editors: { accountId: string; name: string; email: string; isYou: boolean }[];
};

/** What became of a change: on the map at once, or it waits for a person. */
export type Changed = { is: 'live' } | { is: 'waiting'; lookBy: string; reference: string };

/** What is sent beside the boxes of the questions when somebody answers a curator. */
export const askedForm = z.strictObject({
  commandId,
  answer: z.string().trim().max(1500, 'Please use fewer than 1500 letters.'),
});

type Typed = Record<string, string[]>;
/** What a curator asked, for who is to answer. `typed`: what they sent, as the boxes of its questions; none where it is not theirs to change. */
export type AskedView =
  | {
      state: 'open';
      name: string;
      question: string;
      reference: string;
      typed: Partial<Record<Question, Typed>>;
    }
  | { state: 'expired'; name: string }
  | { state: 'over' };
