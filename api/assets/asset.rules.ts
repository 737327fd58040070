import { createHash } from 'node:crypto';
import type { AssetInput } from '../contract/asset.ts';
import type { PlaceInput } from '../contract/asset-parts.ts';
import { idFrom } from '../infra/ids.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { AssetDoc, StoredPlace } from './asset.model.ts';
import { tokensOf } from './text.rules.ts';

type Ready = Omit<AssetDoc, 'slug' | 'slugs' | 'revision' | 'createdAt' | 'updatedAt' | 'contentHash'>;

/** Live entries, and paused ones that say so: the filter of everything the public may see. */
export const publicOnly = { status: { $in: ['live', 'paused'] } } as const;

/** As `publicOnly`, for an asset that has been read. */
export const isPublic = (asset: Pick<AssetDoc, 'status'>): boolean =>
  asset.status === 'live' || asset.status === 'paused';

/** The id of an imported record: the same source and their id always give the same one. */
export const assetIdFor = (source: string, theirId: string): string => idFrom('asset', source, theirId);

/** Every part gets an id that stays the same while the order of its list does. */
export function placesWithIds(assetId: string, places: PlaceInput[]): (PlaceInput & { id: string })[] {
  return places.map((place, i) => ({ ...place, id: place.id ?? idFrom(assetId, 'place', String(i)) }));
}

/** The stored asset but for what the store adds (slug, revision, dates). `places` are already the public ones. */
export function assetDocOf(id: string, input: AssetInput, places: StoredPlace[], withheld: boolean): Ready {
  const numbered = <T extends { id?: string | undefined }>(kind: string, items: T[]) =>
    items.map((item, i) => ({ ...item, id: item.id ?? idFrom(id, kind, String(i)) }));
  const { id: _id, places: _places, ...told } = input;
  return {
    ...told,
    _id: id,
    schemaVersion: 1,
    places,
    schedules: numbered('schedule', input.schedules),
    contacts: numbered('contact', input.contacts),
    costs: numbered('cost', input.costs),
    wants: numbered('want', input.wants),
    rooms: numbered('room', input.rooms),
    areasServed: numbered('area', input.areasServed),
    withheld,
    terms: termsOf(input, places),
  };
}

/** Folded words a person may search by without an engine: name, labels, summary and towns, never the description. */
function termsOf(input: AssetInput, places: StoredPlace[]): string[] {
  return tokensOf(
    [
      input.name,
      ...input.alsoKnownAs,
      input.organisation?.name,
      ...input.schemes.map((s) => labelOf('scheme', s)),
      ...input.categories.map((c) => labelOf('category', c)),
      input.translations?.cy?.name,
      input.summary,
      ...places.flatMap((p) => [p.name, p.town]),
    ],
    160,
  );
}

/**
 * Changes whenever a writer changes anything, also what is not public, and whenever our own rules make something else
 * of the same input: what they take out goes with the next import. Key order does not matter.
 */
export function contentHashOf(input: AssetInput, stored: Ready): string {
  return createHash('sha256')
    .update(canonical([input, stored]))
    .digest('hex');
}

function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
