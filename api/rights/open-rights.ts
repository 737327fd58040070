import type { Connection } from 'mongoose';
import type { Role } from '../contract/roles.ts';
import type { Inside } from '../inside.ts';
import type { Clock } from '../infra/clock.ts';
import type { KeyRing } from '../infra/key-ring.ts';
import { ownKey } from '../infra/own-key.ts';
import { createSealer } from '../infra/sealed.ts';
import type { ConsentStore } from '../people/consent.store.ts';
import type { GlassStore } from '../people/glass.store.ts';
import type { Opening } from '../people/open-person.ts';
import type { Personal } from '../people/personal.ts';
import type { PersonStore } from '../people/person.store.ts';
import type { Sealings } from '../people/sealing.ts';
import { createComplaintStore } from './complaint.store.ts';
import { createComplaints } from './complaints.service.ts';
import { createCopies } from './copy.service.ts';
import { createEmergencies } from './emergency.service.ts';
import type { Erasing } from './erasing.ts';
import { createPrsb } from './prsb.service.ts';
import { createRequests } from './requests.service.ts';
import type { RequestStore } from './request.store.ts';
import { retentionJob } from './retention.job.ts';

type Deps = {
  connection: Connection;
  inside: Inside;
  people: PersonStore;
  consents: ConsentStore;
  glass: GlassStore;
  requests: RequestStore;
  opening: Opening;
  ring: KeyRing;
  sealings: Sealings;
  personal: Personal[];
  /** Inside a transaction: groups that were told of the person are asked to throw away what they wrote down. */
  tellGroupsErased: (personId: string) => Promise<void>;
  /** Those that no mail reaches. */
  groupsToRing: (personId: string) => Promise<{ group: string; phone: string | null }[]>;
  erasing: Erasing;
  /** The other domains' own ways of reading, each of which lets a worker see what they may. */
  readers: Omit<Parameters<typeof createPrsb>[0], 'audit' | 'clock'>;
  ready: () => Promise<void>;
  /** Some organisation keeps records of people. */
  isWanted: () => Promise<boolean>;
  clock: Clock;
  dataFolder: string;
  origin: string;
};

/** What people may ask about their records, and what the law and emergencies ask of us. */
export async function openRights(deps: Deps) {
  const { connection, inside, consents, opening, personal, clock, origin, isWanted, ready } = deps;
  const { audit, commands, messages, quota, chain, accounts, organisationStore } = inside;
  const role = 'data_protection_officer' as const;
  /** Whom mail reaches of those who hold a role, in one organisation or in all. */
  async function holding(held: Role, organisationId?: string) {
    const found = await accounts.store.list({ role: held, ...(organisationId && { organisationId }) });
    return found.flatMap(({ id, name, email }) => (email ? [{ id, name, email }] : []));
  }
  const officersOf = (organisationId: string) => holding(role, organisationId);
  async function withOfficers() {
    const officers = await accounts.store.list({ role });
    const ids = new Set(
      officers.flatMap(({ memberships }) =>
        memberships.flatMap((one) => (one.role === role ? [one.organisationId] : [])),
      ),
    );
    return (await organisationStore.all()).flatMap(({ id, name }) => (ids.has(id) ? [{ id, name }] : []));
  }
  const nameOf = async (id: string) => (await accounts.store.byId(id))?.name ?? null;

  /** The admins of every organisation that has, or saw, something of the record. */
  async function holdersOf(personId: string) {
    const copies = await consents.copiesOf(personId);
    const ids = new Set(copies.flatMap(({ to }) => (to.kind === 'organisation' ? [to.organisationId] : [])));
    const found = await Promise.all(
      [...ids].map((organisationId) => holding('organisation_admin', organisationId)),
    );
    return found.flat();
  }
  async function roleAndOrganisation(row: { role: string | null; organisationId: string | null }) {
    const organisation = row.organisationId ? await organisationStore.byId(row.organisationId) : null;
    return [row.role?.replaceAll('_', ' ') ?? 'the program', organisation?.name].filter(Boolean).join(', ');
  }

  const complaintKey = await ownKey(deps.dataFolder, 'complaints', null);
  const complaintStore = createComplaintStore(connection, createSealer(complaintKey));
  await complaintStore.ensure();
  const complaints = createComplaints({
    ...{ connection, store: complaintStore, quota, messages, audit, clock, origin },
    officers: (organisationId) => holding(role, organisationId),
    organisations: withOfficers,
  });
  const copies = createCopies({ personal, chain, roleAndOrganisation, clock });
  const shared = { ...deps, audit, commands, messages, officersOf, nameOf };
  const requests = createRequests({ ...shared, copies, holdersOf });

  return {
    requests,
    prsb: createPrsb({ ...deps.readers, audit, clock }),
    emergencies: createEmergencies(shared),
    complaints,
    /** For a command on the machine itself: everything of a person, with the names of others left out. */
    copyOf: async (personId: string): Promise<Uint8Array> =>
      copies.make(await opening.openAs({ system: 'person.export' }, personId)),
    jobs: [
      retentionJob({
        ...{ ...deps, audit },
        // Where everybody has switched conversations off, what was written meanwhile still has its time.
        isWanted: async () => ((await isWanted()) || (await deps.people.isAny())) && (await isReady(ready)),
      }),
      {
        name: 'old complaints',
        everyMs: 86_400_000,
        run: () => complaints.forget(),
      },
    ],
  };
}
export type Rights = Awaited<ReturnType<typeof openRights>>;

/** Without a key nothing about people is done, and that is told elsewhere. */
const isReady = (ready: () => Promise<void>) =>
  ready().then(
    () => true,
    () => false,
  );
