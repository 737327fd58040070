import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import { thePublic, type Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Sealer } from '../infra/sealed.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import type { AccountChange } from '../messages/templates/account-changed.ts';
import type { Account, AccountStore } from './account.store.ts';
import { addressOf, newRecoveryCodes, newSecret, stepOf } from './authenticator.ts';
import type { KnownDevices } from './known-device.ts';
import type { Link, LinkStore } from './link.store.ts';
import { hashPassword } from './password.ts';
import { faultOfPassword } from './password.rules.ts';
import type { SecondFactor } from './second-factor.ts';
import type { Sessions } from './sessions.ts';
import { stillOpen, whyNot } from './sign-in-link.service.ts';
import { firstOf } from './sign-in-staff.service.ts';
import { newToken } from './token.ts';

const enrolMinutes = 60;

/** Passwords and authenticators: setting them the first time, and anew. */
export function createCredentials({
  connection,
  accounts,
  links,
  sessions,
  messages,
  audit,
  devices,
  factor,
  sealer,
  origin,
  clock,
}: {
  connection: Connection;
  accounts: AccountStore;
  links: LinkStore;
  sessions: Sessions;
  messages: Messages;
  audit: Audit;
  devices: KnownDevices;
  factor: SecondFactor;
  sealer: Sealer;
  origin: string;
  clock: Clock;
}) {
  const about = ({ accountId }: Pick<Link, 'accountId'>) => `enrolment|${accountId ?? ''}`;

  /** Where to set up an authenticator. The secret is there from the start, so that looking changes nothing. */
  async function enrolment(accountId: string): Promise<string> {
    const sealed = sealer.seal(newSecret(), about({ accountId }));
    return links.make('enrolment', enrolMinutes, { accountId, sealed });
  }

  const tell = async ({ name, email }: Account, change: AccountChange) => {
    if (email === null) return;
    const data = { name, change, recover: `${origin}/sign-in/recover` };
    await messages.post({
      key: `account-changed/${newToken()}`,
      to: email,
      template: 'account-changed',
      data,
    });
  };

  const refuseBad = (password: string, about: { email: string; name: string }) => {
    const message = faultOfPassword(password, about);
    if (message) throw new ProblemError('bad-input', { errors: [{ path: 'password', message }] });
  };

  async function ofLink({ accountId }: Link): Promise<Account> {
    const account = accountId ? await accounts.byId(accountId) : null;
    if (account?.state !== 'active')
      throw new ProblemError('conflict', { detail: 'The account has changed.' });
    return account;
  }
  /** Also not changed since: a recovery link stands for the password as it was. */
  async function unchanged(link: Link): Promise<Account> {
    const account = await ofLink(link);
    if (link.accountRevision !== null && account.revision !== link.accountRevision)
      throw new ProblemError('conflict', { detail: 'The account has changed. Please ask for a new link.' });
    return account;
  }

  return {
    refuseBad,
    enrolment,

    lookRecovery: async (key: string): Promise<{ name: string }> => {
      const { name } = await unchanged(await stillOpen(links, key, 'recovery', clock.now()));
      return { name };
    },

    /** Sets another password, ends every session, and lets this browser guess again. `enrol` where an authenticator is yet to come. */
    recover: async (key: string, password: string): Promise<{ known: string; enrol: string | null }> => {
      const before = await unchanged(await stillOpen(links, key, 'recovery', clock.now()));
      refuseBad(password, { email: before.email ?? '', name: before.name });
      const hash = await hashPassword(password);
      return inTransaction(connection, async () => {
        const link = await links.take(key, 'recovery');
        if (!link) throw await whyNot(links, key, 'recovery');
        const account = await unchanged(link);
        const changed = { password: { hash, changedAt: clock.now() } };
        if (!(await accounts.change(account, changed))) throw new ProblemError('conflict');
        await links.end({ accountId: account.id });
        await sessions.endOf(account.id);
        await tell(account, 'password');
        await audit.record(thePublic, {
          ...{ action: 'password.change', object: `account/${account.id}`, fields: ['password'] },
        });
        return {
          known: devices.mark({ ...account, ...changed }),
          enrol: account.authenticator ? null : await enrolment(account.id),
        };
      });
    },

    /** What to agree an authenticator with. */
    lookEnrolment: async (key: string): Promise<{ address: string; secret: string }> => {
      const link = await stillOpen(links, key, 'enrolment', clock.now());
      const account = await ofLink(link);
      const secret = sealer.open(link.sealed ?? '', about(link));
      return { address: addressOf(secret, account.email ?? ''), secret };
    },

    /** Agrees it by the first code. Gives codes to write down, which are never shown again, and signs in. */
    enrol: async (
      key: string,
      code: string,
      browser: { userAgent?: string | undefined; token?: string | undefined },
    ): Promise<{ token: string; known: string; codes: string[] }> => {
      const open = await stillOpen(links, key, 'enrolment', clock.now());
      const secret = sealer.open(open.sealed ?? '', about(open));
      const lastStep = stepOf(secret, code, clock.now());
      if (lastStep === null)
        throw new ProblemError('bad-input', {
          errors: [
            {
              path: 'code',
              message: 'Those are not the numbers that the app shows just now. Try the next ones.',
            },
          ],
        });
      const { shown, kept } = newRecoveryCodes();
      return inTransaction(connection, async () => {
        const link = await links.take(key, 'enrolment');
        if (!link) throw await whyNot(links, key, 'enrolment');
        const account = await ofLink(link);
        const authenticator = { sealed: factor.seal(account.id, secret), confirmedAt: clock.now(), lastStep };
        if (!(await accounts.change(account, { authenticator, recoveryCodes: kept })))
          throw new ProblemError('conflict');
        await sessions.endOf(account.id);
        await tell(account, 'authenticator');
        await audit.record(thePublic, {
          ...{ action: 'authenticator.set', object: `account/${account.id}`, fields: ['authenticator'] },
        });
        const token = await sessions.begin(account, firstOf(account), {
          ...{ by: 'password', userAgent: browser.userAgent, steppedUp: true },
        });
        return { token, known: devices.mark(account), codes: shown };
      });
    },

    /** Other codes to write down; those from before are void. */
    newCodes: (actor: Member): Promise<string[]> =>
      inTransaction(connection, async () => {
        const account = await accounts.byId(actor.accountId);
        if (!account?.authenticator) throw new ProblemError('not-found');
        const { shown, kept } = newRecoveryCodes();
        if (!(await accounts.change(account, { recoveryCodes: kept }))) throw new ProblemError('conflict');
        await tell(account, 'codes');
        await audit.record(actor, {
          ...{ action: 'recovery-codes.change', object: `account/${account.id}`, fields: ['recoveryCodes'] },
        });
        return shown;
      }),

    /** Takes an authenticator away, for who lost theirs; the next way in is a new password and a new one. */
    resetAuthenticator: async (actor: Actor, account: Account): Promise<void> => {
      if (!(await accounts.change(account, { authenticator: null, recoveryCodes: [] })))
        throw new ProblemError('conflict');
      await sessions.endOf(account.id);
      await tell(account, 'reset');
      await audit.record(actor, {
        ...{ action: 'authenticator.reset', object: `account/${account.id}`, fields: ['authenticator'] },
      });
    },
  };
}
export type Credentials = ReturnType<typeof createCredentials>;
