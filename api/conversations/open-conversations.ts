import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Caller, Member } from '../contract/actor.ts';
import type { ConcernForm } from '../contract/conversations.ts';
import type { Suggestion } from '../contract/search.ts';
import type { Clock } from '../infra/clock.ts';
import type { Calling } from '../people/calling.service.ts';
import type { Opening } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import type { Records } from '../people/records.service.ts';
import { createConversations } from './conversation.service.ts';
import { createConversationStore } from './conversation.store.ts';
import { createDraftKeys, whoIs } from './draft-key.store.ts';
import { personalOfConversations } from './personal-of-conversations.ts';
import { createPlaceTelling, type TellTheMap } from './place.service.ts';

/** What conversations lead to outside the records of people. */
export type Outside = {
  tellTheMap: TellTheMap;
  /** Names of entries of the map that begin like what was typed. */
  suggest: (actor: Caller, typed: string, near: string) => Promise<Suggestion[]>;
  lead: () => { name: string; phone: string | null } | null;
  /** Goes to the safeguarding lead alone. */
  concern: (actor: Member, form: ConcernForm) => Promise<void>;
};

/** The conversations with what they stand on. */
export function openConversations({
  connection,
  people,
  audit,
  clock,
  outside,
}: {
  connection: Connection;
  people: Pick<Opening, 'open'> & Pick<Records, 'begin'> & Calling;
  audit: Audit;
  clock: Clock;
  outside: Outside;
}) {
  const store = createConversationStore(connection);
  const draftKeys = createDraftKeys(connection, clock);
  const conversations = createConversations({ connection, store, people, audit, clock });
  return {
    stores: [store, draftKeys],
    personal: [personalOfConversations(store)] satisfies Personal[],
    conversations: {
      ...conversations,
      ...createPlaceTelling({ conversations, tellTheMap: outside.tellTheMap }),
      suggest: outside.suggest,
      keys: (actor: Member) => draftKeys.of(actor.accountId),
      whoIs,
      lead: outside.lead,
      /** Whoever may write this conversation may tell; nothing of it is kept with it. */
      concern: async (actor: Member, id: string, form: ConcernForm) => {
        await conversations.forWriting(actor, id);
        await outside.concern(actor, form);
      },
    },
  };
}
