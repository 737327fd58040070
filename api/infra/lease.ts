import type { Connection } from 'mongoose';
import type { Clock } from './clock.ts';

type LeaseDoc = { _id: string; holder: string; fence: number; until: Date };

/** Work that only one process may do at a time. The fence rises with every change of holder. */
export type Lease = { fence: number; release: () => Promise<void> };

/** Takes the named lease if it is free, run out or ours already; null when somebody else holds it. Milliseconds. */
export async function takeLease(
  connection: Connection,
  { name, holder, forMs, clock }: { name: string; holder: string; forMs: number; clock: Clock },
): Promise<Lease | null> {
  const leases = connection.db!.collection<LeaseDoc>('leases');
  const now = clock.now();
  const until = new Date(now.getTime() + forMs);
  const renewed = await leases.findOneAndUpdate(
    { _id: name, holder },
    { $set: { until } },
    { returnDocument: 'after', writeConcern: { w: 'majority' } },
  );
  const held =
    renewed ??
    (await leases
      .findOneAndUpdate(
        { _id: name, until: { $lte: now } },
        { $set: { holder, until }, $inc: { fence: 1 } },
        { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority' } },
      )
      // Somebody else's lease is in force: the upsert meets their `_id`.
      .catch((error: { code?: number }) => {
        if (error.code === 11000) return null;
        throw error;
      }));
  if (!held) return null;
  return {
    fence: held.fence,
    release: async () => {
      await leases.updateOne({ _id: name, holder, fence: held.fence }, { $set: { until: new Date(0) } });
    },
  };
}
