import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

type Cells = Record<string, string>;
type Service = {
  id: string;
  service_at_locations?: {
    location?: {
      latitude?: number;
      longitude?: number;
      addresses?: { address_1?: string; postal_code?: string }[];
    };
  }[];
};

/** By source, and by their id or name: the street, the postcode and the point that the file itself gives. */
export async function whereFilesSay(shelf: string): Promise<Map<string, string[]>> {
  const table = async (file: string): Promise<Cells[]> =>
    parse(await readFile(path.join(shelf, 'trafford-ogl', file)), { columns: true, bom: true });
  const said = new Map<string, string[]>();

  for (const row of await table('charities_operating_in_trafford_min.csv'))
    said.set(
      `trafford-charities/${row.registered_charity_number}`,
      telling(row.charity_contact_address, row.charity_contact_postcode),
    );
  for (const row of await table('trafford_mental_health_services.csv'))
    said.set(`trafford-mental-health/${row.name}`, telling(row.address, row.postcode));
  const feed = path.join(shelf, 'oruk-examples/oruk3_trafford_gm_derived_518.json');
  const { contents } = JSON.parse(await readFile(feed, 'utf8')) as { contents: Service[] };
  for (const { id, service_at_locations: at = [] } of contents)
    said.set(
      `trafford-open-referral/${id}`,
      at.flatMap(({ location }) => [
        ...(location?.addresses ?? []).flatMap((one) => telling(one.address_1, one.postal_code)),
        ...[location?.latitude, location?.longitude].flatMap((degrees) => (degrees ? [String(degrees)] : [])),
      ]),
    );
  return said;
}

/** A postcode, with its space and without, and a street with its number: what leads to a door. */
function telling(address = '', postcode = ''): string[] {
  const whole = postcode.trim().length > 4 && postcode !== 'NA' ? [postcode.trim(), postcode.replace(/\s/g, '')] : [];
  const streets = address.split(',').map((part) => part.trim()).filter((part) => /^\d+\w?\s+\p{L}{3}/u.test(part));
  return [...new Set([...whole, ...streets])];
} // prettier-ignore
