import type { Connection, QueryFilter } from 'mongoose';
import type { Actor } from '../infra/actor.ts';
import { ensureCollection } from '../infra/mongo.ts';
import type { LatLng } from '../contract/place.ts';
import { publicOnly } from './asset.rules.ts';
import { cardFields, indexFields } from './asset.fields.ts';
import { assetJsonSchema, createAssetModel, type AssetDoc } from './asset.model.ts';

/** What of an asset is needed to decide whether a write changes it. */
export type AssetHead = Pick<
  AssetDoc,
  | '_id'
  | 'revision'
  | 'contentHash'
  | 'rested'
  | 'slug'
  | 'slugs'
  | 'createdAt'
  | 'status'
  | 'places'
  | 'everPublic'
  | 'spokenFor'
>;

export type LendingDoc = Pick<AssetDoc, '_id' | 'slug' | 'name'> & Partial<Pick<AssetDoc, 'wants' | 'rooms'>>;
export type CardDoc = Pick<AssetDoc, (typeof cardFields)[number]>;
const forCards = Object.fromEntries(cardFields.map((field) => [field, 1]));

export type IndexedDoc = Pick<AssetDoc, (typeof indexFields)[number]>;
const forIndex = Object.fromEntries(indexFields.map((field) => [field, 1]));

/** What was left out stays out: the driver would write `undefined` as null, which no rule expects. */
const asTold = { writeConcern: { w: 'majority' }, ignoreUndefined: true } as const;

/** Every query about assets; nothing else touches the model. Plain objects out. */
export function createAssetStore(connection: Connection) {
  const model = createAssetModel(connection);
  const collection = () => connection.db!.collection<AssetDoc>('assets');
  // Every search reads these: the driver by itself takes less time than Mongoose over it.
  const cards = (filter: QueryFilter<AssetDoc>) =>
    collection()
      .find<CardDoc>(filter as never, { projection: forCards })
      .toArray();

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
    /** Somebody's own entry is among the invented ones. */
    holdsReal: async (): Promise<boolean> =>
      (await model.findOne({ demo: false }, { _id: 1 }).lean()) !== null,
    isEmpty: async () => (await model.findOne({}, { _id: 1 }).lean()) === null,

    /** In the order asked for; those the actor may not see are left out. */
    visibleByIds: async (actor: Actor, ids: string[]): Promise<CardDoc[]> => {
      if (ids.length === 0) return [];
      const found = await cards({ _id: { $in: ids }, ...visibleTo(actor) });
      return inOrder(ids, found);
    },

    /** As `visibleByIds`; and by group how many public assets say that they belong to it. One query for both. */
    visibleInGroups: async (
      actor: Actor,
      hits: { assetId: string; groupId: string }[],
    ): Promise<{ found: CardDoc[]; inGroup: Map<string, number> }> => {
      if (hits.length === 0) return { found: [], inGroup: new Map() };
      const ids = hits.map((hit) => hit.assetId);
      const groups = hits.map((hit) => hit.groupId);
      const all = await cards({
        $or: [{ _id: { $in: ids } }, { sameAs: { $in: groups } }],
        ...visibleTo(actor),
      });
      const inGroup = new Map<string, number>();
      for (const { sameAs } of all) if (sameAs) inGroup.set(sameAs, (inGroup.get(sameAs) ?? 0) + 1);
      return { found: inOrder(ids, all), inGroup };
    },

    bySlug: (slug: string): Promise<AssetDoc | null> =>
      model.findOne({ slugs: slug }).lean<AssetDoc>().exec(),
    byId: (id: string): Promise<AssetDoc | null> => model.findById(id).lean<AssetDoc>().exec(),
    headsByIds: (ids: string[]): Promise<AssetHead[]> =>
      model
        .find(
          { _id: { $in: ids } },
          {
            revision: 1,
            contentHash: 1,
            rested: 1,
            slug: 1,
            slugs: 1,
            createdAt: 1,
            status: 1,
            places: 1,
            everPublic: 1,
            spokenFor: 1,
          },
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
        await collection().insertMany(assets, { ordered: false, ...asTold });
        return [];
      } catch (error) {
        const faults = (error as { writeErrors?: { index: number; code: number }[] }).writeErrors;
        if (!faults || faults.some((f) => f.code !== 11000)) throw error;
        return faults.map((f) => assets[f.index]!._id);
      }
    },

    /**
     * Compare and set: each where the revision before it still stands. Answers the ids that lost to somebody who wrote
     * another revision meanwhile, or took one of their slugs.
     */
    replaceMany: async (assets: AssetDoc[]): Promise<string[]> => {
      if (assets.length === 0) return [];
      const writes = assets.map((asset) => ({
        replaceOne: { filter: { _id: asset._id, revision: asset.revision - 1 }, replacement: asset },
      }));
      const found = await collection()
        .bulkWrite(writes, { ordered: false, ...asTold })
        .then(
          ({ matchedCount }) => matchedCount,
          (error: unknown) => {
            const faults = (error as { writeErrors?: { code: number }[] }).writeErrors;
            if (!faults || faults.some(({ code }) => code !== 11000)) throw error;
            return -1;
          },
        );
      if (found === assets.length) return [];
      if (found === 0) return assets.map(({ _id }) => _id);
      // The answer says how many, not which; what somebody wrote over ours since counts as lost.
      const standing = await collection()
        .find({ _id: { $in: assets.map(({ _id }) => _id) } }, { projection: { revision: 1, contentHash: 1 } })
        .toArray();
      const now = new Map(standing.map((one) => [one._id, one]));
      const isOurs = ({ _id, revision, contentHash }: AssetDoc) =>
        now.get(_id)?.revision === revision && now.get(_id)?.contentHash === contentHash;
      return assets.filter((asset) => !isOurs(asset)).map(({ _id }) => _id);
    },

    /** Pages of everything by id, for rebuilding an index. */
    page: (after: string, limit: number): Promise<IndexedDoc[]> =>
      collection()
        .find<IndexedDoc>({ _id: { $gt: after } }, { projection: forIndex })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
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

    /** Public assets near a point that would like help, or that lend a room, nearest first. Few fields, and an index of their own. */
    nearbyWith: (
      what: 'wants' | 'rooms',
      point: LatLng,
      metres: number,
      limit: number,
    ): Promise<LendingDoc[]> =>
      collection()
        .find<LendingDoc>(
          {
            [`${what}.0`]: { $exists: true },
            ...publicOnly,
            'places.at': {
              $nearSphere: {
                $geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
                $maxDistance: metres,
              },
            },
          } as never,
          { projection: { slug: 1, name: 1, [what]: 1 }, hint: `${what}-nearby` },
        )
        .limit(limit)
        .toArray(),

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

function inOrder(ids: string[], found: CardDoc[]): CardDoc[] {
  const byId = new Map(found.map((asset) => [asset._id, asset]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Members see here what the public sees; what else they may see they are shown by curation and by their groups. */
function visibleTo(_actor: Actor): QueryFilter<AssetDoc> {
  return publicOnly;
}
