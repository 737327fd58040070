import type { Connection } from 'mongoose';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createLinkModel, type LinkDoc, type LinkPurpose } from './link.model.ts';
import { hashOf, isToken, newToken } from './token.ts';

export type Link = Omit<LinkDoc, '_id'>;
type Making = Partial<Pick<Link, 'accountId' | 'accountRevision' | 'email' | 'offer' | 'sealed' | 'to'>>;

/** Every query about links. Only their hashes are kept. */
export function createLinkStore(connection: Connection, clock: Clock) {
  const model = createLinkModel(connection);
  const plain = (found: LinkDoc | null): Link | null => {
    if (!found) return null;
    const { _id, ...link } = found;
    return link;
  };
  return {
    ensure: async () => {
      await createIfMissing(connection, 'links');
      await model.createIndexes();
    },
    /** What its address is to hold. */
    make: async (purpose: LinkPurpose, minutes: number, about: Making): Promise<string> => {
      const token = newToken();
      const now = clock.now();
      const link: Link = {
        ...{ id: newId(), purpose, accountId: null, accountRevision: null, email: null, offer: null },
        ...{ sealed: null, to: null, ...about, createdAt: now, usedAt: null },
        endsAt: new Date(now.getTime() + minutes * 60_000),
      };
      await model.create({ _id: hashOf(token), ...link });
      return token;
    },
    /** Used and old ones as well. */
    read: async (token: string | undefined, purpose: LinkPurpose): Promise<Link | null> => {
      if (!isToken(token)) return null;
      return plain(await model.findOne({ _id: hashOf(token), purpose }).lean<LinkDoc>());
    },
    /** Uses it; null when somebody did before, or it is too old. Of two at the same moment one gets it. */
    take: async (token: string, purpose: LinkPurpose): Promise<Link | null> => {
      if (!isToken(token)) return null;
      const now = clock.now();
      return plain(
        await model
          .findOneAndUpdate(
            { _id: hashOf(token), purpose, usedAt: null, endsAt: { $gt: now } },
            { $set: { usedAt: now } },
            { returnDocument: 'after' },
          )
          .lean<LinkDoc>(),
      );
    },
    /** Those that nobody has used yet, the newest first. */
    waiting: async (purpose: LinkPurpose): Promise<Link[]> => {
      const found = await model
        .find({ purpose, usedAt: null, endsAt: { $gt: clock.now() } })
        .sort({ createdAt: -1 })
        .limit(500)
        .lean<LinkDoc[]>();
      return found.map((each) => plain(each)!);
    },
    /** Takes back those of an account, or one by the name that its page has for it. */
    end: async (which: { accountId: string } | { id: string } | { purpose: LinkPurpose }) => {
      await model.updateMany({ ...which, usedAt: null }, { $set: { usedAt: clock.now() } });
    },
  };
}
export type LinkStore = ReturnType<typeof createLinkStore>;
