import type { Role } from '../contract/roles.ts';

type Account = {
  id: string;
  name: string;
  email: string | null;
  memberships: { role: Role; organisationId: string | null }[];
};

/** What records of people ask of accounts and organisations. */
export type WhoWorks = {
  accountById: (id: string) => Promise<Account | null>;
  /** Those with an account that is still open. */
  accountsOf: (filter: { organisationId: string }) => Promise<Account[]>;
  organisations: () => Promise<{ id: string; name: string; modules: string[] }[]>;
};

type Working = { accountId: string; name: string; email: string | null; role: Role };

/** Who of an organisation works with people, by name; somebody with both roles stands there once. */
export async function workersOf({ accountsOf }: WhoWorks, organisationId: string): Promise<Working[]> {
  const found = await accountsOf({ organisationId });
  return found
    .flatMap(({ id, name, email, memberships }) => {
      const role = memberships.find(
        (each) =>
          each.organisationId === organisationId &&
          (each.role === 'link_worker' || each.role === 'practitioner'),
      )?.role;
      return role ? [{ accountId: id, name, email, role }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Names by account; who is not there any more has none. */
export async function namesOf({ accountById }: WhoWorks, ids: string[]): Promise<Map<string, string>> {
  const found = await Promise.all([...new Set(ids)].map(accountById));
  return new Map(found.flatMap((account) => (account ? [[account.id, account.name] as const] : [])));
}
