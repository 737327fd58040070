import { draftOf } from '../assets/draft.rules.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { AssetDraft } from '../contract/asset.ts';
import { given } from '../infra/given.ts';
import type { FeedDoc } from './feed.store.ts';

/** What an entry's own page tells as it was written. A field that is new in the contract is told to nobody by itself. */
const said = [
  'id',
  'kind',
  'schemes',
  'name',
  'alsoKnownAs',
  'organisation',
  'summary',
  'description',
  'translations',
  'categories',
  'needs',
  'whoFor',
  'age',
  'eligibility',
  'access',
  'accessNote',
  'costs',
  'attendance',
  'languages',
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
  'areasServed',
  'schedules',
  'openingText',
  'capacity',
  'capacityNote',
  'sameAs',
  'demo',
  'status',
] as const satisfies (keyof AssetDraft)[];

/**
 * An entry as our own form has it, with what is public of it and nothing else: another directory of this kind can take
 * it in. Places are as blurred as everywhere, contacts are the public ones, links name no entry that may be hidden.
 */
export function viewPublicEntry(asset: FeedDoc): Record<string, unknown> {
  const draft = draftOf(asset as AssetDoc, new Map());
  const { assured, provenance } = asset;
  return {
    ...Object.fromEntries(
      said.flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
    ),
    slug: asset.slug,
    ...given({ community: asset.whoFor.includes('community') ? asset.community : undefined }),
    contacts: asset.contacts.filter((contact) => contact.public),
    links: asset.links.map(({ type, name }) => ({ type, name })),
    // Who looked may be somebody's name; that somebody did is not.
    ...(assured && { assured: { on: assured.on, by: assured.by } }),
    provenance: given({
      source: provenance.source,
      sourceName: provenance.sourceName,
      url: provenance.url,
      licence: provenance.licence,
      attribution: provenance.attribution,
      asOf: provenance.asOf,
    }),
  };
}
