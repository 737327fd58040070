import type { Module } from './modules.ts';
import type { Role } from './roles.ts';

/** Nobody that we know: anyone who looks at the site. */
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
  organisationName: string | null;
  networkId: string;
  /** What their organisation has switched on. */
  modules: Module[];
  /** Ids of the assets that they may edit as the group itself. */
  groups: string[];
  /** Until when they have shown once more that it is them, for what asks for it. */
  steppedUpUntil: Date | null;
};

/** Whoever may stand behind a request. */
export type Caller = PublicActor | Member;
