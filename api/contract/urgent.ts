import * as z from 'zod';

/** What somebody may be in danger of, by the words they typed; each has a page `/urgent/<kind>`. */
export const dangers = [
  'suicide_self_harm',
  'abuse_violence',
  'child_at_risk',
  'exploitation',
  'emergency',
] as const;
export type Danger = (typeof dangers)[number];

export const nations = ['england', 'scotland', 'wales', 'northern_ireland'] as const;

export const helpline = z.object({
  id: z.string(),
  name: z.string(),
  /** The number or address as people read it. */
  label: z.string(),
  /** To press: `tel:`, `sms:`, or a page of theirs. */
  href: z.string(),
  way: z.enum(['phone', 'text', 'sign', 'web']),
  about: z.string(),
  /** Where it answers. */
  nations: z.array(z.enum(nations)),
  /** Whose page says so. */
  source: z.string(),
  /** The day somebody last held it against a page that says so; null until somebody has. */
  checkedOn: z.iso.date().nullable(),
});
export type Helpline = z.infer<typeof helpline>;

export const urgentParams = z.strictObject({ kind: z.enum(dangers) });
/** Who to ring now, first things first. Holds nothing of what was typed. */
export const urgentAnswer = z.object({ kind: z.enum(dangers), helplines: z.array(helpline) });
export type UrgentAnswer = z.infer<typeof urgentAnswer>;
