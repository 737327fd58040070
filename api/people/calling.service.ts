import type { Connection } from 'mongoose';
import { ProblemError } from '../contract/problem.ts';
import type { Member } from '../infra/actor.ts';
import { inTransaction } from '../infra/transaction.ts';
import { objectOf, type Opening, type OpeningDeps, type OpenPerson } from './open-person.ts';

/** What a record is called among those who work with the person: a local reference or initials. */
export function createCalling({
  connection,
  people,
  audit,
  open,
}: Pick<OpeningDeps, 'people' | 'audit'> & { connection: Connection; open: Opening['open'] }) {
  const at = (id: string) => ({ collection: 'people', id, field: 'reference' });
  return {
    /** Once it is called something, it stays. */
    call: async (actor: Member, personId: string, reference: string): Promise<void> => {
      const person = await open(actor, personId, 'write-conversation', { what: 'person.open' });
      const doc = await people.byId(personId);
      if (!doc) throw new ProblemError('not-found');
      await inTransaction(connection, async () => {
        const sealed = { reference: person.seal(at(personId), reference.trim()) };
        const isNew = doc.status === 'unnamed';
        if (!(await people.change(doc, { sealed, ...(isNew && { status: 'open', endsAt: null }) })))
          throw new ProblemError('conflict');
        await audit.record(actor, {
          action: 'person.call',
          object: objectOf(personId),
          fields: ['reference'],
        });
      });
    },
    /** Null where it is not called anything yet. */
    referenceOf: async (person: Pick<OpenPerson, 'id' | 'unseal'>): Promise<string | null> => {
      const sealed = (await people.byId(person.id))?.sealed.reference;
      return sealed ? person.unseal<string>(at(person.id), sealed) : null;
    },
  };
}
export type Calling = ReturnType<typeof createCalling>;
