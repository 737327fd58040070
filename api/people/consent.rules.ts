import type { ConsentEventDoc } from './consent.model.ts';

/** One yes as it stands, derived from what was written down. */
export type ConsentState = {
  given: ConsentEventDoc;
  withdrawn: ConsentEventDoc | null;
  /** Neither taken back nor run out. */
  isInForce: boolean;
};

/** Every yes, the newest first. One that was taken back stays so, whatever comes after it. */
export function statesOf(events: ConsentEventDoc[], now: Date): ConsentState[] {
  const withdrawn = new Map<string, ConsentEventDoc>();
  for (const event of events) if (event.kind === 'withdrawn') withdrawn.set(event.consentId, event);
  return events
    .filter(({ kind }) => kind === 'given')
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map((given) => {
      const end = withdrawn.get(given.consentId) ?? null;
      return { given, withdrawn: end, isInForce: !end && (!given.expiresAt || given.expiresAt > now) };
    });
}
