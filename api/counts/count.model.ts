import { Schema, type Connection } from 'mongoose';
import { whyNots } from '../contract/connections.ts';
import { hindrances } from '../contract/counts.ts';
import { categories, needs } from '../contract/lists.ts';

/**
 * What is counted: searches, searches that found nothing, "I could not find it", looks at an entry, how it went with it; and
 * by area and category how many people were connected, got there, or did not go and why.
 */
export const counted = [
  'searched',
  'nothing',
  'could_not_find',
  'looked',
  'went',
  'liked',
  'could_not',
  'connected',
  'got_there',
  'did_not_go',
] as const;
export type Counted = (typeof counted)[number];

/** One number of one week. Its `_id` is made of everything else, so that the same thing is one document. */
export type CountDoc = {
  _id: string;
  what: Counted;
  week: string;
  /** The Monday of the week, when the document's time begins to run out. */
  monday: Date;
  district?: string;
  ward?: string;
  needs?: string[];
  categories?: string[];
  limits?: string[];
  assetId?: string;
  because?: string;
  count: number;
};

const countSchema = new Schema(
  { _id: { type: String, required: true } },
  { versionKey: false, autoIndex: false, collection: 'counts', strict: 'throw' },
);
/** Seconds for which weekly counts are kept: two years. */
const keptFor = 2 * 366 * 86_400;
countSchema.index({ monday: 1 }, { expireAfterSeconds: keptFor });
countSchema.index({ district: 1, what: 1, monday: 1 });
countSchema.index({ assetId: 1, monday: 1 }, { sparse: true });

export const createCountModel = (connection: Connection) => connection.model('Count', countSchema);

const choices = (values: readonly string[]) => ({
  bsonType: 'array',
  maxItems: 60,
  items: { enum: [...values] },
});

/** MongoDB's own second line: there is no field for words or a person, nor for a time more exact than a week. */
export const countJsonSchema = {
  bsonType: 'object',
  required: ['_id', 'what', 'week', 'monday', 'count'],
  additionalProperties: false,
  properties: {
    _id: { bsonType: 'string', maxLength: 1000 },
    what: { enum: counted },
    week: { bsonType: 'string', pattern: '^[0-9]{4}-W[0-9]{2}$' },
    monday: { bsonType: 'date' },
    district: { bsonType: 'string', minLength: 1, maxLength: 200 },
    ward: { bsonType: 'string', minLength: 1, maxLength: 200 },
    needs: choices(needs),
    categories: choices(categories),
    limits: {
      bsonType: 'array',
      maxItems: 8,
      items: { bsonType: 'string', pattern: '^[a-z]+:[A-Za-z0-9_-]{1,60}$' },
    },
    assetId: { bsonType: 'string', pattern: '^[0-9a-f-]{36}$' },
    because: { enum: [...new Set<string>([...hindrances, ...whyNots])] },
    count: { bsonType: ['int', 'long', 'double'], minimum: 1 },
  },
};
