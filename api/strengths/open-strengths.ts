import type { LatLng } from '../contract/place.ts';
import { personalOfStrengths } from './personal-of-strengths.ts';
import { createOfferStore } from './offer.store.ts';
import { createStrengths } from './strengths.service.ts';

type Deps = Omit<Parameters<typeof createStrengths>[0], 'offers'> & {
  /** The postcode area that a point lies in. */
  outcodeAt: (point: LatLng) => string | null;
};

/** What people share of what they can do, with what it stands on. */
export function openStrengths({ outcodeAt, ...deps }: Deps) {
  const offers = createOfferStore(deps.connection);
  const strengths = createStrengths({ ...deps, offers });
  return {
    stores: [offers],
    personal: [personalOfStrengths(offers)],
    strengths: {
      ...strengths,
      /** One area at a time: areas that overlap could be taken from each other. */
      countsAt: async (point: LatLng) => {
        const code = outcodeAt(point);
        return code ? strengths.countsIn(code) : [];
      },
    },
  };
}
