import type { Member } from '../contract/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { Membership } from './account.model.ts';
import type { Account, AccountStore } from './account.store.ts';
import { deviceOf } from './device.rules.ts';
import { isLive, isSeenLongAgo, newTimes, stepUpEnd } from './session.rules.ts';
import type { Session, SessionStore } from './session.store.ts';
import { hashOf, isToken, newToken } from './token.ts';

/** Sessions on the server. Each request asks anew whether account, role and session are still there, so that what is taken away is gone at once. */
export function createSessions({
  sessions,
  accounts,
  clock,
}: {
  sessions: SessionStore;
  accounts: AccountStore;
  clock: Clock;
}) {
  return {
    /** What the cookie is to hold. */
    begin: async (
      account: Account,
      membership: Membership,
      how: { by: Session['by']; userAgent?: string | undefined; steppedUp?: boolean },
    ): Promise<string> => {
      const token = newToken();
      const now = clock.now();
      await sessions.begin(hashOf(token), {
        ...{ id: newId(), accountId: account.id, membershipId: membership.id, by: how.by },
        ...{ device: deviceOf(how.userAgent), ...newTimes(membership.role, now) },
        steppedUpUntil: how.steppedUp ? stepUpEnd(now) : null,
      });
      return token;
    },

    /** Who a cookie stands for, or null where it no longer stands for anybody. */
    read: async (token: string | undefined): Promise<Member | null> => {
      if (!isToken(token)) return null;
      const hash = hashOf(token);
      const session = await sessions.byHash(hash);
      const now = clock.now();
      if (!session || !isLive(session, now)) return null;
      const account = await accounts.byId(session.accountId);
      const membership = account?.memberships.find(({ id }) => id === session.membershipId);
      if (account?.state !== 'active' || !membership) return null;
      if (isSeenLongAgo(session, now)) await sessions.seen(hash, now);
      return memberOf(account, membership, session);
    },

    /** Ends the one that the cookie stands for. */
    end: async (token: string | undefined) => {
      if (isToken(token)) await sessions.end(hashOf(token));
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;

function memberOf(account: Account, membership: Membership, session: Session): Member {
  const { role, organisationId, networkId, groups } = membership;
  return {
    ...{ kind: 'member', accountId: account.id, name: account.name, sessionId: session.id },
    ...{ role, organisationId, networkId, groups, steppedUpUntil: session.steppedUpUntil },
  };
}
