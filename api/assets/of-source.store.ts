import type { Connection } from 'mongoose';
import type { AssetDoc } from './asset.model.ts';

type OfSource = Pick<AssetDoc, '_id' | 'name' | 'places' | 'slug'>;

/** Entries by the source that they came from. */
export function createOfSourceStore(connection: Connection) {
  const collection = () => connection.db!.collection<AssetDoc>('assets');
  return {
    /** Those on the map, in the order of ids, a page at a time. */
    onTheMap: (source: string, after: string, limit: number): Promise<OfSource[]> =>
      collection()
        .find<OfSource>(
          { 'provenance.source': source, 'status': { $in: ['live', 'paused'] }, '_id': { $gt: after } } as never,
          { projection: { name: 1, places: 1, slug: 1 } },
        )
        .sort({ _id: 1 })
        .limit(limit)
        .toArray(),
    has: async (source: string): Promise<boolean> =>
      (await collection().findOne({ 'provenance.source': source } as never, { projection: { _id: 1 } })) !== null,
    slugs: async (ids: string[]): Promise<Map<string, string>> => {
      const found = await collection().find({ _id: { $in: ids } } as never, { projection: { slug: 1 } }).toArray();
      return new Map(found.map(({ _id, slug }) => [_id, slug]));
    },
  };
} // prettier-ignore
export type OfSourceStore = ReturnType<typeof createOfSourceStore>;
