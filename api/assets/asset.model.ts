import { Schema, type Connection } from 'mongoose';
import type { AssetInput } from '../contract/asset.ts';
import {
  assetKinds,
  assurances,
  capacities,
  controls,
  locationPrivacies,
  statuses,
  type LocationPrivacy,
} from '../contract/lists.ts';

type WithId<T> = Omit<T, 'id'> & { id: string };

/**
 * A place as the public may know it. What is withheld is not here at all:
 * it lives in the private database (`withheld-place.store`).
 */
export type StoredPlace = {
  id: string;
  name?: string;
  lines: string[];
  town?: string;
  postcode?: string;
  findingIt?: string;
  isMiddle?: true;
  privacy: LocationPrivacy;
  /** GeoJSON order: longitude first. As blurred as `privacy` says; absent when hidden or not known. */
  at?: { type: 'Point'; coordinates: [number, number] };
};

export type StoredSchedule = WithId<AssetInput['schedules'][number]>;

/** An asset as MongoDB keeps it: what was told, with ids, what follows from it, and only public places. */
export type AssetDoc = Omit<
  AssetInput,
  'id' | 'places' | 'schedules' | 'contacts' | 'costs' | 'wants' | 'rooms' | 'areasServed'
> & {
  _id: string;
  schemaVersion: 1;
  /** Rises by one with every write; writers compare and set on it. */
  revision: number;
  slug: string;
  /** Every slug it ever had, the present one too; unique over all assets. */
  slugs: string[];
  places: StoredPlace[];
  schedules: StoredSchedule[];
  contacts: WithId<AssetInput['contacts'][number]>[];
  costs: WithId<AssetInput['costs'][number]>[];
  wants: WithId<AssetInput['wants'][number]>[];
  rooms: WithId<AssetInput['rooms'][number]>[];
  areasServed: WithId<AssetInput['areasServed'][number]>[];
  /** By rule, nothing that locates it may be public, whatever its writer asked. */
  withheld: boolean;
  /** Was public once: whoever asks for it later is told that it is gone, and of no other that there is one. */
  everPublic?: boolean;
  /** Somebody here decided what it says: an import leaves it alone. */
  spokenFor?: boolean;
  /** Folded tokens of the public text, for answers without an engine. */
  terms: string[];
  /** SHA-256 of the input: an import that changes nothing writes nothing. */
  contentHash: string;
  /** The content as it was when its clock took it off: an import that still says the same leaves it off. */
  rested?: string;
  createdAt: Date;
  updatedAt: Date;
};

const text = { type: String };
const mixed = { type: Schema.Types.Mixed };
const list = { type: [Schema.Types.Mixed], required: true } as const;

const assetSchema = new Schema(
  {
    _id: { type: String, required: true },
    schemaVersion: { type: Number, required: true },
    revision: { type: Number, required: true },
    networkId: { type: String, required: true },
    slug: { type: String, required: true },
    slugs: { type: [String], required: true },
    kind: { type: String, enum: assetKinds, required: true },
    schemes: { type: [String], required: true },
    name: { type: String, required: true },
    alsoKnownAs: { type: [String], required: true },
    organisation: mixed,
    summary: { type: String, required: true },
    description: text,
    translations: mixed,
    categories: { type: [String], required: true },
    needs: { type: [String], required: true },
    whoFor: { type: [String], required: true },
    community: text,
    age: mixed,
    eligibility: list,
    access: mixed,
    accessNote: text,
    costs: list,
    attendance: { type: [String], required: true },
    languages: { type: [String], required: true },
    formats: { type: [String], required: true },
    join: list,
    wait: { type: String, required: true },
    firstVisit: text,
    bringingSomeone: text,
    wants: list,
    rooms: list,
    checks: list,
    control: { type: String, enum: controls, required: true },
    links: list,
    contacts: list,
    workersLine: text,
    places: list,
    areasServed: list,
    schedules: list,
    openingText: text,
    capacity: { type: String, enum: capacities, required: true },
    capacityNote: text,
    provenance: { type: Schema.Types.Mixed, required: true },
    assured: mixed,
    doubted: mixed,
    sameAs: text,
    demo: { type: Boolean, required: true },
    status: { type: String, enum: statuses, required: true },
    withheld: { type: Boolean, required: true },
    everPublic: { type: Boolean },
    spokenFor: { type: Boolean },
    terms: { type: [String], required: true },
    contentHash: { type: String, required: true },
    rested: text,
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { versionKey: false, minimize: false, autoIndex: false, collection: 'assets', strict: 'throw' },
);

// One index for each question a public path asks; `test/api/assets/asset.indexes.test.ts` holds them with `explain`.
assetSchema.index({ slugs: 1 }, { unique: true });
assetSchema.index({ 'provenance.source': 1, 'provenance.theirId': 1 });
assetSchema.index({ 'places.at': '2dsphere', status: 1 });
assetSchema.index({ 'places.postcode': 1, status: 1 });
assetSchema.index({ terms: 1, status: 1 });
assetSchema.index({ status: 1, kind: 1 });
// The reconciler reads (id, revision) of everything public from this index alone.
assetSchema.index({ _id: 1, status: 1, revision: 1 });
assetSchema.index({ demo: 1 });
// Who would like help and who lends a room, nearest first: few have either, so the others stay out of these.
assetSchema.index(
  { 'places.at': '2dsphere', kind: 1 },
  { name: 'wants-nearby', partialFilterExpression: { 'wants.0': { $exists: true } } },
);
assetSchema.index(
  { 'places.at': '2dsphere', status: 1, kind: 1 },
  { name: 'rooms-nearby', partialFilterExpression: { 'rooms.0': { $exists: true } } },
);
assetSchema.index({ sameAs: 1 }, { sparse: true });
assetSchema.index({ 'areasServed.id': 1, status: 1 });
assetSchema.index({ attendance: 1, status: 1 });
// What others read the directory by (`api/interop`), a page at a time in the order of ids.
assetSchema.index({ updatedAt: 1, status: 1, _id: 1 });
assetSchema.index({ kind: 1, status: 1, _id: 1 });
for (const field of ['categories', 'needs', 'schemes', 'whoFor', 'age.min', 'age.max', 'schedules.rrule'])
  assetSchema.index({ [field]: 1, status: 1, _id: 1 });
assetSchema.index({ 'schedules.opens': 1, 'schedules.closes': 1, status: 1, _id: 1 });
assetSchema.index({ 'organisation.name': 1, 'organisation.id': 1, status: 1, _id: 1 });
assetSchema.index({ 'places.id': 1 });

export function createAssetModel(connection: Connection) {
  return connection.model<AssetDoc>('Asset', assetSchema as unknown as Schema<AssetDoc>);
}

/** MongoDB's own second line behind zod: shapes that must never be stored, whoever writes. */
export const assetJsonSchema = {
  bsonType: 'object',
  required: [
    '_id',
    'schemaVersion',
    'revision',
    'slug',
    'slugs',
    'kind',
    'name',
    'summary',
    'places',
    'status',
    'provenance',
    'withheld',
  ],
  properties: {
    _id: {
      bsonType: 'string',
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    },
    schemaVersion: { enum: [1] },
    revision: { bsonType: ['int', 'long', 'double'], minimum: 1 },
    kind: { enum: [...assetKinds] },
    status: { enum: [...statuses] },
    control: { enum: [...controls] },
    capacity: { enum: [...capacities] },
    name: { bsonType: 'string', minLength: 1, maxLength: 160 },
    summary: { bsonType: 'string', minLength: 1, maxLength: 500 },
    withheld: { bsonType: 'bool' },
    slugs: { bsonType: 'array', minItems: 1, items: { bsonType: 'string' } },
    assured: { bsonType: 'object', properties: { by: { enum: [...assurances] } } },
    places: {
      bsonType: 'array',
      items: {
        bsonType: 'object',
        additionalProperties: false,
        required: ['id', 'privacy', 'lines'],
        properties: {
          id: { bsonType: 'string' },
          name: { bsonType: 'string' },
          lines: { bsonType: 'array', items: { bsonType: 'string' } },
          town: { bsonType: 'string' },
          postcode: { bsonType: 'string' },
          findingIt: { bsonType: 'string' },
          isMiddle: { enum: [true] },
          privacy: { enum: [...locationPrivacies] },
          at: {
            bsonType: 'object',
            additionalProperties: false,
            required: ['type', 'coordinates'],
            properties: {
              type: { enum: ['Point'] },
              coordinates: {
                bsonType: 'array',
                minItems: 2,
                maxItems: 2,
                items: { bsonType: ['double', 'int'] },
              },
            },
          },
        },
        // A hidden place holds nothing that locates it.
        anyOf: [
          { properties: { privacy: { enum: locationPrivacies.filter((p) => p !== 'hidden') } } },
          {
            properties: { privacy: { enum: ['hidden'] }, lines: { maxItems: 0 } },
            not: {
              anyOf: [
                { required: ['at'] },
                { required: ['postcode'] },
                { required: ['town'] },
                { required: ['findingIt'] },
                { required: ['name'] },
              ],
            },
          },
        ],
      },
    },
  },
};
