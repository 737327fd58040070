import * as z from 'zod';
import { line } from './asset-parts.ts';
import { facetNames, searchQuery } from './search.ts';

/** What can be put into a page of somebody else. */
export const embedKinds = ['search', 'list', 'map'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** The most entries that one embed lists. */
export const mostShown = 20;

const colour = z.preprocess(
  (text) => (text === '' ? undefined : text),
  z
    .string()
    .trim()
    .regex(
      /^(#?([0-9a-f]{3}|[0-9a-f]{6})|rgb\(\s*\d{1,3}(\s*,\s*|\s+)\d{1,3}(\s*,\s*|\s+)\d{1,3}\s*\))$/i,
      'Write a colour as #1e2a2c or rgb(30, 42, 44).',
    )
    .optional(),
);

const howMany = `Write a whole number from 1 to ${mostShown}.`;

/** Of an attribute, several are written with spaces or commas between them; no id of ours has either in it. */
const severalIn = (given: unknown): unknown =>
  typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : given;

const { page: _page, not: _not, box: _box, ...search } = searchQuery.shape;

type Facets = Pick<typeof search, (typeof facetNames)[number]>;
const facets = Object.fromEntries(
  facetNames.map((name) => [name, z.preprocess(severalIn, search[name] as z.ZodType)]),
) as unknown as Facets;

/** How an embed looks: three colours of the page that it stands in. What is left out is ours. */
export const embedColours = z.strictObject({ paper: colour, ink: colour, accent: colour });

/**
 * An embed as its attributes, and its own address, have it. All of a search are filters that whoever visits the page
 * cannot take off; `what` and `where` are what the visitor typed, and never stand above those.
 */
export const embedQuery = z.strictObject({
  ...search,
  ...facets,
  ...embedColours.shape,
  /** Whose colours: the page's that it stands in, or ours. The element reads them; the frame is told figures. */
  theme: z.preprocess(
    (text) => (text === '' ? undefined : text),
    z.enum(['page', 'ours'], 'Write page or ours.').optional(),
  ),
  /** How many entries it lists. */
  show: z
    .preprocess(
      (text) => (text === '' ? undefined : text),
      z.coerce.number(howMany).int(howMany).min(1, howMany).max(mostShown, howMany).optional(),
    )
    .transform((show) => show ?? 10),
  heading: z.preprocess((text) => (text === '' ? undefined : text), line(80).optional()),
  what: search.q.optional(),
  where: search.near.optional(),
});
export type EmbedQuery = z.infer<typeof embedQuery>;

/** What the page that makes somebody's line asks. */
export const embedMaker = embedQuery.extend({
  make: z.preprocess(
    (text) => (text === '' ? undefined : text),
    z.enum(embedKinds, 'Choose a box, a list or a map.').default('search'),
  ),
});
