import type { Connection, QueryFilter } from 'mongoose';
import type { LatLng } from '../contract/place.ts';
import type { AssetDoc } from './asset.model.ts';
import { publicOnly } from './asset.rules.ts';
import { tokensOf } from './text.rules.ts';

/** What of an entry tells whether another one is the same thing; the rest is ten times as heavy. */
const fields = ['_id', 'name', 'places', 'contacts', 'provenance', 'sameAs'] as const;
export type TwinDoc = Pick<AssetDoc, (typeof fields)[number]>;
const projection = Object.fromEntries(fields.map((field) => [field, 1]));

type Near = { point: LatLng | null; metres: number; postcodes: string[]; name: string; limit: number };
const nearFields = [...fields, 'slug', 'summary', 'organisation', 'schedules', 'openingText'] as const;
export type NearDoc = Pick<AssetDoc, (typeof nearFields)[number]>;
const nearProjection = Object.fromEntries(nearFields.map((field) => [field, 1]));

/**
 * Entries that may be the same thing as one that comes in. Asked for each row of an import, so without Mongoose. Those
 * of the list itself (`notOf`) are left out in the database: a long list would crowd out the one that is looked for.
 * Invented entries are no real one's twin, unless it is asked for them too.
 */
export function createTwinStore(connection: Connection, { invented = false }: { invented?: boolean } = {}) {
  const find = (filter: QueryFilter<AssetDoc>, limit: number): Promise<TwinDoc[]> =>
    connection
      .db!.collection<AssetDoc>('assets')
      .find<TwinDoc>(filter as never, { projection, limit, batchSize: limit })
      .toArray();
  const candidates = (notOf: string): QueryFilter<AssetDoc> => ({
    ...publicOnly,
    'provenance.source': { $ne: notOf },
    ...(!invented && { demo: { $ne: true } }),
    withheld: { $ne: true },
  });

  return {
    /** With a place within `metres`, nearest first. */
    around: (point: LatLng, metres: number, limit: number, notOf: string): Promise<TwinDoc[]> => {
      const $geometry = { type: 'Point', coordinates: [point.lng, point.lat] };
      const near = { $nearSphere: { $geometry, $maxDistance: metres } };
      return find({ ...candidates(notOf), 'places.at': near }, limit);
    },
    /** With a place under one of these postcodes ("M33 2RP"). */
    atPostcodes: async (postcodes: string[], limit: number, notOf: string): Promise<TwinDoc[]> =>
      postcodes.length > 0
        ? find({ ...candidates(notOf), 'places.postcode': { $in: postcodes } }, limit)
        : [],
    /** Public entries of any source around a point, under one of these postcodes, or with all words of this name. */
    near: async ({ point, metres, postcodes, name, limit }: Near): Promise<NearDoc[]> => {
      const look = (filter: QueryFilter<AssetDoc>) =>
        connection
          .db!.collection<AssetDoc>('assets')
          .find<NearDoc>({ ...publicOnly, ...filter } as never, { projection: nearProjection, limit })
          .toArray();
      const $geometry = point && { type: 'Point', coordinates: [point.lng, point.lat] };
      const words = tokensOf([name], 12);
      const found = await Promise.all([
        $geometry ? look({ 'places.at': { $nearSphere: { $geometry, $maxDistance: metres } } }) : [],
        postcodes.length > 0 ? look({ 'places.postcode': { $in: postcodes } }) : [],
        words.length > 0 ? look({ terms: { $all: words } }) : [],
      ]);
      return [...new Map(found.flat().map((asset) => [asset._id, asset])).values()];
    },
    byIds: (ids: string[]): Promise<TwinDoc[]> => find({ _id: { $in: ids } }, ids.length || 1),
  };
}
export type TwinStore = ReturnType<typeof createTwinStore>;
