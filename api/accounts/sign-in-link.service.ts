import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import { ProblemError } from '../contract/problem.ts';
import { thePublic } from '../infra/actor.ts';
import type { Afterwards } from '../infra/afterwards.ts';
import type { Clock } from '../infra/clock.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { tidyEmail, type Account, type AccountStore } from './account.store.ts';
import type { SignInLimits } from './limits.ts';
import type { Link, LinkStore } from './link.store.ts';
import type { LinkPurpose } from './link.model.ts';
import type { Sessions } from './sessions.ts';
import { newToken } from './token.ts';

/** As long as the window in which mails to one mailbox are counted, so that the last one sent works until the next may be. */
const linkMinutes = 60;

export type Asking = { email: string; to?: string | undefined; from: string };
export type Entered = { token: string; to: string | null };

/** Signing in by a link that goes to one's mailbox: for who speaks for a group. Staff hear by mail how they sign in. */
export function createSignInByLink({
  connection,
  accounts,
  links,
  sessions,
  messages,
  audit,
  limits,
  afterwards,
  origin,
  clock,
}: {
  connection: Connection;
  accounts: AccountStore;
  links: LinkStore;
  sessions: Sessions;
  messages: Messages;
  audit: Audit;
  limits: SignInLimits;
  afterwards: Afterwards;
  origin: string;
  clock: Clock;
}) {
  async function send({
    email,
    to,
    wants,
  }: {
    email: string;
    to: string | null;
    wants: 'sign-in' | 'recovery';
  }) {
    if (!(await limits.mailing(email))) return;
    const account = await accounts.byEmail(email);
    const endsAt = new Date(clock.now().getTime() + linkMinutes * 60_000);
    await inTransaction(connection, async () => {
      const post = { key: `sign-in/${newToken()}`, to: email, endsAt };
      if (!account || account.state !== 'active' || account.demo)
        return messages.post({
          ...post,
          template: 'sign-in-unknown',
          data: { register: `${origin}/add-your-group` },
        });
      const { id: accountId, name, revision } = account;
      if (account.password && wants === 'recovery') {
        const key = await links.make('recovery', linkMinutes, {
          accountId,
          accountRevision: revision,
          email,
        });
        const link = `${origin}/sign-in/new-password?key=${key}`;
        return messages.post({ ...post, template: 'recovery', data: { name, link, minutes: linkMinutes } });
      }
      if (speaksForGroup(account)) {
        const key = await links.make('sign-in', linkMinutes, { accountId, email, to });
        const link = `${origin}/sign-in/link?key=${key}`;
        return messages.post({ ...post, template: 'sign-in', data: { name, link, minutes: linkMinutes } });
      }
      return messages.post({
        ...post,
        template: 'sign-in-staff',
        data: { name, signIn: `${origin}/sign-in/password`, recover: `${origin}/sign-in/recover` },
      });
    });
  }

  return {
    /** Returns before it is known whether there is such an account; the mail alone tells. */
    ask: async ({ email, to, from }: Asking): Promise<void> => {
      await limits.asking(from);
      afterwards.do(() => send({ email: tidyEmail(email), to: to ?? null, wants: 'sign-in' }));
    },
    /** The same for a new password. */
    askRecovery: async ({ email, from }: Asking): Promise<void> => {
      await limits.asking(from);
      afterwards.do(() => send({ email: tidyEmail(email), to: null, wants: 'recovery' }));
    },

    /** What the page of a link shows. Changes nothing: mail programs open links before people do. */
    look: async (key: string): Promise<{ name: string }> => {
      const link = await stillOpen(links, key, 'sign-in', clock.now());
      const account = await accountOf(link);
      return { name: account.name };
    },

    /** Signs in, and ends the session that this browser had. */
    use: (
      key: string,
      browser: { userAgent?: string | undefined; token?: string | undefined },
    ): Promise<Entered> =>
      inTransaction(connection, async () => {
        const link = await links.take(key, 'sign-in');
        if (!link) throw await whyNot(links, key, 'sign-in');
        const account = await accountOf(link);
        const membership = account.memberships.find(({ role }) => role === 'group_editor')!;
        await sessions.end(browser.token);
        const token = await sessions.begin(account, membership, { by: 'link', userAgent: browser.userAgent });
        await audit.record(thePublic, { action: 'session.begin', object: `account/${account.id}` });
        return { token, to: link.to };
      }),
  };

  /** A link stands for the account as it was when it was made. */
  async function accountOf({ accountId, email }: Link): Promise<Account> {
    const account = accountId ? await accounts.byId(accountId) : null;
    if (account?.state !== 'active' || account.email !== email || !speaksForGroup(account))
      throw new ProblemError('conflict', { detail: 'The account has changed. Please ask for a new link.' });
    return account;
  }
}

const speaksForGroup = ({ memberships }: Account) => memberships.some(({ role }) => role === 'group_editor');

/** A link that nobody used yet; throws what to tell otherwise. */
export async function stillOpen(
  links: LinkStore,
  key: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<Link> {
  const link = await links.read(key, purpose);
  if (!link || link.usedAt || link.endsAt <= now) throw await whyNot(links, key, purpose);
  return link;
}

/** What to tell of a link that does not work (any more). */
export async function whyNot(links: LinkStore, key: string, purpose: LinkPurpose): Promise<ProblemError> {
  const link = await links.read(key, purpose);
  if (!link) return new ProblemError('not-found', { detail: 'We do not know this link.' });
  return new ProblemError('gone', {
    detail: link.usedAt ? 'This link was used before. Each works once.' : 'This link is too old.',
  });
}
