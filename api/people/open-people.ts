import type { Connection } from 'mongoose';
import type { Inside } from '../inside.ts';
import type { Clock } from '../infra/clock.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import type { Log } from '../infra/log.ts';
import type { Member } from '../infra/actor.ts';
import { createBasisStore } from './basis.store.ts';
import { createCalling } from './calling.service.ts';
import { createCaseload } from './caseload.service.ts';
import { dayOf } from './days.rules.ts';
import { createConsentStore } from './consent.store.ts';
import { createConsents } from './consents.service.ts';
import { createDetails } from './details.service.ts';
import { createEndShares } from './end-shares.ts';
import { createGlassStore } from './glass.store.ts';
import { createLooks } from './looks.ts';
import { createMoving } from './moving.service.ts';
import { createOpening, type OpenPerson } from './open-person.ts';
import { createPersonStore } from './person.store.ts';
import { personalOfPeople } from './personal-of-people.ts';
import { createRecords } from './records.service.ts';
import type { Sealings } from './sealing.ts';
import { createSharing } from './sharing.service.ts';
import { createTellThem } from './tell-them.ts';

type Given = {
  connection: Connection;
  inside: Inside;
  ring: KeyRing;
  sealings: Sealings;
  ready: () => Promise<void>;
  clock: Clock;
  log: Log;
  origin: string;
  /** What a postcode area is called; null where there is none. */
  areaName: (outcode: string) => Promise<string | null>;
  /** A yes was taken back, for good. */
  onWithdrawn: (personId: string, consentId: string) => Promise<void>;
  /** Inside the transaction that takes it back. */
  onTakenBack: (actor: Member, open: OpenPerson, consentId: string) => Promise<void>;
  /** Inside the transaction that closes a record. */
  onClosed: (actor: Member, open: OpenPerson) => Promise<void>;
};

/** The records of people themselves: who they are, who works with them, what they said yes to, who looked. */
export function openPeople(given: Given) {
  const { connection, inside } = given;
  const stores = {
    people: createPersonStore(connection),
    consents: createConsentStore(connection),
    glass: createGlassStore(connection),
    bases: createBasisStore(connection),
  };
  const { audit, commands, messages, chain } = inside;
  const who = {
    accountById: inside.accounts.store.byId,
    accountsOf: inside.accounts.store.list,
    organisations: inside.organisationStore.all,
  };
  const base = { ...given, ...stores, audit, commands, messages, who };
  const opening = createOpening(base);
  const deps = { ...base, opening };
  // Who left works with nobody there, and coming back does not bring it back.
  inside.accounts.onLeft(async (accountId, memberships) => {
    const still = memberships.flatMap(({ role, organisationId }) =>
      organisationId && (role === 'link_worker' || role === 'practitioner') ? [organisationId] : [],
    );
    await stores.people.endWork(accountId, still, dayOf(given.clock.now()));
    await stores.glass.end(accountId, still, given.clock.now());
  });
  const tellThem = createTellThem(deps);
  const consents = createConsents({ ...deps, tellThem });
  /** A row is seen as soon as it is written: before the chain holds it, too. */
  async function rowsAbout(object: string, limit: number) {
    const waiting = await audit.waitingAbout(object, limit);
    const linked = await chain.find({ object, limit });
    const held = new Set(linked.map(({ id }) => id));
    return [...waiting.filter(({ _id }) => !held.has(_id)), ...linked]
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, limit);
  }
  return {
    people: {
      ...opening,
      ...createRecords(deps),
      ...createCalling({ ...deps, open: opening.open }),
      ...createDetails(deps),
      ...createCaseload(deps),
      ...createMoving({ ...deps, endShares: createEndShares({ ...deps, tellThem }) }),
      ...createLooks({ ...deps, rowsAbout }),
      ...createSharing({ ...deps, sharing: consents }),
    },
    consents,
    opening,
    stores,
    personal: personalOfPeople(stores),
  };
}
