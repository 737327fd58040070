import type { Connection } from 'mongoose';
import type { Question } from '../contract/register.ts';
import type { Clock } from '../infra/clock.ts';
import { createIfMissing } from '../infra/mongo.ts';
import { createRegistrationModel, type RegistrationDoc, type Typed } from './registration.model.ts';

const keptMs = 30 * 86_400_000;

/** Groups that are being registered. What has run out is not found, also before the database has cleared it away. */
export function createRegistrationStore(connection: Connection, clock: Clock) {
  const model = createRegistrationModel(connection);
  const touched = () => {
    const now = clock.now();
    return { updatedAt: now, endsAt: new Date(now.getTime() + keptMs) };
  };
  const kept = () => ({ endsAt: { $gt: clock.now() } });

  return {
    ensure: async () => {
      await createIfMissing(connection, 'registrations');
      await model.createIndexes();
    },
    insert: async (draft: Omit<RegistrationDoc, 'createdAt' | 'updatedAt' | 'endsAt'>): Promise<void> => {
      await model.create({ ...draft, createdAt: clock.now(), ...touched() });
    },
    byLink: (link: string): Promise<RegistrationDoc | null> =>
      model
        .findOne({ links: link, ...kept() })
        .lean<RegistrationDoc>()
        .exec(),
    byCode: (codeHash: string): Promise<RegistrationDoc | null> =>
      model
        .findOne({ codeHash, state: 'open', ...kept() })
        .lean<RegistrationDoc>()
        .exec(),
    /** Null where it has been sent meanwhile, or has run out. */
    answer: (id: string, question: Question, typed: Typed): Promise<RegistrationDoc | null> =>
      model
        .findOneAndUpdate(
          { _id: id, state: 'open', ...kept() },
          { $set: { [`answers.${question}`]: typed, ...touched() } },
          { returnDocument: 'after' },
        )
        .lean<RegistrationDoc>()
        .exec(),
    /** They are somebody else: not offered again. */
    notThese: async (id: string, assetIds: string[]): Promise<void> => {
      await model.updateOne({ _id: id }, { $addToSet: { notThese: { $each: assetIds } }, $set: touched() });
    },
    /** A link of their own for whoever looked it up by its six words; the one that is out goes on leading here. */
    addLink: async (id: string, link: string): Promise<void> => {
      await model.updateOne({ _id: id }, { $addToSet: { links: link } });
    },
    /** Called inside the transaction that submits it; false when it was sent before. */
    send: async (id: string, sent: NonNullable<RegistrationDoc['sent']>): Promise<boolean> => {
      const done = await model.updateOne(
        { _id: id, state: 'open' },
        { $set: { state: 'sent', sent, ...touched() } },
      );
      return done.modifiedCount === 1;
    },
  };
}
export type Registrations = ReturnType<typeof createRegistrationStore>;
