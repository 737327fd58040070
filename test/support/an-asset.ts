import { assetInput, type AssetDraft } from '../../api/contract/asset.ts';
import type { AssetDoc } from '../../api/assets/asset.model.ts';
import { assetDocOf, placesWithIds } from '../../api/assets/asset.rules.ts';
import { publicPlace } from '../../api/assets/location.rules.ts';
import { aDraft } from './drafts.ts';

/** A stored asset without a database, made as the writer makes it; name what matters to the test. */
export function anAsset(more: Partial<AssetDraft> = {}): AssetDoc {
  const input = assetInput.parse(aDraft(more));
  const id = input.id!;
  const places = placesWithIds(id, input.places).map((place) => publicPlace(place, null));
  const at = new Date('2026-11-01T12:00:00Z');
  return {
    ...assetDocOf(id, input, places, false),
    slug: 'an-asset',
    slugs: ['an-asset'],
    revision: 1,
    contentHash: '',
    createdAt: at,
    updatedAt: at,
  };
}
