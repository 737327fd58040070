import * as z from 'zod';
import { importFields, type ImportField } from '../contract/import-lists.ts';
import { days, accessFeatures, locationPrivacies } from '../contract/lists.ts';

const column = z.union([z.string(), z.array(z.string())]);

export type Field = ImportField;

/** Facts laid over an entry: any fields of an asset, checked together with it. */
const facts = z.record(z.string(), z.unknown());

/**
 * What a source's file means, as a data officer writes it down. Everything may be left out: columns are guessed from
 * their names and values, and the report shows what was taken for what.
 */
export const mappingFile = z.strictObject({
  /** For readers of the file only. */
  about: z.string().optional(),
  source: z
    .strictObject({
      /** As people see it: "Trafford Council". */
      name: z.string().max(160).optional(),
      licence: z.string().max(160).optional(),
      attribution: z.string().max(1000).optional(),
      url: z.url().optional(),
      /** The date the facts are from. */
      asOf: z.iso.date().optional(),
    })
    .default({}),
  /**
   * Whether its addresses are places one can go to, or where letters are sent. Letters: never a point, a street or a
   * postcode. Guessed from the columns where it is left out; a register (of charities, of companies) means letters.
   */
  addresses: z.enum(['venue', 'correspondence']).optional(),
  columns: z.partialRecord(z.enum(importFields), column).default({}),
  /** Opening hours in a column for each day. */
  days: z.partialRecord(z.enum(days), column).default({}),
  /** Columns that hold Yes or No, by access feature; with several, all must say Yes. */
  access: z.partialRecord(z.enum(accessFeatures), column).default({}),
  /** Columns that are not read. Their words still count when it is judged whether an address is dangerous. */
  ignore: z.array(z.string()).default([]),
  /** Facts that hold for every entry of the file: kind, categories, costs, … */
  set: facts.default({}),
  /**
   * Facts that follow from what a cell says: column → value → facts. `*` stands for any letters. A feed of services
   * has two columns: `term` (what it is filed under) and `status`.
   */
  values: z.record(z.string(), z.record(z.string(), facts)).default({}),
  /** Rows that are left out: where the column says one of these. */
  skip: z
    .array(z.strictObject({ column: z.string(), is: z.array(z.string()), because: z.string() }))
    .default([]),
  /** Rows behind each other with the same value here are one entry; what differs is listed. */
  together: z.string().optional(),
  /** `{Column name}` stands for the cell; a sentence with an empty cell is left out. */
  summary: z.string().optional(),
  description: z.string().optional(),
  /** How exactly the public may know the places, where nothing stricter follows. */
  privacy: z.enum(locationPrivacies).optional(),
  /**
   * Somebody who knows the source vouches that its doors are public: of all of it, or of what it files under these of
   * its own categories. It takes the place of a sign in the entry's own words, and outweighs no sign of danger.
   */
  doors: z.union([z.literal('public'), z.array(z.string())]).optional(),
  /** The e-mails and numbers are of offices, not of persons. */
  contacts: z.enum(['offices', 'guess']).default('guess'),
});
export type Mapping = z.infer<typeof mappingFile>;

export const emptyMapping: Mapping = mappingFile.parse({});

/** A mapping file's text → mapping; every fault is named with its path. */
export function readMapping(text: string): Mapping {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new MappingError([`It is not JSON: ${(error as Error).message}`]);
  }
  const parsed = mappingFile.safeParse(value);
  if (!parsed.success)
    throw new MappingError(parsed.error.issues.map((i) => `${i.path.join('.') || 'file'}: ${i.message}`));
  return parsed.data;
}

/** All that is wrong with a mapping file. */
export class MappingError extends Error {
  override name = 'MappingError';
  constructor(faults: string[]) {
    super(`The mapping file needs changing:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
