import type { Connection } from 'mongoose';
import { ensureCollection } from '../infra/mongo.ts';
import { countJsonSchema, createCountModel, type CountDoc, type Counted } from './count.model.ts';

/** What is counted, without its number. */
export type Tally = Omit<CountDoc, '_id' | 'count' | 'monday'> & { monday: string };

/** The same thing in the same week has the same key. */
export const keyOf = (tally: Tally): string =>
  [
    tally.what,
    tally.week,
    tally.district,
    tally.ward,
    tally.needs?.join(','),
    tally.categories?.join(','),
    tally.limits?.join(','),
    tally.assetId,
    tally.because,
  ]
    .map((part) => part ?? '')
    .join('|');

/** Every query about counts. Plain objects out. */
export function createCountStore(connection: Connection) {
  const model = createCountModel(connection);
  const collection = () => connection.db!.collection<CountDoc>('counts');

  return {
    ensure: async () => {
      await ensureCollection(connection, 'counts', countJsonSchema);
      await model.createIndexes();
    },

    /** Adds to each; made where it is not there yet. */
    add: async (tallies: { tally: Tally; count: number }[]): Promise<void> => {
      if (tallies.length === 0) return;
      await collection().bulkWrite(
        tallies.map(({ tally: { monday, ...told }, count }) => ({
          updateOne: {
            filter: { _id: keyOf({ monday, ...told }) },
            update: { $inc: { count }, $setOnInsert: { ...told, monday: new Date(monday) } },
            upsert: true,
          },
        })),
        { ordered: false, ignoreUndefined: true },
      );
    },

    /** By outcome and reason, what was said of an entry since a Monday. */
    ofEntry: (assetId: string, since: Date): Promise<{ what: Counted; because?: string; count: number }[]> =>
      collection()
        .aggregate<{ what: Counted; because?: string; count: number }>([
          { $match: { assetId, monday: { $gte: since } } },
          { $group: { _id: { what: '$what', because: '$because' }, count: { $sum: '$count' } } },
          { $project: { _id: 0, what: '$_id.what', because: '$_id.because', count: 1 } },
        ])
        .toArray(),

    /** How often one thing was counted of an entry since a Monday. */
    sumOf: async (assetId: string, what: Counted, since: Date): Promise<number> => {
      const [sum] = await collection()
        .aggregate<{ count: number }>([
          { $match: { assetId, what, monday: { $gte: since } } },
          { $group: { _id: null, count: { $sum: '$count' } } },
        ])
        .toArray();
      return sum?.count ?? 0;
    },

    /** Entries whose pages were opened at least so often since a Monday, the most opened first. */
    mostLookedAt: (since: Date, smallest: number, limit: number): Promise<{ id: string; count: number }[]> =>
      collection()
        .aggregate<{ id: string; count: number }>([
          { $match: { what: 'looked', monday: { $gte: since } } },
          { $group: { _id: '$assetId', count: { $sum: '$count' } } },
          { $match: { count: { $gte: smallest } } },
          { $sort: { count: -1, _id: 1 } },
          { $limit: limit },
          { $project: { _id: 0, id: '$_id', count: 1 } },
        ])
        .toArray(),

    /** Why people of a district did not go, by category, where at least `smallest` did not; the most first. */
    heldBack: (district: string, since: Date, smallest: number, limit: number): Promise<HeldBack[]> =>
      collection()
        .aggregate<HeldBack>([
          { $match: { district, what: 'did_not_go', monday: { $gte: since } } },
          { $unwind: '$categories' },
          { $group: { _id: { category: '$categories', because: '$because' }, count: { $sum: '$count' } } },
          { $match: { count: { $gte: smallest } } },
          { $sort: { count: -1, '_id.category': 1, '_id.because': 1 } },
          { $limit: limit },
          { $project: { _id: 0, category: '$_id.category', because: '$_id.because', count: 1 } },
        ])
        .toArray(),

    /** Needs and categories that at least `smallest` searches of a district did not find, the most missed first. */
    missed: (district: string, since: Date, smallest: number, limit: number): Promise<Missed[]> =>
      collection()
        .aggregate<Missed>([
          {
            $match: {
              district,
              what: { $in: ['nothing', 'could_not_find'] },
              monday: { $gte: since },
            },
          },
          {
            $project: {
              count: 1,
              missed: {
                $concatArrays: [
                  { $map: { input: { $ifNull: ['$needs', []] }, in: { facet: 'need', id: '$$this' } } },
                  {
                    $map: {
                      input: { $ifNull: ['$categories', []] },
                      in: { facet: 'category', id: '$$this' },
                    },
                  },
                ],
              },
            },
          },
          { $unwind: '$missed' },
          { $group: { _id: '$missed', count: { $sum: '$count' } } },
          { $match: { count: { $gte: smallest } } },
          { $sort: { count: -1, '_id.facet': 1, '_id.id': 1 } },
          { $limit: limit },
          { $project: { _id: 0, facet: '$_id.facet', id: '$_id.id', count: 1 } },
        ])
        .toArray(),
  };
}
export type CountStore = ReturnType<typeof createCountStore>;
export type Missed = { facet: 'need' | 'category'; id: string; count: number };
export type HeldBack = { category: string; because: string; count: number };
