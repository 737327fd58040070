import * as z from 'zod';

/** WGS84 degrees. Only the model stores GeoJSON order (longitude first). */
export const latLng = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });
export type LatLng = z.infer<typeof latLng>;

export const placePrecisions = ['postcode', 'outcode', 'town', 'area', 'point'] as const;
export const nations = ['england', 'wales', 'scotland', 'northern-ireland', 'crown-dependency'] as const;
export type Nation = (typeof nations)[number];

/** Where a person's words for a place turned out to be, and how exactly we know it. */
export const resolvedPlace = z.object({
  label: z.string(),
  point: latLng,
  precision: z.enum(placePrecisions),
  /** Radius in metres within which the true place lies. */
  accuracyMetres: z.number(),
  nation: z.enum(nations).optional(),
  district: z.string().optional(),
  ward: z.string().optional(),
  /** A plain sentence where the answer is less exact than the question. */
  words: z.string().optional(),
});
export type ResolvedPlace = z.infer<typeof resolvedPlace>;

export const placeSuggestion = z.object({
  label: z.string(),
  kind: z.enum(['town', 'postcode', 'outcode']),
  point: latLng,
  detail: z.string().optional(),
});
export type PlaceSuggestion = z.infer<typeof placeSuggestion>;

export const placesQuery = z.strictObject({
  q: z.string().trim().min(1, 'Type the start of a town or postcode.').max(100),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export const placesAnswer = z.object({ places: z.array(placeSuggestion) });

export const resolveQuery = z.strictObject({
  near: z.string().trim().min(1, 'Type a town or postcode.').max(100),
});
export const resolveAnswer = z.object({ place: resolvedPlace.nullable() });
