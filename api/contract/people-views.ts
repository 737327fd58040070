import type { Role } from './roles.ts';
import type {
  Capacity,
  Closing,
  CommunicationNeed,
  Giver,
  Language,
  LawfulBasis,
  Part,
  PersonStatus,
  Purpose,
  SafeToContact,
  SpecialBasis,
  WayGiven,
} from './people.ts';

/** Who somebody is and how to reach them, as far as it was told and whoever asks may see it. */
export type Identity = {
  /** Null while they are not called anything. */
  reference: string | null;
  name?: string;
  knownAs?: string;
  /** ISO day. */
  born?: string;
  phone?: string;
  email?: string;
  address?: string;
  postcode?: string;
  nhsNumber?: string;
  area: { code: string; name: string } | null;
  safe: SafeToContact;
  contactNote?: string;
  needs: CommunicationNeed[];
  communication?: string;
  /** False where only the reference, or the name, may be seen. */
  showsContact: boolean;
};

/** A line of a worker's own list. */
export type PersonLine = {
  id: string;
  called: string | null;
  area: string | null;
  status: PersonStatus;
  /** Who works with them; told to who looks after the organisation's list. */
  workers: string[];
  /** The day it goes, where it is not called anything yet. */
  goesOn: Date | null;
};
/** `sharedWithUs`: people of other organisations. `isWhole`: of the whole organisation, by reference alone. */
export type PeopleList = { own: PersonLine[]; sharedWithUs: PersonLine[]; isWhole: boolean };

export type PersonView = {
  id: string;
  status: PersonStatus;
  by: string;
  identity: Identity;
  workers: { accountId: string; name: string; isYou: boolean }[];
  sharedParts: Part[] | 'all';
  /** Who asks may change it. */
  mayChange: boolean;
  /** What whoever handed them over wanted the next one to know first. */
  note: { words: string; from: string } | null;
  closing: { why: Closing; words?: string; on: Date } | null;
  goesOn: Date | null;
  /** Records of others that show parts to this person. */
  showsThem: { personId: string; parts: Part[] }[];
  /** People, such as carers, whom this record is shown to and whom the reader works with, too: ids of their own records. */
  carers: string[];
  /** The days on which somebody stopped showing them something, in the last month. */
  stoppedOn: Date[];
};

export type Colleague = { accountId: string; name: string; role: Role };

export type LookLine = {
  at: Date;
  /** Null for a job of our own. */
  who: string | null;
  role: Role | null;
  organisation: string | null;
  action: string;
  fields: string[];
  /** `by:break-glass` and the like, without its first letters; null for who works with them. */
  by: string | null;
};

export type ConsentLine = {
  consentId: string;
  to: string;
  toKind: 'organisation' | 'role' | 'person' | 'group' | 'other';
  parts: Part[];
  purpose: Purpose;
  why: string | null;
  wording: { id: string; version: number; language: Language; sha256: string } | null;
  how: WayGiven;
  givenBy: Giver;
  whom: string | null;
  capacity: Capacity;
  recordedBy: string;
  at: Date;
  expiresAt: Date | null;
  withdrawn: { at: Date; recordedBy: string } | null;
  isInForce: boolean;
};
export type CopyLine = {
  who: string;
  parts: Part[];
  how: 'seen' | 'sent' | 'printed';
  at: Date;
  isStillShared: boolean;
};
export type Basis = { lawful: LawfulBasis; special: SpecialBasis; since: Date; recordedBy: string | null };
export type Wordings = { id: string; version: number; says: string; easy: boolean }[];

export type SharingView = {
  called: string | null;
  mayGive: boolean;
  mayWithdraw: boolean;
  consents: ConsentLine[];
  copies: CopyLine[];
  basis: Basis;
  wordings: Wordings;
  /** Who can be chosen, as the form sends them. */
  choices: { value: string; name: string; kind: 'organisation' | 'role' | 'person' }[];
};
