import type { Member } from '../../api/contract/actor.ts';
import type { TeamCard, TeamForm } from '../../api/contract/team.ts';

/** The team directory, for pages. A group editor meets `not-found`. */
export type TeamServices = {
  list: (actor: Member) => Promise<TeamCard[]>;
  card: (actor: Member, accountId: string) => Promise<TeamCard>;
  save: (actor: Member, accountId: string, form: TeamForm) => Promise<void>;
  /** Null for who has no patch to set. */
  patch: (actor: Member) => Promise<string[] | null>;
  savePatch: (actor: Member, outcodes: string[]) => Promise<void>;
};
