import type { Connection } from 'mongoose';
import type { LatLng } from '../contract/place.ts';
import type { AreaGeometry } from './area.rules.ts';
import { createAreaModel } from './place.model.ts';

export type StoredArea = { id: string; name: string; geometry: AreaGeometry };

/** Every query about the areas that assets serve. */
export function createAreaStore(connection: Connection) {
  const Area = createAreaModel(connection);

  return {
    async ensureIndexes(): Promise<void> {
      await Area.createIndexes();
    },

    /** Ids of the areas whose polygon has the point in it or on its edge. */
    async covering({ lat, lng }: LatLng): Promise<string[]> {
      const point = { type: 'Point' as const, coordinates: [lng, lat] };
      // Every search near a place reads this: the driver by itself takes less time than Mongoose over it.
      const found = await Area.collection
        .find<{ _id: string }>(
          { geometry: { $geoIntersects: { $geometry: point } } },
          { projection: { _id: 1 } },
        )
        .toArray();
      return found.map(({ _id }) => _id);
    },

    /** Keeps an area once; the first name stays. False where MongoDB cannot read the polygon. */
    async put({ id, name, geometry }: StoredArea, at: Date): Promise<boolean> {
      try {
        await Area.updateOne({ _id: id }, { $setOnInsert: { name, geometry, at } }, { upsert: true });
        return true;
      } catch (error) {
        if (isBadGeometry(error)) return false;
        throw error;
      }
    },

    async byIds(ids: string[]): Promise<StoredArea[]> {
      const found = await Area.find({ _id: { $in: ids } }).lean<
        { _id: string; name: string; geometry: AreaGeometry }[]
      >();
      return found.map(({ _id, name, geometry }) => ({ id: _id, name, geometry }));
    },
  };
}

/** 16755: the 2dsphere index could not take the document. */
const isBadGeometry = (error: unknown) => (error as { code?: unknown }).code === 16755;
