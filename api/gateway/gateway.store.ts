import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createRequestModels, type RequestDoc, type RequestLog, type RoomDoc } from './request.model.ts';

/** Every query about the gateway. Who may see a request is decided in its service. */
export function createGatewayStore(connection: Connection) {
  const { requests, rooms } = createRequestModels(connection);
  return {
    ensure: async () => {
      await Promise.all(
        ['gateway-requests', 'gateway-rooms'].map((name) => createIfMissing(connection, name)),
      );
      await requests.createIndexes();
    },
    add: async (doc: RequestDoc) => void (await requests.create(doc)),
    byId: (id: string): Promise<RequestDoc | null> => requests.findById(id).lean<RequestDoc>().exec(),
    /** Of an organisation, the oldest first; what is over for its last month. */
    ofOrganisation: (organisationId: string, since: Date): Promise<RequestDoc[]> =>
      requests
        .find({
          organisationId,
          $or: [
            { state: { $in: ['received', 'opened', 'contacting', 'offered'] } },
            { createdAt: { $gte: since } },
          ],
        })
        .sort({ createdAt: 1, _id: 1 })
        .limit(500)
        .lean<RequestDoc[]>()
        .exec(),
    ofPerson: (personId: string): Promise<RequestDoc[]> =>
      requests.find({ personId }).lean<RequestDoc[]>().exec(),
    unopened: (now: Date): Promise<RequestDoc[]> =>
      requests
        .find({ state: 'received', openBy: { $lte: now } })
        .limit(100)
        .lean<RequestDoc[]>()
        .exec(),
    /** Compare-and-set; the log grows with it. */
    change: async (
      { _id, revision }: Pick<RequestDoc, '_id' | 'revision'>,
      changes: Partial<Pick<RequestDoc, 'state' | 'allocatedTo' | 'openBy' | 'cameBack'>>,
      log: RequestLog,
    ): Promise<boolean> => {
      const { modifiedCount } = await requests.updateOne(
        { _id, revision },
        { $set: changes, $inc: { revision: 1 }, $push: { log } },
      );
      return modifiedCount === 1;
    },
    erase: async (personId: string) => void (await requests.deleteMany({ personId })),
    roomsOf: (organisationId: string): Promise<RoomDoc[]> =>
      rooms.find({ organisationId }).lean<RoomDoc[]>().exec(),
    roomOf: (accountId: string): Promise<RoomDoc | null> => rooms.findById(accountId).lean<RoomDoc>().exec(),
    saveRoom: async ({ _id, ...room }: RoomDoc) =>
      void (await rooms.updateOne({ _id }, { $set: room }, { upsert: true })),
  };
}
export type GatewayStore = ReturnType<typeof createGatewayStore>;
