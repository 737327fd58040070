import type { AssetDraft, AssetInput } from '../../contract/asset.ts';
import type { Day } from '../../contract/lists.ts';

/** Something left out or changed on the way in, for the report. `field` is the column or the field of the feed. */
export type Note = { code: NoteCode; field?: string; value?: string };
export type NoteCode =
  | 'said nothing'
  | 'left out a person'
  | 'kept for workers only'
  | 'not a phone number, e-mail or website'
  | 'coordinates left out'
  | 'coordinates swapped'
  | 'coordinates far from the postcode'
  | 'drawn as an area, its middle taken'
  | 'postcode not found'
  | 'postcode not readable'
  | 'age left out'
  | 'date left out'
  | 'opening kept as text'
  | 'schedule kept as text'
  | 'shortened'
  | 'name was in capitals';

export type ToldPlace = {
  name?: string;
  parts: string[];
  town?: string;
  postcode?: string;
  lat?: unknown;
  lng?: unknown;
  /** Its source asks not to show it exactly. */
  masked?: boolean;
};

/** What an entry of any source says, in its own words, before anything is judged. */
export type Told = {
  theirId?: string;
  name?: string;
  organisation?: string;
  description?: string;
  summary?: string;
  places: ToldPlace[];
  /** Cells that may name several ways to reach somebody; `person` names whose they are, and is never kept. */
  contacts: { text: string; field: string; person?: boolean }[];
  opening: string[];
  days: Partial<Record<Day, string[]>>;
  schedules: NonNullable<AssetDraft['schedules']>;
  access: AssetInput['access'];
  accessNote?: string;
  terms: string[];
  who: string[];
  languages: string[];
  ageMin?: unknown;
  ageMax?: unknown;
  costs: NonNullable<AssetDraft['costs']>;
  costText?: string;
  joinText?: string;
  areas: string[];
  attendance: NonNullable<AssetDraft['attendance']>;
  updated?: string;
  assured?: string;
  status: 'live' | 'paused' | 'archived';
  /** Facts that follow from values of the mapping file. */
  facts: Record<string, unknown>[];
  /** Everything the source says of it, read or not: judged for danger, never stored. */
  said: string[];
  /** Of these, what a feed explains of the categories it is filed under. */
  explained: string[];
  notes: Note[];
  /** What another directory of this kind says in our own form; it stands before everything guessed. */
  whole?: Partial<AssetDraft>;
  /** Where that directory has it from. */
  from?: Partial<Omit<AssetDraft['provenance'], 'source' | 'theirId'>>;
};

export const nothingTold = (): Told => ({
  places: [],
  contacts: [],
  opening: [],
  days: {},
  schedules: [],
  access: {},
  terms: [],
  who: [],
  languages: [],
  costs: [],
  areas: [],
  attendance: [],
  status: 'live',
  facts: [],
  said: [],
  explained: [],
  notes: [],
});
