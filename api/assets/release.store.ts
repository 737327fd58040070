import { createHash } from 'node:crypto';
import { Schema, type Connection } from 'mongoose';
import type { PlaceInput } from '../contract/asset-parts.ts';
import { createIfMissing } from '../infra/mongo.ts';

type ReleaseDoc = { _id: string; places: string[]; at: Date };

/**
 * Entries whose places two people let be shown although a rule withholds them. What was released is the place as it was
 * told then: another address of the same entry is withheld again. Holds no address, only what one can be compared with.
 */
export function createReleaseStore(connection: Connection) {
  const schema = new Schema<ReleaseDoc>(
    {
      _id: { type: String, required: true },
      places: { type: [String], required: true },
      at: { type: Date, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'releases', strict: 'throw' },
  );
  const model = connection.model('Release', schema);

  return {
    ensure: async () => {
      await createIfMissing(connection, 'releases');
    },
    set: async (assetId: string, places: PlaceInput[], now: Date) => {
      await model.updateOne(
        { _id: assetId },
        { $set: { places: toldPlaces(places).map(markOf), at: now } },
        { upsert: true },
      );
    },
    remove: async (assetId: string) => {
      await model.deleteOne({ _id: assetId });
    },
    /** The marks of what was released, by entry. */
    of: async (assetIds: string[]): Promise<Map<string, ReadonlySet<string>>> => {
      const found = await model.find({ _id: { $in: assetIds } }).lean();
      return new Map(found.map(({ _id, places }) => [_id, new Set(places)]));
    },
  };
}
export type ReleaseStore = ReturnType<typeof createReleaseStore>;

/** Whether every place that was told to us was released just so. */
export function isReleased(places: PlaceInput[], marks: ReadonlySet<string> | undefined): boolean {
  const told = toldPlaces(places);
  return marks !== undefined && told.length > 0 && told.every((place) => marks.has(markOf(place)));
}

const toldPlaces = (places: PlaceInput[]) =>
  places.filter(({ name, address, point, findingIt }) => name ?? address ?? point ?? findingIt);

function markOf({ name, address, point }: PlaceInput): string {
  const told = [name, address?.lines, address?.town, address?.postcode, point?.lat, point?.lng];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}
