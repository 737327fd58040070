import type { Member } from '../contract/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { OrganisationStore } from '../organisations/organisation.store.ts';
import type { Membership } from './account.model.ts';
import type { Account, AccountStore } from './account.store.ts';
import { deviceOf } from './device.rules.ts';
import { isLive, isSeenLongAgo, newTimes, stepUpEnd } from './session.rules.ts';
import type { Session, SessionStore } from './session.store.ts';
import { hashOf, isToken, newToken } from './token.ts';

export type Beginning = { by: Session['by']; userAgent?: string | undefined; steppedUp?: boolean };

/**
 * Sessions on the server. Each request asks anew whether account, role and session are still there, so that what is taken
 * away is gone at once.
 */
export function createSessions({
  sessions,
  accounts,
  organisations,
  clock,
  demoAllowed,
}: {
  sessions: SessionStore;
  accounts: AccountStore;
  organisations: OrganisationStore;
  clock: Clock;
  demoAllowed: boolean;
}) {
  async function live(token: string | undefined) {
    if (!isToken(token)) return null;
    const hash = hashOf(token);
    const session = await sessions.byHash(hash);
    return session && isLive(session, clock.now()) ? { hash, session } : null;
  }

  return {
    /** What the cookie is to hold. */
    begin: async (account: Account, membership: Membership, how: Beginning): Promise<string> => {
      const token = newToken();
      const now = clock.now();
      await sessions.begin(hashOf(token), {
        ...{ id: newId(), accountId: account.id, membershipId: membership.id, by: how.by },
        ...{ device: deviceOf(how.userAgent), ...newTimes(membership.role, how.by, now) },
        steppedUpUntil: how.steppedUp ? stepUpEnd(now) : null,
      });
      return token;
    },

    /** Who a cookie stands for, or null where it no longer stands for anybody. */
    read: async (token: string | undefined): Promise<Member | null> => {
      const found = await live(token);
      if (!found) return null;
      const { hash, session } = found;
      const account = await accounts.byId(session.accountId);
      const membership = account?.memberships.find(({ id }) => id === session.membershipId);
      if (account?.state !== 'active' || !membership || (account.demo && !demoAllowed)) return null;
      const organisation = membership.organisationId
        ? await organisations.byId(membership.organisationId)
        : null;
      if (isSeenLongAgo(session, clock.now())) await sessions.seen(hash, clock.now());
      const { role, organisationId, networkId, groups } = membership;
      return {
        ...{ kind: 'member', accountId: account.id, name: account.name, sessionId: session.id },
        ...{ role, organisationId, networkId, groups, steppedUpUntil: session.steppedUpUntil },
        organisationName: organisation?.name ?? null,
        modules: organisation?.modules ?? ['directory'],
      };
    },

    /** How they signed in. */
    byWhat: async (token: string | undefined): Promise<Session['by'] | null> =>
      (await live(token))?.session.by ?? null,

    /** They showed once more that it is them: the same session under another token. */
    stepUp: async (token: string | undefined): Promise<string | null> => {
      const found = await live(token);
      const next = newToken();
      const steppedUpUntil = stepUpEnd(clock.now());
      return found && (await sessions.rotate(found.hash, hashOf(next), { steppedUpUntil })) ? next : null;
    },

    /** Lets it carry another of their roles, under another token. A link is not enough for a role of staff. */
    carry: async (token: string | undefined, membershipId: string): Promise<string | null> => {
      const found = await live(token);
      const account = found && (await accounts.byId(found.session.accountId));
      const membership = account?.memberships.find(({ id }) => id === membershipId);
      if (!found || !membership || (found.session.by === 'link' && membership.role !== 'group_editor'))
        return null;
      const next = newToken();
      const changes = { membershipId, steppedUpUntil: null };
      return (await sessions.rotate(found.hash, hashOf(next), changes)) ? next : null;
    },

    /** Where somebody is signed in, what they used last first. */
    of: async (accountId: string): Promise<Session[]> =>
      (await sessions.ofAccount(accountId)).filter((session) => isLive(session, clock.now())),

    /** Ends the one that the cookie stands for. */
    end: async (token: string | undefined) => {
      if (isToken(token)) await sessions.end(hashOf(token));
    },
    endOf: sessions.endOf,
  };
}
export type Sessions = ReturnType<typeof createSessions>;
