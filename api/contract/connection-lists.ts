/** Ways to connect somebody with a group, the lightest first. What each may tell is in `connection.rules.ts`. */
export const connectionKinds = [
  /** They were told of it. */
  'information',
  /** They were given its name and how to reach it. */
  'signposted',
  /** The group was told that somebody would like to come, and they were told of the group. */
  'introduced',
  /** A worker comes along the first time. */
  'accompanied',
  /** A place was kept for them. */
  'booked',
  /** The group was given what it needs to begin. */
  'referred',
] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** What may be told to a group of somebody: each ticked by itself, none by default. */
export const tellables = [
  'first_name',
  'coming_when',
  'coming_with',
  'access',
  'interests',
  'phone',
  'email',
  'full_name',
  'area',
  'reason',
] as const;
export type Tellable = (typeof tellables)[number];
/** What is told, in the words that the group reads. */
export type Told = Partial<Record<Tellable, string>>;

/** How somebody said yes. */
export const waysToAgree = ['spoken', 'phone', 'written', 'interpreter'] as const;
export type WayToAgree = (typeof waysToAgree)[number];

/** How it went, as far as it is known. */
export const outcomes = ['went', 'went_once', 'going_regularly', 'did_not_go', 'not_known'] as const;
export type ConnectionOutcome = (typeof outcomes)[number];

/** Why somebody did not go: closed, so that it can be counted without anybody's words. */
export const whyNots = [
  'cost',
  'travel',
  'full',
  'not_for_me',
  'too_unwell',
  'access',
  'shy',
  'closed',
  'wrong_information',
  'other',
] as const;
export type WhyNot = (typeof whyNots)[number];

/** What the person presses on their own page. */
export const sayings = ['went', 'liked', 'could-not'] as const;
export type Saying = (typeof sayings)[number];

/** Why a group cannot take somebody just now. */
export const declineReasons = ['full', 'not_for_us', 'not_now', 'closed', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What came of ringing a group. */
export const ringings = ['accepted', 'waiting', 'declined', 'no_answer', 'wrong_number'] as const;
export type Ringing = (typeof ringings)[number];

/** Why a connection is over. */
export const endings = ['settled', 'changed_mind', 'not_right', 'lost_touch', 'other'] as const;
export type Ending = (typeof endings)[number];

/** What nobody chooses: it ended because nobody works with the person any more. */
export const endedWithRecord = 'with_the_record';

/** Weeks after which a worker asks how it is going. */
export const followUpWeeks = [2, 6, 12] as const;
export type FollowUpWeek = (typeof followUpWeeks)[number];

/** Where a connection stands. */
export const connectionStates = [
  /** It was given to the person; no group was told. */
  'given',
  /** The group has no inbox, or its mail did not arrive: somebody rings. */
  'to_ring',
  'sent',
  'opened',
  /** The group asked something and waits for the worker. */
  'asked',
  'waiting_list',
  'accepted',
  'declined',
  'went',
  'did_not_go',
  'withdrawn',
  'ended',
] as const;
export type ConnectionState = (typeof connectionStates)[number];
