import * as z from 'zod';
import { localDate, uuid } from './asset-parts.ts';
import { sayings, whyNots } from './connections.ts';
import { itemStatuses, layouts, type ItemStatus } from './plan-lists.ts';

const optional = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    item.optional(),
  );
const line = (max: number) => z.string().trim().max(max, `Keep this to ${max} letters.`);
const confidence = optional(
  z.coerce
    .number('Choose from 1 to 10.')
    .int()
    .min(1, 'Choose from 1 to 10.')
    .max(10, 'Choose from 1 to 10.'),
);

/** One thing that was agreed: an entry of the map, or something in words. */
export const addItemForm = z
  .strictObject({
    act: z.literal('add'),
    commandId: uuid,
    assetId: optional(uuid),
    what: optional(line(160)),
    who: optional(line(80)),
    when: optional(line(120)),
    confidence,
  })
  .refine(({ assetId, what }) => assetId !== undefined || what !== undefined, {
    path: ['what'],
    message: 'Write what was agreed.',
  });
export type AddItem = Omit<z.output<typeof addItemForm>, 'act'>;

export const changeItemForm = z.strictObject({
  act: z.literal('change'),
  itemId: uuid,
  revision: z.coerce.number().int(),
  status: z.enum(itemStatuses),
  what: optional(line(160)),
  who: optional(line(80)),
  when: optional(line(120)),
  confidence,
});
export type ChangeItem = Omit<z.output<typeof changeItemForm>, 'act'>;

/** Takes back every way into the person's own page. */
export const closeLinksForm = z.strictObject({ act: z.literal('close-links') });
export const mailPlanForm = z.strictObject({
  act: z.literal('mail'),
  commandId: uuid,
  to: z.email('Write an e-mail address, for example sam@example.org.').max(200),
  /** They were asked, and nobody else reads it whom they would not want to. */
  isSafe: z.literal('yes').optional(),
});

/** By what somebody may be reached, and the address that they said is safe. */
export type MayReach = { text: boolean; email: boolean; mailbox: string | null };

export const planPrintQuery = z.strictObject({
  layout: z.preprocess((value) => value ?? 'usual', z.enum(layouts)),
  /** `yes`: the person said that it is safe to take home. */
  safe: z.literal('yes').optional(),
});

/** What the person presses on their own page. */
export const sayForm = z.strictObject({
  itemId: uuid,
  said: z.enum(sayings, 'Choose one.'),
  why: optional(z.enum(whyNots)),
});
export type Say = z.output<typeof sayForm>;
export const saidLine = z.object({ said: z.enum(sayings), why: z.enum(whyNots).optional(), on: localDate });
export type SaidLine = z.infer<typeof saidLine>;

/** What is known of an entry on a plan today; it changes as the entry does. */
export type PlanEntry = {
  slug: string;
  name: string;
  times: string[];
  nextDate?: string | undefined;
  where?: string | undefined;
  cost: string;
  phone?: string | undefined;
  /** One text message. */
  text: string;
  hasDates: boolean;
};

export type PlanItem = {
  id: string;
  revision: number;
  what: string;
  who?: string | undefined;
  when?: string | undefined;
  confidence?: number | undefined;
  status: ItemStatus;
  assetId?: string | undefined;
  /** Null where the entry is on the map no more. */
  entry?: PlanEntry | null | undefined;
  /** Whoever sees it on paper could learn what the person would not tell them. */
  isSensitive: boolean;
  connectionId?: string | undefined;
  /** What the group wrote when it said yes to them. */
  welcome?: string | undefined;
  said: SaidLine[];
};

/** A step of a conversation that stands in no plan yet. */
export type AgreedStep = {
  what: string;
  who: string | undefined;
  when: string | undefined;
  confidence: number | undefined;
};

export type PlanView = {
  items: PlanItem[];
  /** What was agreed in conversations and can be added. */
  agreed: AgreedStep[];
  isSensitive: boolean;
  /** Ways into the person's own page that are open, by the day they end. */
  links: { until: string }[];
};

/** A plan as it is printed: what the person takes home. */
export type PlanPaper = {
  items: PlanItem[];
  /** How many more stand on the page alone. */
  more: number;
  /** The address of the person's own page, and its square code as an SVG; none where no group may be named. */
  link: { url: string; qr: string } | null;
};

/** What the person sees on their own page. */
export type OwnPlan = { items: PlanItem[]; until: string };
