import { Schema, type Connection } from 'mongoose';
import type { PlaceInput } from '../contract/asset-parts.ts';
import { createIfMissing } from '../infra/mongo.ts';

type WithheldPlace = { _id: string; assetId: string; place: PlaceInput; updatedAt: Date };

/**
 * Where blurred and hidden places really are: in the private database only, which the public site
 * can run without. No public answer is made from this; who writes an entry anew gets it back.
 */
export function createWithheldPlaceStore(connection: Connection) {
  const schema = new Schema<WithheldPlace>(
    {
      _id: { type: String, required: true },
      assetId: { type: String, required: true },
      place: { type: Schema.Types.Mixed, required: true } as never,
      updatedAt: { type: Date, required: true },
    },
    { versionKey: false, autoIndex: false, collection: 'withheld-places', strict: 'throw' },
  );
  schema.index({ assetId: 1 });
  const model = connection.model('WithheldPlace', schema);

  return {
    ensure: async () => {
      await createIfMissing(connection, 'withheld-places');
      await model.createIndexes();
    },
    /** Where the places of entries really are, by their ids: for those who write them, never for a public path. */
    ofAssets: async (assetIds: string[]): Promise<Map<string, PlaceInput>> => {
      const found = await model.find({ assetId: { $in: assetIds } }).lean<WithheldPlace[]>();
      return new Map(found.map(({ _id, place }) => [_id, { ...place, id: _id }]));
    },
    /** The withheld places of these assets become exactly those given. */
    replace: async (
      assetIds: string[],
      places: { id: string; assetId: string; place: PlaceInput }[],
      now: Date,
    ) => {
      if (places.length > 0)
        await model.bulkWrite(
          places.map(({ id, assetId, place }) => ({
            replaceOne: {
              filter: { _id: id },
              replacement: { _id: id, assetId, place, updatedAt: now },
              upsert: true,
            },
          })),
        );
      await model.deleteMany({ assetId: { $in: assetIds }, _id: { $nin: places.map((p) => p.id) } });
    },
  };
}
export type WithheldPlaceStore = ReturnType<typeof createWithheldPlaceStore>;
