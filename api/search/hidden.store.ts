import type { Connection } from 'mongoose';

type Hidden = { _id: string; revision: number; at: Date; confirmedAt: Date | null };

/** Longer than any index stays behind; the reconciler works in minutes. */
const keptSeconds = 86_400;
/** The index of another process may confirm this much later than ours. */
const graceMs = 30_000;

/**
 * Assets taken from view that an index may still hold: read before every answer, so that no count or
 * cell speaks of them. An entry ends when the index confirmed the revision that hid it, and a little after.
 */
export function createHiddenStore(connection: Connection) {
  const collection = () => connection.db!.collection<Hidden>('hidden');
  return {
    ensure: async () => {
      await collection().createIndex({ at: 1 }, { expireAfterSeconds: keptSeconds });
      await collection().createIndex({ confirmedAt: 1 });
    },
    /** Before the write that hides them. `revision` is the one they are about to have. */
    add: async (entries: { id: string; revision: number }[], now: Date) => {
      if (entries.length === 0) return;
      await collection().bulkWrite(
        entries.map(({ id, revision }) => ({
          updateOne: {
            filter: { _id: id },
            update: { $set: { revision, at: now, confirmedAt: null } },
            upsert: true,
          },
        })),
        { writeConcern: { w: 'majority' } },
      );
    },
    remove: async (ids: string[]) => {
      if (ids.length > 0) await collection().deleteMany({ _id: { $in: ids } });
    },
    /** The index holds these revisions now. */
    confirm: async (held: { assetId: string; revision: number }[], now: Date) => {
      const entries = await collection()
        .find({ _id: { $in: held.map((h) => h.assetId) }, confirmedAt: null })
        .toArray();
      const byId = new Map(held.map((h) => [h.assetId, h.revision]));
      const done = entries
        .filter((entry) => (byId.get(entry._id) ?? 0) >= entry.revision)
        .map((entry) => entry._id);
      if (done.length > 0)
        await collection().updateMany({ _id: { $in: done } }, { $set: { confirmedAt: now } });
    },
    /** All of them, however many: one left out would be counted. */
    ids: async (now: Date): Promise<string[]> => {
      const found = await collection()
        .find(
          { $or: [{ confirmedAt: null }, { confirmedAt: { $gt: new Date(now.getTime() - graceMs) } }] },
          { projection: { _id: 1 } },
        )
        .toArray();
      return found.map((entry) => entry._id);
    },
  };
}
export type HiddenStore = ReturnType<typeof createHiddenStore>;
