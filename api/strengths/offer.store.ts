import type { Connection } from 'mongoose';
import { createIfMissing } from '../infra/mongo.ts';
import { createOfferModel, type OfferDoc } from './offer.model.ts';

/** Most that are counted in one area. */
const most = 20_000;

/** What people share of what they can do. */
export function createOfferStore(connection: Connection) {
  const model = createOfferModel(connection);
  return {
    ensure: async () => {
      await createIfMissing(connection, 'offers');
      await model.createIndexes();
    },
    /** Inside a transaction. */
    add: async (doc: OfferDoc): Promise<void> => void (await model.create(doc)),
    byId: (id: string): Promise<OfferDoc | null> => model.findById(id).lean<OfferDoc>().exec(),
    ofPerson: (personId: string): Promise<OfferDoc[]> =>
      model.find({ personId }).sort({ from: 1, _id: 1 }).lean<OfferDoc[]>().exec(),
    inArea: (areaCode: string): Promise<Pick<OfferDoc, 'personId' | 'tag' | 'consentId'>[]> =>
      model
        .find({ areaCode }, { personId: 1, tag: 1, consentId: 1 })
        .limit(most)
        .lean<Pick<OfferDoc, 'personId' | 'tag' | 'consentId'>[]>()
        .exec(),
    eraseOf: async (personId: string): Promise<void> => void (await model.deleteMany({ personId })),
  };
}
export type OfferStore = ReturnType<typeof createOfferStore>;
