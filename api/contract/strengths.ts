import * as z from 'zod';
import { uuid } from './asset-parts.ts';
import { waysGiven } from './people.ts';

/** Whether somebody knows it, can do it, or cares for it. */
export const gifts = ['head', 'hand', 'heart'] as const;
export type Gift = (typeof gifts)[number];

/** What a skill is most like: what is counted, and nothing finer. */
export const skills = [
  'music',
  'making',
  'cooking',
  'growing',
  'mending',
  'computers',
  'languages',
  'forms',
  'listening',
  'teaching',
  'moving',
  'animals',
  'driving',
  'organising',
  'been_through_it',
  'other',
] as const;
export type Skill = (typeof skills)[number];

/** What it may be shared for: each is asked by itself. */
export const offerPurposes = ['time_bank', 'mentor', 'group'] as const;
export type OfferPurpose = (typeof offerPurposes)[number];

export const offerForm = z.strictObject({
  act: z.literal('offer'),
  commandId: uuid,
  gift: z.enum(gifts),
  what: z.string().min(1).max(200),
  purpose: z.enum(offerPurposes, 'Choose what it is for.'),
  /** The group that asked, where it is one. */
  whom: z.string().trim().max(120).default(''),
  skill: z.enum(skills, 'Choose what it is most like.'),
  how: z.enum(waysGiven, 'Choose how they said yes.'),
});
export type OfferForm = z.infer<typeof offerForm>;

export const takeBackForm = z.strictObject({ act: z.literal('take-back'), offerId: uuid });

export type OfferView = {
  id: string;
  purpose: OfferPurpose;
  whom: string;
  skill: Skill;
  /** Local date of the yes, and of its end. */
  from: string;
  until: string | null;
};
export type StrengthView = { gift: Gift; what: string; offers: OfferView[] };
export type StrengthsView = {
  strengths: StrengthView[];
  /** What they are asked with, word for word. */
  asks: string;
  /** Where it counts; null where the record does not say. */
  area: string | null;
};

/** How many people of an area share something of a sort; never fewer than `smallestCount`. */
export type SharedSkill = { skill: Skill; people: number };
