import { parse } from 'csv-parse/sync';
import type { Item, Service } from './item.ts';
import { isThing } from './json.ts';
import { ZipError, type OpenZip } from './zip.ts';

type Row = Record<string, string>;

/** Tables whose rows belong to a service, by the field of a nested service that holds them. */
const ofService = {
  schedules: 'schedules',
  regular_schedules: 'schedules',
  service_areas: 'service_areas',
  languages: 'languages',
  cost_options: 'cost_options',
  contacts: 'contacts',
  phones: 'phones',
} as const;

/** Whether a zip holds tables of services, as HSDS tabular packages of any version do. */
export const isPackage = (names: readonly string[]): boolean => tableFile(names, 'services') !== undefined;

const tableFile = (names: readonly string[], table: string): string | undefined =>
  names.find((name) => new RegExp(`(?:^|/)${table.replace(/s$/, 's?')}\\.csv$`, 'i').test(name));

/**
 * An HSDS tabular package, its tables put together: a service with everything that belongs to it, as an Open Referral
 * feed would tell it. The line is that of `services.csv`. Joined in memory: a package is as long as a file may be.
 */
export function* packageItems(zip: OpenZip): Generator<Item> {
  const read = (table: string): Row[] => {
    const name = tableFile(zip.names, table);
    return name ? rowsOf(zip.read(name), name) : [];
  };
  const organisations = new Map(read('organizations').map((one) => [one.id, one]));
  const locations = locationsOf(read);
  const terms = new Map(read('taxonomy_terms').map((one) => [one.id, one]));
  const parts = Object.entries(ofService).map(([table, field]) => [field, groupedBy(read(table), 'service_id')] as const);
  const contactPhones = groupedBy(read('phones'), 'contact_id');
  const at = groupedBy(read('service_at_locations'), 'service_id');
  const links = groupedBy([...read('attributes').map((one) => ({ ...one, of: one.link_id ?? '' })), ...read('services_taxonomy').map((one) => ({ ...one, of: one.service_id ?? '' }))], 'of');

  for (const [n, row] of read('services').entries()) {
    const id = row.id ?? '';
    const service: Service = { ...said(row), ...inOurForm(row.hereabouts) };
    const organisation = organisations.get(row.organization_id);
    if (organisation) service.organization = said(organisation);
    for (const [field, rows] of parts) {
      const own = rows.get(id)?.filter((one) => field !== 'phones' || !one.contact_id);
      if (own?.length) service[field] = [...((service[field] as unknown[]) ?? []), ...own.map(said)];
    }
    for (const contact of (service.contacts as Service[] | undefined) ?? []) {
      const phones = contactPhones.get(String(contact.id));
      if (phones) contact.phones = phones.map(said);
    }
    const places = at.get(id)?.map((one) => ({ ...said(one), location: locations.get(one.location_id ?? '') ?? {} }));
    if (places?.length) service.service_at_locations = places;
    const attributes = links.get(id)?.map((one) => ({ ...said(one), taxonomy_term: said(terms.get(one.taxonomy_term_id ?? one.taxonomy_id ?? '') ?? {}) }));
    if (attributes?.length) service.attributes = attributes;
    yield { line: n + 2, service };
  }
} // prettier-ignore

function locationsOf(read: (table: string) => Row[]): Map<string, Service> {
  const addresses = groupedBy([...read('addresses'), ...read('physical_addresses')], 'location_id');
  const accessibility = groupedBy(
    [...read('accessibility'), ...read('accessibility_for_disabilities')],
    'location_id',
  );
  return new Map(
    read('locations').map((row) => {
      const id = row.id ?? '';
      const more = {
        ...(addresses.has(id) && { addresses: addresses.get(id)!.map(said) }),
        ...(accessibility.has(id) && { accessibility: accessibility.get(id)!.map(said) }),
      };
      return [id, { ...said(row), ...more }];
    }),
  );
}

/** The whole entry, where a directory of this kind tells it beside the tables. */
function inOurForm(cell = ''): Service {
  try {
    const hereabouts: unknown = cell && JSON.parse(cell);
    return isThing(hereabouts) ? { hereabouts } : {};
  } catch {
    return {};
  }
}

/** What is empty was not said. */
const said = (row: Row): Service => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

function groupedBy(rows: Row[], field: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[field];
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function rowsOf(bytes: Uint8Array | null, name: string): Row[] {
  try {
    return parse(Buffer.from(bytes ?? []), { columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new ZipError(`The table ${name} cannot be read: ${(error as Error).message.slice(0, 120)}`);
  }
} // prettier-ignore
