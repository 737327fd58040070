import { createHash } from 'node:crypto';
import type { Audit } from '../audit/audit.store.ts';
import type { Tellable, WayToAgree } from '../contract/connections.ts';
import type { Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { idFrom, newId } from '../infra/ids.ts';
import type { ConsentEventDoc } from '../people/consent.model.ts';
import { statesOf } from '../people/consent.rules.ts';
import type { ConsentStore } from '../people/consent.store.ts';
import type { OpenPerson } from '../people/open-person.ts';

/** The words that are said yes to; another wording is another version. */
export const introduceWording = {
  ...{ id: 'introduce', version: 1, language: 'en' },
  text: 'Is it all right if we tell this group what you see here, so that they know you are coming? You can take it back at any time.',
};

/** A yes to being introduced to one group, kept with every other yes of the person. */
export function createYes({
  consents,
  audit,
  clock,
  onWithdrawn,
}: {
  consents: ConsentStore;
  audit: Audit;
  clock: Clock;
  /** Told before it is written, so that no restored backup can bring the yes back. */
  onWithdrawn: (personId: string, consentId: string) => Promise<void>;
}) {
  const event = (
    open: OpenPerson,
    actor: Member | null,
    given: Pick<ConsentEventDoc, 'kind' | 'consentId' | 'how' | 'to'>,
    why: string,
  ): ConsentEventDoc => {
    const _id = newId();
    const { text, ...wording } = introduceWording;
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      ...{ _id, personId: open.id, organisationId: open.organisationId, keyId: open.keyId, schemaVersion: 1 },
      ...{ at: clock.now(), by: actor?.accountId ?? 'person', ...given, purpose: 'introduce', parts: [] },
      ...{ wording: { ...wording, sha256 }, givenBy: 'self', capacity: 'presumed', expiresAt: null },
      sealed: { why: open.seal({ collection: 'consents', id: _id, field: 'why' }, why) },
    };
  };

  return {
    /** Inside a transaction; answers the id by which it can be taken back. `told` are names of parts. */
    give: async (
      open: OpenPerson,
      actor: Member,
      { assetId, how, told }: { assetId: string; how: WayToAgree; told: readonly Tellable[] },
    ): Promise<string> => {
      const consentId = newId();
      const why = `introduce: ${told.join(', ')}`;
      await consents.add(
        event(open, actor, { kind: 'given', consentId, how, to: { kind: 'group', assetId } }, why),
      );
      await audit.record(actor, { action: 'consent.give', object: `person/${open.id}`, fields: [...told] });
      return consentId;
    },
    /** Inside a transaction. */
    takeBack: async (open: OpenPerson, actor: Member, consentId: string, assetId: string): Promise<void> => {
      await onWithdrawn(open.id, consentId);
      const taken = { kind: 'withdrawn', consentId, how: 'spoken', to: { kind: 'group', assetId } } as const;
      await consents.add(event(open, actor, taken, 'taken back with the introduction'));
      await audit.record(actor, { action: 'consent.withdraw', object: `person/${open.id}` });
    },
    /** The group has read it: from now on it has a copy. */
    hasCopy: async (open: OpenPerson, consentId: string, assetId: string): Promise<void> => {
      await consents.addCopy({
        ...{ _id: idFrom('copy', consentId, assetId), personId: open.id, consentId, how: 'sent' },
        ...{ organisationId: open.organisationId, keyId: open.keyId, by: 'group', at: clock.now() },
        ...{ parts: [], to: { kind: 'group', assetId } },
      });
    },
    /** Withdrawn anywhere is withdrawn here, at once. */
    isInForce: async (personId: string, consentId: string): Promise<boolean> =>
      statesOf(await consents.ofPerson(personId), clock.now()).some(
        ({ given, isInForce }) => given.consentId === consentId && isInForce,
      ),
  };
}
export type Yes = ReturnType<typeof createYes>;
