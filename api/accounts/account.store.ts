import type { Connection } from 'mongoose';
import type { Role } from '../contract/roles.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createAccountModel, type AccountDoc } from './account.model.ts';

export type Account = Omit<AccountDoc, '_id'> & { id: string };
type Changes = Partial<Omit<AccountDoc, '_id' | 'revision' | 'createdAt'>>;

/** Every query about accounts. An e-mail address is compared in lower case. */
export function createAccountStore(connection: Connection, clock: Clock) {
  const model = createAccountModel(connection);
  const plain = (found: AccountDoc | null): Account | null => {
    if (!found) return null;
    const { _id, ...account } = found;
    return { id: _id, ...account };
  };
  return {
    ensure: async () => {
      await createIfMissing(connection, 'accounts');
      await model.createIndexes();
    },
    byId: async (id: string) => plain(await model.findById(id).lean<AccountDoc>()),
    byEmail: async (email: string) =>
      plain(await model.findOne({ email: tidyEmail(email) }).lean<AccountDoc>()),
    byIdentity: async (issuer: string, subject: string) =>
      plain(await model.findOne({ identities: { $elemMatch: { issuer, subject } } }).lean<AccountDoc>()),
    /** Throws MongoDB's 11000 where the address is taken. */
    create: async (given: Pick<AccountDoc, 'email' | 'name'> & Changes): Promise<Account> => {
      const account: AccountDoc = {
        ...{ _id: newId(), state: 'active', memberships: [], password: null, authenticator: null },
        ...{ recoveryCodes: [], identities: [], demo: false },
        ...given,
        ...{
          email: given.email === null ? null : tidyEmail(given.email),
          createdAt: clock.now(),
          revision: 1,
        },
      };
      await model.create(account);
      return plain(account)!;
    },
    /** Compare-and-set: false when somebody else changed it since it was read. */
    change: async (
      { id, revision }: Pick<Account, 'id' | 'revision'>,
      changes: Changes,
    ): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id: id, revision },
        { $set: changes, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
    /** Whether anybody, a demonstration's people aside, looks after the whole. */
    hasSystemAdmin: async () =>
      (await model.exists({ 'memberships.role': 'system_admin', state: 'active', demo: false })) !== null,
    editorsOf: async (assetIds: string[]): Promise<Account[]> => {
      const found = await model
        .find({ state: 'active', 'memberships.groups': { $in: assetIds } })
        .lean<AccountDoc[]>();
      return found.map((each) => plain(each)!);
    },
    /** Those with one membership that is all of what is asked. */
    list: async (
      { organisationId, role, group }: { organisationId?: string; role?: Role; group?: string } = {},
      limit = 500,
    ) => {
      const membership = {
        ...(organisationId && { organisationId }),
        ...(role && { role }),
        ...(group && { groups: group }),
      };
      const found = await model
        .find({
          state: 'active',
          ...(Object.keys(membership).length > 0 && { memberships: { $elemMatch: membership } }),
        })
        .sort({ name: 1 })
        .limit(limit)
        .lean<AccountDoc[]>();
      return found.map((each) => plain(each)!);
    },
  };
}
export type AccountStore = ReturnType<typeof createAccountStore>;

export const tidyEmail = (email: string): string => email.trim().toLowerCase();
