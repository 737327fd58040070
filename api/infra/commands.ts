import { createHash } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import { ProblemError } from '../contract/problem.ts';
import type { Clock } from './clock.ts';
import { createIfMissing } from './mongo.ts';
import { inTransaction } from './transaction.ts';

type CommandDoc = { _id: string; bodyHash: string; reply: unknown; at: Date };

export type Command = {
  /** Who asks: an account, or for somebody without one what their browser or draft is known by. */
  actorKey: string;
  /** Chosen by the caller, once for one press of a button: a form's hidden field or the `Idempotency-Key` header. */
  commandId: string;
  /** What is asked for; compared with what was asked under the same id before. */
  body: unknown;
};

/** A repeated command is known for a day. */
const rememberedSeconds = 86_400;

/** Commands that were carried out, so that a form sent twice does its work once. */
export function createCommands(connection: Connection, clock: Clock) {
  const schema = new Schema<CommandDoc>(
    {
      _id: { type: String, required: true },
      bodyHash: { type: String, required: true },
      reply: { type: Schema.Types.Mixed },
      at: { type: Date, required: true },
    },
    { versionKey: false, minimize: false, autoIndex: false, collection: 'commands', strict: 'throw' },
  );
  schema.index({ at: 1 }, { expireAfterSeconds: rememberedSeconds });
  const model = connection.model('Command', schema);

  /** Two that come at the same time: the later one meets the earlier's row, is begun anew and then finds its reply. */
  async function attempt<T>({ actorKey, commandId, body }: Command, work: () => Promise<T>): Promise<T> {
    const _id = hashOf([actorKey, commandId]);
    // The id is kept nowhere as it came, so nobody can try out what words have this hash.
    const bodyHash = hashOf([commandId, body]);
    const before = await model.findById(_id).lean();
    if (before && before.bodyHash !== bodyHash) throw new ProblemError('conflict', { detail: otherBody });
    if (before) return before.reply as T;
    await model.create({ _id, bodyHash, reply: null, at: clock.now() });
    const reply = await work();
    await model.updateOne({ _id }, { $set: { reply: reply ?? null } });
    return reply;
  }

  return {
    ensure: async () => {
      await createIfMissing(connection, 'commands');
      await model.createIndexes();
    },
    /**
     * Does `work` in one transaction with the memory of it, and gives its reply; a repeated command gets the first reply
     * again (so it is plain data) and changes nothing. The same id for something else is a `conflict`. What failed is
     * not remembered and may be tried again.
     */
    once: async <T>(command: Command, work: () => Promise<T>): Promise<T> => {
      const run = () => inTransaction(connection, () => attempt(command, work));
      try {
        return await run();
      } catch (error) {
        if (!isOurDuplicate(error)) throw error;
        return await run();
      }
    },
  };
}
export type Commands = ReturnType<typeof createCommands>;

const otherBody = 'This form was sent before with something else in it. Open it again to send another.';

/** The row of this command was written between our snapshot and our own row. */
function isOurDuplicate(error: unknown): boolean {
  const {
    code,
    keyPattern,
    message = '',
  } = error as { code?: number; keyPattern?: object; message?: string };
  return code === 11000 && '_id' in (keyPattern ?? {}) && message.includes('.commands ');
}

const hashOf = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

/** The same letters for the same content, in whatever order its fields come. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
