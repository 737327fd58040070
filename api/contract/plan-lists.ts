/** Where one thing that was agreed stands. */
export const itemStatuses = ['to-do', 'doing', 'done', 'let-go'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

/** `plain` names no group: for who is not safe with a sheet that does. */
export const layouts = ['usual', 'large', 'easy', 'plain'] as const;
export type Layout = (typeof layouts)[number];
