import type { Audit } from '../audit/audit.store.ts';
import type { Member } from '../contract/actor.ts';
import { ProblemError } from '../contract/problem.ts';
import type { EmergencyForm, EmergencyView } from '../contract/rights.ts';
import type { Clock } from '../infra/clock.ts';
import type { Commands } from '../infra/commands.ts';
import { idFrom } from '../infra/ids.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import type { Messages } from '../messages/message.store.ts';
import type { GlassStore } from '../people/glass.store.ts';
import type { Opening } from '../people/open-person.ts';
import type { PersonDoc } from '../people/person.model.ts';
import type { PersonStore } from '../people/person.store.ts';
import type { Sealings } from '../people/sealing.ts';

/** How long a record stays open to who said that it could not wait. */
const forMs = 3_600_000;

type Deps = {
  people: PersonStore;
  glass: GlassStore;
  opening: Pick<Opening, 'open'>;
  ring: KeyRing;
  sealings: Sealings;
  audit: Audit;
  commands: Commands;
  messages: Messages;
  officersOf: (organisationId: string) => Promise<{ name: string; email: string }[]>;
  nameOf: (accountId: string) => Promise<string | null>;
  ready: () => Promise<void>;
  clock: Clock;
  origin: string;
};

/** Reading a record in an emergency: a reason, an hour, and somebody who is told at once. */
export function createEmergencies(deps: Deps) {
  const { people, glass, opening, ring, sealings, audit, commands, messages } = deps;
  const { officersOf, nameOf, ready, clock, origin } = deps;

  /** Records are called by what only their workers know, so who may not search may still say which one they mean. */
  async function called(organisationId: string, reference: string): Promise<PersonDoc[]> {
    const wanted = plain(reference);
    const docs = (await people.ofOrganisation(organisationId)).filter(({ sealed }) => sealed.reference);
    const keys = await ring.openMany(docs.map(({ keyId }) => keyId));
    return docs.filter((doc) => {
      const key = keys.get(doc.keyId);
      if (!key || doc.restrictedAt) return false;
      const at = { collection: 'people', id: doc._id, field: 'reference' };
      return plain(sealings(doc, key).unseal<string>(at, doc.sealed.reference ?? '')) === wanted;
    });
  }

  return {
    /** Throws `bad-input` where no record, or more than one, is called that. */
    breakGlass: async (
      actor: Member,
      { reference, why, commandId }: EmergencyForm,
    ): Promise<{ personId: string }> => {
      const { organisationId, accountId } = actor;
      if (!organisationId || !actor.modules.includes('conversations')) throw new ProblemError('not-found');
      await ready();
      const found = await called(organisationId, reference);
      const doc = found[0];
      if (!doc || found.length > 1) {
        // Trying names is a thing to be seen, too.
        await audit.record(actor, {
          action: 'person.break-glass',
          object: 'person/none',
          decision: 'refused',
        });
        const message = doc
          ? 'More than one record is called that. Please ring a colleague who works with them.'
          : 'No record here is called that.';
        throw new ProblemError('bad-input', { errors: [{ path: 'reference', message }] });
      }
      const person = await opening.open(actor, doc._id, 'break-glass', { what: 'person.break-glass' });
      const officers = await officersOf(organisationId);
      const _id = idFrom('emergency', accountId, commandId);
      const at = clock.now();
      return commands.once(
        { actorKey: accountId, commandId, body: ['person.break-glass', reference, why] },
        async () => {
          await glass.add({
            ...{ _id, personId: doc._id, organisationId, keyId: doc.keyId, accountId, at },
            until: new Date(at.getTime() + forMs),
            sealed: { why: person.seal({ collection: 'emergencies', id: _id, field: 'why' }, why) },
          });
          for (const [nth, { name, email }] of officers.entries())
            await messages.post({
              ...{ key: `emergency/${_id}/${nth}`, to: email, template: 'emergency-read' as const },
              data: { name, link: `${origin}/rights/emergencies` },
            });
          return { personId: doc._id };
        },
      );
    },

    /** For the data protection officer: the newest, each with why. */
    list: async (actor: Member): Promise<EmergencyView[]> => {
      if (actor.role !== 'data_protection_officer' || !actor.organisationId)
        throw new ProblemError('not-found');
      await ready();
      await audit.record(actor, { action: 'emergency.list', object: 'emergency/all' });
      const docs = await glass.ofOrganisation(actor.organisationId);
      const keys = await ring.openMany(docs.map(({ keyId }) => keyId));
      return Promise.all(
        docs.map(async (doc) => {
          const key = keys.get(doc.keyId);
          const place = { collection: 'emergencies', id: doc._id, field: 'why' };
          return {
            ...{ id: doc._id, personId: doc.personId },
            ...{ at: doc.at.toISOString(), until: doc.until.toISOString(), who: await nameOf(doc.accountId) },
            why: key ? sealings(doc, key).unseal<string>(place, doc.sealed.why ?? '') : '',
          };
        }),
      );
    },
  };
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
