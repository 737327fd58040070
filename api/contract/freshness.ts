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
