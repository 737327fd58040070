import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { ConnectionLine } from '../contract/connection-views.ts';
import type { ConversationLine, ConversationView } from '../contract/conversations.ts';
import type { Identity, SharingView } from '../contract/people-views.ts';
import type { PlanView } from '../contract/plans.ts';
import { isoDay } from './clocks.rules.ts';
import { prsbRecord, type PrsbRecord } from './prsb.view.ts';

/** A person's record and plan for another system, for a worker of theirs: only what that worker may read is in it. */
export function createPrsb({
  details,
  sharing,
  conversations,
  plans,
  connections,
  audit,
  clock,
}: {
  details: (actor: Member, personId: string) => Promise<{ identity: Identity }>;
  sharing: (actor: Member, personId: string) => Promise<SharingView>;
  conversations: {
    list: (actor: Member, personId: string) => Promise<{ lines: ConversationLine[] }>;
    read: (actor: Member, id: string) => Promise<ConversationView>;
  };
  plans: { of: (actor: Member, personId: string) => Promise<PlanView> };
  connections: { of: (actor: Member, personId: string) => Promise<{ lines: ConnectionLine[] }> };
  audit: Audit;
  clock: Clock;
}) {
  return async function record(actor: Member, personId: string): Promise<PrsbRecord> {
    const { identity } = await details(actor, personId);
    await audit.record(actor, { action: 'person.prsb', object: `person/${personId}` });
    const { lines } = await conversations.list(actor, personId);
    const oldestFirst = [...lines].sort((a, b) => a.begunOn.localeCompare(b.begunOn));
    return prsbRecord({
      ...{ personId, identity, writtenOn: isoDay(clock.now()) },
      organisation: actor.organisationName ?? '',
      worker: { name: actor.name, role: actor.role },
      conversations: await Promise.all(oldestFirst.map(({ id }) => conversations.read(actor, id))),
      plan: (await plans.of(actor, personId)).items,
      connections: (await connections.of(actor, personId)).lines,
      sharing: await sharing(actor, personId),
    });
  };
}
export type Prsb = ReturnType<typeof createPrsb>;
