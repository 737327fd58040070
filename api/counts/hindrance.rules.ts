import type { WhyNot } from '../contract/connections.ts';
import type { Hindrance } from '../contract/counts.ts';

/** A worker's reason as the entry's own page counts it, in the words that anybody may say it with. */
export const hindranceOf: Record<WhyNot, Hindrance> = {
  cost: 'cost',
  travel: 'too_far',
  full: 'full',
  not_for_me: 'not_for_me',
  too_unwell: 'something_else',
  access: 'getting_in',
  shy: 'on_my_own',
  closed: 'not_there',
  wrong_information: 'something_else',
  other: 'something_else',
};
