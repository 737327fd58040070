import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createConsentModels, type ConsentEventDoc, type CopyDoc } from './consent.model.ts';

/** Every query about what people said yes to, and about who has a copy. */
export function createConsentStore(connection: Connection) {
  const { events, copies } = createConsentModels(connection);
  const oldestFirst = { at: 1, _id: 1 } as const;
  return {
    ensure: async () => {
      await Promise.all(['consents', 'consent-copies'].map((name) => createIfMissing(connection, name)));
      await Promise.all([events.createIndexes(), copies.createIndexes()]);
    },
    add: async (event: ConsentEventDoc) => void (await events.create(event)),
    ofPerson: (personId: string): Promise<ConsentEventDoc[]> =>
      events.find({ personId }).sort(oldestFirst).lean<ConsentEventDoc[]>().exec(),
    /** Of other organisations' people. */
    toOrganisation: (organisationId: string): Promise<ConsentEventDoc[]> =>
      events.find({ 'to.organisationId': organisationId }).sort(oldestFirst).lean<ConsentEventDoc[]>().exec(),
    toPerson: (personId: string): Promise<ConsentEventDoc[]> =>
      events.find({ 'to.personId': personId }).sort(oldestFirst).lean<ConsentEventDoc[]>().exec(),
    /** Which of these yeses were taken back, or ended. */
    withdrawnAmong: async (consentIds: string[]): Promise<string[]> =>
      (
        await events
          .find({ consentId: { $in: consentIds }, kind: { $ne: 'given' } }, { consentId: 1 })
          .lean()
          .exec()
      ).map(({ consentId }) => consentId),
    /** The same copy twice is one. */
    addCopy: async ({ _id, ...copy }: CopyDoc) =>
      void (await copies.updateOne({ _id }, { $setOnInsert: copy }, { upsert: true })),
    copiesOf: (personId: string): Promise<CopyDoc[]> =>
      copies.find({ personId }).sort(oldestFirst).lean<CopyDoc[]>().exec(),
    eraseEvents: async (personId: string) => void (await events.deleteMany({ personId })),
    eraseCopies: async (personId: string) => void (await copies.deleteMany({ personId })),
  };
}
export type ConsentStore = ReturnType<typeof createConsentStore>;
