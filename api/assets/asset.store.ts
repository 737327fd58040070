import type { Connection, QueryFilter } from 'mongoose';
import type { Actor } from '../infra/actor.ts';
import { ensureCollection } from '../infra/mongo.ts';
import type { LatLng } from '../contract/place.ts';
import { publicOnly } from './asset.rules.ts';
import { assetJsonSchema, createAssetModel, type AssetDoc } from './asset.model.ts';

/** What of an asset is needed to decide whether a write changes it. */
export type AssetHead = Pick<
  AssetDoc,
  '_id' | 'revision' | 'contentHash' | 'slug' | 'slugs' | 'createdAt' | 'status' | 'withheld'
>;

/** Every query about assets; nothing else touches the model. Plain objects out. */
export function createAssetStore(connection: Connection) {
  const model = createAssetModel(connection);
  const collection = () => connection.db!.collection<AssetDoc>('assets');

  return {
    ensure: async () => {
      await ensureCollection(connection, 'assets', assetJsonSchema);
      await model.createIndexes();
    },

    /** Any public asset, for an example that can be followed. */
    anyPublic: (): Promise<AssetDoc | null> =>
      model
        .findOne(publicOnly as never)
        .lean<AssetDoc>()
        .exec(),
    isEmpty: async () => (await model.findOne({}, { _id: 1 }).lean()) === null,

    /** In the order asked for; those the actor may not see are left out. */
    visibleByIds: async (actor: Actor, ids: string[]): Promise<AssetDoc[]> => {
      const found = await model.find({ _id: { $in: ids }, ...visibleTo(actor) }).lean<AssetDoc[]>();
      const byId = new Map(found.map((asset) => [asset._id, asset]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    bySlug: (slug: string): Promise<AssetDoc | null> =>
      model.findOne({ slugs: slug }).lean<AssetDoc>().exec(),
    byId: (id: string): Promise<AssetDoc | null> => model.findById(id).lean<AssetDoc>().exec(),
    headsByIds: (ids: string[]): Promise<AssetHead[]> =>
      model
        .find(
          { _id: { $in: ids } },
          { revision: 1, contentHash: 1, slug: 1, slugs: 1, createdAt: 1, status: 1, withheld: 1 },
        )
        .lean<AssetHead[]>()
        .exec(),

    /** Of these slugs, those already somebody's. */
    slugsTaken: async (slugs: string[]): Promise<Set<string>> => {
      const found = await model.find({ slugs: { $in: slugs } }, { slugs: 1 }).lean<{ slugs: string[] }[]>();
      return new Set(found.flatMap((asset) => asset.slugs));
    },

    /** Inserts what is new; answers the ids that lost to somebody who wrote the same id or slug first. */
    insertMany: async (assets: AssetDoc[]): Promise<string[]> => {
      if (assets.length === 0) return [];
      try {
        await collection().insertMany(assets, { ordered: false, writeConcern: { w: 'majority' } });
        return [];
      } catch (error) {
        const faults = (error as { writeErrors?: { index: number; code: number }[] }).writeErrors;
        if (!faults || faults.some((f) => f.code !== 11000)) throw error;
        return faults.map((f) => assets[f.index]!._id);
      }
    },

    /** Compare and set: false when somebody wrote another revision meanwhile. */
    replace: async (asset: AssetDoc, was: number): Promise<boolean> => {
      const done = await collection().replaceOne({ _id: asset._id, revision: was }, asset, {
        writeConcern: { w: 'majority' },
      });
      return done.matchedCount === 1;
    },

    /** Pages of everything by id, for rebuilding an index. */
    page: (after: string, limit: number): Promise<AssetDoc[]> =>
      model
        .find({ _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean<AssetDoc[]>()
        .exec(),
    /** (id, revision) of everything that belongs in an index, by id. */
    publicRevisions: (after: string, limit: number): Promise<{ _id: string; revision: number }[]> =>
      model
        .find({ _id: { $gt: after }, ...publicOnly }, { revision: 1 })
        .sort({ _id: 1 })
        .limit(limit)
        .hint({ _id: 1, status: 1, revision: 1 })
        .lean<{ _id: string; revision: number }[]>()
        .exec(),
    byIds: (ids: string[]): Promise<AssetDoc[]> =>
      model
        .find({ _id: { $in: ids } })
        .lean<AssetDoc[]>()
        .exec(),

    /** Public assets that share the group of these, themselves left out. */
    countSameAs: async (groupIds: string[]): Promise<Map<string, number>> => {
      const found = await model
        .find({ sameAs: { $in: groupIds }, ...publicOnly }, { sameAs: 1 })
        .lean<{ sameAs: string }[]>();
      const counts = new Map<string, number>();
      for (const { sameAs } of found) counts.set(sameAs, (counts.get(sameAs) ?? 0) + 1);
      return counts;
    },

    /** Public assets with a place within `metres`, nearest first. */
    nearby: (
      point: LatLng,
      metres: number,
      limit: number,
      filter: QueryFilter<AssetDoc> = {},
    ): Promise<AssetDoc[]> =>
      model
        .find({
          ...filter,
          ...publicOnly,
          'places.at': {
            $nearSphere: {
              $geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
              $maxDistance: metres,
            },
          },
        })
        .limit(limit)
        .lean<AssetDoc[]>()
        .exec(),

    /** Changes from here on, for the index; needs the connection's own change stream. */
    watch: (options: { resumeAfter?: unknown; startAtOperationTime?: unknown }) =>
      collection().watch([], {
        ...options,
        fullDocument: 'updateLookup',
        readConcern: { level: 'majority' },
        // How long MongoDB keeps silent when there is nothing: opening waits for its first word.
        maxAwaitTimeMS: 250,
      } as never),
    /** A point in time before which every write is seen by a scan that begins afterwards: that of a majority's reading. */
    clusterTime: async (): Promise<unknown> => {
      const read = { find: 'assets', limit: 1, projection: { _id: 1 }, readConcern: { level: 'majority' } };
      return (await connection.db!.command(read)).operationTime;
    },

    /** Kept apart for degraded search, which builds its own pipeline over public assets. */
    aggregatePublic: <T>(pipeline: object[]): Promise<T[]> => model.aggregate<T>(pipeline as never).exec(),
  };
}
export type AssetStore = ReturnType<typeof createAssetStore>;

function visibleTo(actor: Actor): QueryFilter<AssetDoc> {
  switch (actor.kind) {
    case 'public':
      return publicOnly;
  }
}
