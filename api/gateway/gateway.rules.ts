import type { RequestForm, RequestState } from '../contract/gateway.ts';
import { afterWorkingDays } from '../times/working-days.rules.ts';

type Act = RequestForm['act'];

/** What may follow what, as `practice.md` has the path: tries to reach somebody, offered, accepted or declined. */
const steps: Record<RequestState, Partial<Record<Act, RequestState>>> = {
  received: { open: 'opened' },
  opened: { tried: 'contacting', offer: 'offered', accept: 'accepted', decline: 'declined' },
  contacting: {
    tried: 'contacting',
    offer: 'offered',
    accept: 'accepted',
    decline: 'declined',
    unreachable: 'unreachable',
  },
  offered: { tried: 'offered', accept: 'accepted', decline: 'declined', unreachable: 'unreachable' },
  accepted: {},
  declined: {},
  unreachable: {},
};

/** Tries after which somebody may be given up, the last of them a letter. */
export const leastTries = 3;

/** Hours in which whoever it was given to must have opened it; else it comes back. */
const openWithinHours = 4;

/** Working days in which something has to happen with what somebody opened; else it goes back into the queue. */
const workedOnWithin: Partial<Record<RequestState, number>> = { opened: 2, contacting: 10, offered: 10 };

/** When it comes back, by the state that it came into now; null where nobody has it or it is over. */
export function comesBackAt(state: RequestState, allocatedTo: string | null, now: Date): Date | null {
  if (allocatedTo === null) return null;
  if (state === 'received') return new Date(now.getTime() + openWithinHours * 3_600_000);
  const days = workedOnWithin[state];
  return days === undefined ? null : afterWorkingDays(now, days);
}

/** Where an act leads; null where it cannot be. Nobody is given up before they were tried often enough, and written to. */
export function nextState(
  { state, tried }: { state: RequestState; tried: readonly string[] },
  act: Act,
): RequestState | null {
  if (act === 'unreachable' && (tried.length < leastTries || !tried.includes('letter'))) return null;
  return steps[state][act] ?? null;
}

export const isOver = (state: RequestState): boolean => Object.keys(steps[state]).length === 0;

/** A worker with the areas they take (none: any) and how many more people they have room for. */
export type Room = { accountId: string; outcodes: readonly string[]; room: number };

/** Who gets it: of those that take the area and have room, the one with the most; null where nobody has. */
export function allocate(area: string | null, workers: readonly Room[]): string | null {
  const [best] = workers
    .filter(
      ({ room, outcodes }) =>
        room > 0 && (outcodes.length === 0 || (area !== null && outcodes.includes(area))),
    )
    .sort((a, b) => b.room - a.room || (a.accountId < b.accountId ? -1 : 1));
  return best?.accountId ?? null;
}
