import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import {
  connectionKinds,
  tellables,
  waysToAgree,
  outcomes,
  whyNots,
  declineReasons,
  ringings,
  endings,
} from './connection-lists.ts';

export * from './connection-lists.ts';

const words = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    z.string().trim().max(max, `Keep this to ${max} letters.`).optional(),
  );
const some = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const commandId = uuid;

/** A connection as a worker writes it: `step` shows it first as the group will see it. */
export const connectForm = z.strictObject({
  step: z.enum(['look', 'send', 'change']),
  commandId,
  kind: z.enum(connectionKinds, 'Choose how.'),
  itemId: words(60),
  pass: z.preprocess(some, z.array(z.enum(tellables)).max(tellables.length)),
  agreed: z.preprocess((value) => (value === '' ? undefined : value), z.enum(waysToAgree).optional()),
  first_name: words(40),
  coming_when: words(120),
  coming_with: words(120),
  access: words(300),
  interests: words(300),
  phone: words(40),
  email: words(200),
  full_name: words(120),
  area: words(80),
  reason: words(600),
});
export type ConnectForm = z.output<typeof connectForm>;

/** What a group answers; each act needs its own part of it. */
export const groupAnswerForm = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('accept'), commandId, words: words(300) }),
  z.strictObject({
    act: z.literal('ask'),
    commandId,
    words: z.string('Write what you would like to know.').trim().min(1, 'Write what you would like to know.').max(300), // prettier-ignore
  }),
  z.strictObject({ act: z.literal('wait'), commandId, words: words(300) }),
  z.strictObject({
    act: z.literal('decline'),
    commandId,
    reason: z.enum(declineReasons, 'Choose why.'),
    words: words(300),
  }),
  z.strictObject({
    act: z.literal('happened'),
    commandId,
    outcome: z.enum(outcomes, 'Choose what happened.'),
  }),
]);
export type GroupAnswerForm = z.output<typeof groupAnswerForm>;

/** What a worker writes down about a connection. */
export const workerForm = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('answer'),
    commandId,
    words: z.string('Write your answer.').trim().min(1, 'Write your answer.').max(300),
  }),
  z.strictObject({ act: z.literal('rang'), commandId, came: z.enum(ringings, 'Choose what came of it.'), words: words(300) }), // prettier-ignore
  z.strictObject({ act: z.literal('send-again'), commandId }),
  z.strictObject({
    act: z.literal('follow-up'),
    commandId,
    outcome: z.enum(outcomes, 'Choose how it went.'),
    why: z.preprocess((value) => (value === '' ? undefined : value), z.enum(whyNots).optional()),
    words: words(1000),
  }),
  z.strictObject({ act: z.literal('withdraw'), commandId }),
  z.strictObject({ act: z.literal('end'), commandId, ending: z.enum(endings, 'Choose why.') }),
  /** What the person said after it was over was read. */
  z.strictObject({ act: z.literal('heard'), commandId }),
]);
export type WorkerForm = z.output<typeof workerForm>;
