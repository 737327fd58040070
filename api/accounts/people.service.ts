import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import { reaches } from '../contract/access.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Role } from '../contract/roles.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import { mainNetwork, type OrganisationStore } from '../organisations/organisation.store.ts';
import type { Membership } from './account.model.ts';
import type { Account, AccountStore } from './account.store.ts';
import type { Credentials } from './credentials.service.ts';
import { isOfTheWhole, rolesToGive } from './roles.rules.ts';
import type { Sessions } from './sessions.ts';

export type Person = {
  id: string;
  name: string;
  email: string;
  hasAuthenticator: boolean;
  isYou: boolean;
  memberships: { id: string; role: Role; organisation: string | null; mayTake: boolean }[];
};

/** People of an organisation, for who looks after it: never oneself, never above one's own role. */
export function createPeople({
  connection,
  accounts,
  organisations,
  sessions,
  credentials,
  audit,
  left,
}: {
  connection: Connection;
  accounts: AccountStore;
  organisations: OrganisationStore;
  sessions: Sessions;
  credentials: Credentials;
  audit: Audit;
  /** Inside the transaction: a role was taken from an account, which still holds these. */
  left: (accountId: string, still: Membership[]) => Promise<void>;
}) {
  const mayTouch = (actor: Member, { role, organisationId }: { role: Role; organisationId: string | null }) =>
    rolesToGive(actor).includes(role) && reaches(actor, 'manage-people', { organisationId });

  /** Somebody whom the actor may know of; to change them they must not be above, nor oneself. */
  async function find(actor: Member, id: string): Promise<Account> {
    const account = await accounts.byId(id);
    const isKnown =
      account?.state === 'active' &&
      account.memberships.some(({ organisationId }) => reaches(actor, 'manage-people', { organisationId }));
    if (!account || !isKnown) throw new ProblemError('not-found');
    return account;
  }
  async function findToChange(actor: Member, id: string): Promise<Account> {
    const account = await find(actor, id);
    if (id === actor.accountId)
      throw new ProblemError('not-allowed', { detail: 'Somebody else has to do this for you.' });
    return account;
  }
  /** What ends a whole account is for who may take all that it holds. */
  function refuseAbove(actor: Member, account: Account) {
    if (!account.memberships.every((each) => each.role === 'group_editor' || mayTouch(actor, each)))
      throw new ProblemError('not-allowed', {
        detail: 'They hold a role that is not yours to take. Ask a system administrator.',
      });
  }

  async function view(actor: Member, account: Account, names: Map<string, string>): Promise<Person> {
    const shown = account.memberships.filter(
      ({ role, organisationId }) =>
        role !== 'group_editor' && reaches(actor, 'manage-people', { organisationId }),
    );
    return Promise.resolve({
      ...{ id: account.id, name: account.name, email: account.email ?? '' },
      hasAuthenticator: account.authenticator !== null,
      isYou: account.id === actor.accountId,
      memberships: shown.map((each) => ({
        ...{ id: each.id, role: each.role },
        organisation: each.organisationId ? (names.get(each.organisationId) ?? null) : null,
        mayTake: account.id !== actor.accountId && mayTouch(actor, each),
      })),
    });
  }
  const names = async () => new Map((await organisations.all()).map(({ id, name }) => [id, name]));

  return {
    list: async (actor: Member): Promise<Person[]> => {
      const isOfAll = actor.role === 'system_admin';
      if (!isOfAll && !actor.organisationId) return [];
      const found = await accounts.list(isOfAll ? {} : { organisationId: actor.organisationId! });
      const known = await names();
      const viewed = await Promise.all(found.map((each) => view(actor, each, known)));
      return viewed.filter(({ memberships }) => memberships.length > 0);
    },
    one: async (actor: Member, id: string): Promise<Person> =>
      view(actor, await find(actor, id), await names()),

    giveRole: (actor: Member, id: string, given: { role: Role; organisationId: string | null }) =>
      inTransaction(connection, async () => {
        const account = await findToChange(actor, id);
        const organisationId = isOfTheWhole(given.role) ? null : given.organisationId;
        const organisation = organisationId ? await organisations.byId(organisationId) : null;
        if (!mayTouch(actor, { role: given.role, organisationId })) throw new ProblemError('not-found');
        if (!organisation && !isOfTheWhole(given.role))
          throw new ProblemError('bad-input', {
            errors: [{ path: 'organisation', message: 'Choose an organisation.' }],
          });
        if (
          account.memberships.some(
            (each) => each.role === given.role && each.organisationId === organisationId,
          )
        )
          return;
        const membership = {
          ...{ id: newId(), role: given.role, organisationId, groups: [] },
          networkId: organisation?.networkId ?? mainNetwork,
        };
        await mustChange(account, { memberships: [...account.memberships, membership] });
        await audit.record(actor, { action: 'role.give', object: `account/${id}`, fields: ['memberships'] });
      }),

    /** Takes a role away; sessions that carry it end. */
    takeRole: (actor: Member, id: string, membershipId: string) =>
      inTransaction(connection, async () => {
        const account = await findToChange(actor, id);
        const taken = account.memberships.find((each) => each.id === membershipId);
        if (!taken || !mayTouch(actor, taken)) throw new ProblemError('not-found');
        const still = account.memberships.filter((each) => each !== taken);
        await mustChange(account, { memberships: still });
        await left(id, still);
        await sessions.endOf(id, { membershipId });
        await audit.record(actor, { action: 'role.take', object: `account/${id}`, fields: ['memberships'] });
      }),

    endSessions: (actor: Member, id: string) =>
      inTransaction(connection, async () => {
        const account = await findToChange(actor, id);
        await sessions.endOf(account.id);
        await audit.record(actor, { action: 'session.end-all', object: `account/${id}` });
      }),

    resetAuthenticator: (actor: Member, id: string) =>
      inTransaction(connection, async () => {
        const account = await findToChange(actor, id);
        refuseAbove(actor, account);
        await credentials.resetAuthenticator(actor, account);
      }),

    /** They can no longer sign in, and their address is forgotten. */
    close: (actor: Member, id: string) =>
      inTransaction(connection, async () => {
        const account = await findToChange(actor, id);
        refuseAbove(actor, account);
        await mustChange(account, {
          ...{ state: 'closed', email: null, memberships: [], password: null, authenticator: null },
          ...{ recoveryCodes: [], identities: [] },
        });
        await left(id, []);
        await sessions.endOf(id);
        await audit.record(actor, { action: 'account.close', object: `account/${id}`, fields: ['state'] });
      }),
  };

  async function mustChange(account: Account, changes: Parameters<AccountStore['change']>[1]) {
    if (!(await accounts.change(account, changes)))
      throw new ProblemError('conflict', { detail: 'Somebody changed this account just now. Look again.' });
  }
}
export type People = ReturnType<typeof createPeople>;
