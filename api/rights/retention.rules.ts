/** What is known of a record when its time is asked after. */
export type Kept = {
  status: 'unnamed' | 'open' | 'closed';
  /** When one that is not called anything goes. */
  endsAt: Date | null;
  closedAt: Date | null;
  /** More than information was given: somebody listened, or made an introduction. */
  isBeyondInformation: boolean;
};

/**
 * Whole years that a record is kept after it ended: eight for one of care and support, two where only information was
 * given (what councils publish in their schedules; the data protection officer confirms them for each organisation).
 */
export const yearsKept = { support: 8, information: 2 } as const;

/** When a record's time is over; null while it is open. */
export function endsOn({ status, endsAt, closedAt, isBeyondInformation }: Kept): Date | null {
  if (status === 'unnamed') return endsAt;
  if (status === 'open' || !closedAt) return null;
  return yearsAfter(closedAt, isBeyondInformation ? yearsKept.support : yearsKept.information);
}

/** What is to be done with it now: what only held information goes by itself, a record of support when a person lets it. */
export function nowDue(kept: Kept, now: Date): 'nothing' | 'erase' | 'ask' {
  const end = endsOn(kept);
  if (!end || end > now) return 'nothing';
  return kept.status === 'closed' && kept.isBeyondInformation ? 'ask' : 'erase';
}

/** What was closed after this cannot be due yet. */
export const shortestAgo = (now: Date): Date => yearsAfter(now, -yearsKept.information);

/** The same day so many years on; 29 February is followed by 1 March. */
function yearsAfter(from: Date, years: number): Date {
  const at = new Date(from);
  at.setUTCFullYear(at.getUTCFullYear() + years);
  return at;
}
