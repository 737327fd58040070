import type { mongo } from 'mongoose';
import type { createMessageModel } from './message.model.ts';

/** Rows that were written before addresses and words were sealed hold them in the clear, as `to` and `data`. */
type Older = { _id: string; state: string; to: string; data: unknown };

/** Seals what older rows hold, or takes it out where it went; any number of processes may do so at once. */
export async function sealOlder(
  model: ReturnType<typeof createMessageModel>,
  seal: (id: string, part: 'to' | 'data', value: unknown) => string,
): Promise<void> {
  const rows = model.collection as unknown as mongo.Collection<Older>;
  for await (const { _id, state, to, data } of rows.find({ to: { $exists: true } })) {
    const sealedTo = state === 'sent' || to === 'forgotten' ? null : seal(_id, 'to', to);
    const sealedData = data === null ? null : seal(_id, 'data', data);
    await rows.updateOne({ _id, to: { $exists: true } }, {
      $set: { sealedTo, sealedData },
      $unset: { to: '', data: '' },
    } as never);
  }
}
