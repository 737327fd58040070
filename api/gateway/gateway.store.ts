import type { Connection } from 'mongoose';
import type { RequestState } from '../contract/gateway.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createRequestModels, type RequestDoc, type RequestLog, type RoomDoc } from './request.model.ts';

const openStates: RequestState[] = ['received', 'opened', 'contacting', 'offered'];
const roomKey = (organisationId: string, accountId: string) => `${organisationId}/${accountId}`;

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
    /**
     * A page of what somebody sent, has, or can take (`takes`): what is under way first, the longest waiting before; then
     * what ended since a day.
     */
    seenBy: (
      { organisationId, accountId, takes }: { organisationId: string; accountId: string; takes: boolean },
      { since, skip, limit }: { since: Date; skip: number; limit: number },
    ): Promise<RequestDoc[]> => {
      const isOpen = { $in: ['$state', openStates] };
      const theirs = [
        { from: accountId },
        ...(takes ? [{ allocatedTo: accountId }, { allocatedTo: null, state: { $in: openStates } }] : []),
      ];
      return requests
        .aggregate<RequestDoc>([
          {
            $match: {
              organisationId,
              $and: [
                { $or: theirs },
                { $or: [{ state: { $in: openStates } }, { createdAt: { $gte: since } }] },
              ],
            },
          },
          { $addFields: { isOver: { $cond: [isOpen, 0, 1] } } },
          { $sort: { isOver: 1, createdAt: 1, _id: 1 } },
          { $skip: skip },
          { $limit: limit },
          { $unset: 'isOver' },
        ])
        .exec();
    },
    ofPerson: (personId: string): Promise<RequestDoc[]> =>
      requests.find({ personId }).lean<RequestDoc[]>().exec(),
    /** Those that somebody had long enough. */
    overdue: (now: Date): Promise<RequestDoc[]> =>
      requests
        .find({ state: { $in: openStates }, openBy: { $lte: now } })
        .limit(100)
        .lean<RequestDoc[]>()
        .exec(),
    /** Who has something that is under way, once for each organisation. */
    holders: async (): Promise<{ organisationId: string; accountId: string }[]> =>
      (
        await requests
          .aggregate<{ _id: { organisationId: string; accountId: string } }>([
            { $match: { allocatedTo: { $type: 'string' }, state: { $in: openStates } } },
            { $group: { _id: { organisationId: '$organisationId', accountId: '$allocatedTo' } } },
          ])
          .exec()
      ).map(({ _id }) => _id),
    heldBy: (organisationId: string, accountId: string): Promise<RequestDoc[]> =>
      requests
        .find({ organisationId, allocatedTo: accountId, state: { $in: openStates } })
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
    roomOf: (organisationId: string, accountId: string): Promise<RoomDoc | null> =>
      rooms.findById(roomKey(organisationId, accountId)).lean<RoomDoc>().exec(),
    saveRoom: async (room: Omit<RoomDoc, '_id'>) =>
      void (await rooms.updateOne(
        { _id: roomKey(room.organisationId, room.accountId) },
        { $set: room },
        { upsert: true },
      )),
  };
}
export type GatewayStore = ReturnType<typeof createGatewayStore>;
