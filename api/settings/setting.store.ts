import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createSettingModels, type SettingChangeDoc, type SettingDoc } from './setting.model.ts';

/** Settings that somebody changed, and every change. */
export function createSettingStore(connection: Connection) {
  const { settings, changes } = createSettingModels(connection);
  return {
    ensure: async () => {
      await Promise.all(['settings', 'setting-changes'].map((name) => createIfMissing(connection, name)));
      await changes.createIndexes();
    },
    all: (): Promise<SettingDoc[]> => settings.find().lean<SettingDoc[]>().exec(),
    /** Inside a transaction: false when somebody else changed it since `was`. 0 = never changed. */
    replace: async (name: string, was: number, value: Record<string, unknown>): Promise<boolean> => {
      if (was === 0) {
        if (await settings.exists({ _id: name })) return false;
        await settings.create({ _id: name, value, revision: 1 });
        return true;
      }
      const { matchedCount } = await settings.updateOne(
        { _id: name, revision: was },
        { $set: { value, revision: was + 1 } },
      );
      return matchedCount === 1;
    },
    record: async (change: SettingChangeDoc) => {
      await changes.create(change);
    },
    history: (limit: number): Promise<SettingChangeDoc[]> =>
      changes.find().sort({ at: -1 }).limit(limit).lean<SettingChangeDoc[]>().exec(),
  };
}
export type SettingStore = ReturnType<typeof createSettingStore>;
