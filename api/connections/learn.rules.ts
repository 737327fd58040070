import type { DeclineReason, WhyNot } from '../contract/connections.ts';
import type { Standing } from './connection.rules.ts';

type Known = Pick<Standing, 'outcome' | 'why'>;

/**
 * What is new between two standings: one connection counts once for "got there", and once for "did not go", which waits
 * until its reason is known.
 */
export function lessonOf(
  before: Known,
  after: Known,
): { what: 'got_there' } | { what: 'did_not_go'; why: WhyNot } | null {
  if (wentThere(after) && !wentThere(before)) return { what: 'got_there' };
  if (after.outcome !== 'did_not_go' || after.why === null) return null;
  const isCounted = before.outcome === 'did_not_go' && before.why !== null;
  return isCounted ? null : { what: 'did_not_go', why: after.why };
}

const wentThere = ({ outcome }: Known) =>
  outcome === 'went' || outcome === 'went_once' || outcome === 'going_regularly';

/** What a group's no teaches; null where it is about the person and not about the group. */
export const whyOfDeclining: Record<DeclineReason, WhyNot | null> = {
  full: 'full',
  closed: 'closed',
  not_for_us: null,
  not_now: null,
  other: null,
};
