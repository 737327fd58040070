import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createPersonModel, type PersonDoc } from './person.model.ts';

type Changes = Partial<Omit<PersonDoc, '_id' | 'personId' | 'organisationId' | 'keyId' | 'revision'>>;

/** No organisation lists more people at once. */
const most = 2_000;

/** Every query about records of people. Who may see them is decided in `access.rules.ts`. */
export function createPersonStore(connection: Connection) {
  const model = createPersonModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'people');
      await model.createIndexes();
    },
    add: async (doc: PersonDoc) => void (await model.create(doc)),
    byId: (id: string): Promise<PersonDoc | null> => model.findById(id).lean<PersonDoc>().exec(),
    byIds: (ids: string[]): Promise<PersonDoc[]> =>
      model
        .find({ _id: { $in: ids } })
        .limit(most)
        .lean<PersonDoc[]>()
        .exec(),
    /** Whom somebody works with now, in this organisation. */
    ofWorker: (accountId: string, organisationId: string): Promise<PersonDoc[]> =>
      model
        .find({
          organisationId,
          status: { $in: ['unnamed', 'open'] },
          workers: { $elemMatch: { accountId, until: null } },
        })
        .limit(most)
        .lean<PersonDoc[]>()
        .exec(),
    /** Those that are called something, open and closed. */
    ofOrganisation: (organisationId: string): Promise<PersonDoc[]> =>
      model
        .find({ organisationId, status: { $in: ['open', 'closed'] } })
        .limit(most)
        .lean<PersonDoc[]>()
        .exec(),
    /** Whether there is any record at all. */
    isAny: async (): Promise<boolean> => (await model.exists({})) !== null,
    /** A page of those whose time may have come, by id after `last`: never called anything, or closed before then. */
    ended: ({
      now,
      closedBefore,
      last,
    }: {
      now: Date;
      closedBefore: Date;
      last: string;
    }): Promise<PersonDoc[]> =>
      model
        .find({
          _id: { $gt: last },
          $or: [
            { status: 'unnamed', endsAt: { $lte: now } },
            { status: 'closed', closedAt: { $lte: closedBefore } },
          ],
        })
        .sort({ _id: 1 })
        .limit(100)
        .lean<PersonDoc[]>()
        .exec(),
    /** Compare-and-set; sealed fields are given one by one. */
    change: async (
      { _id, revision }: Pick<PersonDoc, '_id' | 'revision'>,
      { sealed, ...changes }: Changes,
    ): Promise<boolean> => {
      const fields = Object.entries(sealed ?? {}).map(([name, text]) => [`sealed.${name}`, text] as const);
      const { modifiedCount } = await model.updateOne(
        { _id, revision },
        { $set: { ...changes, ...Object.fromEntries(fields) }, $inc: { revision: 1 } },
      );
      return modifiedCount === 1;
    },
    /** Somebody works with nobody any more, but for people of these organisations. */
    endWork: async (accountId: string, still: string[], until: Date): Promise<void> => {
      await model.updateMany(
        { organisationId: { $nin: still }, workers: { $elemMatch: { accountId, until: null } } },
        { $set: { 'workers.$[each].until': until }, $inc: { revision: 1 } },
        { arrayFilters: [{ 'each.accountId': accountId, 'each.until': null }] },
      );
    },
    erase: async (personId: string) => void (await model.deleteOne({ _id: personId })),
  };
}
export type PersonStore = ReturnType<typeof createPersonStore>;
