import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import { thePublic } from '../infra/actor.ts';
import { inTransaction } from '../infra/transaction.ts';
import { tidyEmail, type Account, type AccountStore } from './account.store.ts';
import type { KnownDevices } from './known-device.ts';
import type { SignInLimits } from './limits.ts';
import { isPassword } from './password.ts';
import type { SecondFactor } from './second-factor.ts';
import type { Sessions } from './sessions.ts';

/** What a request says of the browser that it comes from. */
export type Browser = {
  /** Its network address. */
  from: string;
  userAgent?: string | undefined;
  /** The session that it has. */
  token?: string | undefined;
  /** The mark of one in which somebody signed in before. */
  known?: string | undefined;
};

/** Signing in with a password and a code, both looked at together, so that neither can be tried out alone. */
export function createStaffSignIn({
  connection,
  accounts,
  sessions,
  audit,
  limits,
  devices,
  factor,
}: {
  connection: Connection;
  accounts: AccountStore;
  sessions: Sessions;
  audit: Audit;
  limits: SignInLimits;
  devices: KnownDevices;
  factor: SecondFactor;
}) {
  /** Takes as long for an address that we do not know; throws where anything of it is not right. */
  async function prove(
    email: string,
    account: Account | null,
    given: { password: string; code: string },
    browser: Browser,
  ) {
    await limits.guessing(browser.from);
    await limits.guessingAt(email, devices.read(browser.known, account));
    const isRight = await isPassword(account?.password?.hash ?? null, given.password);
    const used = account ? factor.use(account, given.code) : null;
    if (account && account.state === 'active' && !account.demo && isRight && used) {
      // Of two who send the same code at the same moment one is let in.
      if (await accounts.change(account, used)) return account;
    }
    await audit.record(thePublic, {
      action: 'session.begin',
      object: `account/${account?.id ?? 'unknown'}`,
      decision: 'refused',
    });
    throw new ProblemError('bad-input', {
      errors: [{ path: 'password', message: 'Those do not fit together. Look at each of them once more.' }],
    });
  }

  return {
    /** The session's token, and the mark for this browser. */
    signIn: async (
      given: { email: string; password: string; code: string },
      browser: Browser,
    ): Promise<{ token: string; known: string }> => {
      const email = tidyEmail(given.email);
      const account = await prove(email, await accounts.byEmail(email), given, browser);
      const membership = firstOf(account);
      return inTransaction(connection, async () => {
        await sessions.end(browser.token);
        const token = await sessions.begin(account, membership, {
          by: 'password',
          userAgent: browser.userAgent,
          steppedUp: true,
        });
        await audit.record(thePublic, { action: 'session.begin', object: `account/${account.id}` });
        return { token, known: devices.mark(account) };
      });
    },

    /** Shows once more that it is them; the session goes on under another token. */
    showAgain: async (
      actor: Member,
      given: { password?: string | undefined; code?: string | undefined },
      browser: Browser,
    ): Promise<string> => {
      const account = await accounts.byId(actor.accountId);
      const by = await sessions.byWhat(browser.token);
      // An invented person of a demonstration has nothing to show.
      if (by !== 'demo') {
        if (!account?.email || !given.password || !given.code)
          throw new ProblemError('bad-input', {
            errors: [
              ...(given.password ? [] : [{ path: 'password', message: 'Write your password.' }]),
              ...(given.code ? [] : [{ path: 'code', message: 'Write the six numbers.' }]),
            ],
          });
        await prove(account.email, account, { password: given.password, code: given.code }, browser);
      }
      const token = await sessions.stepUp(browser.token);
      if (!token) throw new ProblemError('not-signed-in');
      return token;
    },
  };
}

/** The role to begin with: one of staff, where they hold any. */
export function firstOf({ memberships }: Account) {
  const first = memberships.find(({ role }) => role !== 'group_editor') ?? memberships[0];
  if (!first)
    throw new ProblemError('not-allowed', {
      detail: 'You have no role here any more. Ask your administrator.',
    });
  return first;
}
