import { createHmac, randomBytes } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import type { Clock } from './clock.ts';
import { createIfMissing } from './mongo.ts';

type Spent = { _id: string; count: number; endsAt?: Date; salt?: string };

/**
 * How often one address may do a thing, counted for all processes together. Of the address only a keyed hash is kept,
 * and that until the window ends. Windows begin at fixed times, so that one upsert is the whole of it.
 */
export function createQuota({ connection, clock }: { connection: Connection; clock: Clock }) {
  const schema = new Schema<Spent>(
    {
      _id: { type: String, required: true },
      count: { type: Number, required: true },
      endsAt: { type: Date },
      salt: { type: String },
    },
    { versionKey: false, autoIndex: false, collection: 'quotas', strict: 'throw' },
  );
  schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
  // Several domains count on one connection.
  const made = () => connection.model('Quota', schema);
  const model = (connection.models.Quota as ReturnType<typeof made> | undefined) ?? made();

  let key = '';

  return {
    ensure: async () => {
      await createIfMissing(connection, 'quotas');
      await model.createIndexes();
      // One for all processes, so that they count together.
      const salt = { $setOnInsert: { count: 0, salt: randomBytes(32).toString('base64') } };
      const kept = await again(() =>
        model
          .findOneAndUpdate({ _id: 'salt' }, salt, { upsert: true, returnDocument: 'after' })
          .lean<Spent>()
          .exec(),
      );
      key = kept?.salt ?? '';
    },
    /** Spends one of `most` of a thing in a window of `forMs`; false when they are spent. Never called inside a transaction. */
    take: async (
      thing: string,
      who: string,
      { most, forMs }: { most: number; forMs: number },
    ): Promise<boolean> => {
      const window = Math.floor(clock.now().getTime() / forMs);
      const _id = createHmac('sha256', key)
        .update(JSON.stringify([thing, who, window]))
        .digest('base64url');
      const spent = await again(() =>
        model
          .findOneAndUpdate(
            { _id },
            { $inc: { count: 1 }, $setOnInsert: { endsAt: new Date((window + 1) * forMs) } },
            { upsert: true, returnDocument: 'after' },
          )
          .lean<Spent>()
          .exec(),
      );
      return spent !== null && spent.count <= most;
    },
  };
}
export type Quota = ReturnType<typeof createQuota>;

/** Two that are first at the same moment: the second finds the document of the first. */
async function again<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
    return write();
  }
}
