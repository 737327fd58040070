import type { Connection } from 'mongoose';
import { createIfMissing } from '../../infra/mongo.ts';

/** The calendar that a group keeps for itself, and how its last fetches went. */
export type CalendarDoc = {
  /** The entry whose times it tells. */
  _id: string;
  /** Sealed: whoever has such an address can read the calendar. */
  address: string;
  host: string;
  known: { etag?: string; lastModified?: string };
  /** Of what it told last. */
  sha256: string | null;
  dueAt: Date;
  pulledAt: Date | null;
  goodAt: Date | null;
  failure: string | null;
  failures: number;
  times: number;
  unread: string[];
};

/** Every query about the calendars of groups. */
export function createCalendarStore(connection: Connection) {
  const docs = () => connection.db!.collection<CalendarDoc>('group-calendars');
  return {
    ensure: async () => {
      await createIfMissing(connection, 'group-calendars');
      await docs().createIndex({ dueAt: 1 });
    },
    of: (assetId: string): Promise<CalendarDoc | null> => docs().findOne({ _id: assetId }),
    keep: async (calendar: CalendarDoc): Promise<void> => {
      await docs().replaceOne({ _id: calendar._id }, calendar, { upsert: true });
    },
    /** Nothing where it was let go, or given another address, meanwhile. */
    set: async ({ _id, address }: CalendarDoc, set: Partial<Omit<CalendarDoc, '_id'>>): Promise<void> => {
      await docs().updateOne({ _id, address }, { $set: set });
    },
    end: async (assetId: string): Promise<void> => {
      await docs().deleteOne({ _id: assetId });
    },
    isDue: async (now: Date): Promise<boolean> =>
      (await docs().findOne({ dueAt: { $lte: now } }, { projection: { _id: 1 } })) !== null,
    due: (now: Date): Promise<CalendarDoc | null> =>
      docs().findOne({ dueAt: { $lte: now } }, { sort: { dueAt: 1 } }),
  };
}
export type CalendarStore = ReturnType<typeof createCalendarStore>;
