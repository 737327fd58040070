import type { Role } from '../contract/roles.ts';
import type { Session } from './session.store.ts';

/** Minutes. Staff as NIST AAL2 has it; a group's own page is used seldom and shows little, so it stays open longer. */
const lengths = {
  staff: { idle: 30, whole: 12 * 60 },
  group: { idle: 14 * 24 * 60, whole: 60 * 24 * 60 },
};
const minute = 60_000;

/** How long somebody who shows once more that it is them is believed, in minutes. */
const stepUpMinutes = 15;

export function newTimes(
  role: Role,
  by: Session['by'],
  now: Date,
): Pick<Session, 'beganAt' | 'seenAt' | 'idleMinutes' | 'endsAt'> {
  const { idle, whole } = lengths[role === 'group_editor' && by === 'link' ? 'group' : 'staff'];
  return {
    ...{ beganAt: now, seenAt: now, idleMinutes: idle },
    endsAt: new Date(now.getTime() + whole * minute),
  };
}

export const stepUpEnd = (now: Date): Date => new Date(now.getTime() + stepUpMinutes * minute);

/** Whether it still counts. */
export const isLive = ({ seenAt, idleMinutes, endsAt }: Session, now: Date): boolean =>
  now < endsAt && now.getTime() < seenAt.getTime() + idleMinutes * minute;

/** Whether its use is worth writing down once more. */
export const isSeenLongAgo = ({ seenAt }: Session, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= minute;
