import type { Account } from '../accounts/account.store.ts';
import type { Person } from './deps.ts';

type Inside = {
  accounts: {
    editorsOf: (assetIds: string[]) => Promise<Map<string, Person[]>>;
    store: {
      byId: (id: string) => Promise<Account | null>;
      list: (filter: { role: 'curator' }) => Promise<Account[]>;
    };
  };
};

/** Who is written to about entries, from the accounts. */
export const peopleForFreshness = ({ accounts }: Inside) => ({
  editorsOf: accounts.editorsOf,
  curators: async (): Promise<Person[]> =>
    (await accounts.store.list({ role: 'curator' })).flatMap(({ id, name, email }) =>
      email ? [{ accountId: id, name, email }] : [],
    ),
  emailOf: async (accountId: string): Promise<string | null> =>
    (await accounts.store.byId(accountId))?.email ?? null,
});
