import type { AssetDraft } from '../../contract/asset.ts';
import { comparable, type Alike } from '../../imports/duplicates.rules.ts';

/** A draft as it is compared with others. */
export function alikeOf(draft: AssetDraft): Alike & { towns: string[] } {
  const places = draft.places ?? [];
  return {
    ...comparable({
      id: draft.id ?? '',
      name: draft.name,
      postcodes: places.flatMap(({ address }) => address?.postcode ?? []),
      phones: (draft.contacts ?? [])
        .filter(({ kind }) => kind === 'phone' || kind === 'text' || kind === 'whatsapp')
        .map(({ value }) => value),
      points: places.flatMap(({ point }) => point ?? []),
    }),
    towns: places.flatMap(({ address }) => address?.town ?? []),
  };
}
