import type { AssetCard } from './asset.ts';
import type {
  ConnectionKind,
  ConnectionOutcome,
  ConnectionState,
  FollowUpWeek,
  GroupAnswerForm,
  Saying,
  Tellable,
  WhyNot,
  WorkerForm,
} from './connections.ts';
import type { SafeToContact } from './people.ts';

/** Something said between a worker and a group, or noted by one of them. `on` is an ISO date. */
export type Exchanged = {
  by: 'worker' | 'group' | 'person' | 'us';
  what: string;
  words: string | null;
  on: string;
};

/** What a group sees of a connection: the least it needs. Until it is opened nothing is told but who asks. */
export type GroupIntroduction = {
  id: string;
  group: { id: string; name: string };
  kind: ConnectionKind;
  madeOn: string;
  from: { organisation: string; worker: string | null; phone: string | null };
  isOpened: boolean;
  /** The person took it back: nothing of them is told any more. */
  isTakenBack: boolean;
  state: ConnectionState;
  told: { part: Tellable; words: string }[];
  exchanged: Exchanged[];
  mayAnswer: GroupAnswerForm['act'][];
};

/** A connection in a list of a worker's. */
export type ConnectionLine = {
  id: string;
  personId: string;
  /** What the worker calls the person. */
  person: string;
  group: { id: string; slug: string; name: string };
  kind: ConnectionKind;
  state: ConnectionState;
  madeOn: string;
  outcome: ConnectionOutcome | null;
  why: WhyNot | null;
  /** What it is on the list for; `ring` is red. Null where nothing is to be done now. */
  waits: 'ring' | 'question' | 'said' | 'declined' | 'stuck' | 'follow_up' | null;
  /** Why somebody has to ring. */
  trouble: 'no_inbox' | 'mail' | 'unopened' | null;
  /** The number to ring. */
  phone: string | null;
  /** The next time to ask how it is going. */
  next: { week: FollowUpWeek; on: string } | null;
  /** What the person said, where nobody has asked about it yet. */
  unheard: { said: Saying; why: WhyNot | null } | null;
};

/** A connection that ends when the record is closed. */
export type StillOpen = Pick<ConnectionLine, 'id' | 'kind' | 'state' | 'madeOn'> & {
  /** Its name. */
  group: string;
  /** The group is written to. */
  isTold: boolean;
  /** The number of a group that waits and cannot be written to. */
  ring: string | null;
};

/** One connection, for a worker. */
/** A group without an inbox; `phone` is null where we know none. */
export type ToRing = { group: string; phone: string | null };

export type ConnectionView = ConnectionLine & {
  told: { part: Tellable; words: string }[];
  exchanged: Exchanged[];
  may: WorkerForm['act'][];
  safe: SafeToContact;
  /** Something like it that is nearer, where it was too far. */
  nearer: AssetCard | null;
  /** The yes was taken back: who has to be asked by phone to throw away what they wrote down. */
  toRing: ToRing | null;
};

/** What a worker sees of all the people they work with. */
export type WorkList = {
  /** Undelivered: somebody has to ring. */
  red: ConnectionLine[];
  /** Questions, answers of people, groups that cannot. */
  mine: ConnectionLine[];
  due: ConnectionLine[];
  /** With groups: nothing to do. */
  theirs: ConnectionLine[];
};

/** A group before somebody is connected with it. */
export type ConnectStart = {
  group: { id: string; slug: string; name: string; checked: string; asksForRinging: boolean };
  /** It can be written to. */
  hasInbox: boolean;
  phone: string | null;
  welcome: string | null;
  safe: SafeToContact;
};
