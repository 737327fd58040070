/** What somebody can ask for about what is held of them. */
export const requestKinds = [
  'access',
  'correct',
  'erase',
  'restrict',
  'lift-restriction',
  'object',
  'hold',
  'lift-hold',
  'retention',
] as const;
/**
 * `hold`: nothing may be deleted while a court or an inquiry may need it · `retention`: its time is over, which the clock
 * asks for and nobody else.
 */
export type RequestKind = (typeof requestKinds)[number];
/** What workers write down when a person asks; holds are the data protection officer's. */
export const askedByPeople = [
  'access',
  'correct',
  'erase',
  'restrict',
  'lift-restriction',
  'object',
] as const;

export const whyKept = ['law', 'safeguarding', 'claim', 'not-theirs', 'unclear', 'withdrawn'] as const;
export type WhyKept = (typeof whyKept)[number];
