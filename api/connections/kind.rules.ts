import type { ConnectionKind, FollowUpWeek, Tellable } from '../contract/connections.ts';
import { followUpWeeks, tellables } from '../contract/connections.ts';

/** What a way of connecting means: what it may tell, which yes it needs, and how long a group may take. */
export type KindRule = {
  /** The group is told; with false nothing at all leaves us. */
  tellsGroup: boolean;
  /** What may be told, if it is ticked. */
  mayCarry: readonly Tellable[];
  /** What it makes no sense without. */
  needs: readonly Tellable[];
  /** When somebody must have opened it, else it comes back: hours on the clock, or working days. */
  opensWithin: { hours: number } | { workingDays: number } | null;
  /** When the worker asks how it is going. */
  followUps: readonly FollowUpWeek[];
  /** How much of it was done for the person: for reports that weigh connections. 1 to 6. */
  weight: number;
};

const warm = ['first_name', 'coming_when', 'coming_with', 'access', 'interests'] as const;

/** PRSB's signposting is no referral: nothing is sent. Practice: `practice.md` §2c. */
export const kindRules: Record<ConnectionKind, KindRule> = {
  information: {
    ...{ tellsGroup: false, mayCarry: [], needs: [], opensWithin: null, followUps: [], weight: 1 },
  },
  signposted: {
    ...{ tellsGroup: false, mayCarry: [], needs: [], opensWithin: null, followUps: followUpWeeks, weight: 2 },
  },
  introduced: {
    ...{ tellsGroup: true, mayCarry: warm, needs: [], opensWithin: { workingDays: 2 } },
    ...{ followUps: followUpWeeks, weight: 3 },
  },
  accompanied: {
    ...{ tellsGroup: true, mayCarry: warm, needs: [], opensWithin: { hours: 4 } },
    ...{ followUps: followUpWeeks, weight: 4 },
  },
  booked: {
    ...{ tellsGroup: true, mayCarry: [...warm, 'phone'], needs: ['coming_when'], opensWithin: { hours: 4 } },
    ...{ followUps: followUpWeeks, weight: 5 },
  },
  referred: {
    ...{ tellsGroup: true, mayCarry: tellables, needs: ['reason'], opensWithin: { workingDays: 2 } },
    ...{ followUps: followUpWeeks, weight: 6 },
  },
};

/** Which yes is needed before these are told: none, one that was spoken, or one that is kept word for word. */
export type NeededYes = 'none' | 'spoken' | 'recorded';

/** A first name takes a spoken yes. Everything else that is told, and every referral, takes a yes of its own. */
export function neededYes(kind: ConnectionKind, told: readonly Tellable[]): NeededYes {
  if (!kindRules[kind].tellsGroup) return 'none';
  if (kind === 'referred' || told.some((part) => part !== 'first_name')) return 'recorded';
  return told.length > 0 ? 'spoken' : 'none';
}

/** What may not be told in this way of connecting. */
export const notCarried = (kind: ConnectionKind, told: readonly Tellable[]): Tellable[] =>
  told.filter((part) => !kindRules[kind].mayCarry.includes(part));

/** What is still missing. */
export const stillNeeded = (kind: ConnectionKind, told: readonly Tellable[]): Tellable[] =>
  kindRules[kind].needs.filter((part) => !told.includes(part));
