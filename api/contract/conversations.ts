import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import { conversations, lengths, type FieldKey, type Saved, type Which } from './conversation-form.ts';
import type { Part } from './people.ts';

/** A window of a browser, for as long as its page is open: random letters of its own choosing. */
const tab = z.string().regex(/^[a-z0-9]{8,36}$/, 'This is not the name of a window.');
const fieldKey = z.string().regex(/^[a-zA-Z]{2,20}(:[a-z0-9]{6,24})?$/, 'We do not know this box.');
const words = z.string().max(lengths.text, `Keep this to ${lengths.text} letters.`);

/** A box as somebody wants it to be; `revision` is the one they had before them, 0 for none. */
const change = z.strictObject({
  field: fieldKey,
  value: z.union([words, z.record(z.string().max(20), words), z.null()]),
  revision: z.int().min(0),
  /** Rises with every change of a window: what comes late or twice is known by it. */
  seq: z.int().min(0),
  /** Which of two texts of the same box have been looked at and settled by this one. */
  settles: z.array(uuid).max(20).optional(),
});
export type Change = z.infer<typeof change>;

/** What a browser sends by itself while somebody types. `who` tells that it is still the same worker. */
export const saveForm = z.strictObject({
  who: z.string().max(64),
  tab,
  changes: z
    .string()
    .max(90_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'We could not read these changes.' });
        return z.NEVER;
      }
    })
    .pipe(z.array(change).max(300)),
});

export const beginForm = z.strictObject({
  who: z.string().max(64),
  commandId: uuid,
  which: z.enum(conversations),
  personId: uuid.optional(),
  carer: z.literal('yes').optional(),
});

export const reference = z.string().trim().max(40, 'Keep this to 40 letters.');

export const concernForm = z.strictObject({
  words: z.string().trim().min(1, 'Write what worries you.').max(4_000),
  reach: z.string().trim().min(1, 'Write how the lead can reach you.').max(120),
});
export type ConcernForm = z.infer<typeof concernForm>;

/** Another text of a box, from another window: neither has taken the other's place. */
export type Beside = { id: string; field: FieldKey; value: Saved['value'] };

/** What became of changes: how every box that was sent stands now, and every pair of texts that waits to be settled. */
export type SaveAnswer = { fields: Record<FieldKey, Saved>; beside: Beside[] };

export type ConversationView = {
  id: string;
  personId: string;
  which: Which;
  carer: boolean;
  isFinished: boolean;
  /** Local date on which it was begun. */
  begunOn: string;
  finishedOn: string | null;
  mayWrite: boolean;
  /** Which parts are open to who reads it. */
  open: Part[];
  fields: Record<FieldKey, Saved>;
  beside: Beside[];
  /** What mattered most in the first conversation, so that nobody is asked again. */
  mattered: string | null;
  /** Whether the record has a reference; one without is gone after 30 days. */
  isNamed: boolean;
};

/** One line of the list of a person's conversations; no word of what was said. */
export type ConversationLine = {
  id: string;
  which: Which;
  isFinished: boolean;
  begunOn: string;
  finishedOn: string | null;
  /** The person is told of as somebody who looks after another. */
  carer: boolean;
};

/** What may begin now, and for what may not, why. */
export type MayFollow = Record<Which, 'yes' | 'under-way' | 'after-first' | 'after-settled'>;

/** Keys that what is kept on a device is sealed with, by the day they were made for; the newest first. */
export type DraftKeys = { who: string; keys: { id: string; key: string }[] };

/** What later steps need of what was said, as the worker wrote it down. */
export type Latest = {
  matters: string;
  head: string;
  hand: string;
  heart: string;
  goodDay: string;
  places: { name: string; use: string; asset: string }[];
  travel: string;
  change: { what: string; importance: string; confidence: string }[];
  communication: string;
  agreed: { what: string; who: string; when: string; confidence: string; status: string }[];
};
