import type { Connection } from 'mongoose';
import { ensureCollection } from '../infra/mongo.ts';
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
      const exists = await connection
        .db!.listCollections({ name: 'postcodes' }, { nameOnly: true })
        .hasNext();
      if (!exists) await connection.createCollection('postcodes', zstd);
      for (const [name, schema] of Object.entries(placeJsonSchemas))
        await ensureCollection(connection, name, schema);
      await Place.createIndexes();
      await areas.ensureIndexes();
    },

    /** One whole postcode by its key ("M337WW"). */
    async postcode(id: string): Promise<Postcode | null> {
      const found = await Postcode.findById(id).lean<PostcodeDoc | null>();
      return found && postcodeFrom(found);
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
      const found = await Place.find({ source: { $ne: 'base' } }).lean<PlaceDoc[]>();
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
      for (let at = 0; at < docs.length; at += 5_000)
        await Place.collection.bulkWrite(
          docs.slice(at, at + 5_000).map((doc) => ({
            replaceOne: { filter: { _id: doc._id as never }, replacement: doc, upsert: true },
          })),
          { ordered: false },
        );
      await Place.deleteMany({ source, _id: { $nin: ids } });
      return ids.length;
    },

    /** Adds postcodes, or what is new about them: a ward that another source gave stays. */
    async putPostcodes(rows: Postcode[]): Promise<void> {
      await Postcode.collection.bulkWrite(
        rows.map(({ id, point, district, ward, ended }) => ({
          updateOne: {
            filter: { _id: id as never },
            update: {
              $set: {
                ...point,
                ...(district && { district }),
                ...(ward && { ward }),
                ...(ended && { ended }),
              },
              ...(ended === false && { $unset: { ended: true } }),
            },
            upsert: true,
          },
        })),
        { ordered: false },
      );
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
