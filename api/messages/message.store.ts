import type { Connection } from 'mongoose';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import { createIfMissing } from '../infra/mongo.ts';
import type { Sealer } from '../infra/sealed.ts';
import { isMailAddress } from './letter.rules.ts';
import { MailerError } from './mailer.ts';
import { createMessageModel, type MessageDoc } from './message.model.ts';
import { sealOlder } from './seal-older.ts';
import type { Template, TemplateData } from './templates.ts';

/** What came of a try; `dueAt` is when the next one is. */
export type Outcome =
  { state: 'sent' } | { state: 'waiting'; failure: string; dueAt: Date } | { state: 'dead'; failure: string };

/** A mail that will not go out by itself any more; `to` is null where it is forgotten or its seal cannot be opened. */
export type DeadMessage = Pick<MessageDoc, 'template' | 'attempts' | 'failure' | 'createdAt'> & {
  id: string;
  to: string | null;
};

/** In which somebody may see to a dead mail. */
const deadDays = 30;

/**
 * Mail that waits to go out, written with the change that it tells of. Address and words are sealed by the installation's
 * key; with another key a mail cannot be opened, and is tried until it is dead.
 */
export function createMessageStore(connection: Connection, clock: Clock, sealer: Sealer) {
  const model = createMessageModel(connection);
  // Bound to its row and its field: what is sealed for one mail opens in no other.
  const seal = (id: string, part: 'to' | 'data', value: unknown): string =>
    sealer.seal(JSON.stringify(value), `message/${id}/${part}`);
  const open = (id: string, part: 'to' | 'data', sealed: string | null): unknown =>
    sealed === null ? null : JSON.parse(sealer.open(sealed, `message/${id}/${part}`));
  const openedTo = ({ _id, sealedTo }: Pick<MessageDoc, '_id' | 'sealedTo'>): string | null => {
    try {
      return open(_id, 'to', sealedTo) as string | null;
    } catch {
      return null;
    }
  };
  return {
    ensure: async () => {
      await createIfMissing(connection, 'messages');
      await model.createIndexes();
      await sealOlder(model, seal);
    },
    /**
     * Called inside the transaction of the change. `key` names the event, as `decided/<proposal>`: what was posted under
     * it before is not posted again. It goes not before `dueAt` and not after `endsAt`. The change stands even where `to`
     * is no address: the mail is then dead from the start, for somebody to see.
     */
    post: async <T extends Template>({
      to,
      data,
      dueAt,
      endsAt = null,
      ...message
    }: {
      key: string;
      to: string;
      template: T;
      data: TemplateData[T];
      dueAt?: Date;
      endsAt?: Date | null;
      forgetsTo?: boolean;
    }) => {
      const now = clock.now();
      const isSound = isMailAddress(to);
      const id = newId();
      await model.updateOne(
        { key: message.key },
        {
          $setOnInsert: {
            ...{ _id: id, ...message, createdAt: now, dueAt: dueAt ?? now, endsAt },
            ...{ sealedTo: seal(id, 'to', to), sealedData: seal(id, 'data', data) },
            ...{ state: isSound ? 'waiting' : 'dead', failure: isSound ? null : 'This is no mail address.' },
            ...{ attempts: 0, sentAt: null, fence: 0 },
          },
        },
        { upsert: true },
      );
    },
    /** Takes back what has not begun to go, so that it never was; false when it is too late. Inside a transaction. */
    recall: async (key: string): Promise<boolean> =>
      (await model.deleteOne({ key, state: 'waiting' })).deletedCount === 1,

    /** Something is to be delivered now. */
    isDue: async (): Promise<boolean> => (await model.exists(due(clock.now()))) !== null,
    /** The next mail, taken by this run of the delivery; what a run before it took and never ended is taken again. */
    take: async (fence: number): Promise<MessageDoc | null> =>
      await model
        .findOneAndUpdate(
          { ...due(clock.now()), fence: { $lte: fence } },
          { $set: { state: 'sending', fence }, $inc: { attempts: 1 } },
          { sort: { dueAt: 1 }, returnDocument: 'after' },
        )
        .lean(),
    /** Where it goes to and what its words are made from; a `MailerError` for later where another key sealed it. */
    opened: ({ _id, sealedTo, sealedData }: MessageDoc): { to: string; data: unknown } => {
      try {
        return { to: open(_id, 'to', sealedTo) as string, data: open(_id, 'data', sealedData) };
      } catch (error) {
        throw new MailerError('later', 'It was sealed by another key; ACCOUNTS_KEY may have changed.', error);
      }
    },
    /** Not written when another run has taken it since. What went needs neither its data nor where it went. */
    ended: async (
      { _id, fence }: Pick<MessageDoc, '_id' | 'fence'>,
      outcome: Outcome,
      keepsData: boolean,
    ) => {
      const sent = outcome.state === 'sent' ? { sentAt: clock.now(), failure: null, sealedTo: null } : {};
      await model.updateOne(
        { _id, fence },
        { $set: { ...outcome, ...sent, ...(keepsData ? {} : { sealedData: null }) } },
      );
    },

    /** How many have not gone yet and may. */
    waiting: (): Promise<number> => model.countDocuments({ state: { $in: ['waiting', 'sending'] } }),
    /** Oldest first. */
    dead: async (limit: number): Promise<DeadMessage[]> => {
      const dead = await model.find({ state: 'dead' }).sort({ createdAt: 1 }).limit(limit).lean();
      return dead.map((each) => {
        const { _id, template, attempts, failure, createdAt } = each;
        return { id: _id, to: openedTo(each), template, attempts, failure, createdAt };
      });
    },
    /** Lets a dead mail try again; false when there is nothing left to send. */
    retry: async (id: string): Promise<boolean> => {
      const { matchedCount } = await model.updateOne(
        { _id: id, state: 'dead', sealedData: { $ne: null } },
        { $set: { state: 'waiting', attempts: 0, dueAt: clock.now() } },
      );
      return matchedCount === 1;
    },
    /**
     * Whom a dead mail was for is forgotten a month after it was written, and of people without an account as soon as it can
     * go no more; two years after it the whole of it goes, as of mail that went.
     */
    forgetDead: async (): Promise<void> => {
      const now = clock.now();
      const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
      await model.updateMany(
        {
          ...{ state: 'dead', sealedTo: { $ne: null } },
          $or: [{ createdAt: { $lte: ago(deadDays) } }, { forgetsTo: true, endsAt: { $lte: now } }],
        },
        { $set: { sealedTo: null, sealedData: null } },
      );
      await model.deleteMany({ state: 'dead', createdAt: { $lte: ago(2 * 365) } });
    },
    /** What came of the mail of an event; null when there is none. */
    stateOf: async (key: string): Promise<MessageDoc['state'] | null> =>
      (await model.findOne({ key }, { state: 1 }).lean())?.state ?? null,
  };
}
export type Messages = ReturnType<typeof createMessageStore>;

const due = (now: Date) => ({ state: { $in: ['waiting', 'sending'] as const }, dueAt: { $lte: now } });
