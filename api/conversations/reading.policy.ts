import type { Act } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import { parts, type Part } from '../contract/people.ts';
import type { Role } from '../contract/roles.ts';

type Written = { writtenBy: string; writtenAs: Role };

/** What somebody does who reads this: what a practitioner wrote is an assessment, what others wrote is not. */
export const readingOf = ({ writtenAs }: Pick<Written, 'writtenAs'>): Act =>
  writtenAs === 'practitioner' ? 'read-assessment' : 'read-conversation';

/**
 * Which parts are open to somebody: what `people` says, also of what they once wrote themselves. Who has another calling
 * now, or has gone to another organisation, reads what was shared with it and no more.
 */
export const openParts = ({ sharedParts }: { sharedParts: readonly Part[] | 'all' }): Part[] =>
  sharedParts === 'all' ? [...parts] : parts.filter((part) => sharedParts.includes(part));

/** Whoever takes over the work carries on with the page: of the same calling, with all of it open to them. */
export const mayWrite = (actor: Pick<Member, 'accountId' | 'role'>, written: Written): boolean =>
  written.writtenBy === actor.accountId || written.writtenAs === actor.role;
