/** What somebody may be in danger of, by the words they typed; each has a page `/urgent/<kind>`. */
export const dangers = ['suicide_self_harm', 'abuse_violence', 'child_at_risk', 'exploitation'] as const;
export type Danger = (typeof dangers)[number];
