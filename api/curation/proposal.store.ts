import type { Connection, QueryFilter } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createProposalModels, type EventDoc, type ProposalDoc } from './proposal.model.ts';

/** Waiting for a curator: those that were asked something wait for somebody else. */
const open = { state: { $in: ['waiting', 'agreed'] as ProposalDoc['state'][] } };
type Set = Partial<Omit<ProposalDoc, '_id' | 'revision'>>;

/** Every query about proposals and their events; nothing else touches the models. */
export function createProposalStore(connection: Connection) {
  const { proposals, events } = createProposalModels(connection);
  const find = (filter: QueryFilter<ProposalDoc>) => proposals.find(filter as never).lean<ProposalDoc[]>();

  return {
    ensure: async () => {
      await Promise.all(['proposals', 'proposal-events'].map((name) => createIfMissing(connection, name)));
      await Promise.all([proposals.createIndexes(), events.createIndexes()]);
    },

    /** In the transaction of the command. */
    add: async (proposal: ProposalDoc, event: EventDoc) => {
      await proposals.create(proposal);
      await events.create(event);
    },
    addEvent: async (event: EventDoc) => {
      await events.create(event);
    },
    /**
     * The next event, in the transaction of the command: false when somebody else's came first. What `set` says becomes
     * part of the proposal with it.
     */
    move: async (was: ProposalDoc, event: EventDoc, set: Set): Promise<boolean> => {
      const { matchedCount } = await proposals.updateOne(
        { _id: was._id, revision: was.revision, state: was.state },
        { $set: set, $inc: { revision: 1 } },
      );
      if (matchedCount === 0) return false;
      await events.create(event);
      return true;
    },
    /** What the application notes beside the events: only while the same thing is still due. */
    note: async (was: Pick<ProposalDoc, '_id' | 'revision' | 'due'>, set: Set): Promise<boolean> => {
      const { matchedCount } = await proposals.updateOne(
        { _id: was._id, revision: was.revision, due: was.due } as QueryFilter<ProposalDoc>,
        { $set: set },
      );
      return matchedCount === 1;
    },

    byId: (id: string): Promise<ProposalDoc | null> => proposals.findById(id).lean<ProposalDoc>().exec(),
    eventsOf: (proposalId: string): Promise<EventDoc[]> =>
      events.find({ proposalId }).sort({ n: 1 }).lean<EventDoc[]>().exec(),
    lastEvent: (proposalId: string): Promise<EventDoc | null> =>
      events.findOne({ proposalId }).sort({ n: -1 }).lean<EventDoc>().exec(),
    /** Newest first. */
    ofAsset: (assetId: string): Promise<ProposalDoc[]> =>
      find({ $or: [{ assetId }, { otherId: assetId }] })
        .sort({ submittedAt: -1 })
        .limit(50)
        .exec(),
    /** A change of the same entry by the same hand that nobody has looked at: a later one takes its place. */
    waitingChange: (assetId: string, accountId: string): Promise<ProposalDoc | null> =>
      proposals
        .findOne({
          assetId,
          kind: 'change',
          state: { $in: ['waiting', 'asked'] },
          'contributor.accountId': accountId,
        })
        .lean<ProposalDoc>()
        .exec(),

    /** What was asked about an entry and is not answered yet. */
    askedAbout: (assetId: string): Promise<ProposalDoc[]> =>
      find({ assetId, state: 'asked' }).sort({ submittedAt: 1 }).limit(10).exec(),

    /** Overdue ones first, then by risk, then by age. */
    queue: async (networkId: string, now: Date, skip: number, limit: number): Promise<ProposalDoc[]> => {
      const order = { risk: -1, submittedAt: 1, _id: 1 } as const;
      const late = { networkId, ...open, lookBy: { $lt: now } };
      const first = await find(late).sort(order).skip(skip).limit(limit).exec();
      if (first.length === limit) return first;
      const lateCount = await proposals.countDocuments(late);
      const rest = await find({ networkId, ...open, lookBy: { $gte: now } })
        .sort(order)
        .skip(Math.max(0, skip - lateCount))
        .limit(limit - first.length)
        .exec();
      return [...first, ...rest];
    },
    countOpen: (networkId: string): Promise<number> => proposals.countDocuments({ networkId, ...open }),
    /** Went live at once and nobody has looked since. */
    unseen: (networkId: string, limit: number): Promise<ProposalDoc[]> =>
      find({ networkId, state: 'published', 'decided.by': null, seenAt: null })
        .sort({ submittedAt: 1 })
        .limit(limit)
        .exec(),
    /** To be told by telephone; who was asked something stays there until their answer is written down. */
    toRing: (networkId: string, now: Date, limit: number): Promise<ProposalDoc[]> =>
      find({
        networkId,
        $or: [{ tell: 'ring' }, { tell: 'rung', state: 'asked' }],
        'decided.undoUntil': { $lte: now },
      })
        .sort({ 'decided.at': 1 })
        .limit(limit)
        .exec(),
    undoable: (networkId: string, now: Date, limit: number): Promise<ProposalDoc[]> =>
      find({ networkId, 'decided.undoUntil': { $gt: now }, 'decided.by': { $ne: null } })
        .sort({ 'decided.at': -1 })
        .limit(limit)
        .exec(),

    /** Decided, and not yet written to the directory, in the order of their decisions. */
    due: (limit: number, assetId?: string): Promise<ProposalDoc[]> =>
      find({
        due: { $in: ['apply', 'revert'] },
        ...(assetId && { $or: [{ assetId }, { otherId: assetId }] }),
      })
        .sort({ 'decided.at': 1, submittedAt: 1 })
        .limit(limit)
        .exec(),
    isDue: async (): Promise<boolean> =>
      (await proposals.exists({ due: { $in: ['apply', 'revert'] } })) !== null,
    /** Merges whose first yes is older than `before`. */
    silentMerges: (before: Date, limit: number): Promise<ProposalDoc[]> =>
      find({ kind: 'merge', state: 'agreed', 'agreed.at': { $lte: before } })
        .limit(limit)
        .exec(),

    /** How their entries fared: by the account that sent them. */
    records: async (accountIds: string[]): Promise<Map<string, { published: number; refused: number }>> => {
      const rows = await proposals.aggregate<{ _id: string; published: number; refused: number }>([
        {
          $match: { 'contributor.accountId': { $in: accountIds }, state: { $in: ['published', 'refused'] } },
        },
        {
          $group: {
            _id: '$contributor.accountId',
            published: { $sum: { $cond: [{ $eq: ['$state', 'published'] }, 1, 0] } },
            refused: { $sum: { $cond: [{ $eq: ['$state', 'refused'] }, 1, 0] } },
          },
        },
      ]);
      return new Map(rows.map(({ _id, published, refused }) => [_id, { published, refused }]));
    },
  };
}
export type ProposalStore = ReturnType<typeof createProposalStore>;
