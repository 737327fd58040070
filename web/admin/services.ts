import type { Module } from '../../api/contract/modules.ts';
import type { Member } from '../../api/contract/actor.ts';
import type { Role } from '../../api/contract/roles.ts';

export type Person = {
  id: string;
  name: string;
  email: string;
  hasAuthenticator: boolean;
  isYou: boolean;
  memberships: { id: string; role: Role; organisation: string | null; mayTake: boolean }[];
};
export type Waiting = { id: string; email: string; role: Role; organisation: string | null; endsAt: Date };
/** Of `Waiting`, one that a second administrator has to agree to. */
export type Held = Waiting & { isOwn: boolean };
export type Named = { id: string; name: string };
export type OrganisationView = Named & { networkId: string; modules: Module[] };

/** People and organisations, for who looks after them. */
export type AdminServices = {
  people: (actor: Member) => Promise<Person[]>;
  person: (actor: Member, id: string) => Promise<Person>;
  /** The organisations and roles that somebody may give. */
  choices: (actor: Member) => Promise<{ roles: Role[]; organisations: Named[] }>;
  giveRole: (
    actor: Member,
    id: string,
    given: { role: Role; organisationId: string | null },
  ) => Promise<void>;
  takeRole: (actor: Member, id: string, membershipId: string) => Promise<void>;
  endSessions: (actor: Member, id: string) => Promise<void>;
  resetAuthenticator: (actor: Member, id: string) => Promise<void>;
  close: (actor: Member, id: string) => Promise<void>;
  invite: (
    actor: Member,
    given: { email: string; role: Role; organisationId: string | null },
  ) => Promise<void>;
  invitations: (actor: Member) => Promise<{ waiting: Waiting[]; held: Held[] }>;
  takeBack: (actor: Member, id: string) => Promise<void>;
  agree: (actor: Member, id: string) => Promise<void>;
  organisations: (actor: Member) => Promise<{ networks: Named[]; organisations: OrganisationView[] }>;
  organisation: (actor: Member, id: string) => Promise<OrganisationView>;
  openNetwork: (actor: Member, name: string) => Promise<void>;
  openOrganisation: (
    actor: Member,
    given: { name: string; networkId: string; email: string },
  ) => Promise<'sent' | 'waits'>;
  setModules: (actor: Member, id: string, modules: Module[]) => Promise<void>;
};
