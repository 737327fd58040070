import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { root } from '../../../scripts/lib/project.mjs';

const shelf = path.resolve(root, '../shared/standards');
const folders = {
  /** Each schema whole, without anything to fetch. */
  profile: path.join(shelf, 'oruk-3.0-uk-profile/schema/compiled'),
  site: path.join(shelf, 'oruk-official-site-2026-03/3.0/schema'),
  validator: path.join(shelf, 'oruk-validator-schemas/V3.0-UK'),
};

/** Whether the published schemas are beside this checkout. */
export const arePublished = existsSync(folders.profile);

/** What is published for an answer of each endpoint, in every edition we have that stands by itself. */
const files = {
  details: ['site/api_details', 'validator/api_details'],
  services: ['site/service_list', 'validator/service_list'],
  service: ['profile/service', 'validator/service'],
  atLocations: ['site/service_at_location_list', 'validator/service_at_location_list'],
  atLocation: ['profile/service_at_location', 'validator/service_at_location'],
  // The validator's file of this name describes one organisation, not a page.
  organisations: ['site/organization_list'],
  organisation: ['profile/organization', 'validator/organization'],
  taxonomies: ['site/taxonomy_list', 'validator/taxonomy_list'],
  taxonomy: ['validator/taxonomy'],
  terms: ['site/taxonomy_term_list', 'validator/taxonomy_term_list'],
  term: ['site/taxonomy_term', 'validator/taxonomy_term'],
} as const;
export type Published = keyof typeof files;

const compiled = new Map<Published, ReturnType<typeof compile>[]>();

/** What the published schemas have against an answer: empty = nothing. */
export function faultsBy(kind: Published, answer: unknown): string[] {
  let checks = compiled.get(kind);
  if (!checks) compiled.set(kind, (checks = files[kind].map(compile)));
  return checks.flatMap(({ name, check }) =>
    check(answer)
      ? []
      : (check.errors ?? []).map((e) => `${name} ${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`),
  );
}

function compile(file: string) {
  const [folder, name] = file.split('/') as [keyof typeof folders, string];
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
  const schema = JSON.parse(readFileSync(path.join(folders[folder], `${name}.json`), 'utf8')) as object;
  return { name: file, check: ajv.compile(schema) };
}
