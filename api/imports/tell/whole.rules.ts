import { assetInput, type AssetDraft } from '../../contract/asset.ts';
import { provenance } from '../../contract/asset-parts.ts';
import { idFrom } from '../../infra/ids.ts';
import { isThing } from '../read/json.ts';
import type { Service } from '../read/item.ts';
import type { Told } from './told.ts';

/**
 * What another directory of this kind says of an entry in our own form (`hereabouts`), field by field as far as the
 * contract takes it. Left out: what only its own directory can know (ids, links, what it is the same as), and who
 * looked: that is for those who vouch here.
 */
export function wholeOf(service: Service): Partial<AssetDraft> | undefined {
  const told = thingIn(service.hereabouts);
  if (!told) return undefined;
  const fields = Object.entries(assetInput.shape).flatMap(([field, schema]) => {
    if (!carried.has(field) || told[field] === undefined) return [];
    const parsed = schema.safeParse(told[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  const { contacts, status, organisation, ...rest } = Object.fromEntries(fields) as Partial<AssetDraft>;
  return {
    ...rest,
    ...(organisation && { organisation: { name: organisation.name } }),
    ...(contacts && { contacts: contacts.filter((one) => one.public) }),
    ...(status === 'live' || status === 'paused' ? { status } : {}),
  };
}

/** Where the other directory has it from: the source's own name, licence and words go along with its facts. */
export function fromOf(service: Service): Told['from'] {
  const said = thingIn(thingIn(service.hereabouts)?.provenance);
  const fields = Object.entries(provenance.shape).flatMap(([field, schema]) => {
    if (field === 'source' || field === 'theirId' || said?.[field] === undefined) return [];
    const parsed = schema.safeParse(said[field]);
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Its parts under ids of this directory: the same parts get the same, and none that another entry has. */
export function underOurIds(whole: Partial<AssetDraft>, assetId: string): Partial<AssetDraft> {
  const ours = (id: string) => idFrom(assetId, 'place', id);
  const bare = <T extends { id?: string | undefined }>({ id: _id, ...rest }: T) => rest;
  const { places, schedules, contacts, costs, wants, rooms, areasServed } = whole;
  return {
    ...whole,
    ...(places && {
      places: places.map((place, at) => ({ ...bare(place), id: ours(place.id ?? String(at)) })),
    }),
    ...(schedules && {
      schedules: schedules.map((one) => ({
        ...bare(one),
        ...(one.placeId && { placeId: ours(one.placeId) }),
      })),
    }),
    ...(contacts && { contacts: contacts.map(bare) }),
    ...(costs && { costs: costs.map(bare) }),
    ...(wants && { wants: wants.map(bare) }),
    ...(rooms && { rooms: rooms.map(bare) }),
    ...(areasServed && { areasServed: areasServed.map(bare) }),
  };
}

/** Fields whose word is taken. */
const carried: ReadonlySet<string> = new Set([
  ...[
    'kind',
    'schemes',
    'name',
    'alsoKnownAs',
    'summary',
    'description',
    'translations',
    'categories',
    'needs',
  ],
  ...[
    'whoFor',
    'community',
    'age',
    'eligibility',
    'access',
    'accessNote',
    'costs',
    'attendance',
    'languages',
  ],
  ...[
    'formats',
    'join',
    'wait',
    'firstVisit',
    'bringingSomeone',
    'wants',
    'rooms',
    'checks',
    'control',
    'places',
  ],
  ...[
    'areasServed',
    'schedules',
    'openingText',
    'capacity',
    'capacityNote',
    'contacts',
    'demo',
    'status',
    'organisation',
  ],
]);

const thingIn = (value: unknown): Service | null => (isThing(value) ? value : null);
