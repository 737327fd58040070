import { assetInput, type AssetDraft } from '../contract/asset.ts';
import type { PlaceInput } from '../contract/asset-parts.ts';
import { given } from '../infra/given.ts';
import type { AssetDoc, StoredPlace } from './asset.model.ts';
import { pointOf } from './say.rules.ts';

const told = new Set(Object.keys(assetInput.shape));

/**
 * A stored entry as its writers told it: saved again it changes nothing. `exact` are its places that are public in part
 * only, as they really are; without them a blurred place would take the place of the true one.
 */
export function draftOf(asset: AssetDoc, exact: Map<string, PlaceInput>): AssetDraft {
  const { _id: id, places, ...stored } = asset;
  const fields = Object.entries(stored).filter(([name, value]) => told.has(name) && value !== undefined);
  return {
    ...(Object.fromEntries(fields) as AssetDraft),
    id,
    places: places.map((place) => exact.get(place.id) ?? placeOf(place)),
  };
}

function placeOf(place: StoredPlace): PlaceInput {
  const { id, name, lines, town, postcode, findingIt, isMiddle, privacy } = place;
  const address = { lines, ...given({ town, postcode }) };
  const isSaid = lines.length > 0 || town !== undefined || postcode !== undefined;
  return {
    id,
    privacy,
    ...given({ name, findingIt, isMiddle, point: pointOf(place) }),
    ...(isSaid && { address }),
  };
}
