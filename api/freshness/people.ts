import type { Account } from '../accounts/account.store.ts';
import type { Actor } from '../infra/actor.ts';
import type { Person } from './deps.ts';

type Inside = {
  accounts: {
    editorsOf: (assetIds: string[]) => Promise<Map<string, Person[]>>;
    joinGroup: (actor: Actor, asked: { email: string; name: string; assetId: string }) => Promise<string>;
    store: {
      byId: (id: string) => Promise<Account | null>;
      list: (filter: { role: 'curator' }) => Promise<Account[]>;
    };
  };
};

/** Who is written to about entries, from the accounts. */
export const peopleForFreshness = ({ accounts }: Inside) => ({
  editorsOf: accounts.editorsOf,
  /** Whoever reads the mailbox that an entry gives speaks for it: their link has shown that they do. */
  changePath: async (assetId: string, email: string): Promise<string> => {
    const actor: Actor = { kind: 'system', job: 'change from a reminder' };
    await accounts.joinGroup(actor, { email, name: email.split('@')[0]!, assetId });
    return `/sign-in?to=${encodeURIComponent(`/groups/${assetId}`)}`;
  },
  curators: async (): Promise<Person[]> =>
    (await accounts.store.list({ role: 'curator' })).flatMap(({ id, name, email }) =>
      email ? [{ accountId: id, name, email }] : [],
    ),
  emailOf: async (accountId: string): Promise<string | null> =>
    (await accounts.store.byId(accountId))?.email ?? null,
});
