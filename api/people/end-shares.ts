import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import { newId } from '../infra/ids.ts';
import type { ConsentEventDoc } from './consent.model.ts';
import { statesOf } from './consent.rules.ts';
import type { ConsentStore } from './consent.store.ts';
import { objectOf } from './open-person.ts';
import type { TellThem } from './tell-them.ts';

/**
 * Shares end with the record, both what was shown of it and what was shown to its person: when it is opened again, with
 * somebody else perhaps, people are asked anew. Answers what to post, inside the transaction that writes.
 */
export const createEndShares =
  ({
    consents,
    audit,
    clock,
    tellThem,
  }: {
    consents: ConsentStore;
    audit: Audit;
    clock: Clock;
    tellThem: TellThem;
  }) =>
  async (actor: Member, personId: string): Promise<{ write: () => Promise<void> }> => {
    const now = clock.now();
    const all = [
      ...(await consents.ofPerson(personId)),
      ...(await withEnds(await consents.toPerson(personId))),
    ];
    const open = statesOf(all, now).filter(({ isInForce, given }) => isInForce && given.purpose === 'share');
    const letters = (await Promise.all(open.map(({ given }) => tellThem(actor, given)))).flat();
    return {
      write: async () => {
        for (const { given } of open) {
          const {
            personId: whose,
            organisationId,
            keyId,
            consentId,
            how,
            purpose,
            parts,
            to,
            givenBy,
            capacity,
          } = given;
          await consents.add({
            ...{ _id: newId(), personId: whose, organisationId, keyId, schemaVersion: 1, kind: 'ended' },
            ...{ consentId, at: now, by: actor.accountId, how, purpose, parts, to },
            ...{ wording: null, givenBy, capacity, expiresAt: null, sealed: {} },
          });
          await audit.record(actor, {
            ...{ action: 'consent.ended', object: objectOf(whose), fields: [purpose, ...parts] },
          });
        }
        for (const post of letters) await post();
      },
    };

    /** An end names its recipient as the yes does, so both are found by it. */
    async function withEnds(events: ConsentEventDoc[]): Promise<ConsentEventDoc[]> {
      const over = new Set(await consents.withdrawnAmong(events.map(({ consentId }) => consentId)));
      return events.filter(({ consentId }) => !over.has(consentId));
    }
  };
export type EndShares = ReturnType<typeof createEndShares>;
