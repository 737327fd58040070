import type { Connection } from 'mongoose';
import { hashOf, isToken } from '../accounts/token.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createConnectionModels, type ConnectionDoc, type ConnectionEventDoc } from './connection.model.ts';

type Changes = Partial<Pick<ConnectionDoc, 'keys' | 'mails' | 'state' | 'trouble' | 'lookAt' | 'comesUpAs' | 'comesUpFrom'>>; // prettier-ignore

/** No list is longer. */
const most = 1_000;

/** Every query about connections. Who may see one is decided by whoever opened the person. */
export function createConnectionStore(connection: Connection) {
  const { heads, events } = createConnectionModels(connection);
  const newestFirst = { createdAt: -1, _id: 1 } as const;
  return {
    ensure: async () => {
      await Promise.all(
        ['connections', 'connection-events'].map((name) => createIfMissing(connection, name)),
      );
      await Promise.all([heads.createIndexes(), events.createIndexes()]);
    },
    add: async (head: ConnectionDoc) => void (await heads.create(head)),
    /** Its number is its place: a second one with it is refused by the database. */
    addEvent: async (event: ConnectionEventDoc) => void (await events.create(event)),
    /** Compare-and-set on the number of events; false when somebody added one first. */
    change: async (id: string, revision: number, changes: Changes): Promise<boolean> => {
      const { modifiedCount } = await heads.updateOne(
        { _id: id, revision },
        { $set: changes, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
    byId: (id: string): Promise<ConnectionDoc | null> => heads.findById(id).lean<ConnectionDoc>().exec(),
    byKey: async (token: string, now: Date): Promise<ConnectionDoc | null> =>
      isToken(token)
        ? heads
            .findOne({ keys: { $elemMatch: { hash: hashOf(token), endsAt: { $gt: now } } } })
            .lean<ConnectionDoc>()
        : null,
    byItem: (personId: string, itemId: string): Promise<ConnectionDoc | null> =>
      heads.findOne({ personId, itemId }).sort(newestFirst).lean<ConnectionDoc>().exec(),
    /** The one that rests on a yes. */
    byConsent: (personId: string, consentId: string): Promise<ConnectionDoc | null> =>
      heads.findOne({ personId, consentId }).lean<ConnectionDoc>().exec(),
    eventsOf: (connectionId: string): Promise<ConnectionEventDoc[]> =>
      events.find({ connectionId }).sort({ n: 1 }).limit(most).lean<ConnectionEventDoc[]>().exec(),
    ofPerson: (personId: string): Promise<ConnectionDoc[]> =>
      heads.find({ personId }).sort(newestFirst).limit(most).lean<ConnectionDoc[]>().exec(),
    /** What is on a list now, of these people. */
    comingUp: (personIds: string[], now: Date): Promise<ConnectionDoc[]> =>
      heads
        .find({ personId: { $in: personIds }, comesUpFrom: { $lte: now } })
        .sort({ comesUpFrom: 1 })
        .limit(most)
        .lean<ConnectionDoc[]>()
        .exec(),
    /** What waits for groups, of these people. */
    withGroups: (personIds: string[]): Promise<ConnectionDoc[]> =>
      heads
        .find({
          personId: { $in: personIds },
          state: { $in: ['sent', 'opened', 'waiting_list', 'accepted'] },
        })
        .sort(newestFirst)
        .limit(most)
        .lean<ConnectionDoc[]>()
        .exec(),
    /** What a group was told of since a day, the newest first. */
    ofGroup: (assetId: string, since: Date): Promise<ConnectionDoc[]> =>
      heads
        .find({ assetId, kind: { $nin: ['information', 'signposted'] }, createdAt: { $gte: since } })
        .sort(newestFirst)
        .limit(200)
        .lean<ConnectionDoc[]>()
        .exec(),
    /** What a job has to look at, the longest overdue first. */
    toLookAt: (now: Date, limit: number): Promise<ConnectionDoc[]> =>
      heads
        .find({ lookAt: { $lte: now } })
        .sort({ lookAt: 1 })
        .limit(limit)
        .lean<ConnectionDoc[]>()
        .exec(),
    /** Those whose mail may turn out not to arrive. */
    sent: (after: string, limit: number): Promise<ConnectionDoc[]> =>
      heads
        .find({ state: 'sent', 'mails.0': { $exists: true }, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<ConnectionDoc[]>()
        .exec(),
    /** So that one that cannot be looked at now does not keep the others waiting. */
    lookLater: async (id: string, at: Date | null) =>
      void (await heads.updateOne({ _id: id }, { $set: { lookAt: at } })),
    eventsOfPerson: (personId: string): Promise<ConnectionEventDoc[]> =>
      events.find({ personId }).sort({ connectionId: 1, n: 1 }).lean<ConnectionEventDoc[]>().exec(),
    erase: async (personId: string) => void (await heads.deleteMany({ personId })),
    eraseEvents: async (personId: string) => void (await events.deleteMany({ personId })),
  };
}
export type ConnectionStore = ReturnType<typeof createConnectionStore>;
