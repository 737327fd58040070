import type { Role } from '../contract/roles.ts';

/** Who asks. */
export type Actor = PublicActor | Member | SystemActor;

export type PublicActor = { kind: 'public' };

/** Somebody signed in, with the one role and organisation that their session carries. */
export type Member = {
  kind: 'member';
  accountId: string;
  /** As others of the directory know them: a first name or a job, never shown to the public. */
  name: string;
  sessionId: string;
  role: Role;
  /** Null for who edits a group and belongs to no organisation. */
  organisationId: string | null;
  networkId: string;
  /** Ids of the assets that they may edit as the group itself. */
  groups: string[];
  /** Until when they have shown once more that it is them, for what asks for it. */
  steppedUpUntil: Date | null;
};

/** Work that nobody asked for at that moment, by its name. */
export type SystemActor = { kind: 'system'; job: string };

export const thePublic: PublicActor = { kind: 'public' };
