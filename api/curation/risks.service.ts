import type { AssetDoc } from '../assets/asset.model.ts';
import type { NearDoc, TwinStore } from '../assets/twin.store.ts';
import type { AssetDraft } from '../contract/asset.ts';
import type { Consent, Flag } from '../contract/curation.ts';
import type { LatLng } from '../contract/place.ts';
import { namesToLookUp, type OurArea } from './risks/area.rules.ts';
import { alikeOf } from './risks/alike.rules.ts';
import type { Existing } from './risks/duplicate.rules.ts';
import { comparable } from '../imports/duplicates.rules.ts';
import { sayWhen } from '../times/words.rules.ts';
import { flagsOf } from './risks/risks.rules.ts';

const lookMetres = 250;

/** Looks around an entry in the directory and on the map, and says what in it needs a careful look. */
export function createRisks(deps: {
  twins: Pick<TwinStore, 'near'>;
  locate: (name: string) => Promise<LatLng | null>;
  area: (networkId: string) => OurArea | null;
}) {
  const { twins, locate, area } = deps;

  return async function risksOf(
    draft: AssetDraft,
    consent: Consent | null,
    networkId: string,
  ): Promise<Flag[]> {
    const alike = alikeOf(draft);
    const [existing, places] = await Promise.all([
      twins.near({
        point: alike.points[0] ?? null,
        metres: lookMetres,
        ...{ postcodes: postcodesOf(draft), name: draft.name, limit: 60 },
      }),
      Promise.all(
        namesToLookUp(draft).map(async (name) => [name, await locate(name).catch(() => null)] as const),
      ),
    ]);
    const found = new Map(places.filter((pair): pair is readonly [string, LatLng] => pair[1] !== null));
    return flagsOf(draft, { consent, existing: existing.map(existingOf), area: area(networkId), found });
  };
}

const postcodesOf = ({ places = [] }: AssetDraft) => places.flatMap(({ address }) => address?.postcode ?? []);
const phonesOf = ({ contacts = [] }: AssetDraft) =>
  contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);

function existingOf(asset: NearDoc): Existing {
  return {
    ...comparable({
      id: asset._id,
      name: asset.name,
      postcodes: asset.places.flatMap(({ postcode }) => postcode ?? []),
      phones: phonesOf(asset as Pick<AssetDoc, 'contacts'> as AssetDraft),
      points: asset.places.flatMap(({ at }) =>
        at ? [{ lng: at.coordinates[0], lat: at.coordinates[1] }] : [],
      ),
    }),
    slug: asset.slug,
    text: [
      asset.name,
      asset.summary,
      asset.openingText ?? '',
      ...asset.schedules.map((one) => sayWhen(one)),
    ].join('. '),
    ways: asset.contacts.filter((one) => one.public).map(({ value }) => value),
    towns: asset.places.flatMap(({ town }) => town ?? []),
  };
}
