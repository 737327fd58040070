import type { Connection } from 'mongoose';
import type { LatLng } from '../contract/place.ts';
import { createIfMissing, ensureCollection } from '../infra/mongo.ts';
import { createAreaStore } from './area.store.ts';
import { foldName } from './name.rules.ts';
import type { Outcode, Postcode, Town } from './place.ts';
import {
  createGazetteerModel,
  createPlaceModel,
  createPostcodeModel,
  placeJsonSchemas,
} from './place.model.ts';

/** What was loaded, from where and when. */
export type Loaded = { version: string; source: string; count: number; at: Date };

export type PlaceStore = ReturnType<typeof createPlaceStore>;

/** Every query about towns, outcodes, postcodes and areas. */
export function createPlaceStore(connection: Connection) {
  const Place = createPlaceModel(connection);
  const Postcode = createPostcodeModel(connection);
  const Gazetteer = createGazetteerModel(connection);
  const areas = createAreaStore(connection);

  return {
    areas,

    /** Makes collections, validators and indexes, or brings them up to date. Safe at every start. */
    async ensure(): Promise<void> {
      // half the disk of the default compression, and read as fast
      const zstd = { storageEngine: { wiredTiger: { configString: 'block_compressor=zstd' } } };
      await createIfMissing(connection, 'postcodes', zstd);
      for (const [name, schema] of Object.entries(placeJsonSchemas))
        await ensureCollection(connection, name, schema);
      await Place.createIndexes();
      await areas.ensureIndexes();
    },

    /** One whole postcode by its key ("M337WW"). */
    async postcode(id: string): Promise<Postcode | null> {
      const found = await Postcode.collection.findOne<PostcodeDoc>({ _id: id as never });
      return found && postcodeFrom(found);
    },

    /** Those of these whole postcodes that are known, in no order. */
    async postcodes(ids: string[]): Promise<Postcode[]> {
      const found = await Postcode.collection.find<PostcodeDoc>({ _id: { $in: ids as never[] } }).toArray();
      return found.map(postcodeFrom);
    },

    /** Postcodes in use whose keys begin so, in order. A walk along `_id`; gives up after half a second. */
    async postcodesFrom(prefix: string, limit: number): Promise<Postcode[]> {
      const found = await Postcode.find({ _id: { $gte: prefix, $lt: `${prefix}~` }, ended: { $ne: true } })
        .sort({ _id: 1 })
        .limit(limit)
        .maxTimeMS(500)
        .lean<PostcodeDoc[]>();
      return found.map(postcodeFrom);
    },

    /** Places that were loaded from a file, beyond those that ship with the project. */
    async addedPlaces(): Promise<{ towns: Town[]; outcodes: Outcode[] }> {
      const found = await Place.collection.find<PlaceDoc>({ source: { $ne: 'base' } }).toArray();
      return {
        towns: found.filter((doc) => doc.kind === 'town').map(townFrom),
        outcodes: found.filter((doc) => doc.kind === 'outcode').map(outcodeFrom),
      };
    },

    /** Puts towns and outcodes in place of those of the same source. */
    async replacePlaces(
      source: string,
      { towns, outcodes }: { towns: Town[]; outcodes: Outcode[] },
    ): Promise<number> {
      const docs = [
        ...outcodes.map((row) => outcodeDoc(row, source)),
        ...towns.map((row) => townDoc(row, source)),
      ];
      const ids = [...new Set(docs.map((doc) => doc._id))];
      const found = await Place.collection.find({}, { projection: { _id: 1 } }).toArray();
      const known = new Set(found.map((doc) => String(doc._id)));
      const writes = docs.map((doc) => {
        if (known.has(doc._id))
          return { replaceOne: { filter: { _id: doc._id as never }, replacement: doc, upsert: true } };
        known.add(doc._id); // two of one name on one spot: the later replaces the first
        return { insertOne: { document: doc as never } };
      });
      if (writes.length > 0) await Place.collection.bulkWrite(writes);
      await Place.deleteMany({ source, _id: { $nin: ids } });
      return ids.length;
    },

    /** Adds postcodes, and what is new about those it has: a ward that another source gave stays. */
    async putPostcodes(rows: Postcode[]): Promise<void> {
      const ids = rows.map(({ id }) => id);
      const found = await Postcode.collection.find<PostcodeDoc>({ _id: { $in: ids as never[] } }).toArray();
      const known = new Map(found.map((doc) => [doc._id, doc]));
      // a plain insert costs MongoDB a third of an upsert, and a second run has nothing to write
      const writes = rows.flatMap((row) => {
        const before = known.get(row.id);
        if (!before) return { insertOne: { document: postcodeDoc(row) as never } };
        return isNews(row, before)
          ? { updateOne: { filter: { _id: row.id as never }, update: newsOf(row) } }
          : [];
      });
      if (writes.length > 0) await Postcode.collection.bulkWrite(writes, { ordered: false });
    },

    /**
     * Makes the wards anew from the postcodes in use: their middles, and how far nearly all of it lies from there, in
     * metres. A walk over every postcode, for the end of a load. Those of a few postcodes are slips of the source.
     */
    async makeWards(): Promise<void> {
      const spread = (field: string) => ({ $stdDevPop: `$${field}` });
      await Postcode.aggregate([
        { $match: { ward: { $exists: true }, ended: { $ne: true } } },
        {
          $group: {
            _id: { district: '$district', name: '$ward' },
            lat: { $avg: '$lat' },
            lng: { $avg: '$lng' },
            tall: spread('lat'),
            wide: spread('lng'),
            postcodes: { $sum: 1 },
          },
        },
        { $match: { postcodes: { $gte: 5 } } },
        // Two deviations; a degree of latitude is 111 km, of longitude in Britain some 66.
        {
          $set: {
            radius: {
              $multiply: [2, { $max: [{ $multiply: ['$tall', 111_000] }, { $multiply: ['$wide', 66_000] }] }],
            },
          },
        },
        { $unset: ['tall', 'wide'] },
        { $out: 'wards' },
      ]).allowDiskUse(true);
    },

    /** Every ward that is known; `district` is its code. */
    async wards(): Promise<{ name: string; district: string; point: LatLng; radius: number }[]> {
      const found = await connection.db!.collection<WardDoc>('wards').find().toArray();
      return found.map(({ _id, lat, lng, radius }) => ({
        ...{ name: _id.name, district: _id.district ?? '', point: { lat, lng } },
        radius: Math.round(Math.min(10_000, Math.max(700, radius))),
      }));
    },

    countPostcodes: (): Promise<number> => Postcode.estimatedDocumentCount().exec(),

    async loaded(what: 'base' | 'names' | 'postcodes'): Promise<Loaded | null> {
      return Gazetteer.findById(what).lean<Loaded | null>();
    },

    async markLoaded(what: 'base' | 'names' | 'postcodes', loaded: Loaded): Promise<void> {
      await Gazetteer.replaceOne({ _id: what }, { _id: what, ...loaded }, { upsert: true });
    },
  };
}

type WardDoc = { _id: { district?: string; name: string }; lat: number; lng: number; radius: number };
type PostcodeDoc = {
  _id: string;
  lat: number;
  lng: number;
  district?: string;
  ward?: string;
  ended?: boolean;
};
type PlaceDoc = {
  _id: string;
  kind: 'town' | 'outcode';
  name: string;
  point: { type: 'Point'; coordinates: [number, number] };
  source: string;
} & Partial<Omit<Town & Outcode, 'name' | 'point'>>;

function postcodeDoc({ id, point, district, ward, ended }: Postcode): PostcodeDoc {
  return { _id: id, ...point, ...(district && { district }), ...(ward && { ward }), ...(ended && { ended }) };
}

/** `ended` undefined: the source does not say, so what we knew stays. */
function newsOf({ point, district, ward, ended }: Postcode) {
  return {
    $set: { ...point, ...(district && { district }), ...(ward && { ward }), ...(ended && { ended }) },
    ...(ended === false && { $unset: { ended: true } }),
  };
}

function isNews(row: Postcode, before: PostcodeDoc): boolean {
  const { $set } = newsOf(row);
  const differs = Object.entries($set).some(([name, value]) => before[name as keyof PostcodeDoc] !== value);
  return differs || (row.ended === false && before.ended === true);
}

function postcodeFrom({ _id, lat, lng, district = '', ward, ended }: PostcodeDoc): Postcode {
  return { id: _id, point: { lat, lng }, district, ...(ward && { ward }), ...(ended && { ended }) };
}

function townDoc({ point, ...town }: Town, source: string): PlaceDoc {
  const id = `${foldName(town.name).replaceAll(' ', '-')}@${point.lat.toFixed(2)},${point.lng.toFixed(2)}`;
  return { _id: id, kind: 'town', ...town, point: geo(point), source };
}

function outcodeDoc({ point, outcode, ...row }: Outcode, source: string): PlaceDoc {
  return { _id: outcode, kind: 'outcode', name: outcode, ...row, point: geo(point), source };
}

function townFrom({
  name,
  point,
  people = 0,
  outcode = '',
  district = '',
  nation,
  otherNames,
}: PlaceDoc): Town {
  const [lng, lat] = point.coordinates;
  return {
    ...{ name, point: { lat, lng }, people, outcode, district },
    ...(nation && { nation }),
    ...(otherNames && { otherNames }),
  };
}

function outcodeFrom({ name, point, radius = 3_000, district = '', nation, old = false }: PlaceDoc): Outcode {
  const [lng, lat] = point.coordinates;
  return { outcode: name, point: { lat, lng }, radius, district, old, ...(nation && { nation }) };
}

const geo = ({ lat, lng }: { lat: number; lng: number }) => ({
  type: 'Point' as const,
  coordinates: [lng, lat] as [number, number],
});
