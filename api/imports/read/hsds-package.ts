import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Item, Service } from './item.ts';
import { isThing } from './json.ts';
import { ZipError, type OpenZip } from './zip.ts';

type Row = Record<string, string>;

/** Letters that are held of what belongs to services, and what each row takes beside its letters. */
const mostKept = 80_000_000;
const eachTakes = 100;
const mostRow = 1_000_000;
const tooLong =
  'The tables of this package are too long for us to put together. Hand its services in as JSON, one a line, or in several packages.';

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
 * feed would tell it. The line is that of `services.csv`, which goes by row after row; what belongs to services is held.
 */
export async function* packageItems(zip: OpenZip): AsyncGenerator<Item> {
  const shelve = createShelves(zip);
  const organisations = await shelve(['organizations'], ({ id }) => id);
  const locations = await shelve(['locations'], ({ id }) => id);
  const addresses = await shelve(['addresses', 'physical_addresses'], ({ location_id }) => location_id);
  const accessibility = await shelve(['accessibility', 'accessibility_for_disabilities'], ({ location_id }) => location_id);
  const terms = await shelve(['taxonomy_terms'], ({ id }) => id);
  const parts: [string, Shelf][] = [];
  for (const [table, field] of Object.entries(ofService))
    parts.push([field, await shelve([table], (row) => (field === 'phones' && row.contact_id ? '' : row.service_id))]);
  const contactPhones = await shelve(['phones'], ({ contact_id }) => contact_id);
  const at = await shelve(['service_at_locations'], ({ service_id }) => service_id);
  const links = await shelve(['attributes', 'services_taxonomy'], ({ link_id, service_id }) => link_id ?? service_id);

  const locationOf = (id = ''): Service => {
    const of = { addresses: addresses(id), accessibility: accessibility(id) };
    return { ...locations(id).at(-1), ...(of.addresses.length > 0 && { addresses: of.addresses }), ...(of.accessibility.length > 0 && { accessibility: of.accessibility }) };
  };
  let line = 1;
  for await (const row of rowsOf(zip, 'services')) {
    line++;
    const id = row.id ?? '';
    const service: Service = { ...said(row), ...inOurForm(row.hereabouts) };
    const organisation = organisations(row.organization_id).at(-1);
    if (organisation) service.organization = organisation;
    for (const [field, shelf] of parts) {
      const own = shelf(id);
      if (own.length > 0) service[field] = [...((service[field] as unknown[]) ?? []), ...own];
    }
    for (const contact of (service.contacts as Service[] | undefined) ?? []) {
      const phones = contactPhones(String(contact.id));
      if (phones.length > 0) contact.phones = phones;
    }
    const places = at(id).map((one) => ({ ...one, location: locationOf(one.location_id) }));
    if (places.length > 0) service.service_at_locations = places;
    const attributes = links(id).map((one) => ({ ...one, taxonomy_term: terms(one.taxonomy_term_id ?? one.taxonomy_id).at(-1) ?? {} }));
    if (attributes.length > 0) service.attributes = attributes;
    yield { line, service };
  }
} // prettier-ignore

/** What a table says of one thing, by its id. */
type Shelf = (id: string | undefined) => Row[];

/** Rows are kept as text until they are asked for: so many small things would take many times the memory. */
function createShelves(zip: OpenZip) {
  let kept = 0;
  return async function shelve(names: string[], keyOf: (row: Row) => string | undefined): Promise<Shelf> {
    const rows = new Map<string, string[]>();
    for (const name of names)
      for await (const row of rowsOf(zip, name)) {
        const key = keyOf(row);
        if (!key) continue;
        const text = JSON.stringify(said(row));
        kept += text.length + eachTakes;
        if (kept > mostKept) throw new ZipError(tooLong);
        const group = rows.get(key);
        if (group) group.push(text);
        else rows.set(key, [text]);
      }
    return (id = '') => (rows.get(id) ?? []).map((text) => JSON.parse(text) as Row);
  };
} // prettier-ignore

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
const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

async function* rowsOf(zip: OpenZip, table: string): AsyncGenerator<Row> {
  const name = tableFile(zip.names, table);
  if (!name) return;
  const reader = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: mostRow });
  const source = Readable.from(zip.read(name));
  source.on('error', (error) => reader.destroy(error));
  try {
    for await (const row of source.pipe(reader) as AsyncIterable<Row>) yield row;
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError(`The table ${name} cannot be read: ${(error as Error).message.slice(0, 120)}`);
  } finally {
    source.destroy();
  }
} // prettier-ignore
