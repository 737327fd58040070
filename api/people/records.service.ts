import { mayDo } from '../contract/access.ts';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom, newId } from '../infra/ids.ts';
import { dayAfter, dayOf } from './days.rules.ts';
import { sealFields } from './identity.ts';
import { objectOf, type OpeningDeps } from './open-person.ts';

/** How long a record that is not called anything is kept, in days. */
const unnamedDays = 30;

/** Beginning a record. */
export function createRecords({
  people,
  ring,
  sealings,
  audit,
  clock,
  commands,
  ready,
}: OpeningDeps & { commands: Commands }) {
  return {
    /**
     * A record with its own key and the actor as who works with them. Without a reference it is not called anything yet:
     * its worker alone sees it, and after 30 days it goes.
     */
    begin: async (
      actor: Member,
      { reference, commandId }: { reference?: string | undefined; commandId: string },
    ): Promise<{ personId: string }> => {
      const { organisationId, accountId } = actor;
      const isWorker = actor.role === 'link_worker' || actor.role === 'practitioner';
      if (
        !organisationId ||
        !isWorker ||
        !mayDo(actor, 'create-person') ||
        !actor.modules.includes('conversations')
      )
        throw new ProblemError('not-found');
      await ready();
      const keyId = idFrom('key of', accountId, commandId);
      await ring.make(keyId, organisationId);
      const sealing = sealings({ organisationId, keyId }, await ring.open(keyId));
      return commands.once(
        { actorKey: accountId, commandId, body: ['person.begin', reference] },
        async () => {
          const personId = newId();
          const today = dayOf(clock.now());
          const name = reference?.trim();
          await people.add({
            ...{
              _id: personId,
              personId,
              organisationId,
              keyId,
              revision: 1,
              schemaVersion: 1,
              createdAt: today,
            },
            ...{ status: name ? 'open' : 'unnamed', endsAt: name ? null : dayAfter(today, unnamedDays) },
            ...{ closedAt: null, restrictedAt: null, area: null },
            workers: [{ accountId, from: today, until: null }],
            sealed: name ? sealFields(sealing, personId, { reference: name }) : {},
          });
          await audit.record(actor, { action: 'person.begin', object: objectOf(personId) });
          return { personId };
        },
      );
    },
  };
}
export type Records = ReturnType<typeof createRecords>;
