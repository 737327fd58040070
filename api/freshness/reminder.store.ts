import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createReminderModels, type ReminderDoc } from './reminder.model.ts';
import type { Stage } from './reminder.rules.ts';

/** What was written to whom about which entry, so that nothing is written twice. */
export function createReminderStore(connection: Connection) {
  const { reminders, days } = createReminderModels(connection);
  return {
    ensure: async () => {
      await Promise.all(['reminders', 'first-messages'].map((name) => createIfMissing(connection, name)));
    },
    byAssets: async (ids: string[]): Promise<Map<string, ReminderDoc>> => {
      const found = await reminders.find({ _id: { $in: ids } }).lean<ReminderDoc[]>();
      return new Map(found.map((one) => [one._id, one]));
    },
    /** Inside the transaction of the mail. False when somebody wrote about this rung of this round before. */
    write: async (assetId: string, { on, stage, now }: { on: string; stage: Stage; now: Date }) => {
      const before = await reminders.findById(assetId).lean<ReminderDoc>();
      if (before?.on === on && before.stage === stage) return false;
      await reminders.updateOne(
        { _id: assetId },
        { $set: { on, stage, writtenAt: now }, $setOnInsert: { listedAt: null } },
        { upsert: true },
      );
      return true;
    },
    /**
     * Inside the transaction of the mail: spends one of the day's first messages. False when they are spent, or when these
     * people were told before.
     */
    list: async (assetId: string, { now, day, most }: { now: Date; day: string; most: number }) => {
      const before = await reminders.findById(assetId).lean<ReminderDoc>();
      const spent = (await days.findById(day).lean())?.count ?? 0;
      if (before?.listedAt || spent >= most) return false;
      await days.updateOne({ _id: day }, { $inc: { count: 1 } }, { upsert: true });
      await reminders.updateOne({ _id: assetId }, { $set: { listedAt: now } }, { upsert: true });
      return true;
    },
    /** How many were told for the first time on this local date. */
    listedOn: async (day: string): Promise<number> => (await days.findById(day).lean())?.count ?? 0,
  };
}
export type ReminderStore = ReturnType<typeof createReminderStore>;
