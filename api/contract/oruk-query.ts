import * as z from 'zod';
import { days, type Day } from './lists.ts';

/** An empty box of a form counts as left out. */
const optional = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), item.optional());
const text = optional(z.string().max(300, 'That is longer than we look for.'));
const yes = optional(
  z.enum(['true', 'false', '1', '0'], 'Write true or false.').transform((v) => v === 'true' || v === '1'),
);
const years = optional(z.coerce.number('Write an age in years.').min(0, 'Write an age in years.').max(150));

const dayNames: Record<string, Day> = { monday: 'MO', tuesday: 'TU', wednesday: 'WE', thursday: 'TH', friday: 'FR', saturday: 'SA', sunday: 'SU' }; // prettier-ignore
/** "TU", "tuesday", or several with commas. */
const dayList = z
  .string()
  .max(100)
  .transform((all, context): Day[] =>
    all.split(',').flatMap((one) => {
      const told = one.trim();
      const day = dayNames[told.toLowerCase()] ?? days.find((each) => each === told.toUpperCase());
      if (!day) context.addIssue({ code: 'custom', message: 'Write a day as MO, TU, WE, TH, FR, SA or SU.' });
      return day ?? [];
    }),
  );
/** `14:30`, also with seconds or an offset, which are passed over: times here are wall times. */
const wallClock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d(\.\d+)?)?(Z|[-+ ]\d\d:?\d\d)?$/, 'Write a time, for example 14:30.')
  .transform((time) => time.slice(0, 5));
/** A date, or a date with a time; without an offset UTC is meant. */
const instant = z
  .string()
  .max(40)
  .transform((told, context) => {
    // In an address `+` is a space.
    const whole = told
      .trim()
      .replace(/ (\d\d:\d\d)$/, '+$1')
      .replace(' ', 'T');
    const zoned = /T.*(Z|[-+]\d\d:?\d\d)$/i.test(whole) || !whole.includes('T') ? whole : `${whole}Z`;
    const at = /^\d{4}-\d\d-\d\d/.test(zoned) ? new Date(zoned) : new Date(NaN);
    if (Number.isNaN(at.getTime()))
      context.addIssue({
        code: 'custom',
        message: 'Write a date and time, for example 2026-11-22T09:00:00Z.',
      });
    return at;
  });
const whole = 'Write a whole number from 1.';
const metres = 'Write a distance in metres.';

export const mostPerPage = 500;
const paging = {
  page: optional(z.coerce.number(whole).int(whole).min(1, whole).max(10_000_000, whole)).transform(
    (page) => page ?? 1,
  ),
  per_page: optional(
    z.coerce.number(whole).int(whole).min(1, whole).max(mostPerPage, `At most ${mostPerPage} a page.`),
  ).transform((size) => size ?? 50),
  format: optional(z.enum(['json', 'ndjson'], 'Write json or ndjson.')).transform(
    (format) => format ?? 'json',
  ),
};

/** Of services and of services at locations: what both published sets of parameters name, and ORUK 1.0 behind them. */
const narrowing = {
  /** Every word of it stands in the name, other names, organisation, summary, kind of help or place. */
  search: text,
  taxonomy_term_id: text,
  taxonomy_id: text,
  organization_id: text,
  /** Inclusive. */
  modified_after: optional(instant),
  /** Another name of `modified_after`. */
  since: optional(instant),
  /** With `proximity`: from its middle. Alone: what says that it serves an area in which this lies. */
  postcode: text,
  /** Metres. */
  proximity: optional(z.coerce.number(metres).min(0, metres).max(2_000_000, metres)),
  minimum_age: years,
  maximum_age: years,
  start_time: optional(wallClock),
  end_time: optional(wallClock),
  day: optional(dayList),
  // ORUK 1.0
  text,
  coverage: text,
  taxonomy_type: text,
  vocabulary: text,
  service_type: text,
  need: text,
  circumstance: text,
  include: text,
};
const needsPostcode = { path: ['postcode'], message: 'Say the postcode that the distance is counted from.' };

export const orukServicesQuery = z
  .strictObject({ ...narrowing, ...paging, minimal: yes, full: yes })
  .refine((query) => query.proximity === undefined || query.postcode !== undefined, needsPostcode);
export const orukAtLocationsQuery = z
  .strictObject({ ...narrowing, ...paging, full: yes })
  .refine((query) => query.proximity === undefined || query.postcode !== undefined, needsPostcode);
export type OrukNarrowing = Pick<z.infer<typeof orukServicesQuery>, keyof typeof narrowing>;
export type OrukServicesQuery = z.infer<typeof orukServicesQuery>;
export type OrukAtLocationsQuery = z.infer<typeof orukAtLocationsQuery>;

export const orukOrganisationsQuery = z.strictObject({
  search: text,
  full: yes,
  full_service: yes,
  ...paging,
});
export type OrukOrganisationsQuery = z.infer<typeof orukOrganisationsQuery>;
export const orukOrganisationQuery = z.strictObject({ full_service: yes });
export const orukTaxonomiesQuery = z.strictObject({ search: text, ...paging });
export const orukTermsQuery = z.strictObject({
  search: text,
  taxonomy_id: text,
  vocabulary: text,
  /** Our lists have no levels: every term stands at the top. */
  top_only: yes,
  root_only: yes,
  parent_id: text,
  ...paging,
});
export type OrukTermsQuery = z.infer<typeof orukTermsQuery>;
