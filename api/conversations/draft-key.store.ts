import { createHash, randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import type { DraftKeys } from '../contract/conversations.ts';
import type { Clock } from '../infra/clock.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createDraftKeyModel, type DraftKeyDoc } from './draft-key.model.ts';

const dayMs = 86_400_000;

/**
 * Keys for what a device keeps while the network is away. Each worker has one a day, made when it is first asked for and
 * thrown away at the end of the next day: from then on nobody can open what was kept, the device's owner included. A
 * device holds no key but in the memory of an open page.
 */
export function createDraftKeys(connection: Connection, clock: Clock) {
  const model = createDraftKeyModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'draft-keys');
      await model.createIndexes();
    },
    of: async (accountId: string): Promise<DraftKeys> => {
      const now = clock.now();
      const today = Math.floor(now.getTime() / dayMs);
      const idOf = (day: number) => `${accountId}/${day}`;
      await model.updateOne(
        { _id: idOf(today) },
        {
          $setOnInsert: { key: randomBytes(32).toString('base64url'), endsAt: new Date((today + 2) * dayMs) },
        },
        { upsert: true },
      );
      const found = await model
        .find({ _id: { $in: [idOf(today), idOf(today - 1)] }, endsAt: { $gt: now } })
        .sort({ _id: -1 })
        .lean<DraftKeyDoc[]>();
      return {
        who: whoIs(accountId),
        keys: found.map(({ _id, key }) => ({ id: _id.split('/')[1] ?? '', key })),
      };
    },
  };
}
export type DraftKeyStore = ReturnType<typeof createDraftKeys>;

/** Tells a page whether it is still the same worker who is signed in, and nothing else. */
export const whoIs = (accountId: string): string =>
  createHash('sha256').update(`draft ${accountId}`).digest('base64url').slice(0, 16);
