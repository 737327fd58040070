import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Role } from '../contract/roles.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { OrganisationStore } from '../organisations/organisation.store.ts';
import type { AccountStore } from './account.store.ts';
import type { Sessions } from './sessions.ts';

/** What somebody sees of their own account. */
export type Own = {
  name: string;
  email: string;
  by: 'link' | 'password' | 'organisation' | 'demo';
  hasAuthenticator: boolean;
  recoveryCodesLeft: number;
  roles: { id: string; role: Role; organisation: string | null; isActive: boolean; mayCarry: boolean }[];
  sessions: { id: string; device: string; beganAt: Date; seenAt: Date; isThis: boolean }[];
};

/** One's own account: which role one acts in, and where one is signed in. */
export function createOwn({
  connection,
  accounts,
  organisations,
  sessions,
  audit,
}: {
  connection: Connection;
  accounts: AccountStore;
  organisations: OrganisationStore;
  sessions: Sessions;
  audit: Audit;
}) {
  return {
    read: async (actor: Member, token: string | undefined): Promise<Own> => {
      const account = await accounts.byId(actor.accountId);
      const by = await sessions.byWhat(token);
      if (!account || !by) throw new ProblemError('not-signed-in');
      const names = new Map((await organisations.all()).map(({ id, name }) => [id, name]));
      const mine = await sessions.of(account.id);
      const active = mine.find(({ id }) => id === actor.sessionId)?.membershipId;
      return {
        ...{ name: account.name, email: account.email ?? '', by },
        hasAuthenticator: account.authenticator !== null,
        recoveryCodesLeft: account.recoveryCodes.length,
        roles: account.memberships.map(({ id, role, organisationId }) => ({
          ...{ id, role, isActive: id === active },
          organisation: organisationId ? (names.get(organisationId) ?? null) : null,
          mayCarry: by !== 'link' || role === 'group_editor',
        })),
        sessions: mine.map(({ id, device, beganAt, seenAt }) => ({
          ...{ id, device, beganAt, seenAt, isThis: id === actor.sessionId },
        })),
      };
    },

    /** Acts in another of one's roles from now on. */
    carry: async (actor: Member, token: string | undefined, membershipId: string): Promise<string> => {
      const next = await sessions.carry(token, membershipId);
      if (!next) throw new ProblemError('not-found');
      await audit.record(actor, { action: 'session.carry', object: `account/${actor.accountId}` });
      return next;
    },

    endSession: (actor: Member, id: string): Promise<void> =>
      inTransaction(connection, async () => {
        if ((await sessions.endOf(actor.accountId, { id })) === 0) throw new ProblemError('not-found');
        await audit.record(actor, { action: 'session.end', object: `account/${actor.accountId}` });
      }),
    /** All but this one. */
    endOthers: (actor: Member): Promise<void> =>
      inTransaction(connection, async () => {
        await sessions.endOf(actor.accountId, { except: actor.sessionId });
        await audit.record(actor, { action: 'session.end-others', object: `account/${actor.accountId}` });
      }),
  };
}
