import type { Connection, QueryFilter } from 'mongoose';
import type { AssetDoc } from '../assets/asset.model.ts';
import { publicOnly } from '../assets/asset.rules.ts';

/** Never read for others: what workers are told, what only we search by, and earlier addresses. */
const unsaid = { workersLine: 0, terms: 0, contentHash: 0, slugs: 0, everPublic: 0 } as const;
/** An asset as far as it is read for others. Contacts still hold some that are not public: the views leave those out. */
export type FeedDoc = Omit<AssetDoc, keyof typeof unsaid>;
/** What a list tells of an entry: a third of it. */
const listed = [
  '_id',
  'slug',
  'name',
  'alsoKnownAs',
  'organisation',
  'summary',
  'description',
  'status',
  'contacts',
  'costs',
  'age',
  'assured',
  'demo',
  'capacityNote',
  'sameAs',
  'provenance',
  'updatedAt',
] as const satisfies (keyof FeedDoc)[];
export type ListedDoc = Pick<FeedDoc, (typeof listed)[number]>;
const forLists = Object.fromEntries(listed.map((field) => [field, 1]));
export type Filter = QueryFilter<AssetDoc>;

/** `_id`: a fixed order; `updatedAt`: the latest change last, for who asks what has changed. */
export type Order = '_id' | 'updatedAt';
export type Place = { _id: string; updatedAt?: Date };
type Head = Place & { places?: Pick<AssetDoc['places'][number], 'id' | 'privacy'>[] };

const sortOf = (order: Order) =>
  order === '_id' ? { _id: 1 as const } : { updatedAt: 1 as const, _id: 1 as const };
const everything = { _id: 1, status: 1, revision: 1 } as const;

/** Reads the directory for others: every query holds to what is public, and goes by an index. */
export function createFeedStore(connection: Connection) {
  const assets = () => connection.db!.collection<AssetDoc>('assets');
  const open = (filter: Filter) => ({ $and: [filter, publicOnly] }) as never;

  return {
    /** Changes with every write: when the last one was, and how many entries there are of any kind. */
    version: async (): Promise<{ at: Date | null; count: number }> => {
      const [last, count] = await Promise.all([
        assets()
          .find({}, { projection: { _id: 0, updatedAt: 1 } })
          .sort({ updatedAt: -1 })
          .limit(1)
          .next(),
        assets().estimatedDocumentCount(),
      ]);
      return { at: last?.updatedAt ?? null, count };
    },

    /** From a place in the order on, which is included where `from` says so. */
    page: (
      filter: Filter,
      order: Order,
      from: Place | null,
      skip: number,
      limit: number,
    ): Promise<FeedDoc[]> =>
      assets()
        .find<FeedDoc>(open(after(filter, order, from)), { projection: unsaid })
        .sort(sortOf(order))
        .skip(skip)
        .limit(limit)
        .toArray(),

    /** As `page`, with what a list tells. */
    listedPage: (
      filter: Filter,
      order: Order,
      from: Place | null,
      skip: number,
      limit: number,
    ): Promise<ListedDoc[]> =>
      assets()
        .find<ListedDoc>(open(after(filter, order, from)), { projection: forLists })
        .sort(sortOf(order))
        .skip(skip)
        .limit(limit)
        .toArray(),

    one: (filter: Filter): Promise<FeedDoc | null> =>
      assets().findOne<FeedDoc>(open(filter), { projection: unsaid }),
    some: (filter: Filter, limit: number): Promise<FeedDoc[]> =>
      assets().find<FeedDoc>(open(filter), { projection: unsaid }).limit(limit).toArray(),

    /** Everything, a few at a time: nothing is held but what is being told. */
    stream: (filter: Filter, order: Order = '_id') =>
      batches(
        assets().find<FeedDoc>(open(filter), { projection: unsaid, batchSize: 200 }).sort(sortOf(order)),
      ),

    /** As `stream`, with what a list tells. */
    listedStream: (filter: Filter, order: Order = '_id') =>
      batches(
        assets().find<ListedDoc>(open(filter), { projection: forLists, batchSize: 200 }).sort(sortOf(order)),
      ),

    /** The order of everything that fits, without what it says; with `places`, which of an asset there are. */
    heads: (filter: Filter, order: Order, places: boolean) => {
      const isAll = Object.keys(filter).length === 0 && order === '_id' && !places;
      return batches(
        assets()
          // Asked for by its ids too, everything is read from the index alone.
          .find<Head>(open(isAll ? { _id: { $gte: '' } } : filter), {
            projection: {
              _id: 1,
              ...(order === 'updatedAt' && { updatedAt: 1 }),
              ...(places && { 'places.id': 1, 'places.privacy': 1 }),
            },
            batchSize: 5_000,
            ...(isAll && { hint: everything }),
          })
          .sort(sortOf(order)),
      );
    },

    /** Names of organisations with the id each was given, from an index alone; those without a name are left out. */
    organisations: () =>
      batches(
        assets().aggregate<{ _id: { name: string; id?: string | null } }>(
          [
            { $match: { 'organisation.name': { $gte: '' }, ...publicOnly } },
            { $group: { _id: { name: '$organisation.name', id: '$organisation.id' } } },
          ],
          { hint: { 'organisation.name': 1, 'organisation.id': 1, status: 1, _id: 1 } },
        ),
      ),

    /** Who runs the entries that fit. */
    running: (filter: Filter) =>
      batches(
        assets().find<Pick<FeedDoc, '_id' | 'name' | 'organisation'>>(open(filter), {
          projection: { name: 1, organisation: 1 },
          batchSize: 2_000,
        }),
      ),

    /** Each source of public entries with how many there are of it, and one of them. */
    sources: async (): Promise<{ entries: number; example: Pick<FeedDoc, 'provenance'> }[]> => {
      const names = (await assets().distinct('provenance.source')) as string[];
      const found = await Promise.all(
        names.map(async (name) => {
          const of = open({ 'provenance.source': name });
          const example = await assets().findOne<Pick<FeedDoc, 'provenance'>>(of, {
            projection: { provenance: 1 },
          });
          return example && { entries: await assets().countDocuments(of), example };
        }),
      );
      return found.filter((one) => one !== null);
    },

    /** In the order of ids, so that a part stays the same while entries are added elsewhere. */
    slugs: (skip: number, limit: number): Promise<Pick<FeedDoc, 'slug' | 'updatedAt'>[]> =>
      assets()
        .find<Pick<FeedDoc, 'slug' | 'updatedAt'>>(open({ demo: false }), {
          projection: { _id: 0, slug: 1, updatedAt: 1 },
        })
        .sort({ _id: 1 })
        .skip(skip)
        .limit(limit)
        .toArray(),

    /** Every rule that any schedule repeats by. */
    rules: async (): Promise<string[]> =>
      (await assets().distinct('schedules.rrule')).filter((rule): rule is string => typeof rule === 'string'),
  };
}
export type FeedStore = ReturnType<typeof createFeedStore>;

/** What stands behind a place in the order, or at it. */
function after(filter: Filter, order: Order, from: Place | null): Filter {
  if (!from) return filter;
  if (order === '_id') return { $and: [filter, { _id: { $gte: from._id } }] };
  const { _id, updatedAt } = from;
  return {
    $and: [
      filter,
      { updatedAt: { $gte: updatedAt! } },
      { $or: [{ updatedAt: { $gt: updatedAt! } }, { _id: { $gte: _id } }] },
    ],
  };
}

type Cursor<T> = {
  hasNext: () => Promise<boolean>;
  readBufferedDocuments: () => T[];
  close: () => Promise<void>;
};
/** A cursor by the batch: a promise for each document would take longer than reading it. */
async function* batches<T>(cursor: Cursor<T>): AsyncGenerator<T[]> {
  try {
    while (await cursor.hasNext()) yield cursor.readBufferedDocuments();
  } finally {
    await cursor.close();
  }
}
