import { costWords, oneCost, sentence } from '../assets/say.rules.ts';
import type { OrukListedService, OrukService } from '../contract/oruk.ts';
import { given } from '../infra/given.ts';
import { idFrom } from '../infra/ids.ts';
import { labelOf } from '../taxonomy/taxonomy.ts';
import type { FeedDoc, ListedDoc } from './feed.store.ts';
import { locationIdOf, shownPlaces, viewLocation, type DistrictOf } from './location.view.ts';
import { viewOrganisation } from './organisation.view.ts';
import { emailAddress, webAddress } from './plain.rules.ts';
import { viewPublicEntry } from './public-entry.view.ts';
import { viewSchedules } from './schedule.view.ts';
import { lists, termFor, viewTerm } from './terms.rules.ts';

export type Told = { origin: string; today: string; districtOf: DistrictOf };

/** A service as it is in a list: what there is once of it, and who runs it. */
export function viewListedService(asset: ListedDoc, { origin }: Pick<Told, 'origin'>): OrukListedService {
  const organisation = viewOrganisation(asset);
  const contact = (kind: 'website' | 'email') =>
    asset.contacts.find((one) => one.public && one.kind === kind)?.value;
  return {
    id: asset._id,
    organization_id: organisation.id,
    name: asset.name,
    description: asset.description ? `${asset.summary}\n\n${asset.description}` : asset.summary,
    status: asset.status === 'paused' ? 'temporarily closed' : 'active',
    url: webAddress(contact('website')) ?? `${origin}/assets/${asset.slug}`,
    last_modified: asset.updatedAt.toISOString(),
    organization: organisation,
    hereabouts_source: viewSource(asset),
    ...given({
      alternate_name: asset.alsoKnownAs.join('; '),
      email: emailAddress(contact('email')),
      fees: asset.costs.length > 0 ? costWords(asset.costs) : '',
      minimum_age: asset.age?.min,
      maximum_age: asset.age?.max,
      assured_date: asset.assured && asset.assured.by !== 'import' ? asset.assured.on : undefined,
      alert: asset.demo ? 'Invented for demonstration. There is no such service.' : asset.capacityNote,
      hereabouts_same_as: asset.sameAs,
    }),
  };
}

/** A service with all that belongs to it. An allow-list: nothing leaves that is not named here. */
export function viewService(asset: FeedDoc, told: Told): OrukService {
  const of = (kind: string, key: string) => ({ id: idFrom(asset._id, kind, key), service_id: asset._id });
  const parts = {
    schedules: viewSchedules(asset, told),
    service_areas: asset.areasServed.map(({ id, name }) => ({ ...of('area', id), name, service_area: name })),
    service_at_locations: shownPlaces(asset).map((place) => ({
      id: place.id,
      service_id: asset._id,
      location_id: locationIdOf(place.id),
      location: viewLocation(asset, place, told.districtOf),
    })),
    languages: asset.languages.map((code) => ({
      ...of('language', code),
      name: labelOf('language', code),
      code,
    })),
    cost_options: asset.costs.map((cost) => ({
      id: cost.id,
      service_id: asset._id,
      option: labelOf('cost', cost.kind),
      ...(cost.pence !== undefined && { amount: cost.pence / 100, currency: 'GBP' as const }),
      amount_description: sentence(oneCost(cost)),
    })),
    contacts: viewContacts(asset),
    attributes: viewAttributes(asset),
  };
  const filled = Object.fromEntries(Object.entries(parts).filter(([, list]) => list.length > 0));
  return { ...viewListedService(asset, told), ...filled, hereabouts: viewPublicEntry(asset) };
}

/** Where an entry is from, and under which licence its facts may be used. */
export function viewSource({
  provenance,
}: Pick<FeedDoc, 'provenance'>): OrukListedService['hereabouts_source'] {
  return {
    name: provenance.sourceName,
    ...given({
      url: webAddress(provenance.url),
      licence: provenance.licence,
      attribution: provenance.attribution,
      as_of: provenance.asOf,
    }),
  };
}

function viewContacts(asset: FeedDoc): NonNullable<OrukService['contacts']> {
  return asset.contacts
    .filter((contact) => contact.public)
    .map(({ id, kind, value, label }) => ({
      id,
      service_id: asset._id,
      name: label ?? contactNames[kind],
      ...(numbers.has(kind) && {
        phones: [{ id: idFrom(id, 'phone'), number: value, type: phoneTypes[kind] ?? 'voice' }],
      }),
      ...given({
        email: kind === 'email' ? emailAddress(value) : undefined,
        url: kind === 'website' || kind === 'social' ? webAddress(value) : undefined,
      }),
    }));
}
const contactNames = { phone: 'Phone', email: 'E-mail', website: 'Website', text: 'Text', whatsapp: 'WhatsApp', textphone: 'Textphone', relay: 'Relay UK', social: 'Social media' }; // prettier-ignore
const numbers = new Set(['phone', 'text', 'whatsapp', 'textphone', 'relay']);
const phoneTypes: Partial<Record<keyof typeof contactNames, string>> = {
  text: 'text',
  whatsapp: 'cell',
  textphone: 'textphone',
};

function viewAttributes(asset: FeedDoc): NonNullable<OrukService['attributes']> {
  return lists.flatMap(({ key, field }) => {
    const told = asset[field as 'kind' | 'categories'];
    const codes: readonly string[] = Array.isArray(told) ? told : [told];
    return [...new Set(codes)].flatMap((code) => {
      const term = termFor(key, code);
      if (!term) return [];
      return {
        id: idFrom(asset._id, 'attribute', key, code),
        link_id: asset._id,
        link_type: 'service',
        taxonomy_term_id: term.id,
        taxonomy_term: viewTerm(term),
      };
    });
  });
}
