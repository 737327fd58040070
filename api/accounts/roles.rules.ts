import type { Member } from '../contract/actor.ts';
import { roles, type Role } from '../contract/roles.ts';

/** What an organisation's admin may give; the rest is above their own. */
const ofOrganisation = roles.filter(
  (role) => !['group_editor', 'system_admin', 'data_protection_officer'].includes(role),
);

/** A system admin looks after the whole, not after who works where. */
const ofSystem: Role[] = ['organisation_admin', 'system_admin', 'data_protection_officer'];

/** The roles that somebody may give and take: never above their own. */
export function rolesToGive({ role }: Pick<Member, 'role'>): Role[] {
  if (role === 'system_admin') return ofSystem;
  return role === 'organisation_admin' ? ofOrganisation : [];
}

/** Roles that stand in no organisation. */
export const isOfTheWhole = (role: Role): boolean => role === 'system_admin';
