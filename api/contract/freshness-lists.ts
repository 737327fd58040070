/** Kinds of fact by how fast they change; each has a clock. */
export const factKinds = ['crisis', 'session', 'group', 'place'] as const;
export type FactKind = (typeof factKinds)[number];

/** How long a fact holds after somebody looked, in months. */
export type Clocks = Record<FactKind, number>;

/** What somebody can say is wrong with an entry, from a list. */
export const details = [
  'times',
  'phone',
  'place',
  'cost',
  'who',
  'access',
  'closed',
  'something_else',
] as const;
export type Detail = (typeof details)[number];

/** How an entry came into doubt: a detail of it, or a number that a worker rang in vain. */
export const doubts = ['detail', 'number'] as const;

/** What of an entry its people are asked to confirm. */
export const factNames = ['name', 'about', 'times', 'place', 'cost', 'contact', 'join', 'state'] as const;
export type FactName = (typeof factNames)[number];

/** What a link in a reminder can be pressed for. */
export const answers = ['right', 'change', 'closed'] as const;
export type Answer = (typeof answers)[number];

/** How somebody of the directory looked whether an entry is right. */
export const waysToLook = ['phone', 'visited'] as const;
export type WayToLook = (typeof waysToLook)[number];

/** What became of something that somebody told. */
export const signalAnswers = ['put_right', 'was_right', 'closed', 'could_not_tell'] as const;
export type SignalAnswer = (typeof signalAnswers)[number];
