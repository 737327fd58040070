import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import { reaches } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Role } from '../contract/roles.ts';
import { thePublic } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { Messages } from '../messages/message.store.ts';
import { mainNetwork, type OrganisationStore } from '../organisations/organisation.store.ts';
import type { Membership } from './account.model.ts';
import { tidyEmail, type Account, type AccountStore } from './account.store.ts';
import type { Credentials } from './credentials.service.ts';
import type { Offer } from './link.model.ts';
import type { Link, LinkStore } from './link.store.ts';
import { hashPassword } from './password.ts';
import { roleInWords } from './role.words.ts';
import { isOfTheWhole, rolesToGive } from './roles.rules.ts';
import type { Beginning, Sessions } from './sessions.ts';
import { stillOpen, whyNot } from './sign-in-link.service.ts';
import { newToken } from './token.ts';

const days = 7;

export type Invited = {
  /** Null for the first administrator, who says it. */
  email: string | null;
  role: Role;
  /** Null where it is for the whole, or for a group's entry. */
  organisation: string | null;
  from: string | null;
  /** They have an account with us already. */
  name: string | null;
  asksPassword: boolean;
};
/** What comes after saying yes: signed in, an authenticator to set up, or signing in as they always do. */
export type Joined = { token: string } | { enrol: string } | { signIn: true };

/** Inviting people, and how they say yes. */
export function createInvitations({
  connection,
  accounts,
  organisations,
  links,
  sessions,
  messages,
  audit,
  credentials,
  origin,
  clock,
}: {
  connection: Connection;
  accounts: AccountStore;
  organisations: OrganisationStore;
  links: LinkStore;
  sessions: Sessions;
  messages: Messages;
  audit: Audit;
  credentials: Credentials;
  origin: string;
  clock: Clock;
}) {
  /** Makes the link and the mail. Inside a transaction. */
  async function post(email: string, offer: Offer, from: string, where: string) {
    const key = await links.make('invitation', days * 24 * 60, { email: tidyEmail(email), offer });
    await messages.post({
      key: `invitation/${newToken()}`,
      to: tidyEmail(email),
      template: 'invitation',
      data: { from, where, as: roleInWords[offer.role], link: `${origin}/join?key=${key}`, days },
      endsAt: new Date(clock.now().getTime() + days * 86_400_000),
    });
  }

  async function invite(actor: Member, given: { email: string; role: Role; organisationId: string | null }) {
    const { role } = given;
    const organisationId = isOfTheWhole(role) ? null : given.organisationId;
    const organisation = organisationId ? await organisations.byId(organisationId) : null;
    if (!rolesToGive(actor).includes(role) || !reaches(actor, 'manage-people', { organisationId }))
      throw new ProblemError('not-found');
    if (!organisation && !isOfTheWhole(role))
      throw new ProblemError('bad-input', {
        errors: [{ path: 'organisation', message: 'Choose an organisation.' }],
      });
    const own = await accounts.byId(actor.accountId);
    if (own?.email === tidyEmail(given.email))
      throw new ProblemError('not-allowed', { detail: 'Nobody gives a role to themselves.' });
    const networkId = organisation?.networkId ?? mainNetwork;
    await inTransaction(connection, async () => {
      const offer = { role, organisationId, networkId, groups: [], invitedBy: actor.accountId };
      await post(given.email, offer, actor.name, organisation?.name ?? 'the whole of it');
      await audit.record(actor, {
        action: 'person.invite',
        object: `organisation/${organisationId ?? 'all'}`,
      });
    });
  }

  async function look(key: string): Promise<Invited> {
    const { link, account } = await open(key);
    const organisation = link.offer?.organisationId
      ? await organisations.byId(link.offer.organisationId)
      : null;
    const from = link.offer ? await accounts.byId(link.offer.invitedBy) : null;
    return {
      ...{ email: link.email, role: link.offer?.role ?? 'system_admin', from: from?.name ?? null },
      ...{ organisation: organisation?.name ?? null, name: account?.name ?? null },
      asksPassword: link.offer?.role !== 'group_editor' && !account?.password,
    };
  }

  async function open(key: string): Promise<{ link: Link; account: Account | null }> {
    const link = await opened(key);
    const account = link.email ? await accounts.byEmail(link.email) : null;
    return { link, account };
  }

  /** The first administrator's works until there is one. */
  async function opened(key: string): Promise<Link> {
    const first = await links.read(key, 'first-admin');
    if (!first) return stillOpen(links, key, 'invitation', clock.now());
    if (await accounts.hasSystemAdmin())
      throw new ProblemError('gone', { detail: 'There is an administrator already.' });
    return stillOpen(links, key, 'first-admin', clock.now());
  }

  return {
    invite,
    look,

    /** Another editor for one's own group. */
    inviteEditor: async (actor: Member, given: { email: string; assetId: string; entry: string }) => {
      if (!reaches(actor, 'invite-editor', { assetId: given.assetId })) throw new ProblemError('not-found');
      await inTransaction(connection, async () => {
        const offer = {
          ...{ role: 'group_editor' as const, organisationId: null, networkId: actor.networkId },
          ...{ groups: [given.assetId], invitedBy: actor.accountId },
        };
        await post(given.email, offer, actor.name, given.entry);
        await audit.record(actor, { action: 'person.invite', object: `asset/${given.assetId}` });
      });
    },

    /**
     * The first admin of a new organisation: where there are several system admins, a second one has to agree before the
     * mail goes. Inside a transaction.
     */
    inviteFirst: async (
      actor: Member,
      organisation: { id: string; name: string; networkId: string },
      email: string,
    ): Promise<'sent' | 'waits'> => {
      const offer = {
        ...{ role: 'organisation_admin' as const, organisationId: organisation.id, groups: [] },
        ...{ networkId: organisation.networkId, invitedBy: actor.accountId },
      };
      const others = (await accounts.list({ role: 'system_admin' })).filter(
        ({ id }) => id !== actor.accountId,
      );
      if (others.length === 0) {
        await post(email, offer, actor.name, organisation.name);
        return 'sent';
      }
      await links.make('held-invitation', days * 24 * 60, { email: tidyEmail(email), offer });
      return 'waits';
    },
    held: async (actor: Member) =>
      (await links.waiting('held-invitation')).filter(({ offer }) => offer && mayManage(actor, offer)),
    /** A second system admin agrees, and the mail goes. */
    agree: (actor: Member, id: string): Promise<void> =>
      inTransaction(connection, async () => {
        const held = (await links.waiting('held-invitation')).find((each) => each.id === id);
        if (!held?.offer || !held.email || !mayManage(actor, held.offer)) throw new ProblemError('not-found');
        if (held.offer.invitedBy === actor.accountId)
          throw new ProblemError('not-allowed', { detail: 'A second administrator has to agree to this.' });
        const organisation = await organisations.byId(held.offer.organisationId ?? '');
        if (!organisation) throw new ProblemError('not-found');
        await links.end({ id });
        await post(held.email, held.offer, actor.name, organisation.name);
        await audit.record(actor, { action: 'invitation.agree', object: `invitation/${id}` });
      }),

    /** Those that wait for a yes, of the organisations that somebody looks after. */
    waiting: async (actor: Member) => {
      const found = await links.waiting('invitation');
      return found.filter(({ offer }) => offer && mayManage(actor, offer));
    },
    takeBack: async (actor: Member, id: string): Promise<void> => {
      const all = [...(await links.waiting('invitation')), ...(await links.waiting('held-invitation'))];
      const found = all.find((each) => each.id === id);
      if (!found?.offer || !mayManage(actor, found.offer)) throw new ProblemError('not-found');
      await links.end({ id });
      await audit.record(actor, { action: 'invitation.take-back', object: `invitation/${id}` });
    },

    /** Says yes. A name and a password are asked of who has no account. */
    accept: async (
      key: string,
      given: { name?: string | undefined; email?: string | undefined; password?: string | undefined },
      browser: Omit<Beginning, 'by'> & { token?: string | undefined },
    ): Promise<Joined> => {
      const { link: seen, account: before } = await open(key);
      const email = seen.email ?? (given.email ? tidyEmail(given.email) : null);
      const isEditor = seen.offer?.role === 'group_editor';
      const name = before?.name ?? given.name;
      const asksPassword = !isEditor && !before?.password;
      const errors = [
        ...(email ? [] : [{ path: 'email', message: 'Write your e-mail address.' }]),
        ...(name ? [] : [{ path: 'name', message: 'Write your name.' }]),
        ...(asksPassword && !given.password ? [{ path: 'password', message: 'Choose a password.' }] : []),
      ];
      if (!email || !name || errors.length > 0) throw new ProblemError('bad-input', { errors });
      if (asksPassword) credentials.refuseBad(given.password!, { email, name });
      // Before the transaction, which may run more than once.
      const hash = asksPassword ? await hashPassword(given.password!) : null;

      return inTransaction(connection, async () => {
        const link = await links.take(key, seen.purpose);
        if (!link) throw await whyNot(links, key, seen.purpose);
        const membership = membershipOf(link.offer);
        const account = await accounts.byEmail(email);
        if (account?.state === 'closed' || account?.demo) throw new ProblemError('conflict');
        // The first administrator's link proves no mailbox: it makes an account and changes none.
        if (!link.offer && account)
          throw new ProblemError('bad-input', {
            errors: [{ path: 'email', message: 'Use another address; this one has an account.' }],
          });
        const password = hash ? { hash, changedAt: clock.now() } : (account?.password ?? null);
        const saved = account
          ? await join(account, membership, password)
          : await accounts.create({ email, name, memberships: [membership], password });
        if (!link.offer) await links.end({ purpose: 'first-admin' });
        await audit.record(thePublic, {
          ...{ action: 'role.begin', object: `account/${saved.id}`, fields: ['memberships'] },
        });
        if (isEditor) {
          await sessions.end(browser.token);
          return { token: await sessions.begin(saved, membership, { ...browser, by: 'link' }) };
        }
        return saved.authenticator ? { signIn: true } : { enrol: await credentials.enrolment(saved.id) };
      });
    },

    /** A link for who looks after the whole, while nobody does; null when somebody does. Earlier ones are void. */
    firstAdmin: async (): Promise<string | null> => {
      if (await accounts.hasSystemAdmin()) return null;
      await links.end({ purpose: 'first-admin' });
      return `${origin}/join?key=${await links.make('first-admin', 24 * 60, {})}`;
    },
  };

  async function join(
    account: Account,
    membership: Membership,
    password: Account['password'],
  ): Promise<Account> {
    const same = account.memberships.find(
      ({ role, organisationId }) => role === membership.role && organisationId === membership.organisationId,
    );
    const memberships = same
      ? account.memberships.map((each) =>
          each === same ? { ...same, groups: [...new Set([...same.groups, ...membership.groups])] } : each,
        )
      : [...account.memberships, membership];
    if (!(await accounts.change(account, { memberships, password }))) throw new ProblemError('conflict');
    return { ...account, memberships, password };
  }
}
export type Invitations = ReturnType<typeof createInvitations>;

const mayManage = (actor: Member, { role, organisationId }: Offer) =>
  rolesToGive(actor).includes(role) && reaches(actor, 'manage-people', { organisationId });

const membershipOf = (offer: Offer | null): Membership => ({
  id: newId(),
  role: offer?.role ?? 'system_admin',
  organisationId: offer?.organisationId ?? null,
  networkId: offer?.networkId ?? mainNetwork,
  groups: offer?.groups ?? [],
});
