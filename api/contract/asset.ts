import * as z from 'zod';
import {
  accessFacts,
  assetId,
  contactInput,
  costInput,
  line,
  localDate,
  many,
  placeInput,
  provenance,
  scheduleInput,
  summary,
  translation,
  uuid,
} from './asset-parts.ts';
import { doubts } from './freshness-lists.ts';
import * as lists from './lists.ts';
import { latLng } from './place.ts';

export const assetInput = z.strictObject({
  id: assetId.optional(),
  networkId: line(80).default('main'),
  kind: z.enum(lists.assetKinds),
  schemes: many(z.enum(lists.schemes)),
  name: line(160),
  alsoKnownAs: many(line(160), 10),
  organisation: z.strictObject({ id: uuid.optional(), name: line(160) }).optional(),
  summary,
  description: line(6000).optional(),
  translations: z.strictObject({ cy: translation.optional() }).optional(),
  categories: many(z.enum(lists.categories)),
  needs: many(z.enum(lists.needs)),
  whoFor: many(z.enum(lists.whoFor)),
  /** Names the community where `whoFor` has `community`. */
  community: line(80).optional(),
  /** Years; decimals are allowed, 0.5 = six months. */
  age: z
    .strictObject({ min: z.number().min(0).max(120).optional(), max: z.number().min(0).max(120).optional() })
    .refine(
      (a) => a.min === undefined || a.max === undefined || a.min <= a.max,
      'The youngest age is above the oldest.',
    )
    .optional(),
  eligibility: many(z.strictObject({ rule: z.enum(lists.eligibilityRules), note: line(300).optional() })),
  access: accessFacts.default({}),
  accessNote: line(500).optional(),
  costs: many(costInput, 20),
  attendance: many(z.enum(lists.attendances)),
  languages: many(z.enum(lists.languages)),
  formats: many(z.enum(lists.formats)),
  join: many(
    z.strictObject({
      route: z.enum(lists.joinRoutes),
      note: line(300).optional(),
      url: z.url().max(500).optional(),
    }),
    10,
  ),
  wait: z.enum(lists.waits).default('unknown'),
  firstVisit: line(1000).optional(),
  /** How a worker should bring somebody the first time. */
  bringingSomeone: line(600).optional(),
  wants: many(z.strictObject({ id: uuid.optional(), what: line(160), note: line(300).optional() }), 20),
  rooms: many(
    z.strictObject({
      id: uuid.optional(),
      name: line(120),
      holds: z.int().min(1).max(5000).optional(),
      note: line(300).optional(),
    }),
    30,
  ),
  /** What was seen, when and by whom. Being listed is not a recommendation. */
  checks: many(z.strictObject({ what: line(160), on: localDate, by: line(120) }), 20),
  control: z.enum(lists.controls).default('ours'),
  links: many(
    z.strictObject({ type: z.enum(lists.linkTypes), assetId: uuid.optional(), name: line(160) }),
    20,
  ),
  contacts: many(contactInput, 20),
  /** For signed-in workers only. */
  workersLine: line(300).optional(),
  places: many(placeInput, 100),
  /** Ids of areas (see places) it serves, and how people call them. */
  areasServed: many(z.strictObject({ id: uuid.optional(), name: line(160) }), 50),
  schedules: many(scheduleInput, 100),
  /** Opening words that could not be read as a schedule, kept as they came. */
  openingText: line(1000).optional(),
  capacity: z.enum(lists.capacities).default('unknown'),
  capacityNote: line(200).optional(),
  provenance,
  assured: z
    .strictObject({ on: localDate, by: z.enum(lists.assurances), name: line(120).optional() })
    .optional(),
  /** Somebody said since it was assured that it may be wrong: its clock runs shorter until it is assured again. Not public. */
  doubted: z.strictObject({ on: localDate, how: z.enum(doubts) }).optional(),
  /** Likely the same thing as this other asset: shown once in results. */
  sameAs: uuid.optional(),
  /** Invented for demonstration; said on every page. */
  demo: z.boolean().default(false),
  status: z.enum(lists.statuses).default('draft'),
});
export type AssetInput = z.infer<typeof assetInput>;
/** What a writer of assets may leave out. */
export type AssetDraft = z.input<typeof assetInput>;

/** An id of a closed list with its English label. */
export const labelled = z.object({ id: z.string(), label: z.string() });
export type Labelled = z.infer<typeof labelled>;

/** Instants carry their offset, `2026-11-24T14:00:00+00:00`; `words` is how a person says it. */
export const occasion = z.object({ startsAt: z.string(), endsAt: z.string(), words: z.string() });
export type Occasion = z.infer<typeof occasion>;

export const freshnessView = z.object({
  state: z.enum(lists.freshnesses),
  words: z.string(),
  on: z.string().optional(),
});

export const contactView = z.object({
  id: z.string(),
  kind: z.enum(lists.contactKinds),
  value: z.string(),
  label: z.string().optional(),
});

/** What the public may know of a place. `point` is absent, or as blurred as `precision` says. */
export const placeView = z.object({
  id: z.string(),
  name: z.string().optional(),
  lines: z.array(z.string()),
  town: z.string().optional(),
  postcode: z.string().optional(),
  point: latLng.optional(),
  precision: z.enum(lists.locationPrivacies),
  /** One line: "Sale West Hall, Manor Avenue, Sale". */
  words: z.string(),
  findingIt: z.string().optional(),
});
export type PlaceView = z.infer<typeof placeView>;

export const costView = z.object({
  kind: labelled,
  pence: z.int().optional(),
  note: z.string().optional(),
  words: z.string(),
});
export const accessView = z.object({
  feature: labelled,
  state: z.enum(['yes', 'no', 'not_known']),
  note: z.string().optional(),
  checkedOn: z.string().optional(),
});

/** Why a result is here: `field` and `value` are read from the document itself, and can be recomputed. */
export const reason = z.object({ field: z.string(), value: z.string(), words: z.string() });
export type Reason = z.infer<typeof reason>;

export const assetCard = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: labelled,
  organisation: z.string().optional(),
  summary: z.string(),
  demo: z.boolean(),
  status: z.enum(['live', 'paused']),
  /** The nearest public place, or none for what has no door. */
  place: placeView.optional(),
  /** Straight line in metres from where the search stands. */
  metres: z.number().optional(),
  distanceWords: z.string().optional(),
  next: occasion.optional(),
  openingText: z.string().optional(),
  costWords: z.string(),
  free: z.boolean(),
  attendance: z.array(labelled),
  access: z.array(accessView),
  /** False when a feature that was asked for is not known. */
  accessKnown: z.boolean(),
  phone: z.string().optional(),
  joinWords: z.string(),
  capacity: labelled,
  freshness: freshnessView,
  why: z.array(reason),
  /** How many other entries seem to be the same thing. */
  alsoListed: z.int(),
  /** Who says so: an entry is passed on together with it. */
  source: z.object({
    name: z.string(),
    licence: z.string().optional(),
    attribution: z.string().optional(),
  }),
});
export type AssetCard = z.infer<typeof assetCard>;

export const assetView = z.object({
  id: z.string(),
  slug: z.string(),
  revision: z.int(),
  name: z.string(),
  alsoKnownAs: z.array(z.string()),
  kind: labelled,
  schemes: z.array(labelled),
  organisation: z.string().optional(),
  summary: z.string(),
  description: z.string().optional(),
  welsh: translation.optional(),
  categories: z.array(labelled),
  needs: z.array(labelled),
  whoFor: z.array(labelled),
  ageWords: z.string().optional(),
  eligibility: z.array(z.object({ rule: labelled, note: z.string().optional() })),
  access: z.array(accessView),
  accessNote: z.string().optional(),
  costs: z.array(costView),
  costWords: z.string(),
  free: z.boolean(),
  attendance: z.array(labelled),
  languages: z.array(labelled),
  formats: z.array(labelled),
  join: z.array(z.object({ route: labelled, note: z.string().optional(), url: z.string().optional() })),
  joinWords: z.string(),
  waitWords: z.string().optional(),
  firstVisit: z.string().optional(),
  bringingSomeone: z.string().optional(),
  wants: z.array(z.object({ id: z.string(), what: z.string(), note: z.string().optional() })),
  rooms: z.array(
    z.object({ id: z.string(), name: z.string(), holds: z.int().optional(), note: z.string().optional() }),
  ),
  checks: z.array(z.object({ what: z.string(), on: z.string(), by: z.string(), words: z.string() })),
  control: labelled,
  links: z.array(
    z.object({
      type: labelled,
      name: z.string(),
      assetId: z.string().optional(),
      slug: z.string().optional(),
    }),
  ),
  contacts: z.array(contactView),
  places: z.array(placeView),
  areasServed: z.array(z.string()),
  schedules: z.array(
    z.object({
      id: z.string(),
      words: z.string(),
      placeId: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  next: z.array(occasion),
  openNow: z.boolean().optional(),
  openingText: z.string().optional(),
  capacity: labelled,
  capacityNote: z.string().optional(),
  provenance: z.object({
    sourceName: z.string(),
    url: z.string().optional(),
    licence: z.string().optional(),
    attribution: z.string().optional(),
    asOf: z.string().optional(),
  }),
  freshness: freshnessView,
  demo: z.boolean(),
  status: z.enum(['live', 'paused']),
  updatedAt: z.string(),
});
export type AssetView = z.infer<typeof assetView>;

export const idParams = z.strictObject({ id: uuid });
export const slugParams = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/, 'This is not an address of ours.'),
});
