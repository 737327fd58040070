import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createSessionModel, type SessionDoc } from './session.model.ts';

export type Session = Omit<SessionDoc, '_id'>;

/** Every query about sessions. They are found by the hash of their token, which is kept nowhere. */
export function createSessionStore(connection: Connection) {
  const model = createSessionModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'sessions');
      await model.createIndexes();
    },
    begin: async (hash: string, session: Session) => {
      await model.create({ _id: hash, ...session });
    },
    byHash: async (hash: string): Promise<Session | null> => {
      const found = await model.findById(hash).lean<SessionDoc>();
      if (!found) return null;
      const { _id, ...session } = found;
      return session;
    },
    seen: async (hash: string, seenAt: Date) => {
      await model.updateOne({ _id: hash }, { $set: { seenAt } });
    },
    ofAccount: async (accountId: string): Promise<Session[]> => {
      const found = await model.find({ accountId }).sort({ seenAt: -1 }).limit(100).lean<SessionDoc[]>();
      return found.map(({ _id, ...session }) => session);
    },
    /** Gives it another token; false when it is gone already. */
    rotate: async (hash: string, next: string, changes: Partial<Session>): Promise<boolean> => {
      const found = await model.findOneAndDelete({ _id: hash }).lean<SessionDoc>();
      if (!found) return false;
      await model.create({ ...found, ...changes, _id: next });
      return true;
    },
    end: async (hash: string) => {
      await model.deleteOne({ _id: hash });
    },
    /** How many ended. */
    endOf: async (accountId: string, which: { id?: string; except?: string; membershipId?: string } = {}) => {
      const { deletedCount } = await model.deleteMany({
        accountId,
        ...(which.id && { id: which.id }),
        ...(which.except && { id: { $ne: which.except } }),
        ...(which.membershipId && { membershipId: which.membershipId }),
      });
      return deletedCount;
    },
  };
}
export type SessionStore = ReturnType<typeof createSessionStore>;
