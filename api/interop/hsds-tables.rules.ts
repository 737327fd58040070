import type { OrukService } from '../contract/oruk.ts';
import type { Cell } from './cells.rules.ts';

type Row = Record<string, Cell>;
/** Rows by the name of their table. */
export type Tables = Partial<Record<TableName, Row[]>>;

/** The tables of an HSDS tabular package that we fill, with their columns in order. */
export const tables = {
  organizations: ['id', 'name', 'description'],
  services: ['id', 'organization_id', 'name', 'alternate_name', 'description', 'url', 'email', 'status', 'fees', 'minimum_age', 'maximum_age', 'assured_date', 'alert', 'last_modified', 'hereabouts_source', 'hereabouts_source_url', 'hereabouts_licence', 'hereabouts_attribution', 'hereabouts_as_of', 'hereabouts_same_as', 'hereabouts'],
  locations: ['id', 'location_type', 'name', 'description', 'latitude', 'longitude', 'hereabouts_precision'],
  addresses: ['id', 'location_id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  service_at_locations: ['id', 'service_id', 'location_id'],
  schedules: ['id', 'service_id', 'service_at_location_id', 'valid_from', 'valid_to', 'dtstart', 'freq', 'interval', 'byday', 'bymonthday', 'description', 'opens_at', 'closes_at', 'schedule_link', 'notes'],
  service_areas: ['id', 'service_id', 'name', 'service_area'],
  languages: ['id', 'service_id', 'name', 'code'],
  cost_options: ['id', 'service_id', 'option', 'amount', 'amount_description', 'currency'],
  contacts: ['id', 'service_id', 'name', 'email'],
  phones: ['id', 'service_id', 'contact_id', 'number', 'type'],
  attributes: ['id', 'link_id', 'taxonomy_term_id', 'link_type', 'link_entity'],
  accessibility: ['id', 'location_id', 'description', 'details'],
  taxonomies: ['id', 'name', 'description', 'uri', 'version'],
  taxonomy_terms: ['id', 'code', 'name', 'description', 'taxonomy', 'taxonomy_id', 'term_uri'],
} as const; // prettier-ignore
export type TableName = keyof typeof tables;

/** A service of the feed as rows of the package. Organisations are told by whoever knows which were told already. */
export function tablesOf(service: OrukService): Tables {
  const {
    hereabouts,
    hereabouts_source: source,
    service_at_locations: at = [],
    contacts = [],
    attributes = [],
  } = service;
  const places = at.map(({ location }) => location);
  return {
    services: [
      {
        ...plain(service),
        hereabouts_source: source.name,
        hereabouts_source_url: source.url,
        hereabouts_licence: source.licence,
        hereabouts_attribution: source.attribution,
        hereabouts_as_of: source.as_of,
        hereabouts: JSON.stringify(hereabouts),
      },
    ],
    locations: places.map(plain),
    addresses: places.flatMap(({ addresses = [] }) => addresses.map(plain)),
    accessibility: places.flatMap(({ accessibility = [] }) => accessibility.map(plain)),
    service_at_locations: at.map(plain),
    schedules: service.schedules?.map(plain) ?? [],
    service_areas: service.service_areas?.map(plain) ?? [],
    languages: service.languages?.map(plain) ?? [],
    cost_options: service.cost_options?.map(plain) ?? [],
    contacts: contacts.map(plain),
    phones: contacts.flatMap(({ id, phones = [] }) =>
      phones.map((phone) => ({ ...plain(phone), service_id: service.id, contact_id: id })),
    ),
    attributes: attributes.map((one) => ({ ...plain(one), link_entity: 'service' })),
  };
}

/** What is no list and no object. */
const plain = (told: object): Row =>
  Object.fromEntries(
    Object.entries(told).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );

/** `datapackage.json`: which files there are and what their columns hold. */
export function dataPackage({
  origin,
  now,
  licences,
}: {
  origin: string;
  now: Date;
  licences: string[];
}): object {
  return {
    profile: 'tabular-data-package',
    name: 'hereabouts',
    title: 'Hereabouts directory (HSDS-UK-3.0)',
    homepage: origin,
    created: now.toISOString(),
    description: `Each service names its source, licence and attribution. Licences in this package: ${licences.join('; ') || 'none told'}.`,
    resources: Object.entries(tables).map(([name, columns]) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        primaryKey: 'id',
        fields: columns.map((column) => ({ name: column, type: numbers.has(column) ? 'number' : 'string' })),
      },
    })),
  };
}
const numbers = new Set(['latitude', 'longitude', 'minimum_age', 'maximum_age', 'amount', 'interval']);
