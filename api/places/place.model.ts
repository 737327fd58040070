import { Schema, type Connection } from 'mongoose';

const options = { versionKey: false, strict: 'throw', autoIndex: false, autoCreate: false } as const;

/** Towns and outcodes. `_id` is the outcode, or name and rounded point of a town, so that a second load adds nothing. */
const placeSchema = new Schema(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true, enum: ['town', 'outcode'] },
    name: { type: String, required: true },
    point: {
      type: { type: String, enum: ['Point'], required: true },
      coordinates: { type: [Number], required: true },
    },
    people: Number,
    radius: Number,
    outcode: String,
    district: String,
    nation: String,
    otherNames: { type: [String], default: undefined },
    old: Boolean,
    source: { type: String, required: true },
  },
  { ...options, collection: 'places' },
);
placeSchema.index({ point: '2dsphere' });
placeSchema.index({ source: 1 });

/** 2.7 million of these: short, and with no index but `_id`, the postcode without its space. */
const postcodeSchema = new Schema(
  {
    _id: { type: String, required: true },
    lat: { type: Number, required: true },
    lng: { type: Number, required: true },
    district: String,
    ward: String,
    ended: Boolean,
  },
  { ...options, collection: 'postcodes' },
);

/** What was loaded into the gazetteer, from where and when: one document each for base, names and postcodes. */
const gazetteerSchema = new Schema(
  {
    _id: { type: String, required: true, enum: ['base', 'names', 'postcodes'] },
    version: { type: String, required: true },
    source: { type: String, required: true },
    count: { type: Number, required: true },
    at: { type: Date, required: true },
  },
  { ...options, collection: 'gazetteer' },
);

const areaSchema = new Schema(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    geometry: {
      type: { type: String, enum: ['Polygon', 'MultiPolygon'], required: true },
      coordinates: { type: [Schema.Types.Mixed], required: true },
    },
    at: { type: Date, required: true },
  },
  { ...options, collection: 'areas' },
);
areaSchema.index({ geometry: '2dsphere' });

export const createPlaceModel = (connection: Connection) => connection.model('Place', placeSchema);
export const createPostcodeModel = (connection: Connection) => connection.model('Postcode', postcodeSchema);
export const createGazetteerModel = (connection: Connection) =>
  connection.model('Gazetteer', gazetteerSchema);
export const createAreaModel = (connection: Connection) => connection.model('Area', areaSchema);

const point = {
  bsonType: 'object',
  required: ['type', 'coordinates'],
  additionalProperties: false,
  properties: {
    type: { enum: ['Point'] },
    coordinates: {
      bsonType: 'array',
      minItems: 2,
      maxItems: 2,
      items: [
        { bsonType: 'number', minimum: -180, maximum: 180 },
        { bsonType: 'number', minimum: -90, maximum: 90 },
      ],
    },
  },
};
const text = { bsonType: 'string', minLength: 1, maxLength: 200 };

/** The second line behind the models: what MongoDB itself refuses, by collection. */
export const placeJsonSchemas = {
  places: {
    bsonType: 'object',
    required: ['_id', 'kind', 'name', 'point', 'source'],
    additionalProperties: false,
    properties: {
      _id: text,
      kind: { enum: ['town', 'outcode'] },
      name: text,
      point,
      people: { bsonType: 'number', minimum: 0 },
      radius: { bsonType: 'number', minimum: 0 },
      outcode: { bsonType: 'string', maxLength: 4 },
      district: { bsonType: 'string', maxLength: 200 },
      nation: { enum: ['england', 'wales', 'scotland', 'northern-ireland', 'crown-dependency'] },
      otherNames: { bsonType: 'array', items: text },
      old: { bsonType: 'bool' },
      source: text,
    },
  },
  postcodes: {
    bsonType: 'object',
    required: ['_id', 'lat', 'lng'],
    additionalProperties: false,
    properties: {
      _id: { bsonType: 'string', pattern: '^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$' },
      lat: { bsonType: 'number', minimum: 49, maximum: 61.5 },
      lng: { bsonType: 'number', minimum: -9, maximum: 2.5 },
      district: { bsonType: 'string', maxLength: 9 },
      ward: text,
      ended: { bsonType: 'bool' },
    },
  },
  gazetteer: {
    bsonType: 'object',
    required: ['_id', 'version', 'source', 'count', 'at'],
    additionalProperties: false,
    properties: {
      _id: { enum: ['base', 'names', 'postcodes'] },
      version: text,
      source: text,
      count: { bsonType: 'number', minimum: 0 },
      at: { bsonType: 'date' },
    },
  },
  areas: {
    bsonType: 'object',
    required: ['_id', 'name', 'geometry', 'at'],
    additionalProperties: false,
    properties: {
      _id: { bsonType: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
      name: text,
      geometry: {
        bsonType: 'object',
        required: ['type', 'coordinates'],
        properties: {
          type: { enum: ['Polygon', 'MultiPolygon'] },
          coordinates: { bsonType: 'array', minItems: 1 },
        },
      },
      at: { bsonType: 'date' },
    },
  },
} as const;
