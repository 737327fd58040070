import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import { newId } from '../infra/ids.ts';
import { inTransaction } from '../infra/transaction.ts';
import { mainNetwork } from '../organisations/organisation.store.ts';
import type { Membership } from './account.model.ts';
import type { Account, AccountStore } from './account.store.ts';

export type Editor = { accountId: string; name: string; email: string };

/** Who speaks for which group. Called by other domains, inside their transactions or outside. */
export function createEditors({
  connection,
  accounts,
  audit,
}: {
  connection: Connection;
  accounts: AccountStore;
  audit: Audit;
}) {
  /** Reads, changes, and begins again inside the same transaction never: a lost race is the transaction's to repeat. */
  async function give(actor: Actor, account: Account, assetId: string) {
    const held = account.memberships.find(({ role }) => role === 'group_editor');
    if (held?.groups.includes(assetId)) return;
    const memberships: Membership[] = held
      ? account.memberships.map((each) =>
          each === held ? { ...held, groups: [...held.groups, assetId] } : each,
        )
      : [...account.memberships, editorOf(assetId)];
    await mustChange(accounts, account, { memberships });
    await audit.record(actor, { action: 'group.join', object: `account/${account.id}`, fields: ['groups'] });
  }

  return {
    /**
     * Lets whoever reads this mailbox edit an entry; makes an account where there is none. They sign in by an e-mailed
     * link. Doing it again changes nothing.
     */
    joinGroup: (
      actor: Actor,
      { email, name, assetId }: { email: string; name: string; assetId: string },
    ): Promise<string> =>
      inTransaction(connection, async () => {
        const known = await accounts.byEmail(email);
        if (known) {
          await give(actor, known, assetId);
          return known.id;
        }
        const made = await accounts.create({ email, name, memberships: [editorOf(assetId)] });
        await audit.record(actor, { action: 'group.join', object: `account/${made.id}`, fields: ['groups'] });
        return made.id;
      }),

    /** Takes it away again, at once: their sessions ask anew at every request. */
    leaveGroup: (actor: Actor, accountId: string, assetId: string): Promise<void> =>
      inTransaction(connection, async () => {
        const account = await accounts.byId(accountId);
        if (!account?.memberships.some(({ groups }) => groups.includes(assetId))) return;
        const memberships = account.memberships
          .map((each) => ({ ...each, groups: each.groups.filter((group) => group !== assetId) }))
          .filter(({ role, groups }) => role !== 'group_editor' || groups.length > 0);
        await mustChange(accounts, account, { memberships });
        await audit.record(actor, {
          action: 'group.leave',
          object: `account/${accountId}`,
          fields: ['groups'],
        });
      }),

    /** Who edits these entries and can be written to. */
    editorsOf: async (assetIds: string[]): Promise<Map<string, Editor[]>> => {
      const found = await accounts.editorsOf(assetIds);
      return new Map(
        assetIds.map((assetId) => [
          assetId,
          found.flatMap(({ id, name, email, memberships }) =>
            email && memberships.some(({ groups }) => groups.includes(assetId))
              ? [{ accountId: id, name, email }]
              : [],
          ),
        ]),
      );
    },
  };
}

const editorOf = (assetId: string): Membership => ({
  ...{ id: newId(), role: 'group_editor', organisationId: null, networkId: mainNetwork, groups: [assetId] },
});

async function mustChange(
  accounts: AccountStore,
  account: Account,
  changes: Parameters<AccountStore['change']>[1],
) {
  if (!(await accounts.change(account, changes)))
    throw new ProblemError('conflict', { detail: 'This account was changed at the same moment.' });
}
