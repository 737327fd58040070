import * as z from 'zod';

/**
 * What `/oruk/v3` answers: Open Referral UK 3.0 ("HSDS-UK-3.0"), told in schemas of our own. What has no value is left
 * out, never null or empty. Names beginning with `hereabouts` are ours: the profile lets anybody add fields.
 */
const id = z.uuid();
const text = z.string().min(1);
const httpAddress = z.url({ protocol: /^https?$/ });
const time = z.string().regex(/^\d\d:\d\d$/);

export const orukDetails = z.object({
  version: z.literal('HSDS-UK-3.0'),
  profile: httpAddress,
  openapi_url: httpAddress,
});

export const orukTerm = z.object({
  id,
  /** Ours, as in `/api/v1/taxonomy`. */
  code: text,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: id,
  /** Of the LGA's list of services (esd), where one means the same. */
  term_uri: httpAddress.optional(),
});
export const orukTaxonomy = z.object({
  id,
  name: text,
  description: text,
  uri: httpAddress,
  version: text,
});
const attribute = z.object({
  id,
  link_id: id,
  link_type: text,
  taxonomy_term_id: id,
  taxonomy_term: orukTerm,
});

export const orukOrganisation = z.object({ id, name: text, description: text });

const address = z.object({
  id,
  location_id: id,
  address_1: text,
  city: text,
  state_province: text,
  postal_code: text,
  country: z.literal('GB'),
  address_type: z.literal('physical'),
});
const listedLocation = z.object({
  id,
  location_type: z.literal('physical'),
  name: text.optional(),
  /** The place in a sentence, as far as the public may know it. */
  description: text.optional(),
  /** WGS84; as blurred as `hereabouts_precision` says. */
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  hereabouts_precision: z.enum(['exact', 'street', 'ward', 'town', 'area_only']),
});
const location = listedLocation.extend({
  addresses: z.array(address).min(1).optional(),
  accessibility: z
    .array(z.object({ id, location_id: id, description: text, details: text.optional() }))
    .min(1)
    .optional(),
});

/** Wall times of Europe/London. */
const schedule = z.object({
  id,
  service_id: id,
  service_at_location_id: id.optional(),
  valid_from: z.iso.date().optional(),
  valid_to: z.iso.date().optional(),
  dtstart: z.iso.date().optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  interval: z.int().min(1).optional(),
  byday: z
    .string()
    .regex(/^[-+]?\d?(MO|TU|WE|TH|FR|SA|SU)(,[-+]?\d?(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  bymonthday: z.string().optional(),
  description: text.optional(),
  opens_at: time.optional(),
  closes_at: time.optional(),
  schedule_link: httpAddress.optional(),
  /** What the rule cannot say: days off, holidays, terms. */
  notes: text.optional(),
});

const source = z.object({
  name: text,
  url: z.string().optional(),
  licence: text.optional(),
  attribution: text.optional(),
  as_of: z.iso.date().optional(),
});

export const orukListedService = z.object({
  id,
  organization_id: id,
  name: text,
  alternate_name: text.optional(),
  description: text,
  url: httpAddress.optional(),
  email: z.string().optional(),
  status: z.enum(['active', 'temporarily closed']),
  fees: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: z.iso.date().optional(),
  alert: text.optional(),
  last_modified: z.iso.datetime(),
  organization: orukOrganisation,
  hereabouts_source: source,
  /** The id of another entry that seems to be the same thing. */
  hereabouts_same_as: id.optional(),
});
const ofService = { id, service_id: id };
export const orukService = orukListedService.extend({
  schedules: z.array(schedule).min(1).optional(),
  service_areas: z
    .array(z.object({ ...ofService, name: text, service_area: text }))
    .min(1)
    .optional(),
  service_at_locations: z
    .array(z.object({ ...ofService, location_id: id, location }))
    .min(1)
    .optional(),
  languages: z
    .array(z.object({ ...ofService, name: text, code: text }))
    .min(1)
    .optional(),
  cost_options: z
    .array(
      z.object({
        ...ofService,
        option: text,
        amount: z.number().min(0).optional(),
        amount_description: text.optional(),
        currency: z.literal('GBP').optional(),
      }),
    )
    .min(1)
    .optional(),
  contacts: z
    .array(
      z.object({
        ...ofService,
        name: text,
        phones: z
          .array(z.object({ id, number: text, type: text }))
          .min(1)
          .optional(),
        email: z.string().optional(),
        url: z.string().optional(),
      }),
    )
    .min(1)
    .optional(),
  attributes: z.array(attribute).min(1).optional(),
  /** Everything public of the entry in our own words, so that another directory like this one loses nothing. */
  hereabouts: z.record(z.string(), z.unknown()),
});
/** On a page of a list: without what belongs to it, unless `full` was asked for. */
export const orukServiceOfList = orukService.partial({ hereabouts: true });
export type OrukListedService = z.infer<typeof orukListedService>;
export type OrukService = z.infer<typeof orukService>;
export type OrukLocation = z.infer<typeof location>;
export type OrukSchedule = z.infer<typeof schedule>;
export type OrukTerm = z.infer<typeof orukTerm>;
export type OrukTaxonomy = z.infer<typeof orukTaxonomy>;
export type OrukOrganisation = z.infer<typeof orukOrganisation>;

export const orukServiceAtLocation = z.object({
  id,
  service_id: id,
  location_id: id,
  location,
  service: orukServiceOfList,
});
export type OrukServiceAtLocation = z.infer<typeof orukServiceAtLocation>;

/** In `services` a few facts each, or whole services with `full_service`. */
export const orukFullOrganisation = orukOrganisation.extend({
  services: z
    .array(
      z.union([orukService, z.object({ id, name: text, status: z.enum(['active', 'temporarily closed']) })]),
    )
    .optional(),
});
export type OrukFullOrganisation = z.infer<typeof orukFullOrganisation>;

/** With `minimal=true` one page holds id, name, status and `last_modified` of everything. `size` counts what is on this page; pages are counted from 1. */
export const orukPage = <T extends z.ZodType>(item: T) =>
  z.object({
    total_items: z.int(),
    total_pages: z.int(),
    page_number: z.int(),
    size: z.int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(item),
  });
export type OrukPage<T> = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
};
