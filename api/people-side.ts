import path from 'node:path';
import type { Connection } from 'mongoose';
import { openConnections, type ConnectionDirectory } from './connections/open-connections.ts';
import type { Config } from './config.ts';
import { heardIn } from './conversations/heard.rules.ts';
import { openConversations, type Outside } from './conversations/open-conversations.ts';
import type { Inside } from './inside.ts';
import type { Clock } from './infra/clock.ts';
import { aesFieldCipher } from './infra/field-cipher.ts';
import { createKeyRing } from './infra/key-ring.ts';
import type { Log } from './infra/log.ts';
import { connectMongo } from './infra/mongo.ts';
import { onceWell } from './infra/once-well.ts';
import type { LatLng } from './contract/place.ts';
import { readRootKeys } from './infra/root-keys.ts';
import { createGateway, personalOfGateway } from './gateway/gateway.service.ts';
import { createGatewayStore } from './gateway/gateway.store.ts';
import { dayOf } from './people/days.rules.ts';
import { ProblemError } from './contract/problem.ts';
import { createMeasurementStore } from './outcomes/measurement.store.ts';
import { createOutcomes, personalOfOutcomes } from './outcomes/outcomes.service.ts';
import type { OpenPerson } from './people/open-person.ts';
import { openPeople } from './people/open-people.ts';
import type { Personal } from './people/personal.ts';
import { openStrengths } from './strengths/open-strengths.ts';
import { createSealings } from './people/sealing.ts';
import { openPlans, type Directory } from './plans/open-plans.ts';
import { createErasing } from './rights/erasing.ts';
import { createLedger } from './rights/ledger.ts';
import { openRights } from './rights/open-rights.ts';
import { createRequestStore, personalOfRequests } from './rights/request.store.ts';

/**
 * Everything about the people that organisations work with. Without a root key every use of it answers `unavailable`, and
 * the public site is unharmed; without an organisation that has switched conversations on, it has no collection.
 * Each domain adds its store to `stores`, its descriptors to `personal` and its use cases to what is given back.
 */
export async function createPeopleSide({
  config,
  privately,
  inside,
  directory,
  outside,
  clock,
  log,
}: {
  config: Config;
  privately: Connection;
  inside: Inside;
  /** What of the map plans and connections need. */
  directory: Directory & ConnectionDirectory;
  outside: Outside & { outcodeAt: (point: LatLng) => string | null };
  clock: Clock;
  log: Log;
}) {
  const dataFolder = path.resolve(config.dataFolder);
  const { configured, makesOwn } = config.rootKeys;
  const roots = await readRootKeys(configured, { folder: dataFolder, makesOwn });
  const connecting = onceWell(() =>
    connectMongo({ uri: config.mongo.keysUri, database: `${config.mongo.prefix}_keys` }),
  );
  const ring = createKeyRing({ connect: connecting.get, roots, clock });
  const sealings = createSealings({ cipher: aesFieldCipher, database: privately.name, log });

  const { audit, commands } = inside;
  const { origin } = config.http;
  const ledger = createLedger({ connect: connecting.get, folder: dataFolder });
  const requests = createRequestStore(privately);
  const stores: { ensure: () => Promise<unknown> }[] = [ring, requests];
  const personal: Personal[] = [personalOfRequests(requests)];
  const made = onceWell(async () => {
    await Promise.all(stores.map((store) => store.ensure()));
    // A backup that was restored must bring nobody back: nothing is answered before this has ended.
    await erasing.replay();
  });
  const ready = made.get;
  const isWanted = async () =>
    (await inside.organisationStore.all()).some(({ modules }) => modules.includes('conversations'));

  const {
    people: records,
    consents: sharing,
    opening,
    ...peopleToo
  } = openPeople({
    ...{ connection: privately, inside, ring, sealings, ready, clock, log, origin },
    areaName: async (outcode) => (await directory.places.resolve(outcode))?.label ?? null,
    onWithdrawn: (personId, consentId) => erasing.withdrawn(personId, consentId),
    onTakenBack: (actor, open, consentId) => linked.endings.takenBack(actor, open, consentId),
    onClosed: (actor, open) => linked.endings.endAll(actor, open),
  });
  const { people, consents, glass } = peopleToo.stores;
  stores.push(...Object.values(peopleToo.stores));
  personal.push(...peopleToo.personal);
  const erasing = createErasing({
    ...{ connection: privately, personal, consents, ledger, ring, audit, clock, log },
  });

  const talks = openConversations({ connection: privately, people: records, audit, clock, outside });
  stores.push(...talks.stores);
  personal.push(...talks.personal);

  const labelOf = async (open: OpenPerson) => {
    const sealed = (await people.byId(open.id))?.sealed.reference;
    return sealed
      ? open.unseal<string>({ collection: 'people', id: open.id, field: 'reference' }, sealed)
      : 'Not named yet';
  };
  /** Where no area was written down, the one that was looked around last: nobody is asked for it twice. */
  const withArea = async (open: OpenPerson): Promise<OpenPerson> => {
    const code = open.area ? null : await matching.lookedAround(open);
    return code ? { ...open, area: { code, name: code } } : open;
  };
  const linked = openConnections({
    ...{ connection: privately, directory, consents, audit, commands, clock, log },
    people: {
      contactRules: records.contactRules,
      open: async (...asked) => withArea(await records.open(...asked)),
      openAs: async (...asked) => withArea(await records.openAs(...asked)),
    },
    ...{ messages: inside.messages, origin },
    labelOf,
    caseload: async ({ accountId, organisationId }) =>
      organisationId ? (await people.ofWorker(accountId, organisationId)).map(({ _id }) => _id) : [],
    editorsOf: inside.accounts.editorsOf,
    accountById: inside.accounts.store.byId,
    organisationName: async (id) => (await inside.organisationStore.byId(id))?.name ?? 'An organisation',
    onWithdrawn: (personId, consentId) => erasing.withdrawn(personId, consentId),
    onMade: (open, itemId, connectionId) => plans.connected(open, itemId, connectionId),
  });
  stores.push(...linked.stores);
  personal.push(...linked.personal);
  inside.jobs.add(linked.job);

  const measurements = createMeasurementStore(privately);
  stores.push(measurements);
  personal.push(personalOfOutcomes(measurements));

  const gifts = openStrengths({
    onWithdrawn: (personId, consentId) => erasing.withdrawn(personId, consentId),
    ...{ connection: privately, people: records, conversations: talks.conversations, consents, ring, ready },
    ...{ audit, clock, smallestCount: config.smallestCount, outcodeAt: outside.outcodeAt },
  });
  stores.push(...gifts.stores);
  personal.push(...gifts.personal);
  const requested = createGatewayStore(privately);
  stores.push(requested);
  personal.push(personalOfGateway(requested));
  const gateway = createGateway({
    ...{ connection: privately, store: requested, people: records, audit, commands, clock, origin },
    messages: inside.messages,
    accountById: inside.accounts.store.byId,
    worksWith: async (actor, personId) => {
      const doc = await people.byId(personId);
      return doc !== null && (await opening.wayFor(actor, doc, 'read-identity'))?.by === 'caseload';
    },
    linkWorkersOf: async (organisationId) => {
      const found = await inside.accounts.store.list({ organisationId, role: 'link_worker' });
      const isOne = (each: { role: string; organisationId: string | null }) =>
        each.role === 'link_worker' && each.organisationId === organisationId;
      return new Set(found.flatMap(({ id, memberships }) => (memberships.some(isOne) ? [id] : [])));
    },
    load: async (accountId, organisationId) => (await people.ofWorker(accountId, organisationId)).length,
    move: async (personId, from, to) => {
      const doc = (await people.byId(personId))!;
      const today = dayOf(clock.now());
      const kept = doc.workers.map((each) =>
        each.accountId === from && each.until === null && from !== to ? { ...each, until: today } : each,
      );
      const has = kept.some(({ accountId, until }) => accountId === to && until === null);
      const workers = has ? kept : [...kept, { accountId: to, from: today, until: null }];
      if (!(await people.change(doc, { workers }))) throw new ProblemError('conflict');
    },
  });
  inside.jobs.add(gateway.job);

  const { matching, plans, ...plansToo } = openPlans({
    ...{ connection: privately, inside, people: records, directory, clock, origin },
    agreedWith: async (actor, open) => (await talks.conversations.latest(actor, open)).agreed,
    heard: async (actor, open) => heardIn(await talks.conversations.latest(actor, open)),
    onSaid: async (open, said) => void (await linked.connections.saidByPerson(await withArea(open), said)),
    welcomeOf: linked.connections.welcomeOf,
  });
  stores.push(...plansToo.stores);
  personal.push(...plansToo.personal);

  const rights = await openRights({
    ...{ connection: privately, inside, people, consents, glass, requests, opening, ring, sealings },
    ...{ personal, erasing, ready, isWanted, clock, dataFolder, origin },
    tellGroupsErased: linked.endings.tellErased,
    groupsToRing: linked.endings.toRing,
    readers: {
      ...{ details: records.details, sharing: records.sharing },
      ...{ conversations: talks.conversations, plans, connections: linked.connections },
    },
  });
  rights.jobs.forEach(inside.jobs.add);

  return {
    people: records,
    consents: sharing,
    connections: linked.connections,
    outcomes: createOutcomes({ store: measurements, people: records, labelOf, audit, commands, clock }),
    conversations: talks.conversations,
    strengths: gifts.strengths,
    gateway,
    matching,
    plans,
    rights,
    ring,
    personal,
    /** Makes the collections where an organisation needs them. */
    start: async () => {
      if (await isWanted())
        await ready().catch((error: unknown) =>
          log.error({ err: error }, 'Records of people cannot be opened; all else works.'),
        );
    },
    stop: async () => (await connecting.ifAny())?.close(),
  };
}
export type PeopleSide = Awaited<ReturnType<typeof createPeopleSide>>;
