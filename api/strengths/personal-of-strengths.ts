import type { Personal } from '../people/personal.ts';
import type { OfferStore } from './offer.store.ts';
import { unseal } from './strengths.service.ts';

/** What shared strengths owe a person. */
export const personalOfStrengths = (offers: OfferStore): Personal => ({
  collection: 'offers',
  exportOf: async (person) =>
    (await offers.ofPerson(person.id)).map((doc) => ({
      id: doc._id,
      from: doc.from,
      ...unseal(person, doc),
    })),
  eraseOf: offers.eraseOf,
});
