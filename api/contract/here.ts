import * as z from 'zod';
import { assetCard } from './asset.ts';
import { latLng } from './place.ts';

export const hereParams = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/, 'This is not an address of ours.'),
});

/** A place that has a page: the last part of its address, and what it is called. */
export const locality = z.object({
  slug: z.string(),
  kind: z.enum(['town', 'ward', 'district']),
  name: z.string(),
  /** Empty where nobody says. */
  district: z.string(),
});
export type LocalityView = z.infer<typeof locality>;

const shelf = z.object({ total: z.int(), cards: z.array(assetCard) });
const lent = z.object({ assetId: z.string(), slug: z.string(), by: z.string(), note: z.string().optional() });

/** What is strong in one place. Each part holds at most a dozen. */
export const hereAnswer = z.object({
  place: locality.extend({ point: latLng, radius: z.number() }),
  /** The local date of which all of it is told. */
  asOf: z.iso.date(),
  groups: shelf,
  places: shelf,
  week: shelf,
  /** Who would like help. */
  help: z.array(lent.extend({ what: z.string() })),
  rooms: z.array(lent.extend({ name: z.string(), holds: z.int().optional() })),
  /** What at least `smallestCount` searches of the district did not find in three months. */
  missed: z.array(
    z.object({ facet: z.enum(['need', 'category']), id: z.string(), label: z.string(), count: z.int() }),
  ),
  around: z.array(locality),
  /** The engine is away: groups, places and this week are not known just now. */
  degraded: z.boolean(),
});
export type HereAnswer = z.infer<typeof hereAnswer>;
