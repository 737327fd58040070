import * as z from 'zod';
import { categories } from './lists.ts';
import { uuid } from './asset-parts.ts';

const must = (max: number, message: string) => z.string(message).trim().min(1, message).max(max);

/**
 * Something somebody who works here has heard of: a name, an area and what it is most like. No free text, so that
 * nothing about a person can be told by it; a name with a number to ring in it is refused.
 */
export const tellForm = z.strictObject({
  commandId: uuid,
  name: must(80, 'Write what it is called.')
    .refine((name) => !/\d[\d ()-]{6,}\d/.test(name), 'Write the name only, without a phone number.')
    .refine((name) => !/\S@\S/.test(name), 'Write the name only, without an email address.'),
  area: must(80, 'Write the town or the postcode area.'),
  category: z.enum(categories, 'Choose what it is most like.'),
  /** It was shown what is on the map already, and is something else. */
  another: z.literal('yes').optional(),
});
export type TellForm = z.infer<typeof tellForm>;

/** What became of it: it is on the map already, perhaps; or it waits for a curator. */
export type Told =
  | { is: 'known'; twins: { name: string; slug: string; where: string }[] }
  | { is: 'told'; name: string; lookBy: string; reference: string };
