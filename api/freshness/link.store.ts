import type { Connection } from 'mongoose';
import { hashOf, newToken } from '../accounts/token.ts';
import type { Answer } from '../contract/freshness-lists.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createLinkModel, type LinkDoc } from './link.model.ts';

const dayMs = 86_400_000;

/** Links of reminders. Only their hashes are kept. */
export function createLinkStore(connection: Connection) {
  const model = createLinkModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'confirm-links');
      await model.createIndexes();
    },
    /** Inside the transaction of the mail that carries it; answers the token. */
    create: async (
      link: Pick<LinkDoc, 'assetId' | 'revision' | 'facts' | 'to' | 'accountId'>,
      { now, days }: { now: Date; days: number },
    ): Promise<string> => {
      const token = newToken();
      await model.create({
        ...{ _id: hashOf(token), ...link, createdAt: now, usedAt: null, usedFor: null },
        expiresAt: new Date(now.getTime() + days * dayMs),
      });
      return token;
    },
    byToken: (token: string): Promise<LinkDoc | null> => model.findById(hashOf(token)).lean<LinkDoc>().exec(),
    /** Inside a transaction: false when it was used before. The other links of the entry end with it. */
    use: async (link: LinkDoc, usedFor: Answer | 'renewed', now: Date): Promise<boolean> => {
      const { modifiedCount } = await model.updateOne(
        { _id: link._id, usedAt: null },
        { $set: { usedAt: now, usedFor } },
      );
      if (modifiedCount === 0) return false;
      if (usedFor !== 'renewed')
        await model.updateMany(
          { assetId: link.assetId, usedAt: null },
          { $set: { usedAt: now, usedFor: 'other' } },
        );
      return true;
    },
  };
}
export type LinkStore = ReturnType<typeof createLinkStore>;
