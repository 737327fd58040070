import type { ConsentEventDoc } from './consent.model.ts';

/** One yes as it stands, derived from what was written down. */
export type ConsentState = {
  given: ConsentEventDoc;
  /** That it was taken back, or ended with the record. */
  withdrawn: ConsentEventDoc | null;
  /** Neither taken back nor run out. */
  isInForce: boolean;
};

/** Every yes, the newest first. One that was taken back, or ended, stays so, whatever comes after it. */
export function statesOf(events: ConsentEventDoc[], now: Date): ConsentState[] {
  const withdrawn = new Map<string, ConsentEventDoc>();
  for (const event of events)
    if (event.kind === 'withdrawn' || (event.kind === 'ended' && !withdrawn.has(event.consentId)))
      withdrawn.set(event.consentId, event);
  return events
    .filter(({ kind }) => kind === 'given')
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map((given) => {
      const end = withdrawn.get(given.consentId) ?? null;
      return { given, withdrawn: end, isInForce: !end && (!given.expiresAt || given.expiresAt > now) };
    });
}
