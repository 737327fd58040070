import type { Connection } from 'mongoose';
import type { AgingStore } from '../assets/aging.store.ts';
import type { AssetDoc } from '../assets/asset.model.ts';
import type { Audit } from '../audit/audit.store.ts';
import type { AssetCard } from '../contract/asset.ts';
import type { WhyNot } from '../contract/connections.ts';
import type { Actor, Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import type { Log } from '../infra/log.ts';
import type { Messages } from '../messages/message.store.ts';
import type { Opening, OpenPerson } from '../people/open-person.ts';
import type { Details } from '../people/details.service.ts';
import type { ConnectionStore } from './connection.store.ts';
import type { Ledger } from './ledger.ts';
import type { Yes } from './yes.ts';

/** Somebody with an account, as others of the directory know them. */
type Known = { name: string; email: string | null; state?: string };

/** What the use cases of connections work with. */
export type ConnectionDeps = {
  /** Of the private database. */
  connection: Connection;
  store: ConnectionStore;
  ledger: Ledger;
  people: Pick<Opening, 'open' | 'openAs'> & Pick<Details, 'contactRules'>;
  /** What a worker calls a person; the record is open already. */
  labelOf: (open: OpenPerson) => Promise<string>;
  /** Ids of whom somebody works with now. */
  caseload: (actor: Member) => Promise<string[]>;
  yes: Yes;
  groups: Pick<AgingStore, 'byId' | 'byIds'>;
  editorsOf: (
    assetIds: string[],
  ) => Promise<Map<string, { accountId: string; name: string; email: string }[]>>;
  accountById: (id: string) => Promise<Known | null>;
  organisationName: (id: string) => Promise<string>;
  /** The number that other workers ring somebody at. */
  workPhone: (accountId: string) => Promise<string | null>;
  /** Something of the same categories nearer to an area; null where there is none. */
  nearer: (areaCode: string, group: AssetDoc) => Promise<AssetCard | null>;
  /** What of the entry is said to be wrong, from a closed list; never by whom. */
  doubt: (group: AssetDoc, what: 'closed' | 'wrong_information' | 'full', key: string) => Promise<void>;
  wrongNumber: (actor: Member, group: AssetDoc) => Promise<void>;
  /** Nobody is counted twice in one number. */
  count: (
    what: 'connected' | 'got_there' | 'did_not_go',
    about: { personId: string; group: AssetDoc; areaCode: string | null; why: WhyNot | null },
  ) => Promise<void>;
  checkedWords: (group: AssetDoc) => { checked: string; asksForRinging: boolean };
  /** Inside a transaction: a connection was made of something on the plan. */
  onMade: (open: OpenPerson, itemId: string, connectionId: string) => Promise<void>;
  messages: Messages;
  audit: Audit;
  commands: Commands;
  clock: Clock;
  log: Log;
  /** `https://hereabouts.example`, without a slash at the end. */
  origin: string;
};
export type { Actor, Member };
