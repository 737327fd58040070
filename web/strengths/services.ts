import type { Member } from '../../api/contract/actor.ts';
import type { LatLng } from '../../api/contract/place.ts';
import type { OfferForm, SharedSkill, StrengthsView } from '../../api/contract/strengths.ts';

export type StrengthServices = {
  read: (actor: Member, personId: string) => Promise<StrengthsView>;
  offer: (actor: Member, personId: string, form: OfferForm) => Promise<void>;
  takeBack: (actor: Member, personId: string, offerId: string) => Promise<void>;
  /** Of the postcode area that a point lies in. */
  countsAt: (point: LatLng) => Promise<SharedSkill[]>;
};
