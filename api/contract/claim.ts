import * as z from 'zod';
import { uuid } from './asset-parts.ts';

/** How a group shows that an entry is its own: by the entry's own email, phone or website. */
export const claimWays = ['email', 'phone', 'website'] as const;
export type ClaimWay = (typeof claimWays)[number];

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

/** Who says that an entry is theirs, and which of its ways to reach it shows that. */
export const claimForm = z.strictObject({
  commandId: uuid,
  who: z.string('Write your name.').trim().min(1, 'Write your name.').max(80),
  email: z.preprocess(
    blank,
    z.email('Write the whole email address, for example tea@example.org.').max(200).toLowerCase().optional(),
  ),
  way: z.enum(claimWays, 'Choose how you can show it.'),
});
export type ClaimForm = z.infer<typeof claimForm>;

/** The ways that an entry itself has, with what the public sees of each. */
export type ClaimView = { id: string; slug: string; name: string; ways: { way: ClaimWay; value: string }[] };

/** What happens next; for `website`, the line to put there. */
export type Claimed =
  | { by: 'email'; to: string }
  | { by: 'phone'; lookBy: string; reference: string }
  | { by: 'website'; line: string; lookBy: string; reference: string };
