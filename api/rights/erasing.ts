import type { Connection } from 'mongoose';
import type { Audit } from '../audit/audit.store.ts';
import type { Actor } from '../infra/actor.ts';
import type { Clock } from '../infra/clock.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import type { Log } from '../infra/log.ts';
import { inTransaction } from '../infra/transaction.ts';
import type { ConsentStore } from '../people/consent.store.ts';
import { idFrom } from '../infra/ids.ts';
import type { Personal } from '../people/personal.ts';
import type { Ledger } from './ledger.ts';

/** How many people are asked after at once. */
const aBatch = 500;

/**
 * Erasing somebody: first the ledger, which is the decision; then every collection on the list, in one transaction; then
 * the key, so that what lies in a copy somewhere can be read by nobody. Each step can be done again, and whatever a process
 * did not come to is done at the next start.
 */
export function createErasing({
  connection,
  personal,
  consents,
  ledger,
  ring,
  audit,
  clock,
  log,
}: {
  connection: Connection;
  personal: Personal[];
  consents: ConsentStore;
  ledger: Ledger;
  ring: KeyRing;
  audit: Audit;
  clock: Clock;
  log: Log;
}) {
  type Person = { personId: string; keyId: string };
  async function apply(actor: Actor, { personId, keyId }: Person) {
    await inTransaction(connection, async () => {
      for (const { eraseOf } of personal) await eraseOf(personId);
      await audit.record(actor, { action: 'person.erase', object: `person/${personId}` });
    });
    await ring.destroy(keyId);
  }

  return {
    /** Carries a decision out. Bears being done again. */
    erase: async (actor: Actor, person: Person): Promise<void> => {
      const { personId: id, keyId } = person;
      await ledger.add({ kind: 'erased', id, keyId, at: clock.now().toISOString() });
      await apply(actor, person);
    },

    /** A yes that was taken back stays so. */
    withdrawn: (personId: string, consentId: string): Promise<void> =>
      ledger.add({ kind: 'withdrawn', id: consentId, personId, at: clock.now().toISOString() }),

    /**
     * Does again what the ledger says, for whatever came back with a backup or was left half-done. Nothing about people is
     * answered before it has ended. Answers how many were mended.
     */
    replay: async (): Promise<{ people: number; consents: number }> => {
      const entries = await ledger.all();
      const done = { people: 0, consents: 0 };
      const job: Actor = { kind: 'system', job: 'what was undone' };
      const erased = entries.filter((entry) => entry.kind === 'erased');
      for (let from = 0; from < erased.length; from += aBatch) {
        const batch = erased.slice(from, from + aBatch);
        const there = await stillThere(batch.map(({ id }) => id));
        const keys = await ring.openMany(batch.map(({ keyId }) => keyId)).catch(() => new Map());
        for (const { id, keyId } of batch.filter((one) => there.has(one.id) || keys.has(one.keyId))) {
          await apply(job, { personId: id, keyId });
          done.people += 1;
        }
      }
      for (const { id, personId } of entries.filter((entry) => entry.kind === 'withdrawn'))
        if (await withdrawAgain(personId, id)) done.consents += 1;
      if (done.people + done.consents > 0) log.warn(done, 'What was erased or taken back had come back.');
      return done;
    },
  };

  /** Ids of people of whom any collection still holds something. */
  async function stillThere(ids: string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const { collection } of personal) {
      const rows = connection.db!.collection<{ personId: string }>(collection);
      for await (const { personId } of rows.find({ personId: { $in: ids } }, { projection: { personId: 1 } }))
        found.add(personId);
    }
    return found;
  }

  async function withdrawAgain(personId: string, consentId: string): Promise<boolean> {
    const events = await consents.ofPerson(personId);
    const given = events.find((event) => event.kind === 'given' && event.consentId === consentId);
    if (!given || events.some((event) => event.kind === 'withdrawn' && event.consentId === consentId))
      return false;
    await inTransaction(connection, async () => {
      await consents.add({
        ...given,
        ...{ _id: idFrom('withdrawn again', consentId), kind: 'withdrawn', at: clock.now(), sealed: {} },
      });
      await audit.record(
        { kind: 'system', job: 'what was undone' },
        { action: 'consent.withdraw', object: `person/${personId}` },
      );
    });
    return true;
  }
}
export type Erasing = ReturnType<typeof createErasing>;
