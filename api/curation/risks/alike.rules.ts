import type { AssetDraft } from '../../contract/asset.ts';
import { comparable } from '../../imports/duplicates.rules.ts';
import type { Told } from './duplicate.rules.ts';

/** A draft as it is compared with others. */
export function alikeOf(draft: AssetDraft): Told {
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
    text: [draft.name, draft.summary, draft.description ?? '', draft.openingText ?? ''].join('. '),
    ways: (draft.contacts ?? []).map(({ value }) => value),
    towns: places.flatMap(({ address }) => address?.town ?? []),
  };
}
