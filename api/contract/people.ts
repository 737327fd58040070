/** What of a record can be shown to somebody else, each by itself. */
export const parts = ['about-me', 'people', 'places', 'change', 'safety', 'communication', 'agreed'] as const;
/**
 * `about-me`: what matters, good and bad days, strengths · `people`: the circle · `places`: places and groups ·
 * `change`: what was tried, what is to be different · `safety` · `communication`: how to reach and talk with them ·
 * `agreed`: the plan and what came of it.
 */
export type Part = (typeof parts)[number];

/** `unnamed`: begun and not called anything yet, so it goes after 30 days. */
export type PersonStatus = 'unnamed' | 'open' | 'closed';

/** What a yes is for. A yes to one thing is none to another. */
export const purposes = ['share', 'introduce', 'skills', 'contact'] as const;
export type Purpose = (typeof purposes)[number];

/** Whom something is shared with. `role` means colleagues who work with them, too; `other` is called by its name alone. */
export type ConsentRecipient =
  | { kind: 'organisation'; organisationId: string }
  | { kind: 'role'; role: 'link_worker' | 'practitioner' }
  | { kind: 'person'; personId: string }
  | { kind: 'group'; assetId: string }
  | { kind: 'other' };

export const waysGiven = ['spoken', 'phone', 'written', 'online', 'interpreter'] as const;
export type WayGiven = (typeof waysGiven)[number];
/** Who said it. */
export const givers = ['self', 'attorney', 'best-interests'] as const;
export type Giver = (typeof givers)[number];
/** Whether they could decide this: taken for granted as the law does, or looked into. */
export const capacities = ['presumed', 'assessed'] as const;
export type Capacity = (typeof capacities)[number];

/** By what somebody can be reached. */
export const channels = ['phone', 'text', 'voicemail', 'post', 'email'] as const;
export type Channel = (typeof channels)[number];
/** `no` blocks sending; `ask` means: ask them first, every time. */
export const safeties = ['yes', 'no', 'ask'] as const;
export type Safety = (typeof safeties)[number];
export type SafeToContact = Record<Channel, Safety>;

/** What the Accessible Information Standard asks for, as people say it. */
export const communicationNeeds = [
  'large-print',
  'easy-read',
  'braille',
  'audio',
  'bsl',
  'lip-reads',
  'hearing-aid',
  'interpreter',
  'advocate',
  'time',
  'no-jargon',
] as const;
export type CommunicationNeed = (typeof communicationNeeds)[number];

/** Why somebody stops working with a person. */
export const closings = [
  'settled',
  'moved',
  'did-not-want',
  'lost-touch',
  'other-help',
  'died',
  'other',
] as const;
export type Closing = (typeof closings)[number];

/** Languages that a yes is asked for in; BCP 47. */
export const languages = [
  'en',
  'cy',
  'bfi',
  'ar',
  'bn',
  'fa',
  'gu',
  'pa',
  'pl',
  'ro',
  'so',
  'ur',
  'zh',
] as const;
export type Language = (typeof languages)[number];

/** Why the law lets an organisation hold a record (UK GDPR, Article 6): kept apart from what somebody said yes to. */
export const lawfulBases = ['public-task', 'legitimate-interests', 'consent'] as const;
export type LawfulBasis = (typeof lawfulBases)[number];
/** And what is told of health or care in it (Article 9). */
export const specialBases = ['health-or-social-care', 'explicit-consent', 'safeguarding'] as const;
export type SpecialBasis = (typeof specialBases)[number];
