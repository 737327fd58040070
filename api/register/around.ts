import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetStore } from '../assets/asset.store.ts';
import { placeWords, pointOf } from '../assets/say.rules.ts';
import { tokensOf } from '../assets/text.rules.ts';
import type { TwinDoc, TwinStore } from '../assets/twin.store.ts';
import type { PlaceInput } from '../contract/asset-parts.ts';
import type { LatLng, ResolvedPlace } from '../contract/place.ts';
import { doorFeatures } from '../contract/register.ts';
import type { TwinOffer, VenueOffer } from '../contract/register-views.ts';
import { comparable, likelyDuplicate } from '../imports/duplicates.rules.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import { draftOf } from '../assets/draft.rules.ts';
import type { Facts, Venue } from './entry.rules.ts';

type Deps = {
  assets: Pick<AssetStore, 'nearby' | 'byId' | 'byIds'>;
  twins: TwinStore;
  places: {
    resolve: (text: string) => Promise<ResolvedPlace | null>;
    knownTown: (point: LatLng) => { name: string; point: LatLng } | null;
  };
};

/** How far a hall may be from the postcode that was typed, where that is known and where only its area is. Metres. */
const hallMetres = { exact: 800, area: 6_000 };
/** Two of one name this near are offered as the same. */
const nameMetres = 3_000;
const offered = 4;

/** What the map has around a postcode: halls to meet in, and groups that may be the same one. */
export function createAround({ assets, twins, places }: Deps) {
  async function find(postcode: string | undefined): Promise<Facts['found']> {
    const found = postcode ? await places.resolve(postcode) : null;
    if (!found) return null;
    const town = places.knownTown(found.point);
    const point = { lat: Number(found.point.lat.toFixed(6)), lng: Number(found.point.lng.toFixed(6)) };
    return { point, exact: found.precision === 'postcode', ...(town && { town: town.name }) };
  }

  async function halls(name: string, found: Facts['found']): Promise<{ doc: AssetDoc; likeness: number }[]> {
    if (!found) return [];
    const near = await assets.nearby(found.point, found.exact ? hallMetres.exact : hallMetres.area, 60, {
      kind: { $in: ['place', 'institution', 'culture'] },
      withheld: { $ne: true },
    });
    const typed = tokensOf([name]).filter((word) => !common.has(word));
    return near
      .map((doc) => ({
        doc,
        likeness: shared(typed, tokensOf([doc.name])),
      }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
  }

  async function venueOf(id: string | undefined): Promise<Venue | null> {
    const doc = id && id !== 'none' ? await assets.byId(id) : null;
    const [place] = doc && doc.status === 'live' && !doc.withheld ? draftOf(doc, new Map()).places! : [];
    if (!doc || !place || place.privacy === 'hidden') return null;
    const { id: _id, ...door } = place as PlaceInput & { id?: string };
    return { id: doc._id, name: doc.name, place: door, access: doc.access };
  }

  return {
    find,
    venueOf,

    /** Halls whose names are like the one typed. One that is called just so is `sure`. */
    venues: async (
      name: string,
      found: Facts['found'],
    ): Promise<{ sure: string | null; offers: VenueOffer[] }> => {
      const found_ = await halls(name, found);
      const [best, second] = found_;
      const isSure = best !== undefined && best.likeness === 1 && second?.likeness !== 1;
      return {
        sure: isSure ? best.doc._id : null,
        offers: found_.slice(0, offered).map(({ doc }) => offerOf(doc)),
      };
    },

    /** Entries that may be this group: alike in name, and at its postcode, within 100 m, or with its number; or of just its name near by. */
    twins: async (
      group: { id: string; name: string; postcode?: string; phone?: string; point?: LatLng },
      notThese: string[],
    ): Promise<TwinOffer[]> => {
      const postcode = group.postcode?.toUpperCase().replace(/\s*(\d[A-Z]{2})$/, ' $1');
      const self = comparable({
        id: group.id,
        name: group.name,
        postcodes: postcode ? [postcode] : [],
        phones: group.phone ? [group.phone] : [],
        points: group.point ? [group.point] : [],
      });
      const found = [
        ...(postcode ? await twins.atPostcodes([postcode], 60, '') : []),
        ...(group.point ? await twins.around(group.point, nameMetres, 120, '') : []),
      ];
      const others = [...new Map(found.map((twin) => [twin._id, twin])).values()].filter(
        ({ _id }) => _id !== group.id && !notThese.includes(_id),
      );
      const alike = others.filter(
        (twin) => likelyDuplicate(self, comparableOf(twin)) || sameName(group.name, twin.name),
      );
      if (alike.length === 0) return [];
      const docs = await assets.byIds(alike.slice(0, offered).map(({ _id }) => _id));
      return docs.map(({ _id, slug, name, summary, places: at }) => ({
        ...{ id: _id, slug, name, summary },
        where: at[0] ? placeWords(at[0]) : '',
      }));
    },
  };
}
export type Around = ReturnType<typeof createAround>;

/** Words so many halls share that they tell none of them. */
const common = new Set(
  'the and of at in a room rooms main upstairs hall halls centre community village parish church club'.split(
    ' ',
  ),
);

/** The part of the words typed that a name has; 1 = all of both. */
function shared(typed: string[], name: string[]): number {
  const telling = name.filter((word) => !common.has(word));
  const both = typed.filter((word) => telling.includes(word)).length;
  return typed.length === 0 || both === 0 ? 0 : both / Math.max(typed.length, new Set(telling).size);
}

const sameName = (one: string, other: string) => tokensOf([one]).join(' ') === tokensOf([other]).join(' ');

const offerOf = (doc: AssetDoc): VenueOffer => ({
  id: doc._id,
  name: doc.name,
  where: doc.places[0] ? placeWords(doc.places[0]) : '',
  access: doorFeatures.flatMap((feature) =>
    doc.access[feature]?.state === 'yes' ? [labelOf('access', feature)] : [],
  ),
});

const comparableOf = (twin: TwinDoc) =>
  comparable({
    id: twin._id,
    name: twin.name,
    postcodes: twin.places.flatMap(({ postcode }) => postcode ?? []),
    phones: twin.contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    points: twin.places.flatMap((place) => pointOf(place) ?? []),
  });
