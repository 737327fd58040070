import type { Caller, Member } from '../../api/contract/actor.ts';
import type { Which } from '../../api/contract/conversation-form.ts';
import type {
  Change,
  ConcernForm,
  ConversationLine,
  ConversationView,
  DraftKeys,
  MayFollow,
  SaveAnswer,
} from '../../api/contract/conversations.ts';
import type { Suggestion } from '../../api/contract/search.ts';
import type { TellForm, Told } from '../../api/contract/tell.ts';

/** Every one of them throws `not-found` for who may not know of the person. */
export type ConversationServices = {
  begin: (
    actor: Member,
    asked: { which: Which; commandId: string; personId?: string | undefined; carer?: boolean },
  ) => Promise<{ id: string; personId: string }>;
  save: (actor: Member, id: string, sent: { tab: string; changes: Change[] }) => Promise<SaveAnswer>;
  read: (actor: Member, id: string) => Promise<ConversationView>;
  finish: (actor: Member, id: string) => Promise<void>;
  goOn: (actor: Member, id: string) => Promise<void>;
  copy: (actor: Member, id: string) => Promise<string>;
  list: (actor: Member, personId: string) => Promise<{ lines: ConversationLine[]; may: MayFollow }>;
  /** Gives the person of a conversation a reference. */
  call: (actor: Member, id: string, reference: string) => Promise<void>;
  keys: (actor: Member) => Promise<DraftKeys>;
  whoIs: (accountId: string) => string;
  /** Puts a place to the curators: its name, area and sort, and nothing else. */
  tell: (actor: Member, id: string, row: string, form: TellForm) => Promise<Told>;
  /** Ties a place of the conversation to an entry of the map, by the last part of its address. */
  link: (actor: Member, id: string, row: string, slug: string) => Promise<void>;
  /** Names of what is on the map; the words stand in no address. */
  suggest: (actor: Caller, typed: string, near: string) => Promise<Suggestion[]>;
  lead: () => { name: string; phone: string | null } | null;
  concern: (actor: Member, id: string, form: ConcernForm) => Promise<void>;
};
